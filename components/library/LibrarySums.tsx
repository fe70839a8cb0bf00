// How much is in the library, in one line.
import { useCount } from '../count'
import { joinWords } from '../format'
import { useLanguage, useWords } from '../words'
import styles from './Library.module.css'
import type { LibraryFacts } from './view'

/** @param narrowed whether the list below shows less than these */
export function LibrarySums({ facts, narrowed }: { facts: LibraryFacts | null; narrowed: boolean }) {
  const t = useWords()
  const language = useLanguage()
  const count = useCount()
  // The list below says that it is waiting; this holds the line's place.
  if (!facts) return <p className={styles.sums}>{'\u00a0'}</p>
  const { totals, highlights } = facts
  const sums = joinWords(
    [count('highlights', highlights), count('mentions', totals.mentions), count('pages', totals.pages)],
    language,
  )
  return <p className={styles.sums}>{narrowed ? t('library.whole', [sums]) : sums}</p>
}
