// Finds a quote as it was written (in normal form), and tells its occurrences apart by what stands around them.
import { type Around, standsAlone } from './neighbours'
import type { NormalText } from './normal'
import { type Token, type TokenIndex, tokensOf } from './tokens'

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
export function findExact(
  { text, lined }: NormalText,
  index: TokenIndex,
  quote: string,
  tokens: readonly Token[],
  original: Around,
): Find[] {
  const finds: Find[] = []
  for (const at of occurrences(text, index, quote, tokens)) {
    if (finds.length >= MOST) break
    const end = at + quote.length
    const size = Math.max(REACH, original.before.length, original.after.length)
    const around = { before: lined.slice(Math.max(0, at - size), at), after: lined.slice(end, end + size) }
    if (standsAlone(quote, around, original))
      finds.push({ start: at, end, context: contextOf(around, original) })
  }
  return finds
}

/** Where a quote stands, looked up by its rarest whole word; those at its ends may be parts of longer ones. */
export function* occurrences(
  text: string,
  index: TokenIndex,
  quote: string,
  tokens: readonly Token[] = tokensOf(quote, ''),
): Generator<number, undefined> {
  const inner = tokens.slice(1, -1)
  if (inner.length === 0) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) yield at
    return undefined
  }
  let rarest = { word: -1, start: 0, count: Number.POSITIVE_INFINITY }
  for (const { key, start } of inner) {
    const word = index.wordOf(key)
    if (word === undefined) return undefined
    const count = index.countOf(word)
    if (count < rarest.count) rarest = { word, start, count }
  }
  for (const place of index.placesOf(rarest.word)) {
    const at = (index.start[place] as number) - rarest.start
    if (text.startsWith(quote, at)) yield at
  }
  return undefined
}

/** The share of the original context that still touches the quote. */
export function contextOf(around: Around, original: Around): number {
  const all = original.before.length + original.after.length
  if (all === 0) return 1
  let before = 0
  while (
    before < original.before.length &&
    isSame(around.before.at(-1 - before), original.before.at(-1 - before))
  )
    before++
  let after = 0
  while (after < original.after.length && isSame(around.after[after], original.after[after])) after++
  return (before + after) / all
}

/** A line break reads as a blank. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === other || (one === '\n' && other === ' ') || (one === ' ' && other === '\n')
}
