// Pages that the recogniser read: saved, updated on a revisit, taken out again, and asked for.
import type { PageEntity, PageFacts, SavedPage, Verdict } from '../annotation'
import { sitesOf } from '../annotation'
import { orderKey } from '../text/order'
import type { Moved } from './corrected'
import type { RecognisedDatabase, Store } from './database'
import { guarded } from './database'
import { dayOfPage, outletOfPage } from './group'
import { Ledger } from './ledger'
import { noteMoved } from './moved'
import type { PageRow } from './rows'
import { toReaderPage, toSavedPage } from './rows'
import { sound, soundOne } from './sound'
import { rememberVisit } from './visits'
import { tokensOf } from './words'

/** A page as just read. */
export interface VisitedPage {
  facts: PageFacts
  verdict: Verdict
  textHash: string
  /** Its paragraphs, by `linesOf`; absent where they are not to be compared. */
  lines?: string
  /** What the reader's corrections did to what was recognised. */
  moved?: Moved[]
}

/** The stored form of a page, with what its indexes need. */
export function pageRow(page: SavedPage): PageRow {
  return {
    ...page,
    sites: sitesOf(page.url),
    day: dayOfPage(page.facts, page.firstSeen),
    outlet: outletOfPage(page.facts),
    titleKey: orderKey(page.facts.title),
    words: tokensOf([page.facts.title], dayOfPage(page.facts, page.firstSeen)),
  }
}

/** Everything of a row that a new reading may change. */
function contentOf({ created: _created, modified: _modified, ...content }: PageEntity): string {
  return JSON.stringify(content)
}

/**
 * Replaces the rows of pages by others, counters included. Unchanged rows keep their times, changed ones their
 * `created`. Call within a transaction over the four recognised tables.
 */
export async function replaceRows(
  db: RecognisedDatabase,
  before: readonly PageEntity[],
  after: readonly PageEntity[],
  ledger: Ledger,
): Promise<void> {
  const old = new Map(before.map((row) => [row.id, row]))
  const changed: PageEntity[] = []
  for (const row of after) {
    const previous = old.get(row.id)
    old.delete(row.id)
    if (previous && contentOf(previous) === contentOf(row)) continue
    const next = previous ? { ...row, created: previous.created } : row
    changed.push(next)
    ledger.row(previous, next)
  }
  for (const row of old.values()) ledger.row(row, undefined)
  await db.pageEntities.bulkPut(changed)
  await db.pageEntities.bulkDelete([...old.keys()])
}

/** Runs a write over the recognised tables in one transaction, and settles the counters at its end. */
export async function writeRecognised<T>(
  { recognised }: Store,
  write: (db: RecognisedDatabase, ledger: Ledger) => Promise<T>,
): Promise<T> {
  const { pages, pageEntities, entities, totals, visits, assignments, moved } = recognised
  const tables = [pages, pageEntities, entities, totals, visits, assignments, moved]
  return guarded(recognised, () =>
    recognised.transaction('rw', tables, async () => {
      const ledger = new Ledger()
      const result = await write(recognised, ledger)
      await ledger.settle(recognised)
      return result
    }),
  )
}

/**
 * Saves a page as just read with the rows of its mentions (`groupMentions`). A revisit updates the page and its
 * rows and doubles nothing, however often and from however many tabs it comes.
 * @param now epoch milliseconds
 * @param again read again without having been left: no other visit
 */
export async function savePage(
  store: Store,
  { facts, verdict, textHash, lines = '', moved = [] }: VisitedPage,
  rows: readonly PageEntity[],
  now: number,
  again = false,
): Promise<SavedPage> {
  return writeRecognised(store, async (db, ledger) => {
    const url = facts.canonicalUrl
    const before = soundOne(db.pages, await db.pages.get(url)) ?? undefined
    const firstSeen = before?.firstSeen ?? now
    const lastSeen = Math.max(now, before?.lastSeen ?? 0)
    const page = { url, facts, verdict, firstSeen, lastSeen, textHash }
    const after = pageRow(page)
    await db.pages.put(after)
    ledger.page(before, after)
    const rowsBefore = await db.pageEntities.where('page').equals(url).toArray()
    const known = sound(db.pageEntities, rowsBefore)
    // What cannot be read is made anew by this very reading; counters that it upset are mended by a repair.
    const broken = rowsBefore.filter((row) => !known.includes(row))
    await db.pageEntities.bulkDelete(broken.map(({ id }) => id))
    const then =
      before && !again ? { lastSeen: before.lastSeen, title: before.facts.title, rows: known } : null
    await rememberVisit(db, url, then, { title: facts.title, lines, rows })
    await replaceRows(db, known, rows, ledger)
    await noteMoved(db, url, textHash, moved)
    return page
  })
}

/** Takes pages out of what was recognised. The reader's highlights on them stay. */
export async function removePages(store: Store, urls: readonly string[]): Promise<number> {
  return writeRecognised(store, async (db, ledger) => {
    const pages = (await db.pages.bulkGet([...urls])).filter((row) => row !== undefined)
    const known = await db.pageEntities.where('page').anyOf(urls).toArray()
    for (const page of pages) ledger.page(page, undefined)
    await db.pages.bulkDelete(pages.map(({ url }) => url))
    await db.visits.bulkDelete([...urls])
    await db.moved.where('page').anyOf(urls).delete()
    await db.assignments.where('page').anyOf(urls).delete()
    await replaceRows(db, known, [], ledger)
    return pages.length
  })
}

/** Whether the recogniser's reading of a page is in the library. */
export async function isPageSaved({ recognised }: Store, url: string): Promise<boolean> {
  return (await guarded(recognised, () => recognised.pages.where('url').equals(url).count())) > 0
}

/** A page by its canonical address: as last read, else as it was when the reader marked it. */
export async function findPage({ reader, recognised }: Store, url: string): Promise<SavedPage | null> {
  const read = soundOne(recognised.pages, await guarded(recognised, () => recognised.pages.get(url)))
  if (read) return toSavedPage(read)
  const marked = soundOne(reader.pages, await guarded(reader, () => reader.pages.get(url)))
  return marked ? toReaderPage(marked) : null
}

/** The pages seen last, newest first. @param before epoch milliseconds: only pages last seen before it. */
export async function latestPages(
  { recognised }: Store,
  { limit = 50, before = Number.MAX_SAFE_INTEGER } = {},
): Promise<SavedPage[]> {
  const rows = await guarded(recognised, () =>
    recognised.pages.where('lastSeen').below(before).reverse().limit(limit).toArray(),
  )
  return sound(recognised.pages, rows).map(toSavedPage)
}
