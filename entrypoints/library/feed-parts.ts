// The feeds that a list is put together from: rows of a filter by day, of pages, of entities; and several as one.
import type { LibraryQuery } from '@/components/library/query'
import type { CompareRows, LibraryRow } from '@/components/library/rows'
import { compareRows, mentionsRow } from '@/components/library/rows'
import type { PageEntity } from '@/lib/annotation'
import type { EntitySeen, MentionFilter, Store } from '@/lib/store'
import { findMentions, mentionsOfPage } from '@/lib/store'

/** Portions of rows until the generator ends. */
export type Feed = AsyncGenerator<LibraryRow[], void>

/** Rows read at a time: a few screens. */
const PORTION = 100
/** Rows of several feeds handed over at a time: the first screen. */
const SCREEN = 50
/** Rows shown of an entity where the list is gathered by entity. */
const EACH = 5
/** Entities or pages whose rows are asked for together. */
const AT_ONCE = 12

/** What of a query the store answers. */
export function filterOf({ type, entity, outlet, from, to }: LibraryQuery): MentionFilter {
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

/** The answers about some things, in their order: so many are asked for at once as fill a screen. */
export async function* inTurn<T, Answer>(
  things: readonly T[],
  ask: (thing: T) => Promise<Answer>,
): AsyncGenerator<Answer, void> {
  for (let at = 0; at < things.length; at += AT_ONCE) {
    yield* await Promise.all(things.slice(at, at + AT_ONCE).map(ask))
  }
}

interface ByDay {
  seen?: EntitySeen | undefined
  /** So many rows come first. */
  first?: number
  oldest?: boolean
}

/** All rows of a filter, newest article first, or the oldest. */
export async function* byDay(
  store: Store,
  filter: MentionFilter,
  { seen, first = PORTION, oldest = false }: ByDay = {},
): Feed {
  let after = null
  let limit = first
  do {
    const portion = await findMentions(store, filter, { limit, after, oldest })
    limit = PORTION
    if (portion.rows.length > 0) yield portion.rows.map((row) => mentionsRow(row, seen))
    after = portion.next
  } while (after)
}

/** The rows of pages, page after page. */
export async function* ofPages(store: Store, urls: readonly string[], filter: MentionFilter): Feed {
  for await (const rows of inTurn(urls, (url) => mentionsOfPage(store, url))) {
    const kept = rows.filter((row) => passes(row, filter))
    const sorted = kept.map((row) => mentionsRow(row)).sort(compareRows)
    if (sorted.length > 0) yield sorted
  }
}

/** The newest rows of each entity, entity after entity. */
export async function* byEntity(store: Store, entities: readonly EntitySeen[], filter: MentionFilter): Feed {
  const newest = async (seen: EntitySeen) => {
    const { rows } = await findMentions(store, { ...filter, entity: seen.id }, { limit: EACH })
    return rows.map((row) => mentionsRow(row, seen))
  }
  for await (const rows of inTurn(entities, newest)) if (rows.length > 0) yield rows
}

/** Several feeds that are each in order, as one in order; a row that stands in two is given once. */
export async function* merged(feeds: Feed[], compare: CompareRows): Feed {
  const heads = await Promise.all(feeds.map(async (feed) => ({ feed, rows: await pull(feed) })))
  let given = ''
  let portion: LibraryRow[] = []
  for (;;) {
    const live = heads.filter(({ rows }) => rows.length > 0)
    const first = live.sort((a, b) => compare(a.rows[0]!, b.rows[0]!))[0]
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
export async function* inOrder(feed: Feed, compare: CompareRows): Feed {
  const rows: LibraryRow[] = []
  for await (const portion of feed) rows.push(...portion)
  yield rows.sort(compare)
}
