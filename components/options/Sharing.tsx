// What the reader taught as a file for colleagues, and theirs taken in: shown before anything is changed.
import { useState } from 'react'
import { writtenToast } from '../LeftOut'
import { ImportDialog } from '../library/ImportDialog'
import { useAttempt } from '../problems'
import { Button } from '../ui/Button'
import { useWords } from '../words'
import styles from './Options.module.css'
import type { OptionsActions } from './view'

interface SharingProps {
  /** How many corrections and names there are to share. */
  count: number
  actions: Pick<OptionsActions, 'exportTaught' | 'preview' | 'import'>
}

export function Sharing({ count, actions }: SharingProps) {
  const t = useWords()
  const attempt = useAttempt()
  const [importing, setImporting] = useState(false)
  return (
    <>
      <p className={styles.soft}>{t('own.shareWords')}</p>
      <div className={styles.row}>
        <Button
          icon="download"
          disabled={count === 0}
          onClick={() =>
            attempt(() =>
              actions
                .exportTaught()
                .then((saved) => (saved.leftOut > 0 ? writtenToast(t, saved, '') : undefined)),
            )
          }
        >
          {t('own.export')}
        </Button>
        <Button icon="upload" onClick={() => setImporting(true)}>
          {t('own.import')}
        </Button>
      </div>
      {importing && <ImportDialog actions={actions} onClose={() => setImporting(false)} />}
    </>
  )
}
