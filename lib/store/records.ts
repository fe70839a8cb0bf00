// The library as records, for export: all of it, one page, one entity, or what passes a filter. Both databases, page
// by page in the order of addresses, so that the same library always gives the same row of records.
import type { Table } from 'dexie'
import type { LibraryRecord, PageEntity, SavedPage } from '../annotation'
import type { Query } from '../text/query'
import { fitsQuery, parseQuery } from '../text/query'
import type { Store } from './database'
import { guarded, ReaderDatabase } from './database'
import { dayOfPage, outletOfPage } from './group'
import type { HighlightEntry, HighlightFilter } from './highlights'
import { barePage, passesFilter } from './highlights'
import type { MentionFilter } from './mentions'
import { pagesOfEntity } from './orders'
import { toAssignment, toChoice, toCorrection, toHighlight, toReaderPage, toSavedPage } from './rows'
import { sound } from './sound'
import { READER, RECOGNISED } from './whole'

/** What the library page can be narrowed to; all given conditions hold at once. */
export type LibraryFilter = Omit<MentionFilter & HighlightFilter, 'page'> & {
  made?: 'hand' | 'recognised'
  /** Of recognised names whether they are linked, of highlights whether they have a note. */
  state?: PageEntity['status'] | 'noted'
  /** A search as typed: see `parseQuery`. */
  words?: string
}

/** What is to be exported. */
export type LibraryScope =
  | { what: 'all' }
  | { what: 'page'; url: string }
  | { what: 'entity'; entity: string }
  | { what: 'filter'; filter: LibraryFilter }
  /** What the reader taught: corrections and own entities, to be shared with colleagues. */
  | { what: 'taught' }
  /** What the reader made, without what was recognised: a backup that stays small. */
  | { what: 'own' }

/** Counts what cannot be read, and so is not among the records: rows, and names without a page to stand on. */
export interface LeftOut {
  rows: number
}

/** A scope that goes over pages. */
type PagesScope = Exclude<LibraryScope, { what: 'taught' | 'own' }>

/** Pages read in one go: a transaction cannot stay open while a file is written. */
const CHUNK = 50

type Kept = Extract<LibraryRecord, { kind: 'highlight' | 'mentions' | 'draft' }>

/** Everything on one page. */
interface Shelf {
  marked: SavedPage | null
  read: SavedPage | null
  rows: Kept[]
  /** Where highlights stood when the page was last read, by their ids. */
  stood: Map<string, HighlightEntry['stood']>
}

/**
 * The records of the library in their fixed order, each as an import takes it, so that what was written of a library
 * with damaged rows can be read again. Reads in portions; memory does not grow with the library.
 */
export async function* libraryRecords(
  store: Store,
  scope: LibraryScope,
  leftOut: LeftOut = { rows: 0 },
): AsyncGenerator<LibraryRecord> {
  const take = takerOf(leftOut)
  if (scope.what === 'taught') return yield* taught(store, take)
  if (scope.what === 'own') return yield* own(store, take)
  yield* onPages(store, await addressesOf(store, scope), keeperOf(scope), take)
  if (scope.what === 'all' || scope.what === 'page') yield* decisionsOf(store, scope, take)
}

/** Takes from rows of a table those that are whole, and counts the others. */
interface Take {
  <Row>(table: Table<Row, string>, rows: readonly (Row | undefined)[]): Row[]
  leftOut: LeftOut
}

function takerOf(leftOut: LeftOut): Take {
  function take<Row>(table: Table<Row, string>, rows: readonly (Row | undefined)[]): Row[] {
    const there = rows.filter((row) => row !== undefined)
    const check = (table.db instanceof ReaderDatabase ? READER : RECOGNISED)[table.name]
    const kept = sound(table, there).filter((row) => check?.(row as never) ?? true)
    leftOut.rows += there.length - kept.length
    return kept
  }
  return Object.assign(take, { leftOut })
}

async function* onPages(
  store: Store,
  urls: readonly string[],
  keep: Keeper,
  take: Take,
): AsyncGenerator<LibraryRecord> {
  for (let at = 0; at < urls.length; at += CHUNK) {
    const chunk = urls.slice(at, at + CHUNK)
    const shelves = await readShelves(store, chunk, take)
    for (const url of chunk) {
      const shelf = shelves.get(url)
      if (shelf) yield* recordsOf(shelf, keep)
    }
  }
}

async function* own(store: Store, take: Take): AsyncGenerator<LibraryRecord> {
  const urls = await markedAddresses(store.reader)
  yield* onPages(store, [...urls].sort(), (row) => row !== null && row.kind !== 'mentions', take)
  yield* decisionsOf(store, { what: 'all' }, take)
}

/** The addresses of pages that the reader marked, of those too whose row is gone. */
function markedAddresses(reader: ReaderDatabase): Promise<Set<string>> {
  return guarded(reader, async () => {
    const kept = await reader.pages.toCollection().primaryKeys()
    const named = await reader.highlights.orderBy('page').uniqueKeys()
    return new Set([...kept, ...named.map(String)])
  })
}

/** The addresses of the pages to look at, in order, each once. */
async function addressesOf({ reader, recognised }: Store, scope: PagesScope): Promise<string[]> {
  if (scope.what === 'page') return [scope.url]
  const entity =
    scope.what === 'entity' ? scope.entity : scope.what === 'filter' ? scope.filter.entity : undefined
  const urls = new Set<string>()
  if (entity === undefined) {
    for (const url of await markedAddresses(reader)) urls.add(url)
    for (const url of await guarded(recognised, () => recognised.pages.toCollection().primaryKeys()))
      urls.add(url)
  } else {
    const own = await guarded(reader, () => reader.highlights.where('entity').equals(entity).toArray())
    for (const { page } of own) urls.add(page)
    for (const url of await pagesOfEntity({ reader, recognised }, entity)) urls.add(url)
  }
  return [...urls].sort()
}

async function readShelves(
  { reader, recognised }: Store,
  urls: readonly string[],
  take: Take,
): Promise<Map<string, Shelf>> {
  const [marked, highlights, drafts] = await guarded(reader, () =>
    reader.transaction('r', [reader.pages, reader.highlights, reader.drafts], () =>
      Promise.all([
        reader.pages.bulkGet([...urls]),
        reader.highlights.where('page').anyOf(urls).toArray(),
        reader.drafts.where('page').anyOf(urls).toArray(),
      ]),
    ),
  )
  const [read, mentions] = await guarded(recognised, () =>
    recognised.transaction('r', [recognised.pages, recognised.pageEntities], () =>
      Promise.all([
        recognised.pages.bulkGet([...urls]),
        // One question a page: a walk over many keys at once would stop at each row.
        Promise.all(urls.map((url) => recognised.pageEntities.where('page').equals(url).toArray())),
      ]),
    ),
  )
  const shelves = new Map<string, Shelf>()
  for (const [index, url] of urls.entries()) {
    const [own] = take(reader.pages, [marked[index]])
    const [other] = take(recognised.pages, [read[index]])
    const known = { marked: own ? toReaderPage(own) : null, read: other ? toSavedPage(other) : null }
    shelves.set(url, { ...known, rows: [], stood: new Map() })
  }
  const shown = take(reader.highlights, highlights)
  const owners = new Set(shown.map(({ id }) => id))
  const byPlace = (a: (typeof highlights)[number], b: (typeof highlights)[number]) =>
    a.target.position.start - b.target.position.start || (a.id < b.id ? -1 : 1)
  for (const row of shown.sort(byPlace)) {
    const shelf = shelves.get(row.page)
    if (!shelf) continue
    // A highlight goes nowhere without its page: where that cannot be read, what else is known stands in for it.
    shelf.marked ??= shelf.read ?? barePage(row.page, row.created)
    shelf.rows.push({ kind: 'highlight', highlight: toHighlight(row) })
    shelf.stood.set(row.id, row.stood ?? null)
  }
  for (const draft of take(reader.drafts, drafts).sort((a, b) => (a.highlight < b.highlight ? -1 : 1))) {
    if (owners.has(draft.highlight)) shelves.get(draft.page)?.rows.push({ kind: 'draft', draft })
  }
  for (const row of take(recognised.pageEntities, mentions.flat()).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const shelf = shelves.get(row.page)
    // Its next visit makes them again.
    if (shelf?.read) shelf.rows.push({ kind: 'mentions', mentions: row })
    else take.leftOut.rows += 1
  }
  return shelves
}

/** A page's records: its pages first, and those only if something on it, or a whole page, is wanted. */
function* recordsOf({ marked, read, rows, stood }: Shelf, keep: Keeper): Generator<LibraryRecord> {
  const kept = rows.filter((row) => keep(row, read ?? marked, stood))
  const whole = keep(null, read ?? marked, stood)
  const hasOwn = kept.some(({ kind }) => kind === 'highlight')
  if (marked && hasOwn) yield { kind: 'page', keptBy: 'reader', page: marked }
  if (read && (whole || kept.some(({ kind }) => kind === 'mentions'))) {
    yield { kind: 'page', keptBy: 'recogniser', page: read }
  }
  yield* kept
}

/** Whether a row goes out; asked with null for a page without anything on it. */
type Keeper = (row: Kept | null, page: SavedPage | null, stood: Shelf['stood']) => boolean

function keeperOf(scope: PagesScope): Keeper {
  if (scope.what === 'all' || scope.what === 'page') return () => true
  const filter: LibraryFilter = scope.what === 'entity' ? { entity: scope.entity } : scope.filter
  const query = filter.words ? parseQuery(filter.words) : null
  return (row, page, stood) => {
    if (row?.kind === 'mentions') return keepsMentions(filter, query, row.mentions)
    if (row?.kind !== 'highlight' || page === null) return false
    const { highlight } = row
    const { facts } = page
    return keepsHighlight(filter, query, {
      ...{ highlight, page, day: dayOfPage(facts, highlight.created), outlet: outletOfPage(facts) },
      stood: stood.get(highlight.id) ?? null,
    })
  }
}

function keepsMentions(filter: LibraryFilter, query: Query | null, row: PageEntity): boolean {
  const { made, state, tag, colour, anchor, type, entity, outlet, from, to } = filter
  return (
    made !== 'hand' &&
    (state === undefined || row.status === state) &&
    tag === undefined &&
    colour === undefined &&
    anchor === undefined &&
    (type === undefined || row.type === type) &&
    (entity === undefined || row.entity === entity) &&
    (outlet === undefined || row.outlet === outlet) &&
    (from === undefined || row.day >= from) &&
    (to === undefined || row.day <= `${to}\uffff`) &&
    (query === null || fitsQuery(query, [row.label, row.title, ...row.spans.map(({ quote }) => quote)]))
  )
}

function keepsHighlight(filter: LibraryFilter, query: Query | null, entry: HighlightEntry): boolean {
  const { highlight, page } = entry
  if (filter.made === 'recognised' || filter.type !== undefined) return false
  if (filter.state !== undefined && (filter.state !== 'noted' || highlight.note === '')) return false
  const texts = [
    highlight.target.quote.exact,
    highlight.note,
    highlight.tags.join(' '),
    page?.facts.title ?? '',
  ]
  return passesFilter(entry, filter) && (query === null || fitsQuery(query, texts))
}

/** Corrections and own entities, of all pages. */
async function* taught({ reader }: Store, take: Take): AsyncGenerator<LibraryRecord> {
  const [corrections, entities] = await guarded(reader, () =>
    Promise.all([reader.corrections.toArray(), reader.ownEntities.toArray()]),
  )
  for (const row of take(reader.corrections, corrections))
    yield { kind: 'correction', correction: toCorrection(row) }
  for (const entity of take(reader.ownEntities, entities)) yield { kind: 'entity', entity }
}

/** What belongs to no page in particular: choices, corrections, the reader's own entities. */
async function* decisionsOf(
  { reader }: Store,
  scope: { what: 'all' } | { what: 'page'; url: string },
  take: Take,
): AsyncGenerator<LibraryRecord> {
  const [choices, corrections, entities, assignments] = await guarded(reader, () =>
    scope.what === 'all'
      ? Promise.all([
          reader.choices.toArray(),
          reader.corrections.toArray(),
          reader.ownEntities.toArray(),
          reader.assignments.toArray(),
        ])
      : Promise.all([
          reader.choices.where('url').equals(scope.url).toArray(),
          reader.corrections.where('scope').equals(scope.url).toArray(),
          [],
          reader.assignments.where('page').equals(scope.url).toArray(),
        ]),
  )
  for (const row of take(reader.choices, choices)) yield { kind: 'choice', choice: toChoice(row) }
  for (const row of take(reader.corrections, corrections))
    yield { kind: 'correction', correction: toCorrection(row) }
  for (const entity of take(reader.ownEntities, entities)) yield { kind: 'entity', entity }
  for (const row of take(reader.assignments, assignments))
    yield { kind: 'assignment', assignment: toAssignment(row) }
}
