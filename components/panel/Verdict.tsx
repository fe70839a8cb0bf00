// The verdict on a page, and the reasons behind it in words.
import type { PageState } from '@/lib/messaging/protocol'
import { Icon, type IconName } from '../ui/Icon'
import { useWords } from '../words'
import styles from './Panel.module.css'
import { reasonWords } from './reasons'

const SIGNS: Readonly<Record<PageState['verdict'], IconName>> = {
  'government-news': 'check',
  'other-article': 'info',
  'not-an-article': 'info',
  reading: 'reload',
  off: 'off',
}

const KEYS = {
  'government-news': 'verdict.governmentNews',
  'other-article': 'verdict.otherArticle',
  'not-an-article': 'verdict.notAnArticle',
  reading: 'verdict.reading',
  off: 'verdict.off',
} as const

export function Verdict({ state: { verdict, reasons } }: { state: PageState }) {
  const t = useWords()
  const words = reasonWords(t, reasons)
  const line = (
    <>
      <Icon name={SIGNS[verdict]} />
      <span className={styles.said}>{t(KEYS[verdict])}</span>
    </>
  )
  if (words.length === 0) {
    return (
      <p className={styles.verdict} data-verdict={verdict} role="status">
        {line}
      </p>
    )
  }
  return (
    <details className={styles.verdict} data-verdict={verdict}>
      <summary>
        {line}
        <span className={styles.why}>{t('panel.why')}</span>
      </summary>
      <ul className={styles.reasons}>
        {words.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  )
}
