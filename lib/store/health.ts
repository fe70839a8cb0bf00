// Looks a library over and mends it. What was recognised is made again by the next visit, so that broken rows of it
// go; of the reader's work nothing is ever deleted: what cannot be read is put aside, whole, and can be saved as a file.
import type { Table } from 'dexie'
import type { ReaderDatabase, RecognisedDatabase, Store } from './database'
import { guarded } from './database'
import { barePage, bumpRevision } from './highlights'
import { Ledger } from './ledger'
import { pageRow } from './pages'
import type { EntityRow, QuarantinedRow, TotalRow } from './rows'
import { readerPageRow, toSavedPage } from './rows'
import { isSound } from './sound'
import { READER, RECOGNISED } from './whole'

/** What a look found. All zero is a library in good health. */
export interface Health {
  /** The reader's rows that cannot be read. */
  broken: number
  /** Rows put aside by earlier repairs. */
  quarantined: number
  /** Highlights whose page is missing. */
  pageless: number
  /** Recognised rows that cannot be read, or whose page is gone. */
  loose: number
  /** Counters that say something else than the rows. */
  miscounted: number
}

/** Rows looked at in one go. */
const CHUNK = 1000

/** Hands over the rows of a table in portions, in the order of their keys. */
async function eachPortion<Row>(
  table: Table<Row, string>,
  take: (rows: Row[]) => void | Promise<void>,
): Promise<void> {
  const path = String(table.schema.primKey.keyPath)
  let after = ''
  for (;;) {
    const rows = await table.where(':id').above(after).limit(CHUNK).toArray()
    const last = rows.at(-1)
    if (last === undefined) return
    after = String(Reflect.get(Object(last), path))
    await take(rows)
  }
}

async function brokenRows(reader: ReaderDatabase): Promise<QuarantinedRow[]> {
  const found: QuarantinedRow[] = []
  for (const [name, check] of Object.entries(READER)) {
    const table: Table<object, string> = reader.table(name)
    const path = String(table.schema.primKey.keyPath)
    await eachPortion(table, (rows) => {
      for (const row of rows) {
        if (!check(row as never)) found.push({ table: name, key: String(Reflect.get(row, path)), row })
      }
    })
  }
  return found
}

/** The pages that highlights stand on and that are not there, with a highlight of each. */
async function missingPages(reader: ReaderDatabase): Promise<Map<string, number>> {
  const urls = await reader.highlights.orderBy('page').uniqueKeys()
  const known = new Set(await reader.pages.toCollection().primaryKeys())
  const missing = new Map<string, number>()
  for (const url of urls.map(String).filter((one) => !known.has(one))) {
    const first = await reader.highlights.where('page').equals(url).first()
    missing.set(url, first?.created ?? 0)
  }
  return missing
}

interface Recount {
  entities: Map<string, Pick<EntityRow, 'pages' | 'mentions'>>
  totals: Map<string, Pick<TotalRow, 'pages' | 'rows' | 'mentions'>>
  loose: { pages: string[]; rows: string[]; assignments: string[] }
}

/** Counts everything anew, and finds rows that cannot be. */
async function recount(db: RecognisedDatabase): Promise<Recount> {
  const ledger = new Ledger()
  const urls = new Set<string>()
  const loose: Recount['loose'] = { pages: [], rows: [], assignments: [] }
  await eachPortion(db.pages, (rows) => {
    for (const row of rows) {
      if (RECOGNISED.pages?.(row as never)) {
        urls.add(row.url)
        ledger.page(undefined, pageRow(toSavedPage(row)))
      } else loose.pages.push(row.url)
    }
  })
  await eachPortion(db.pageEntities, (rows) => {
    for (const row of rows) {
      if (urls.has(row.page) && RECOGNISED.pageEntities?.(row as never)) ledger.row(undefined, row)
      else loose.rows.push(row.id)
    }
  })
  await eachPortion(db.assignments, (rows) => {
    for (const row of rows)
      if (!urls.has(row.page) || !RECOGNISED.assignments?.(row as never)) loose.assignments.push(row.id)
  })
  return { ...ledger.sums(), loose }
}

function differ(one: object | undefined, other: object): boolean {
  return Object.entries(other).some(([key, value]) => Reflect.get(one ?? {}, key) !== value)
}

async function miscounted(db: RecognisedDatabase, { entities, totals }: Recount): Promise<number> {
  let wrong = 0
  const seen = new Set<string>()
  await eachPortion(db.entities, (rows) => {
    for (const row of rows) {
      seen.add(row.id)
      const right = entities.get(row.id)
      if (!right || differ(row, right) || !isSound('entities', row)) wrong += 1
    }
  })
  for (const id of entities.keys()) if (!seen.has(id)) wrong += 1
  const kept = new Map((await db.totals.toArray()).map((row) => [row.key, row]))
  for (const [key, right] of totals) if (differ(kept.get(key), right)) wrong += 1
  for (const key of kept.keys()) if (!totals.has(key)) wrong += 1
  return wrong
}

/** Looks the whole library over and changes nothing. */
export async function checkLibrary({ reader, recognised }: Store): Promise<Health> {
  const own = await guarded(reader, () =>
    reader.transaction('r', reader.tables, async () => ({
      broken: (await brokenRows(reader)).length,
      quarantined: await reader.quarantine.count(),
      pageless: (await missingPages(reader)).size,
    })),
  )
  const made = await guarded(recognised, () =>
    recognised.transaction('r', recognised.tables, async () => {
      const counted = await recount(recognised)
      const { pages, rows, assignments } = counted.loose
      const loose = pages.length + rows.length + assignments.length
      return { loose, miscounted: await miscounted(recognised, counted) }
    }),
  )
  return { ...own, ...made }
}

/** Mends what `checkLibrary` found, each database in one transaction. Gives back how it stands then. */
export async function repairLibrary(store: Store): Promise<Health> {
  const { reader, recognised } = store
  await guarded(reader, () =>
    reader.transaction('rw', reader.tables, async () => {
      const broken = await brokenRows(reader)
      await reader.quarantine.bulkPut(broken)
      for (const { table, key } of broken) await reader.table(table).delete(key)
      const missing = await missingPages(reader)
      for (const [url, created] of missing) await reader.pages.put(readerPageRow(barePage(url, created)))
      await bumpRevision(reader)
    }),
  )
  await guarded(recognised, () =>
    recognised.transaction('rw', recognised.tables, async () => {
      const { loose } = await recount(recognised)
      await recognised.pages.bulkDelete(loose.pages)
      await recognised.pageEntities.bulkDelete(loose.rows)
      await recognised.assignments.bulkDelete(loose.assignments)
      await recognised.totals.clear()
      await recognised.entities.clear()
      const ledger = new Ledger()
      await eachPortion(recognised.pages, (rows) => {
        for (const row of rows) ledger.page(undefined, row)
      })
      await eachPortion(recognised.pageEntities, (rows) => {
        for (const row of rows) ledger.row(undefined, row)
      })
      await ledger.settle(recognised)
    }),
  )
  return checkLibrary(store)
}

/** What repairs put aside, as it was found. */
export async function quarantinedRows({ reader }: Store): Promise<QuarantinedRow[]> {
  return guarded(reader, () => reader.quarantine.toArray())
}
