// Search in the reader's own words by MiniSearch, which holds them in memory and nothing else.
import MiniSearch from 'minisearch'
import type { Highlight } from '../annotation'
import { searchWords } from '../text/fold'
import { hasPhrases, parseQuery, rankQuery } from '../text/query'
import type { Store } from './database'
import { guarded } from './database'
import type { HighlightEntry } from './highlights'
import { withPages } from './highlights'
import type { HighlightRow } from './rows'

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
  const entries = await withPages(store, rows)
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
