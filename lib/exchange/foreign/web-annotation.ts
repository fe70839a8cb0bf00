// W3C Web Annotations in JSON-LD: one, a list, a page or a collection with its first page inside.
// https://www.w3.org/TR/annotation-model/
import * as v from 'valibot'
import { COLOURS } from '../../annotation'
import type { ForeignHighlight, Read } from './make'
import { listOf } from './make'

const oneOrMore = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.optional(v.union([v.array(item), item]), []),
    v.transform((value): T[] => (Array.isArray(value) ? value : [value])),
  )

const Body = v.looseObject({
  type: v.optional(oneOrMore(v.string())),
  value: v.optional(v.string(), ''),
  purpose: v.optional(oneOrMore(v.string())),
})
const Quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
})
const Position = v.object({ type: v.literal('TextPositionSelector'), start: v.number() })
const Target = v.looseObject({
  id: v.optional(v.string()),
  source: v.optional(v.union([v.string(), v.looseObject({ id: v.optional(v.string(), '') })])),
  selector: oneOrMore(v.union([v.looseObject({ type: v.string() }), v.string()])),
  styleClass: oneOrMore(v.string()),
})

const Annotation = v.looseObject({
  id: v.optional(v.string()),
  motivation: oneOrMore(v.string()),
  created: v.optional(v.string(), ''),
  modified: v.optional(v.string(), ''),
  bodyValue: v.optional(v.string(), ''),
  body: oneOrMore(v.union([v.string(), Body])),
  target: oneOrMore(v.union([v.string(), Target])),
})
type Annotation = v.InferOutput<typeof Annotation>

const annotations = listOf(Annotation)
const Page = v.object({ items: annotations })

/** Each form of a file, as the list of its annotations. */
export const WebAnnotationFile = v.union([
  v.pipe(
    annotations,
    v.check(({ found }) => found.some(({ target }) => target.length > 0), 'none has a target'),
  ),
  v.pipe(
    Page,
    v.transform(({ items }) => items),
  ),
  v.pipe(
    v.object({ first: Page }),
    v.transform(({ first }) => first.items),
  ),
  v.pipe(
    Annotation,
    v.check((one) => '@context' in one && one.target.length > 0, 'no annotation'),
    v.transform((one): Read<Annotation> => ({ found: [one], lost: 0 })),
  ),
])

const UUID = /^urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/

/** What the reader wrote: bodies that tag are tags, other words are the note. */
function wordsOf({ body, bodyValue, motivation }: Annotation): { note: string; tags: string[] } {
  const notes = bodyValue === '' ? [] : [bodyValue]
  const tags: string[] = []
  for (const one of body) {
    const { value, purpose = [] } = typeof one === 'string' ? { value: '' } : one
    if (value === '') continue
    const purposes = purpose.length > 0 ? purpose : motivation
    if (purposes.includes('tagging') && !purposes.includes('commenting')) tags.push(value)
    else if (!purposes.some((each) => each === 'identifying' || each === 'classifying')) notes.push(value)
  }
  return { note: notes.join('\n\n'), tags }
}

/**
 * The annotations of a file. One whose only motivation is to identify something says who is named, as our own
 * export of recognised mentions does; it is nobody's highlight and is left out.
 */
export function fromWebAnnotations({ found, lost }: Read<Annotation>): Read<ForeignHighlight> {
  const highlights = found
    .filter(({ motivation }) => motivation.length === 0 || motivation.some((one) => one !== 'identifying'))
    .map((one, index) => {
      const [target] = one.target
      const { source, id, selector, styleClass } =
        typeof target === 'object' ? target : { source: target, id: target, selector: [], styleClass: [] }
      const quote = selector.find((each) => v.is(Quote, each))
      const position = selector.find((each) => v.is(Position, each))
      const { exact, prefix, suffix } = quote ? v.parse(Quote, quote) : { exact: '', prefix: '', suffix: '' }
      const start = position ? v.parse(Position, position).start : 0
      const url = (typeof source === 'object' ? source.id : source) ?? id ?? ''
      return {
        ...{ id: one.id ?? `${url}\n${index}\n${exact}`, uuid: UUID.exec(one.id ?? '')?.[1] ?? null },
        ...{ url, title: '', exact, prefix, suffix, start: Math.max(0, Math.trunc(start)) },
        ...wordsOf(one),
        colour: COLOURS.find((colour) => styleClass.includes(colour)) ?? null,
        ...{ created: one.created, modified: one.modified || one.created },
      }
    })
  return { found: highlights, lost }
}
