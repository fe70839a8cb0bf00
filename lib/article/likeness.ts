// How alike two lines are by their words: titles are told in several places, each time a little differently.
import { foldForSearch } from '../text/fold'

/** Shared words of two lines, 0 to 1 of the shorter: site names behind a title do not count against it. */
export function likeness(one: string, other: string): number {
  return shared(wordsOf(one), wordsOf(other))
}

/** The same of two sets of words. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shorter = Math.min(one.size, other.size)
  let count = 0
  for (const word of one) if (other.has(word)) count++
  // Of one or two words all must be there, and no others.
  if (shorter < 3) return count === shorter && one.size === other.size && shorter > 0 ? 1 : 0
  return count / shorter
}

/** The words of a line, folded. */
export const wordsOf = (text: string) => new Set(foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [])

/** The share of the first one's words that the second one has, 0 to 1. */
export const coverage = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((word) => other.has(word)).length / Math.max(1, one.size)
