// Export as W3C Web Annotations: an AnnotationCollection with one page that holds them all, in JSON-LD.
// https://www.w3.org/TR/annotation-model/ ; drafts, corrections, choices and own entities are no annotations and stay out.
import type { Colour, Highlight, LibraryRecord, PageEntity, SavedPage, SavedSpan } from '../annotation'
import { uuidOfName } from './uuid'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** Entities of the knowledge files as IRIs. */
const ENTITIES = 'urn:x-chu-giai:'
const SOFTWARE = 'urn:x-chu-giai:software'

/** What the caller knows and this, being pure, does not. */
export interface JsonLdOptions {
  /** UUID of the collection. */
  id: string
  /** Name and version of this program. */
  generator: string
  /** Epoch milliseconds. */
  generated: number
}

/** The reader's colours as a stylesheet names them: what a style class points to must be there. */
const COLOURS_IN_CSS: Record<Colour, string> = {
  amber: 'gold',
  green: 'lightgreen',
  blue: 'lightblue',
  pink: 'pink',
  violet: 'plum',
}

type Purpose = 'commenting' | 'tagging' | 'identifying' | 'classifying'

type Body =
  | { type: 'TextualBody'; value: string; format: 'text/plain'; purpose: Purpose; language?: string }
  | { type: 'SpecificResource'; source: string; purpose: Purpose }
  | { type: 'Choice'; items: Body[] }

type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number }

function text(value: string, purpose: Purpose, language?: string): Body {
  return { type: 'TextualBody', value, format: 'text/plain', purpose, ...(language && { language }) }
}

/** An entity's id as an IRI; what an address may not hold is percent-encoded. */
function entityIri(entity: string): string {
  return ENTITIES + entity.split('/').map(encodeURIComponent).join('/')
}

function identity(entity: string): Body {
  return { type: 'SpecificResource', source: entityIri(entity), purpose: 'identifying' }
}

function time(epoch: number): string {
  return new Date(epoch).toISOString()
}

/** Quote, and position in code points where it was counted. */
function selectors(
  quote: { exact: string; prefix: string; suffix: string },
  codePointStart: number | undefined,
): Selector[] {
  const { exact, prefix, suffix } = quote
  const found: Selector[] = [{ type: 'TextQuoteSelector', exact, prefix, suffix }]
  if (codePointStart !== undefined) {
    const end = codePointStart + [...exact].length
    found.push({ type: 'TextPositionSelector', start: codePointStart, end })
  }
  return found
}

function sourceOf(url: string, page: SavedPage | undefined) {
  return { id: url, type: 'Text', format: 'text/html', ...(page && { language: page.facts.language }) }
}

function highlightAnnotation(highlight: Highlight, page: SavedPage | undefined, generator: object) {
  const { note, tags, entity, target, colour } = highlight
  const body = [
    ...(note === '' ? [] : [text(note, 'commenting')]),
    ...tags.map((tag) => text(tag, 'tagging')),
    ...(entity === null ? [] : [identity(entity)]),
  ]
  const motivation = [
    'highlighting',
    ...(note === '' ? [] : ['commenting']),
    ...(tags.length === 0 ? [] : ['tagging']),
    ...(entity === null ? [] : ['identifying']),
  ]
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${highlight.id}`,
    type: 'Annotation',
    motivation: motivation.length === 1 ? motivation[0] : motivation,
    created: time(highlight.created),
    modified: time(highlight.modified),
    generator,
    stylesheet: {
      type: 'CssStylesheet',
      value: `.${colour} { background-color: ${COLOURS_IN_CSS[colour]} }`,
    },
    ...(body.length > 0 && { body }),
    target: {
      type: 'SpecificResource',
      source: sourceOf(highlight.page, page),
      selector: selectors(target.quote, target.codePointStart),
      styleClass: colour,
    },
  }
}

/** What a mention stands for: its entity, the candidates to choose from, or the name alone. */
function mentionBody({ status, entity, label, candidates, type }: PageEntity): Body[] {
  const kind = text(type, 'classifying', 'en')
  if (status === 'linked') return [identity(entity), text(label, 'identifying', 'vi'), kind]
  if (status === 'ambiguous' && candidates.length > 0) {
    return [{ type: 'Choice', items: candidates.map((candidate) => identity(candidate.entity)) }, kind]
  }
  return [text(label, 'identifying', 'vi'), kind]
}

async function mentionAnnotation(row: PageEntity, span: SavedSpan, page: SavedPage | undefined) {
  const { quote, prefix, suffix, start } = span
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${await uuidOfName(`${row.id}\n${start}`)}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: time(row.created),
    modified: time(row.modified),
    generator: { id: SOFTWARE, type: 'Software', name: row.generator },
    body: mentionBody(row),
    target: {
      type: 'SpecificResource',
      source: sourceOf(row.page, page),
      selector: selectors({ exact: quote, prefix, suffix }, span.codePointStart),
    },
  }
}

/** The collection in pieces. Each annotation carries its context, so that it stands alone when it is copied out. */
export async function* exportJsonLd(
  records: AsyncIterable<LibraryRecord>,
  { id, generator, generated }: JsonLdOptions,
): AsyncGenerator<string> {
  const software = { id: SOFTWARE, type: 'Software', name: generator }
  const collection = `urn:uuid:${id}`
  const named = { id: collection, type: 'AnnotationCollection', label: 'Chú Giải' }
  const head = {
    '@context': CONTEXT,
    ...named,
    generator: software,
    generated: time(generated),
  }
  const first = { id: `${collection}#page-1`, type: 'AnnotationPage', partOf: named, startIndex: 0 }
  yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(first).slice(0, -1)},"items":[`
  let total = 0
  const item = (annotation: object) => `${total++ === 0 ? '\n' : ',\n'}${JSON.stringify(annotation)}`
  let page: SavedPage | undefined
  for await (const record of records) {
    if (record.kind === 'page') page = record.page
    const own = (url: string) => (page?.url === url ? page : undefined)
    if (record.kind === 'highlight') {
      yield item(highlightAnnotation(record.highlight, own(record.highlight.page), software))
    }
    if (record.kind === 'mentions') {
      const { mentions } = record
      for (const span of mentions.spans)
        yield item(await mentionAnnotation(mentions, span, own(mentions.page)))
    }
  }
  yield `\n]},"total":${total}}\n`
}
