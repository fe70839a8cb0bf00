// Search that forgives accents, case and đ. Entities and page titles are found by an index of their folded words;
// the reader's own words by MiniSearch, which holds them in memory and nothing else.
import type { Table } from 'dexie'
import MiniSearch from 'minisearch'
import type { Highlight, MentionType, SavedPage } from '../annotation'
import { searchWords } from '../text/fold'
import type { Query } from '../text/query'
import { hasPhrases, hasWords, parseQuery, rankQuery } from '../text/query'
import type { Store } from './database'
import { guarded } from './database'
import type { HighlightEntry } from './highlights'
import { withPages } from './highlights'
import type { EntitySeen, HighlightRow } from './rows'
import { toEntitySeen, toHighlight, toSavedPage } from './rows'

/** How many rows a search looks at before it ranks: a word of two letters begins half the language. */
const SCAN = 400
/** How many of the entities on most pages, or of the newest pages, it looks at besides, where more fit than that. */
const TOP = 300
/** How many keys it takes from the index for each of so many words of the query. */
const KEYS = 20_000
const WORDS = 3

/** Words by how few others they likely begin: a number before a word, a long one before a short one. */
function byRarity(words: readonly string[]): string[] {
  const weight = (word: string) => word.length + (/\d/.test(word) ? 2 : 0)
  return words.toSorted((a, b) => weight(b) - weight(a))
}

/** Entities over all saved pages whose name or surface form matches; exact accents first, then most pages. */
export async function searchEntities(
  { recognised }: Store,
  text: string,
  { limit = 50, type }: { limit?: number; type?: MentionType } = {},
): Promise<EntitySeen[]> {
  const query = parseQuery(text)
  if (query.words.length === 0) return []
  const { entities } = recognised
  const found = await guarded(recognised, () =>
    foundOrTop(entities, query, () => entities.where('rank').belowOrEqual(0).limit(TOP).toArray()),
  )
  const ranked = found
    .filter((row) => (type === undefined || row.type === type) && hasWords(query, row.words))
    .filter((row) => hasPhrases(query, [row.label, ...row.forms]))
    .map((row) => ({ row, rank: rankQuery(query, [row.label, ...row.forms]) }))
  ranked.sort((a, b) => a.rank - b.rank || a.row.rank - b.row.rank || (a.row.id < b.row.id ? -1 : 1))
  return ranked.slice(0, limit).map(({ row }) => toEntitySeen(row))
}

/** Saved pages whose title matches; exact accents first, then the newest. */
export async function searchPages(
  { recognised }: Store,
  text: string,
  { limit = 50 } = {},
): Promise<SavedPage[]> {
  const query = parseQuery(text)
  if (query.words.length === 0) return []
  const { pages } = recognised
  const found = await guarded(recognised, () =>
    foundOrTop(pages, query, () => pages.orderBy('lastSeen').reverse().limit(TOP).toArray()),
  )
  const ranked = found
    .filter((row) => hasWords(query, row.words) && hasPhrases(query, [row.facts.title]))
    .map((row) => ({ row, rank: rankQuery(query, [row.facts.title]) }))
  ranked.sort((a, b) => a.rank - b.rank || (a.row.day < b.row.day ? 1 : -1))
  return ranked.slice(0, limit).map(({ row }) => toSavedPage(row))
}

/**
 * Rows that may fit, none twice. Common words may fit more rows than are looked at: then those that are asked for most
 * are among them in any case.
 */
async function foundOrTop<Row>(
  table: Table<Row, string>,
  query: Query,
  top: () => PromiseLike<Row[]>,
): Promise<Row[]> {
  const { keys, all } = await keysWithWords(table, query)
  const rows = (await table.bulkGet(keys)).filter((row) => row !== undefined)
  if (all) return rows
  const taken = new Set(keys)
  const path = String(table.schema.primKey.keyPath)
  return [...rows, ...(await top()).filter((row) => !taken.has(String(Reflect.get(Object(row), path))))]
}

/**
 * Keys of rows that have the query's rarest words, as the index tells; `all` when no other row has. The next word is
 * asked for only while too many have those before it.
 */
async function keysWithWords<Row>(
  table: Table<Row, string>,
  { words }: Query,
): Promise<{ keys: string[]; all: boolean }> {
  let keys: string[] = []
  let all = true
  for (const [nth, word] of byRarity(words).slice(0, WORDS).entries()) {
    const found = await table.where('words').startsWith(word).limit(KEYS).primaryKeys()
    all &&= found.length < KEYS
    const before = new Set(keys)
    keys = [...new Set(found)].filter((key) => nth === 0 || before.has(key))
    if (keys.length <= SCAN) break
  }
  return { keys: keys.slice(0, SCAN), all: all && keys.length <= SCAN }
}

type Indexed = Highlight & { title: string }

function newIndex(): MiniSearch<Indexed> {
  return new MiniSearch<Indexed>({
    idField: 'id',
    fields: ['quote', 'note', 'tags', 'title'],
    extractField: (entry, field) => {
      if (field === 'quote') return entry.target.quote.exact
      if (field === 'tags') return entry.tags.join(' ')
      return String(entry[field === 'note' || field === 'title' ? field : 'id'])
    },
    tokenize: searchWords,
    processTerm: (term) => term,
  })
}

interface OwnIndex {
  revision: number
  search: MiniSearch<Indexed>
  rows: Map<string, HighlightEntry>
}

const indexes = new WeakMap<Store, OwnIndex>()

/** The index of the reader's words, made anew when a highlight was written since. */
async function ownIndex(store: Store): Promise<OwnIndex> {
  const { reader } = store
  const revision = (await guarded(reader, () => reader.meta.get('highlights')))?.value ?? 0
  const known = indexes.get(store)
  if (known?.revision === revision) return known
  const rows: HighlightRow[] = await guarded(reader, () => reader.highlights.toArray())
  const entries = await withPages(store, rows.map(toHighlight))
  const search = newIndex()
  search.addAll(entries.map(({ highlight, page }) => ({ ...highlight, title: page?.facts.title ?? '' })))
  const made = { revision, search, rows: new Map(entries.map((entry) => [entry.highlight.id, entry])) }
  indexes.set(store, made)
  return made
}

/** The reader's highlights whose quote, note, tags or page title match; exact accents first. */
export async function searchHighlights(
  store: Store,
  text: string,
  { limit = 50 } = {},
): Promise<HighlightEntry[]> {
  const query = parseQuery(text)
  if (query.words.length === 0) return []
  const { search, rows } = await ownIndex(store)
  const hits = search.search(query.words.join(' '), { prefix: true, combineWith: 'AND' })
  const found = hits.flatMap(({ id, score }) => {
    const entry = rows.get(String(id))
    if (!entry) return []
    const { target, note, tags } = entry.highlight
    const texts = [target.quote.exact, note, tags.join(' '), entry.page?.facts.title ?? '']
    return hasPhrases(query, texts) ? [{ entry, score, rank: rankQuery(query, texts) }] : []
  })
  found.sort((a, b) => a.rank - b.rank || b.score - a.score)
  return found.slice(0, limit).map(({ entry }) => entry)
}
