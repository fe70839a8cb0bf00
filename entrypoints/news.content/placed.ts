// The reader's highlights on this page: found again in the body's text as it is now, each with what became of it.

import { describeRange, rangeAnchorer } from '@/lib/anchoring'
import type { AnchorState, Highlight, Span, TextTarget } from '@/lib/annotation'
import { readBodyText, type TextMap } from '@/lib/article'

/** A highlight and where it stands now. */
export interface PlacedHighlight {
  highlight: Highlight
  state: AnchorState
  range: Range | null
  /** How the place reads now, if it reads otherwise. */
  found: string | null
  /** How many places fit alike, when that is unclear. */
  candidates: number
}

/** Places highlights in the document; reads its body only if there are any. */
export function placeHighlights(document: Document, highlights: readonly Highlight[]): PlacedHighlight[] {
  if (highlights.length === 0) return []
  const anchor = rangeAnchorer(readBodyText(document))
  return highlights.map((highlight) => {
    const result = anchor(highlight.target)
    return {
      highlight,
      state: result.state,
      range: result.range,
      found: 'found' in result ? result.found : null,
      candidates: 'candidates' in result ? result.candidates.length : 0,
    }
  })
}

/** Paragraphs kept before and after a highlight's own, for showing later what was changed near it. */
const NEIGHBOURS = 1
const LONGEST_CONTEXT = 4000

/** What a selection becomes when it is marked; null where it holds no text of the page. */
export function describeSelection(
  document: Document,
  range: Range,
): { target: TextTarget; context: string } | null {
  const body = readBodyText(document)
  const target = describeRange(body, range)
  return target && { target, context: contextOf(body, target.position) }
}

function contextOf({ text }: TextMap, { start, end }: Span): string {
  let from = text.lastIndexOf('\n', start - 1)
  let to = text.indexOf('\n', end)
  for (let i = 0; i < NEIGHBOURS; i++) {
    if (from > 0) from = text.lastIndexOf('\n', from - 1)
    if (to >= 0) to = text.indexOf('\n', to + 1)
  }
  return text.slice(from + 1, to < 0 ? text.length : to).slice(0, LONGEST_CONTEXT)
}
