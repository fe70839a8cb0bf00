// Describes a stretch of a text so that it can be found again in a text that has changed.
// https://www.w3.org/TR/annotation-model/#text-quote-selector
import type { Span, TextTarget } from '../annotation'
import { hashText } from '../text/hash'
import { describeQuote } from './describe-quote'

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
  // Like the text itself, what tells the quote from its like may be endless: it is cut where it has said enough.
  const needed = describeQuote(text, { start, end })
  const { prefix, suffix } = around(
    text,
    start - Math.min(MOST_CONTEXT, Math.max(CONTEXT, needed.prefix.length)),
    end + Math.min(MOST_CONTEXT, Math.max(CONTEXT, needed.suffix.length)),
    { start, end },
  )
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start, end },
    codePointStart: [...text.slice(0, start)].length,
    textHash: hashText(text),
  }
}

/** The text between two offsets and a span; a surrogate pair is not cut in two. */
function around(text: string, from: number, to: number, { start, end }: Span) {
  const low = Math.max(0, from)
  const high = Math.min(text.length, to)
  const first = /[\udc00-\udfff]/.test(text[low] ?? '') ? low + 1 : low
  const last = /[\udc00-\udfff]/.test(text[high] ?? '') ? high - 1 : high
  return { prefix: text.slice(first, start), suffix: text.slice(end, last) }
}
