// How much is in the library, in one line.
import { useCount } from '../count'
import { joinWords } from '../format'
import { useLanguage, useWords } from '../words'
import styles from './Library.module.css'
import type { LibraryFacts } from './view'

export function LibrarySums({ facts }: { facts: LibraryFacts | null }) {
  const t = useWords()
  const language = useLanguage()
  const count = useCount()
  if (!facts) return <p className={styles.sums}>{t('panel.loading')}</p>
  const { totals, highlights } = facts
  return (
    <p className={styles.sums}>
      {joinWords(
        [count('highlights', highlights), count('mentions', totals.mentions), count('pages', totals.pages)],
        language,
      )}
    </p>
  )
}
