// What forgetting or pruning is about to take out, held so that it can be put back: in the memory of the page that asked
// for it, and gone with that page.
import type { Assignment } from '../annotation'
import { siteOfHost } from '../annotation'
import type { ReaderDatabase, RecognisedDatabase, Store } from './database'
import { guarded } from './database'
import { bumpRevision } from './highlights'
import type { MovedRow } from './moved'
import { replaceRows, writeRecognised } from './pages'
import { oldPages } from './prune'
import type { PageEntityRow, PageRow } from './rows'
import type { VisitRow } from './visits'

/** What is about to go. Moments are epoch milliseconds. */
export type Leaving = 'everything' | { host: string } | { since: number } | { seenBefore: number }

/** Everything that was recognised of one page. */
interface HeldPage {
  page: PageRow
  rows: PageEntityRow[]
  visit: VisitRow | undefined
  moved: MovedRow[]
  assignments: Assignment[]
}

export interface Held {
  /** The reader's own rows by the tables that they are of. */
  own: Map<OwnTable, object[]>
  pages: HeldPage[]
  /** False where so many pages go that what was recognised on them is not held: visits make it again. */
  whole: boolean
}

/** Pages whose mentions are held: some ten megabytes. */
const MOST_PAGES = 3_000
/** Pages read or written in one go. */
const CHUNK = 100

/** The reader's tables whose rows can go. */
const OWN = ['pages', 'highlights', 'drafts', 'corrections', 'choices', 'ownEntities', 'assignments'] as const
type OwnTable = (typeof OWN)[number]

/** Holds the rows that are about to go. Call before they do. */
export async function holdBack(store: Store, leaving: Leaving): Promise<Held> {
  const own = await holdOwn(store.reader, leaving)
  const urls = await pagesLeaving(store, leaving)
  const whole = urls.length <= MOST_PAGES
  return { own, pages: whole ? await holdPages(store.recognised, urls) : [], whole }
}

/** Whether so few pages go that all of what was recognised on them would be held. */
export async function canHoldBack(store: Store, leaving: Leaving): Promise<boolean> {
  return (await pagesLeaving(store, leaving)).length <= MOST_PAGES
}

/**
 * Puts back what was held. A row that came again meanwhile stands as it is, a page that was read again too.
 */
export async function putBack(store: Store, { own, pages }: Held): Promise<void> {
  await putBackOwn(store.reader, own)
  for (let at = 0; at < pages.length; at += CHUNK) await putBackPages(store, pages.slice(at, at + CHUNK))
}

function isPruned(leaving: Leaving): leaving is { seenBefore: number } {
  return typeof leaving === 'object' && 'seenBefore' in leaving
}

async function holdOwn(reader: ReaderDatabase, leaving: Leaving): Promise<Held['own']> {
  // Pruning takes nothing of the reader's own.
  if (isPruned(leaving)) return new Map()
  return guarded(reader, () =>
    reader.transaction('r', reader.tables, async () => {
      const rows = await Promise.all(
        OWN.map(async (name) => [name, await rowsLeaving(reader, name, leaving)] as const),
      )
      return new Map(rows)
    }),
  )
}

async function rowsLeaving(
  reader: ReaderDatabase,
  name: OwnTable,
  leaving: Exclude<Leaving, { seenBefore: number }>,
): Promise<object[]> {
  const table = reader.table<object, string>(name)
  if (leaving === 'everything') return table.toArray()
  if ('since' in leaving) {
    const index = name === 'pages' ? 'lastSeen' : name === 'drafts' ? 'modified' : 'created'
    return table.where(index).aboveOrEqual(leaving.since).toArray()
  }
  const site = siteOfHost(leaving.host)
  // A name that the reader added belongs to no site, a draft to that of its page.
  if (name === 'ownEntities') return []
  if (name !== 'drafts') return table.where('sites').equals(site).toArray()
  const urls = await reader.pages.where('sites').equals(site).primaryKeys()
  return table.where('page').anyOf(urls).toArray()
}

async function pagesLeaving(store: Store, leaving: Leaving): Promise<string[]> {
  if (isPruned(leaving)) return oldPages(store, leaving.seenBefore)
  const { recognised } = store
  const { pages } = recognised
  return guarded(recognised, () => {
    if (leaving === 'everything') return pages.toCollection().primaryKeys()
    if ('since' in leaving) return pages.where('lastSeen').aboveOrEqual(leaving.since).primaryKeys()
    return pages.where('sites').equals(siteOfHost(leaving.host)).primaryKeys()
  })
}

async function holdPages(recognised: RecognisedDatabase, urls: readonly string[]): Promise<HeldPage[]> {
  const { pages, pageEntities, visits, moved, assignments } = recognised
  const held: HeldPage[] = []
  for (let at = 0; at < urls.length; at += CHUNK) {
    await guarded(recognised, () =>
      recognised.transaction('r', [pages, pageEntities, visits, moved, assignments], async () => {
        for (const url of urls.slice(at, at + CHUNK)) {
          const page = await pages.get(url)
          if (!page) continue
          held.push({
            page,
            rows: await pageEntities.where('page').equals(url).toArray(),
            visit: await visits.get(url),
            moved: await moved.where('page').equals(url).toArray(),
            assignments: await assignments.where('page').equals(url).toArray(),
          })
        }
      }),
    )
  }
  return held
}

async function putBackOwn(reader: ReaderDatabase, own: Held['own']): Promise<void> {
  if (own.size === 0) return
  await guarded(reader, () =>
    reader.transaction('rw', reader.tables, async () => {
      for (const [name, rows] of own) {
        const table = reader.table<object, string>(name)
        const keys = rows.map((row): string => Reflect.get(row, String(table.schema.primKey.keyPath)))
        const now = await table.bulkGet(keys)
        // Of a page that was known before, forgetting an hour leaves the row with an older visit.
        const older = (row: object, other: object | undefined) =>
          other === undefined ||
          (name === 'pages' && Reflect.get(other, 'lastSeen') < Reflect.get(row, 'lastSeen'))
        await table.bulkPut(rows.filter((row, index) => older(row, now[index])))
      }
      await bumpRevision(reader)
    }),
  )
}

async function putBackPages(store: Store, pages: readonly HeldPage[]): Promise<void> {
  await writeRecognised(store, async (db, ledger) => {
    for (const { page, rows, visit, moved, assignments } of pages) {
      const now = await db.pages.get(page.url)
      if (now && now.lastSeen > page.lastSeen) continue
      ledger.page(now, page)
      await db.pages.put(page)
      await replaceRows(db, await db.pageEntities.where('page').equals(page.url).toArray(), rows, ledger)
      if (visit) await db.visits.put(visit)
      await db.moved.bulkPut(moved)
      await db.assignments.bulkPut(assignments)
    }
  })
}
