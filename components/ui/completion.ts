// What is offered to complete a word that is being typed: without accents, the beginnings of words first. Pure.
import { foldForSearch } from '@/lib/text/fold'

/** The most that is offered; a longer row is slower to read than to type. */
const MOST = 8

/**
 * Those of `known` that hold what was typed, beginnings before beginnings of a later word before the rest, else in
 * their own order; all of them while nothing is typed. What was `taken` already is left out.
 */
export function completionsOf(known: readonly string[], typed: string, taken: readonly string[]): string[] {
  const sought = foldForSearch(typed)
  const rank = (tag: string) => {
    const folded = foldForSearch(tag)
    if (folded.startsWith(sought)) return 0
    if (folded.includes(` ${sought}`)) return 1
    return folded.includes(sought) ? 2 : null
  }
  return known
    .filter((tag) => !taken.includes(tag))
    .flatMap((tag) => {
      const place = rank(tag)
      return place === null ? [] : [{ tag, place }]
    })
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST)
    .map(({ tag }) => tag)
}
