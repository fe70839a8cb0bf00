// Forgetting: the last hour, one site, or everything. Settings stay, and resolving means that it is gone.
import { siteOfHost } from '../annotation'
import type { Store } from './database'
import { guarded } from './database'
import { bumpRevision } from './highlights'
import { removePages, replaceRows, writeRecognised } from './pages'

/** Milliseconds that *the last hour* goes back. */
export const LAST_HOUR = 3_600_000

export interface Forgotten {
  pages: number
  highlights: number
}

/** Everything in both databases but the settings. */
export async function forgetEverything(store: Store): Promise<Forgotten> {
  const { reader, recognised } = store
  const work = reader.tables.filter(({ name }) => name !== 'settings' && name !== 'meta')
  const counts = await guarded(reader, () =>
    reader.transaction('rw', reader.tables, async () => {
      const highlights = await reader.highlights.count()
      const urls = await reader.pages.toCollection().primaryKeys()
      await Promise.all(work.map((table) => table.clear()))
      await bumpRevision(reader)
      return { highlights, urls }
    }),
  )
  const urls = await guarded(recognised, () => recognised.pages.toCollection().primaryKeys())
  // A million rows take minutes to clear, and no time to delete with their database.
  await guarded(recognised, () => recognised.delete())
  recognised.waiting = false
  // Made anew and empty: clearing it tells every open page that its lists changed.
  await guarded(recognised, () =>
    recognised.transaction('rw', recognised.tables, () =>
      Promise.all(recognised.tables.map((table) => table.clear())),
    ),
  )
  return { pages: new Set([...counts.urls, ...urls]).size, highlights: counts.highlights }
}

/** Everything of a site and its subdomains. */
export async function forgetSite(store: Store, host: string): Promise<Forgotten> {
  const { reader, recognised } = store
  const site = siteOfHost(host)
  const marked = await guarded(reader, () =>
    reader.transaction('rw', reader.tables, async () => {
      const { highlights, drafts, pages, corrections, choices } = reader
      const ids = await highlights.where('sites').equals(site).primaryKeys()
      const urls = await pages.where('sites').equals(site).primaryKeys()
      await highlights.bulkDelete(ids)
      await drafts.where('page').anyOf(urls).delete()
      await drafts.bulkDelete(ids)
      await pages.bulkDelete(urls)
      await corrections.where('sites').equals(site).delete()
      await choices.where('sites').equals(site).delete()
      await reader.assignments.where('sites').equals(site).delete()
      await bumpRevision(reader)
      return { ids, urls }
    }),
  )
  const urls = await guarded(recognised, () => recognised.pages.where('sites').equals(site).primaryKeys())
  await removePages(store, urls)
  return { pages: new Set([...marked.urls, ...urls]).size, highlights: marked.ids.length }
}

/**
 * Everything that came since a moment. A page known before it keeps what it had then: rows that came since go,
 * and its last visit becomes its first. @param since epoch milliseconds
 */
export async function forgetSince(store: Store, since: number): Promise<Forgotten> {
  const marked = await forgetMarkedSince(store, since)
  const read = await forgetReadSince(store, since)
  return { pages: new Set([...marked.urls, ...read]).size, highlights: marked.highlights }
}

async function forgetMarkedSince({ reader }: Store, since: number) {
  return guarded(reader, () =>
    reader.transaction('rw', reader.tables, async () => {
      const { highlights, drafts, pages, corrections, choices } = reader
      const ids = await highlights.where('created').aboveOrEqual(since).primaryKeys()
      await highlights.bulkDelete(ids)
      await drafts.where('modified').aboveOrEqual(since).delete()
      await corrections.where('created').aboveOrEqual(since).delete()
      await choices.where('created').aboveOrEqual(since).delete()
      await reader.ownEntities.where('created').aboveOrEqual(since).delete()
      await reader.assignments.where('created').aboveOrEqual(since).delete()
      const urls: string[] = []
      for (const page of await pages.where('lastSeen').aboveOrEqual(since).toArray()) {
        const left = await highlights.where('page').equals(page.url).count()
        if (left > 0) await pages.update(page.url, { lastSeen: page.firstSeen })
        else urls.push(page.url)
      }
      await pages.bulkDelete(urls)
      await bumpRevision(reader)
      return { urls, highlights: ids.length }
    }),
  )
}

async function forgetReadSince(store: Store, since: number): Promise<string[]> {
  const { recognised } = store
  const recent = await guarded(recognised, () =>
    recognised.pages.where('lastSeen').aboveOrEqual(since).toArray(),
  )
  const gone = recent.filter(({ firstSeen }) => firstSeen >= since).map(({ url }) => url)
  await removePages(store, gone)
  await guarded(recognised, () => recognised.assignments.where('created').aboveOrEqual(since).delete())
  for (const page of recent.filter(({ firstSeen }) => firstSeen < since)) {
    await writeRecognised(store, async (db, ledger) => {
      const rows = await db.pageEntities.where('page').equals(page.url).toArray()
      await db.pages.update(page.url, { lastSeen: page.firstSeen })
      await db.visits.delete(page.url)
      await db.moved.where('page').equals(page.url).delete()
      const older = rows.filter(({ created }) => created < since)
      await replaceRows(db, rows, older, ledger)
    })
  }
  return gone
}
