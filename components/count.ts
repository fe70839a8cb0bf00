// How many of something, in words, with the number written as the language writes it.
import { formatNumber } from './format'
import { useLanguage, useWords } from './words'

/** `count('pages', 12345)` is `12.345 trang`. */
export function useCount(): (
  what: 'mentions' | 'pages' | 'highlights' | 'notes' | 'records',
  count: number,
) => string {
  const t = useWords()
  const language = useLanguage()
  return (what, count) => t(`count.${what}`, count, [formatNumber(count, language)])
}
