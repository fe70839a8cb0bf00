// Hypothesis: the list that its client exports (`annotations`), and the answer of its search (`rows`).
// https://h.readthedocs.io/en/latest/api-reference/
import * as v from 'valibot'
import type { ForeignHighlight, Read } from './make'
import { listOf } from './make'

const Selector = v.looseObject({ type: v.string() })
const Quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
})
const Position = v.object({ type: v.literal('TextPositionSelector'), start: v.number() })

const Annotation = v.object({
  id: v.string(),
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  created: v.optional(v.string(), ''),
  updated: v.optional(v.string(), ''),
  document: v.optional(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())]), '') })),
  target: v.optional(v.array(v.looseObject({ selector: v.optional(v.array(Selector), []) })), []),
})

export const HypothesisFile = v.union([
  v.object({ annotations: listOf(Annotation) }),
  v.object({ rows: listOf(Annotation) }),
])

/** The annotations of a file of Hypothesis. Replies and notes on whole pages have no quote. */
export function fromHypothesis(file: v.InferOutput<typeof HypothesisFile>): Read<ForeignHighlight> {
  const { found, lost } = 'rows' in file ? file.rows : file.annotations
  const highlights = found.map((one): ForeignHighlight => {
    const selectors = one.target.flatMap(({ selector }) => selector)
    const quote = selectors.find((selector) => v.is(Quote, selector))
    const position = selectors.find((selector) => v.is(Position, selector))
    const { exact, prefix, suffix } = quote ? v.parse(Quote, quote) : { exact: '', prefix: '', suffix: '' }
    const start = position ? v.parse(Position, position).start : 0
    const title = one.document?.title ?? ''
    return {
      ...{ id: one.id, uuid: null, url: one.uri, exact, prefix, suffix },
      start: Math.max(0, Math.trunc(start)),
      title: typeof title === 'string' ? title : (title[0] ?? ''),
      ...{ note: one.text, tags: one.tags, colour: null, created: one.created, modified: one.updated },
    }
  })
  return { found: highlights, lost }
}
