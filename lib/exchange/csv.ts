// Export for a spreadsheet: one line an annotation. RFC 4180, UTF-8 with its mark, and no cell that a spreadsheet
// would take for a formula.
import type { Highlight, LibraryRecord, PageEntity, SavedPage, SavedSpan } from '../annotation'
import { dayOfTime } from '../annotation'

const COLUMNS = [
  'kind',
  'page',
  'title',
  'outlet',
  'day',
  'type',
  'status',
  'label',
  'entity',
  'quote',
  'note',
  'tags',
  'colour',
  'prefix',
  'suffix',
  'rule',
  'created',
  'modified',
] as const

type Row = Record<(typeof COLUMNS)[number], string>

const EMPTY = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Row
/** What a spreadsheet may run, also in the wide forms that it narrows, and after blanks that it trims. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/

/** A cell as text: begun with an apostrophe where it would be run, quoted where it must be. */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

function line(row: Row): string {
  return `${COLUMNS.map((column) => csvCell(row[column])).join(',')}\r\n`
}

function time(epoch: number): string {
  return new Date(epoch).toISOString()
}

function highlightRow(highlight: Highlight, page: SavedPage | undefined): Row {
  const { quote } = highlight.target
  return {
    ...EMPTY,
    kind: 'highlight',
    page: highlight.page,
    title: page?.facts.title ?? '',
    outlet: page?.facts.outletName ?? '',
    day: (page && dayOfTime(page.facts.published)) ?? '',
    entity: highlight.entity ?? '',
    ...{ quote: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    note: highlight.note,
    tags: highlight.tags.join('; '),
    colour: highlight.colour,
    created: time(highlight.created),
    modified: time(highlight.modified),
  }
}

function mentionRow(mentions: PageEntity, span: SavedSpan, page: SavedPage | undefined): Row {
  const { type, status, label, day, title } = mentions
  const { quote, prefix, suffix, rule } = span
  return {
    ...EMPTY,
    ...{ kind: 'mention', page: mentions.page, title, type, status, label, day, quote, prefix, suffix, rule },
    outlet: page?.facts.outletName ?? mentions.outlet,
    entity:
      status === 'linked' ? mentions.entity : mentions.candidates.map(({ entity }) => entity).join('; '),
    created: time(mentions.created),
    modified: time(mentions.modified),
  }
}

/** The table in pieces. */
export async function* exportCsv(records: AsyncIterable<LibraryRecord>): AsyncGenerator<string> {
  yield `\ufeff${COLUMNS.join(',')}\r\n`
  let page: SavedPage | undefined
  for await (const record of records) {
    if (record.kind === 'page') page = record.page
    const own = (url: string) => (page?.url === url ? page : undefined)
    if (record.kind === 'highlight') yield line(highlightRow(record.highlight, own(record.highlight.page)))
    if (record.kind === 'mentions') {
      const { mentions } = record
      yield mentions.spans.map((span) => line(mentionRow(mentions, span, own(mentions.page)))).join('')
    }
  }
}
