// The recognised rows that pass a query, in portions: each portion walks an index, none ever loads the library.
import type { LibraryQuery } from '@/components/library/query'
import { directionOf, groupingOf, sortOf, wantsRecognised } from '@/components/library/query'
import type { LibraryRow } from '@/components/library/rows'
import { compareRows, comparerOfRows } from '@/components/library/rows'
import type { EntitySeen, MentionFilter, Store } from '@/lib/store'
import { entitiesByName, entitiesSeen, searchEntities, searchPages, topEntities } from '@/lib/store'
import { orderKey } from '@/lib/text/order'
import type { Feed } from './feed-parts'
import { byDay, byEntity, filterOf, inOrder, merged, ofPages } from './feed-parts'
import { byPage } from './page-feed'

export type { Feed } from './feed-parts'

/** First rows of each of many entities, of which few are shown at once. */
const FIRST = 10
/** Entities that one search follows, and pages by their titles. */
const ENTITIES = 60
const TITLES = 30
/** Of so many of them everything that they name is gathered. */
const GATHERED = 12
/** Entities of a list gathered by frequency. */
const FREQUENT = 300

/** Rows of one name together, each name's as ever. */
function byName(a: LibraryRow, b: LibraryRow): number {
  const [one, other] = [a, b].map((row) => (row.kind === 'mentions' ? row.mentions.entity : ''))
  return one === other ? compareRows(a, b) : (one ?? '') < (other ?? '') ? -1 : 1
}

/** The recognised rows of a query. Stop it by `return()`. */
export async function* openFeed(store: Store, query: LibraryQuery): Feed {
  const { state } = query
  for await (const rows of unsifted(store, query)) {
    const kept = rows.filter(
      (row) => state === null || (row.kind === 'mentions' && row.mentions.status === state),
    )
    if (kept.length > 0) yield kept
  }
}

/** What a search found. */
interface Found {
  entities: EntitySeen[]
  urls: string[]
}

async function search(store: Store, { words, type }: LibraryQuery, filter: MentionFilter): Promise<Found> {
  const [entities, pages] = await Promise.all([
    searchEntities(store, words, { limit: ENTITIES, ...(type && { type }) }),
    searchPages(store, words, { limit: TITLES }),
  ])
  return {
    entities: entities.filter(({ id }) => filter.entity === undefined || id === filter.entity),
    urls: pages.map(({ url }) => url),
  }
}

/** Before the state, which no index holds, is looked at. */
async function* unsifted(store: Store, query: LibraryQuery): Feed {
  if (!wantsRecognised(query)) return
  const filter = filterOf(query)
  const searched = query.words.trim() !== ''
  if (query.page !== null) return yield* onOnePage(store, query, query.page, filter)
  const found = searched ? await search(store, query, filter) : null
  if (groupingOf(query) === 'entity') return yield* gathered(store, query, filter, found)

  const sort = sortOf(query)
  const direction = directionOf(query)
  if (sort === 'saved' || sort === 'title') {
    return yield* byPage(store, filter, { order: sort, backwards: direction === 'desc' }, found)
  }
  const oldest = direction === 'asc'
  if (!found) return yield* byDay(store, filter, { oldest })
  const compare = comparerOfRows(sort, direction)
  const named = found.entities.map(({ id }) =>
    byDay(store, { ...filter, entity: id }, { first: FIRST, oldest }),
  )
  yield* merged([...named, inOrder(ofPages(store, found.urls, filter), compare)], compare)
}

async function* onOnePage(store: Store, query: LibraryQuery, url: string, filter: MentionFilter): Feed {
  if (query.words.trim() === '') return yield* ofPages(store, [url], filter)
  const wanted = new Set((await searchEntities(store, query.words, { limit: ENTITIES })).map(({ id }) => id))
  for await (const rows of ofPages(store, [url], filter)) {
    yield rows.filter((row) => row.kind === 'mentions' && wanted.has(row.mentions.entity))
  }
}

/** Rows under the names they are about. */
async function* gathered(
  store: Store,
  query: LibraryQuery,
  filter: MentionFilter,
  found: Found | null,
): Feed {
  const { entity, type } = query
  const backwards = directionOf(query) === 'desc'
  const named = sortOf(query) === 'entity'
  if (found && found.entities.length > 0) {
    return yield* byEntity(store, named ? inDictionary(found.entities, backwards) : found.entities, filter)
  }
  // Words that stand in titles alone: what those pages name.
  if (found) return yield* inOrder(ofPages(store, found.urls.slice(0, GATHERED), filter), byName)
  // One entity alone is shown whole.
  if (entity) return yield* byDay(store, filter, { seen: (await entitiesSeen(store, [entity]))[0] })
  if (named) {
    for await (const some of entitiesByName(store, type, backwards)) yield* byEntity(store, some, filter)
    return
  }
  yield* byEntity(store, await topEntities(store, { limit: FREQUENT, ...(type && { type }) }), filter)
}

function inDictionary(entities: readonly EntitySeen[], backwards: boolean): EntitySeen[] {
  const keyed = entities.map((seen) => ({ seen, key: orderKey(seen.label) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)) * (backwards ? -1 : 1))
  return keyed.map(({ seen }) => seen)
}
