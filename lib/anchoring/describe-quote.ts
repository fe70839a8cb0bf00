// Describes a stretch by no more context than it takes to tell it from every other place of the same words.

import type { Span } from '../annotation'
import { type Quoted, quoteSpans } from './strict'

/** How much context is taken. Lengths are in UTF-16 code units. */
export interface QuoteOptions {
  /** The fewest characters that will do, though they cut words. Else context ends where words end, on both sides. */
  minimal?: boolean
  /** Quote and context are at least so long together, where the text is. */
  atLeast?: number
  /** No word is followed further than this. */
  longestWord?: number
}

const LONGEST_WORD = 50
const SPACE = /\s/

/** The quote of a span (half-open, UTF-16), with context that makes it the only one of its kind in the text. */
export function describeQuote(
  text: string,
  { start, end }: Span,
  { minimal = false, atLeast = 0, longestWord = LONGEST_WORD }: QuoteOptions = {},
): Quoted {
  const exact = text.slice(start, end)
  let [from, to] = padded(text, start, end, atLeast)
  if (!minimal) {
    from = wordStart(text, from, longestWord)
    to = wordEnd(text, to, longestWord)
  }
  for (;;) {
    const tried = { exact, prefix: text.slice(from, start), suffix: text.slice(end, to) }
    const rival = otherPlace(text, tried, start)
    if (rival === null) return tried
    let before = differsBefore(text, from, rival - (start - from))
    let after = differsAfter(text, to, rival + (to - start))
    if (before === null && after === null) return tried
    if (minimal) {
      // One side is enough: the shorter one.
      const isBefore = before !== null && (after === null || from - before <= after - to)
      if (isBefore) after = null
      else before = null
    }
    if (before !== null) from = minimal ? before : wordStart(text, before, longestWord)
    if (after !== null) to = minimal ? after : wordEnd(text, after, longestWord)
  }
}

/** The first place of the same words in the same context that is not the one described. */
function otherPlace(text: string, quote: Quoted, start: number): number | null {
  for (const span of quoteSpans(text, quote)) if (span.start !== start) return span.start
  return null
}

/** Grows a stretch to a length, first before it, by half, then after it; what one side lacks the other gives. */
function padded(text: string, start: number, end: number, atLeast: number): [from: number, to: number] {
  const missing = atLeast - (end - start)
  if (missing <= 0) return [start, end]
  let from = Math.max(0, start - Math.floor(missing / 2))
  const to = Math.min(text.length, end + missing - (start - from))
  from = Math.max(0, Math.min(from, to - atLeast))
  return [from, to]
}

/** The offset from which the text before two places begins to differ; null where one of them has no more. */
function differsBefore(text: string, one: number, other: number): number | null {
  for (let back = 1; one - back >= 0; back++) {
    if (other - back < 0 || text[one - back] !== text[other - back]) return one - back
  }
  return null
}

function differsAfter(text: string, one: number, other: number): number | null {
  for (let on = 0; one + on < text.length; on++) {
    if (other + on >= text.length || text[one + on] !== text[other + on]) return one + on + 1
  }
  return null
}

function wordStart(text: string, at: number, longest: number): number {
  let from = at
  while (from > 0 && at - from < longest && !SPACE.test(text[from - 1] as string)) from--
  return from
}

function wordEnd(text: string, at: number, longest: number): number {
  let to = at
  while (to < text.length && to - at < longest && !SPACE.test(text[to] as string)) to++
  return to
}
