// How much is in the library, in one line.
import { useCount } from '../count'
import { joinWords } from '../format'
import { useLanguage } from '../words'
import styles from './Library.module.css'
import type { LibraryFacts } from './view'

export function LibrarySums({ facts }: { facts: LibraryFacts | null }) {
  const language = useLanguage()
  const count = useCount()
  // The list below says that it is waiting; this holds the line's place.
  if (!facts) return <p className={styles.sums}>{'\u00a0'}</p>
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
