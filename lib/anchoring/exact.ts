// Finds a quote as it was written (in normal form), and tells its occurrences apart by what stands around them.
import { type Around, standsAlone } from './neighbours'

/** An occurrence in the normal text, and how much of the original context stands around it, 0 to 1. */
export interface Find {
  start: number
  end: number
  context: number
}

/** More occurrences than this are not weighed one by one. */
const MOST = 500
const REACH = 40

/** Occurrences of a quote that stand for themselves. */
export function findExact(text: string, quote: string, original: Around): Find[] {
  const finds: Find[] = []
  for (let at = text.indexOf(quote); at >= 0 && finds.length < MOST; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length
    const size = Math.max(REACH, original.before.length, original.after.length)
    const around = { before: text.slice(Math.max(0, at - size), at), after: text.slice(end, end + size) }
    if (standsAlone(quote, around, original))
      finds.push({ start: at, end, context: contextOf(around, original) })
  }
  return finds
}

/** The share of the original context that still touches the quote. */
export function contextOf(around: Around, original: Around): number {
  const all = original.before.length + original.after.length
  if (all === 0) return 1
  let before = 0
  while (before < original.before.length && around.before.at(-1 - before) === original.before.at(-1 - before))
    before++
  let after = 0
  while (after < original.after.length && around.after[after] === original.after[after]) after++
  return (before + after) / all
}
