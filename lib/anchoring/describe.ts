// Describes a stretch of a text so that it can be found again in a text that has changed.
// https://www.w3.org/TR/annotation-model/#text-quote-selector
import type { Span, TextTarget } from '../annotation'
import { hashText } from '../text/hash'

/** Characters kept before and after a quote; more where it takes more to tell it from its like. */
const CONTEXT = 32
const MOST_CONTEXT = 256

/**
 * The target of a span (half-open, UTF-16 offsets into `text`). Blanks at its ends are left out; null where nothing
 * else is in it.
 */
export function describe(text: string, span: Span): TextTarget | null {
  const start = span.start + (/^\s*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0)
  const end = start + text.slice(start, span.end).trimEnd().length
  if (end <= start) return null
  const exact = text.slice(start, end)
  let size = CONTEXT
  while (size < MOST_CONTEXT && !isUnique(text, around(text, start, end, size))) size *= 2
  const { prefix, suffix } = around(text, start, end, size)
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start, end },
    codePointStart: [...text.slice(0, start)].length,
    textHash: hashText(text),
  }
}

function around(text: string, start: number, end: number, size: number) {
  // A surrogate pair is not cut in two.
  const from = Math.max(0, start - size)
  const to = Math.min(text.length, end + size)
  const low = /[\udc00-\udfff]/.test(text[from] ?? '') ? from + 1 : from
  const high = /[\udc00-\udfff]/.test(text[to] ?? '') ? to - 1 : to
  return { prefix: text.slice(low, start), suffix: text.slice(end, high), whole: text.slice(low, high) }
}

function isUnique(text: string, { whole }: { whole: string }): boolean {
  return text.indexOf(whole) === text.lastIndexOf(whole)
}
