// What forgetting or pruning is about to take out, held so that it can be put back: all of it, however much, by the page
// that asked for it, and gone with that page.
import type { Assignment } from '../annotation'
import { siteOfHost } from '../annotation'
import type { ReaderDatabase, RecognisedDatabase, Store } from './database'
import { guarded } from './database'
import { bumpRevision } from './highlights'
import type { MovedRow } from './moved'
import { pack, unpack } from './packed'
import { replaceRows, writeRecognised } from './pages'
import { oldPages } from './prune'
import type { PageEntityRow, PageRow } from './rows'
import type { VisitRow } from './visits'

/** What is about to go. Moments are epoch milliseconds. */
export type Leaving =
  | 'everything'
  | { host: string }
  | { since: number }
  | { seenBefore: number }
  | { page: string }

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
  /** Portions of pages with what was recognised on them. */
  pages: Blob[]
}

/** Pages read or written in one go. */
const CHUNK = 100

/** The reader's tables whose rows can go. */
const OWN = ['pages', 'highlights', 'drafts', 'corrections', 'choices', 'ownEntities', 'assignments'] as const
type OwnTable = (typeof OWN)[number]

/**
 * Holds the rows that are about to go. Call before they do.
 * @param progress called with how many pages are held
 */
export async function holdBack(
  store: Store,
  leaving: Leaving,
  progress: (pages: number) => void = () => {},
): Promise<Held> {
  const own = await holdOwn(store.reader, leaving)
  const urls = await pagesLeaving(store, leaving)
  const pages: Blob[] = []
  for (let at = 0; at < urls.length; at += CHUNK) {
    pages.push(await pack(await holdPages(store.recognised, urls.slice(at, at + CHUNK))))
    progress(Math.min(at + CHUNK, urls.length))
  }
  return { own, pages }
}

/**
 * Puts back what was held. A row that came again meanwhile stands as it is, a page that was read again too.
 */
export async function putBack(store: Store, { own, pages }: Held): Promise<void> {
  await putBackOwn(store.reader, own)
  for (const portion of pages) await putBackPages(store, await unpack<HeldPage[]>(portion))
}

/** What goes of the recogniser's alone. */
type Recognised = { seenBefore: number } | { page: string }

function isRecognised(leaving: Leaving): leaving is Recognised {
  return typeof leaving === 'object' && ('seenBefore' in leaving || 'page' in leaving)
}

async function holdOwn(reader: ReaderDatabase, leaving: Leaving): Promise<Held['own']> {
  // Pruning, and taking a page out, take nothing of the reader's own.
  if (isRecognised(leaving)) return new Map()
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
  leaving: Exclude<Leaving, Recognised>,
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
  if (isRecognised(leaving)) return 'page' in leaving ? [leaving.page] : oldPages(store, leaving.seenBefore)
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
  const hold = async (url: string): Promise<HeldPage[]> => {
    const [page, rows, visit, changed, given] = await Promise.all([
      pages.get(url),
      pageEntities.where('page').equals(url).toArray(),
      visits.get(url),
      moved.where('page').equals(url).toArray(),
      assignments.where('page').equals(url).toArray(),
    ])
    return page ? [{ page, rows, visit, moved: changed, assignments: given }] : []
  }
  const held = await guarded(recognised, () =>
    recognised.transaction('r', [pages, pageEntities, visits, moved, assignments], () =>
      Promise.all(urls.map(hold)),
    ),
  )
  return held.flat()
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
