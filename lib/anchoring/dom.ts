// The way between a document's ranges and targets, over any text that knows where its characters stand.
import type { Span, TextTarget } from '../annotation'
import { type Anchorer, type Anchoring, anchorer } from './anchor'
import { describe } from './describe'

/** A text over a document; `lib/article` makes them. Offsets are UTF-16 code units. */
export interface LocatedText {
  text: string
  rangeOf(span: Span): Range | null
  spanOf(range: Range): Span | null
}

/** The target of a range; null where the range holds no text. */
export function describeRange(body: LocatedText, range: Range): TextTarget | null {
  const span = body.spanOf(range)
  return span && describe(body.text, span)
}

/** What became of a target, and the range to paint where there is one. */
export type RangeAnchoring = Anchoring & { range: Range | null }

/** Anchors many targets in one document. */
export function rangeAnchorer(body: LocatedText): (target: TextTarget) => RangeAnchoring {
  const { anchor }: Anchorer = anchorer(body.text)
  return (target) => {
    const result = anchor(target)
    return { ...result, range: 'span' in result ? body.rangeOf(result.span) : null }
  }
}
