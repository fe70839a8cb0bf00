// Recognised mentions, asked for by page, entity, type, outlet and day: every question walks one index, newest first.
import type { MentionType, PageEntity } from '../annotation'
import type { Store } from './database'
import { guarded } from './database'
import type { EntitySeen, TotalRow } from './rows'
import { toEntitySeen } from './rows'
import { sound } from './sound'

/** What to look for; filters combine. Days are ISO, both ends included, and may be short (`2019`, `2019-07`). */
export interface MentionFilter {
  type?: MentionType
  entity?: string
  outlet?: string
  from?: string
  to?: string
}

/** The place after which the next portion begins. */
export interface Cursor {
  day: string
  id: string
}

/** A portion of a list; `next` is null at its end. */
export interface Portion<T, C = Cursor> {
  rows: T[]
  next: C | null
}

/** Above every character that a day can hold. */
const END = '\uffff'

/** The index that answers a filter completely, and the fixed beginning of its keys. */
function indexFor({ type, entity, outlet }: MentionFilter): { index: string; head: string[] } {
  if (entity !== undefined && outlet !== undefined) {
    return { index: '[outlet+entity+day]', head: [outlet, entity] }
  }
  if (entity !== undefined) return { index: '[entity+day]', head: [entity] }
  if (outlet !== undefined && type !== undefined) return { index: '[outlet+type+day]', head: [outlet, type] }
  if (outlet !== undefined) return { index: '[outlet+day]', head: [outlet] }
  if (type !== undefined) return { index: '[type+day]', head: [type] }
  return { index: 'day', head: [] }
}

/** Rows of pages and entities, newest article first, or the oldest. */
export async function findMentions(
  { recognised }: Store,
  filter: MentionFilter = {},
  {
    limit = 50,
    after = null,
    oldest = false,
  }: { limit?: number; after?: Cursor | null; oldest?: boolean } = {},
): Promise<Portion<PageEntity>> {
  const { index, head } = indexFor(filter)
  const key = (day: string) => (head.length === 0 ? day : [...head, day])
  const first = after && oldest ? after.day : (filter.from ?? '')
  const last = after && !oldest ? after.day : `${filter.to ?? ''}${END}`
  const rows = await guarded(recognised, () => {
    const found = recognised.pageEntities.where(index).between(key(first), key(last), true, true)
    if (!oldest) found.reverse()
    const isRest = ({ day, id }: Cursor, than: Cursor) => day !== than.day || id > than.id === oldest
    const rest = after ? found.filter((row) => row.id !== after.id && isRest(row, after)) : found
    // An entity has one type, so that no index need hold both; a filter that names two that differ finds nothing.
    const typed = filter.entity !== undefined && filter.type ? rest.filter(ofType(filter.type)) : rest
    return typed.limit(limit + 1).toArray()
  })
  const portion = rows.slice(0, limit)
  const end = portion.at(-1)
  return {
    rows: sound(recognised.pageEntities, portion),
    next: end && rows.length > limit ? { day: end.day, id: end.id } : null,
  }
}

function ofType(type: MentionType): (row: PageEntity) => boolean {
  return (row) => row.type === type
}

/** Every entity of one page. */
export async function mentionsOfPage({ recognised }: Store, url: string): Promise<PageEntity[]> {
  const { pageEntities } = recognised
  return sound(
    pageEntities,
    await guarded(recognised, () => pageEntities.where('page').equals(url).toArray()),
  )
}

/** On how many saved pages beside this one an entity stands. */
export async function otherPagesOf({ recognised }: Store, entity: string, url: string): Promise<number> {
  const [seen, here] = await guarded(recognised, () =>
    Promise.all([recognised.entities.get(entity), recognised.pageEntities.get(`${url}\n${entity}`)]),
  )
  return (seen?.pages ?? 0) - (here ? 1 : 0)
}

/** What is known of entities over all saved pages, in the order asked for; unknown ones are left out. */
export async function entitiesSeen({ recognised }: Store, ids: readonly string[]): Promise<EntitySeen[]> {
  const rows = await guarded(recognised, () => recognised.entities.bulkGet([...ids]))
  return sound(recognised.entities, rows).map(toEntitySeen)
}

/** The entities that stand on most pages. */
export async function topEntities(
  { recognised }: Store,
  { type, limit = 50 }: { type?: MentionType; limit?: number } = {},
): Promise<EntitySeen[]> {
  const { entities } = recognised
  const rows = await guarded(recognised, () => {
    const found = type
      ? entities.where('[type+rank]').between([type, Number.NEGATIVE_INFINITY], [type, 0])
      : entities.where('rank').belowOrEqual(0)
    return found.limit(limit).toArray()
  })
  return sound(entities, rows).map(toEntitySeen)
}

/** Sums that are kept on every write. */
export interface Totals {
  pages: number
  mentions: number
  types: Record<MentionType, { rows: number; mentions: number }>
  /** Most pages first. */
  outlets: { outlet: string; pages: number; mentions: number }[]
}

/** How much is in the recognised library, without counting it. */
export async function readTotals({ recognised }: Store): Promise<Totals> {
  const [all, types, outlets] = await guarded(recognised, () =>
    Promise.all([
      recognised.totals.get('all'),
      recognised.totals.bulkGet(['type/official', 'type/institution', 'type/document']),
      recognised.totals.where('group').equals('outlet').toArray(),
    ]),
  )
  const sums = (row: TotalRow | undefined) => ({ rows: row?.rows ?? 0, mentions: row?.mentions ?? 0 })
  return {
    pages: all?.pages ?? 0,
    mentions: all?.mentions ?? 0,
    types: { official: sums(types[0]), institution: sums(types[1]), document: sums(types[2]) },
    outlets: outlets
      .map(({ key, pages, mentions }) => ({ outlet: key.slice('outlet/'.length), pages, mentions }))
      .sort((a, b) => b.pages - a.pages || (a.outlet < b.outlet ? -1 : 1)),
  }
}
