// The recognised rows that pass a query, in portions: each portion walks an index, none ever loads the library.
import type { LibraryQuery } from '@/components/library/query'
import { groupingOf, wantsRecognised } from '@/components/library/query'
import type { LibraryRow } from '@/components/library/rows'
import { compareRows, mentionsRow } from '@/components/library/rows'
import type { PageEntity } from '@/lib/annotation'
import type { EntitySeen, MentionFilter, Store } from '@/lib/store'
import {
  entitiesSeen,
  findMentions,
  mentionsOfPage,
  searchEntities,
  searchPages,
  topEntities,
} from '@/lib/store'

/** Portions of rows until the generator ends. */
export type Feed = AsyncGenerator<LibraryRow[], void>

/** Rows read at a time: a few screens; and first of each of many entities, of which few are shown at once. */
const PORTION = 100
const FIRST = 10
/** Rows of several feeds handed over at a time: the first screen. */
const SCREEN = 50
/** Entities that one search follows, and pages by their titles. */
const ENTITIES = 60
const TITLES = 30
/** Rows shown of an entity where the list is gathered by entity. */
const EACH = 5
const FREQUENT = 300

function filterOf({ type, entity, outlet, from, to }: LibraryQuery): MentionFilter {
  return {
    ...(type && { type }),
    ...(entity && { entity }),
    ...(outlet && { outlet }),
    ...(from && { from }),
    ...(to && { to }),
  }
}

/** Whether a row read by its page passes what an index would have decided. */
export function passes(row: PageEntity, { type, entity, outlet, from, to }: MentionFilter): boolean {
  return (
    (type === undefined || row.type === type) &&
    (entity === undefined || row.entity === entity) &&
    (outlet === undefined || row.outlet === outlet) &&
    (from === undefined || row.day >= from) &&
    (to === undefined || row.day <= `${to}\uffff`)
  )
}

/** All rows of a filter, newest article first. */
async function* byDay(store: Store, filter: MentionFilter, seen?: EntitySeen, first = PORTION): Feed {
  let after = null
  let limit = first
  do {
    const portion = await findMentions(store, filter, { limit, after })
    limit = PORTION
    if (portion.rows.length > 0) yield portion.rows.map((row) => mentionsRow(row, seen))
    after = portion.next
  } while (after)
}

async function* ofPages(store: Store, urls: readonly string[], filter: MentionFilter): Feed {
  for (const url of urls) {
    const rows = (await mentionsOfPage(store, url)).filter((row) => passes(row, filter))
    const sorted = rows.map((row) => mentionsRow(row)).sort(compareRows)
    if (sorted.length > 0) yield sorted
  }
}

/** The newest rows of each entity, entity after entity. */
async function* byEntity(store: Store, entities: readonly EntitySeen[], filter: MentionFilter): Feed {
  for (const seen of entities) {
    const { rows } = await findMentions(store, { ...filter, entity: seen.id }, { limit: EACH })
    if (rows.length > 0) yield rows.map((row) => mentionsRow(row, seen))
  }
}

/** Several feeds that are each in order, as one in order; a row that stands in two is given once. */
export async function* merged(feeds: Feed[]): Feed {
  const heads = await Promise.all(feeds.map(async (feed) => ({ feed, rows: await pull(feed) })))
  let given = ''
  let portion: LibraryRow[] = []
  for (;;) {
    const live = heads.filter(({ rows }) => rows.length > 0)
    const first = live.sort((a, b) => compareRows(a.rows[0]!, b.rows[0]!))[0]
    if (!first) break
    const row = first.rows.shift()!
    if (first.rows.length === 0) first.rows = await pull(first.feed)
    const key = row.kind === 'mentions' ? row.mentions.id : row.highlight.id
    if (key !== given) portion.push(row)
    given = key
    if (portion.length < SCREEN) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}

async function pull(feed: Feed): Promise<LibraryRow[]> {
  const next = await feed.next()
  return next.done ? [] : [...next.value]
}

/** Rows in memory as a feed, in order. */
async function* inOrder(feed: Feed, compare = compareRows): Feed {
  const rows: LibraryRow[] = []
  for await (const portion of feed) rows.push(...portion)
  yield rows.sort(compare)
}

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

/** Before the state, which no index holds, is looked at. */
async function* unsifted(store: Store, query: LibraryQuery): Feed {
  if (!wantsRecognised(query)) return
  const filter = filterOf(query)
  const gathered = groupingOf(query) === 'entity'
  const words = query.words.trim()
  const { type } = query

  if (query.page !== null) {
    const urls = [query.page]
    if (words === '') return yield* ofPages(store, urls, filter)
    const found = new Set((await searchEntities(store, words, { limit: ENTITIES })).map(({ id }) => id))
    for await (const rows of ofPages(store, urls, filter)) {
      yield rows.filter((row) => row.kind === 'mentions' && found.has(row.mentions.entity))
    }
    return
  }
  if (words !== '') {
    const [entities, pages] = await Promise.all([
      searchEntities(store, words, { limit: ENTITIES, ...(type && { type }) }),
      searchPages(store, words, { limit: TITLES }),
    ])
    const wanted = entities.filter(({ id }) => filter.entity === undefined || id === filter.entity)
    const urls = pages.map(({ url }) => url)
    if (gathered && wanted.length > 0) return yield* byEntity(store, wanted, filter)
    // Words that stand in titles alone: what those pages name.
    if (gathered) return yield* inOrder(ofPages(store, urls, filter), byName)
    const titled = inOrder(ofPages(store, urls, filter))
    return yield* merged([
      ...wanted.map((seen) => byDay(store, { ...filter, entity: seen.id }, undefined, FIRST)),
      titled,
    ])
  }
  if (gathered) {
    const entities = query.entity
      ? await entitiesSeen(store, [query.entity])
      : await topEntities(store, { limit: FREQUENT, ...(type && { type }) })
    // One entity alone is shown whole.
    if (query.entity) return yield* byDay(store, filter, entities[0])
    return yield* byEntity(store, entities, filter)
  }
  yield* byDay(store, filter)
}
