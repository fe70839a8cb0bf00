// Backups: one click to a file, and one a day among the downloads where the reader turns that on.
import { formatBytes, formatDay } from '../format'
import { Button } from '../ui/Button'
import { Switch } from '../ui/Field'
import { useLanguage, useWords } from '../words'
import styles from './Options.module.css'
import { useBackup } from './use-backup'
import type { BackupActions } from './view'

interface BackupSectionProps {
  /** ISO day, or null for never. */
  last: string | null
  daily: boolean
  actions: Pick<BackupActions, 'backUp' | 'setDaily'>
}

export function BackupSection({ last, daily, actions }: BackupSectionProps) {
  const t = useWords()
  const language = useLanguage()
  const { written, run, cancel } = useBackup(actions)
  return (
    <>
      <p>{last === null ? t('backup.never') : t('backup.last', [formatDay(last, language)])}</p>
      <div className={styles.row}>
        {written === null ? (
          <Button icon="download" onClick={() => void run()}>
            {t('backup.now')}
          </Button>
        ) : (
          <>
            <span role="status">{t('library.exporting', [formatBytes(written, language)])}</span>
            <Button onClick={cancel}>{t('common.cancel')}</Button>
          </>
        )}
      </div>
      <p className={styles.soft}>{t('backup.restore')}</p>
      <Switch
        label={t('backup.daily')}
        hint={t('backup.dailyHint')}
        checked={daily}
        onChange={(on) => actions.setDaily(on)}
      />
    </>
  )
}
