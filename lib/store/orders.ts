// Pages and entities in the order of an index, in portions of any library.
import type { Table } from 'dexie'
import type { MentionType, SavedPage } from '../annotation'
import type { Store } from './database'
import { guarded } from './database'
import type { EntitySeen, PageRow } from './rows'
import { toEntitySeen, toSavedPage } from './rows'
import { sound } from './sound'

/** When a page was first saved, or where its title stands in a dictionary. */
export type PageOrder = 'saved' | 'title'

/** Rows read at a time; the first are few, so that they are there at once. */
const FIRST = 12
const PORTION = 100
const END = '\uffff'

const INDEX: Readonly<Record<PageOrder, 'firstSeen' | 'titleKey'>> = { saved: 'firstSeen', title: 'titleKey' }

/** All saved pages from first to last, or backwards. */
export async function* pagesInOrder(
  { recognised }: Store,
  order: PageOrder,
  backwards: boolean,
): AsyncGenerator<SavedPage[], void> {
  const { pages } = recognised
  const index = INDEX[order]
  const keyOf = (row: PageRow) => row[index]
  const from = (key: string | number | null) =>
    key === null
      ? pages.orderBy(index)
      : backwards
        ? pages.where(index).belowOrEqual(key)
        : pages.where(index).aboveOrEqual(key)
  const read = (key: string | number | null, limit: number) =>
    guarded(recognised, () => {
      const found = from(key)
      if (backwards) found.reverse()
      return found.limit(limit).toArray()
    })
  for await (const rows of portions(read, keyOf)) yield sound(pages, rows).map(toSavedPage)
}

/** Recognised pages by their addresses; what is not saved is left out. */
export async function findPages({ recognised }: Store, urls: readonly string[]): Promise<SavedPage[]> {
  return (await guarded(recognised, () => bulk(recognised.pages, urls))).map(toSavedPage)
}

/** Some pages in an order; what is not saved is left out. */
export async function pagesOrdered(
  { recognised }: Store,
  urls: readonly string[],
  order: PageOrder,
  backwards: boolean,
): Promise<SavedPage[]> {
  const rows = await guarded(recognised, () => bulk(recognised.pages, urls))
  const key = INDEX[order]
  const sign = backwards ? -1 : 1
  rows.sort((a, b) => sign * (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.url < b.url ? -1 : 1))
  return rows.map(toSavedPage)
}

async function bulk<Row>(table: Table<Row, string>, keys: readonly string[]): Promise<Row[]> {
  return sound(table, await table.bulkGet([...keys]))
}

/** Entities as a dictionary orders their names, from first to last, or backwards. */
export async function* entitiesByName(
  { recognised }: Store,
  type: MentionType | null,
  backwards: boolean,
): AsyncGenerator<EntitySeen[], void> {
  const { entities } = recognised
  const read = (key: string | null, limit: number) =>
    guarded(recognised, () => {
      const [low, high] = backwards ? ['', key ?? END] : [key ?? '', END]
      const found = type
        ? entities.where('[type+nameKey]').between([type, low], [type, high], true, true)
        : entities.where('nameKey').between(low, high, true, true)
      if (backwards) found.reverse()
      return found.limit(limit).toArray()
    })
  for await (const rows of portions(read, ({ nameKey }) => nameKey))
    yield sound(entities, rows).map(toEntitySeen)
}

/** The pages that an entity stands on, as far as they were recognised; read off an index, no row is loaded. */
export async function pagesOfEntity({ recognised }: Store, entity: string): Promise<string[]> {
  const keys = await guarded(recognised, () =>
    recognised.pageEntities.where('[entity+day]').between([entity, ''], [entity, END]).primaryKeys(),
  )
  return keys.map((key) => key.slice(0, key.indexOf('\n')))
}

/** Portions of an index walk: each begins at the last key of the one before, without the rows given already. */
async function* portions<Row, Key>(
  read: (from: Key | null, limit: number) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): AsyncGenerator<Row[], void> {
  let key: Key | null = null
  let given = 0
  for (let limit = FIRST; ; limit = PORTION) {
    const rows: Row[] = await read(key, given + limit)
    const fresh = rows.slice(given)
    const last = fresh.at(-1)
    if (last === undefined) return
    yield fresh
    const next = keyOf(last)
    const same = fresh.filter((row) => keyOf(row) === next).length
    given = next === key ? given + same : same
    key = next
  }
}
