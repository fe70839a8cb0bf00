// What the reader put right; each can be taken back.
import type { Correction } from '@/lib/annotation'
import { siteOf } from '@/lib/annotation'
import { TypeMark } from '../marks/TypeMark'
import { Button } from '../ui/Button'
import { useWords } from '../words'
import styles from './Options.module.css'

interface CorrectionsProps {
  corrections: readonly Correction[]
  onRemove(correction: Correction): void
}

export function Corrections({ corrections, onRemove }: CorrectionsProps) {
  const t = useWords()
  if (corrections.length === 0) return <p className={styles.soft}>{t('options.correctionsNone')}</p>
  return (
    <ul className={styles.hosts}>
      {corrections.map((correction) => {
        const { id, quote, type, verdict, page } = correction
        return (
          <li key={id}>
            <TypeMark type={type} labelled />
            <span>
              “{quote}” → {verdict.kind === 'entity' ? verdict.label : t('options.notAnEntity')}
              <span className={styles.soft}>
                {' '}
                · {page ? t('options.onPage', [siteOf(page) ?? page]) : t('options.everywhere')}
              </span>
            </span>
            <Button variant="quiet" size="s" icon="undo" onClick={() => onRemove(correction)}>
              {t('options.takeBack')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
