// The reader's highlights on this page: found again in the body's text as it is now, each with what became of it.

import { describe, editsNear, pageLines, rangeAnchorer } from '@/lib/anchoring'
import type { Highlight, Place, Span, TextTarget } from '@/lib/annotation'
import { readBodyText, type TextMap } from '@/lib/article'
import type { PlacedState } from '@/lib/messaging'
import { hashText } from '@/lib/text/hash'

/** A highlight and where it stands now. */
export interface PlacedHighlight extends PlacedState {
  range: Range | null
}

/** Candidates that are shown to choose from, and characters around each. */
const MOST_PLACES = 6
const AROUND = 48
/** Characters of a page beyond which nobody is told of edits: they would have to wait for it. */
const LONGEST = 400_000

/** Finds highlights again in a document. */
export type PlaceHighlights = (document: Document, highlights: readonly Highlight[]) => PlacedHighlight[]

/** Places highlights in the document; reads its body only if there are any. */
export function placeHighlights(document: Document, highlights: readonly Highlight[]): PlacedHighlight[] {
  if (highlights.length === 0) return []
  const body = readBodyText(document)
  const anchor = rangeAnchorer(body)
  const hash = hashText(body.text)
  let lines: ReturnType<typeof pageLines> | null = null
  return highlights.map((highlight) => {
    const result = anchor(highlight.target)
    const candidates = 'candidates' in result ? result.candidates : []
    // The very same text needs no look at what stands around.
    const mayDiffer = highlight.target.textHash !== hash && body.text.length <= LONGEST
    if (mayDiffer) lines ??= pageLines(body.text)
    return {
      highlight,
      state: result.state,
      range: result.range,
      found: 'found' in result ? result.found : null,
      candidates: candidates.length,
      places: candidates.slice(0, MOST_PLACES).map((span) => placeOf(body.text, span)),
      edits: lines && mayDiffer ? editsNear(highlight.context, lines) : [],
    }
  })
}

function placeOf(text: string, { start, end }: Span): Place {
  const [before = ''] = text
    .slice(Math.max(0, start - AROUND), start)
    .split('\n')
    .slice(-1)
  const [after = ''] = text.slice(end, end + AROUND).split('\n')
  return { start, end, before, words: text.slice(start, end), after }
}

/** Paragraphs kept before and after a highlight's own, for showing later what was changed near it. */
const NEIGHBOURS = 1
const LONGEST_CONTEXT = 4000

/** What a highlight keeps of its place. */
export interface Described {
  target: TextTarget
  context: string
}

/** What a selection becomes when it is marked; null where it holds no text of the page. */
export function describeSelection(document: Document, range: Range): Described | null {
  const body = readBodyText(document)
  return describeSpan(body, body.spanOf(range))
}

/** The same for a span of the body's text; null where that holds no text any more. */
export function describeSpan(body: TextMap, span: Span | null): Described | null {
  const target = span && describe(body.text, span)
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
