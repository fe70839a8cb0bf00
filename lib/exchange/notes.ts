// Export as notes: a ZIP of one Markdown file a page, with properties on top as Obsidian reads them and a body from a
// template that the reader may change. Everything put into a template is escaped before it gets there.
import { Zip, ZipDeflate } from 'fflate'
import Mustache from 'mustache'
import type { Colour, Highlight, LibraryRecord, MentionType, PageEntity, SavedPage } from '../annotation'
import { dayOfTime, isWebAddress } from '../annotation'
import { orderKey } from '../text/order'
import { markdownText } from './markdown'

/** A template that cannot be read; `message` says what is wrong with it. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
}

/** What a template can name. Texts are Markdown already, each on one line. */
export interface NoteView {
  title: string
  /** The address; percent-encoded so that it can stand in `<…>`. */
  url: string
  outlet: string
  day: string
  author: string
  highlights: { quote: string; lines: string[]; note: string; tags: string; colour: Colour }[]
  officials: { name: string; count: number }[]
  institutions: { name: string; count: number }[]
  documents: { name: string; count: number }[]
}

const KINDS = { official: 'officials', institution: 'institutions', document: 'documents' } as const
const MAX_NAME = 100
const EMPTY: NoteView = {
  ...{ title: '', url: '', outlet: '', day: '', author: '' },
  ...{ highlights: [], officials: [], institutions: [], documents: [] },
}

function render(template: string, view: NoteView): string {
  try {
    return Mustache.render(template, view, {}, { escape: String })
  } catch (error) {
    throw new TemplateError(error instanceof Error ? error.message : String(error))
  }
}

/** @throws TemplateError when a template cannot be read */
export function checkTemplate(template: string): void {
  render(template, EMPTY)
}

interface Shelf {
  page: SavedPage
  highlights: Highlight[]
  mentions: PageEntity[]
}

/** The records page by page; a page marked and read is one. */
async function* shelves(records: AsyncIterable<LibraryRecord>): AsyncGenerator<Shelf> {
  let shelf: Shelf | null = null
  for await (const record of records) {
    if (record.kind === 'page') {
      if (shelf && shelf.page.url !== record.page.url) yield shelf
      if (shelf?.page.url === record.page.url) shelf.page = record.page
      else shelf = { page: record.page, highlights: [], mentions: [] }
    }
    if (record.kind === 'highlight') shelf?.highlights.push(record.highlight)
    if (record.kind === 'mentions') shelf?.mentions.push(record.mentions)
  }
  if (shelf) yield shelf
}

function addressOf(url: string): string {
  return isWebAddress(url) ? new URL(url).href.replace(/[<>\\]/g, encodeURIComponent) : ''
}

/** Known names of a type: what is told of most comes first, then the order of a Vietnamese dictionary. */
function named(mentions: readonly PageEntity[], type: MentionType): PageEntity[] {
  const rows = mentions.filter((row) => row.type === type && row.status === 'linked')
  const keys = new Map(rows.map((row) => [row, orderKey(row.label)]))
  const before = (one: PageEntity, other: PageEntity) => (keys.get(one) ?? '') < (keys.get(other) ?? '')
  return rows.sort((one, other) => other.spans.length - one.spans.length || (before(one, other) ? -1 : 1))
}

/** A name as it may stand between `[[` and `]]`, and in a file's name. */
function linkName(name: string): string {
  return name
    .replace(/[[\]|#^\\/:*?"<>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function viewOf({ page, highlights, mentions }: Shelf): NoteView {
  const { facts } = page
  const list = (type: MentionType) =>
    named(mentions, type).map(({ label, spans }) => ({ name: linkName(label), count: spans.length }))
  return {
    title: markdownText(facts.title || page.url),
    url: addressOf(page.url),
    outlet: markdownText(facts.outletName),
    day: dayOfTime(facts.published) ?? '',
    author: markdownText(facts.author ?? ''),
    highlights: highlights.map(({ target, note, tags, colour }) => ({
      quote: markdownText(target.quote.exact),
      lines: target.quote.exact.split(/\r\n|[\r\n\u2028\u2029]/).map(markdownText),
      note: note
        .split(/\r\n|[\r\n\u2028\u2029]/)
        .map(markdownText)
        .join('  \n'),
      tags: tags.map((tag) => `#${tagName(tag)}`).join(' '),
      colour,
    })),
    officials: list('official'),
    institutions: list('institution'),
    documents: list('document'),
  }
}

/** A tag as Obsidian allows it: no blanks or marks. */
function tagName(tag: string): string {
  return tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}/_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** The properties of a note: YAML whose values are JSON, so that nothing in them can be taken for YAML. */
function properties({ page, highlights, mentions }: Shelf): string {
  const { facts } = page
  const tags = [...new Set(highlights.flatMap((highlight) => highlight.tags.map(tagName)))].filter(Boolean)
  const lines: [string, unknown][] = [
    ['title', facts.title || page.url],
    ['source', addressOf(page.url)],
    ['outlet', facts.outletName],
    ['author', facts.author ?? ''],
    ['published', dayOfTime(facts.published) ?? ''],
    ['tags', tags],
  ]
  for (const [type, key] of Object.entries(KINDS) as [MentionType, string][]) {
    lines.push([key, named(mentions, type).map(({ label }) => `[[${linkName(label)}]]`)])
  }
  const filled = lines.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== ''))
  return `---\n${filled.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}---\n`
}

/** File names that are valid everywhere and stand once each. */
function namer(): (shelf: Shelf) => string {
  const taken = new Set<string>()
  return ({ page: { url, facts } }) => {
    const day = dayOfTime(facts.published)
    const base = linkName(`${day ? `${day} ` : ''}${facts.title || new URL(url).hostname}`)
      .normalize('NFC')
      .replace(/\p{C}/gu, '')
      .slice(0, MAX_NAME)
      .replace(/[. ]+$/, '')
    let name = base || 'page'
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} (${count})`
    taken.add(name.toLowerCase())
    return `${name}.md`
  }
}

/**
 * The ZIP in pieces. Memory holds one page at a time and the names of the files.
 * @param template Mustache over `NoteView`
 * @throws TemplateError
 */
export async function* exportNotes(
  records: AsyncIterable<LibraryRecord>,
  template: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  checkTemplate(template)
  let ready: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(new Uint8Array(chunk))
  })
  const nameOf = namer()
  const encoder = new TextEncoder()
  for await (const shelf of shelves(records)) {
    const file = new ZipDeflate(nameOf(shelf), { level: 6 })
    // Of its last visit, so that one library gives one file; ZIP knows no time before 1980.
    file.mtime = Math.max(shelf.page.lastSeen, Date.UTC(1980, 0, 2))
    zip.add(file)
    file.push(encoder.encode(`${properties(shelf)}\n${render(template, viewOf(shelf))}`), true)
    yield* ready
    ready = []
  }
  zip.end()
  yield* ready
}
