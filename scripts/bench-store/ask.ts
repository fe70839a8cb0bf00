// Asks a large library what the screens ask it, and asks naively. Runs in a page of the extension; nothing of it is
// shipped.
import type { LibraryQuery } from '@/components/library/query'
import { EMPTY_QUERY } from '@/components/library/query'
import { openFeed } from '@/entrypoints/library/feed'
import type { PageEntity } from '@/lib/annotation'
import { mentionsOfPage, openStore } from '@/lib/store'
import { guarded } from '@/lib/store/database'
import { fitsQuery, parseQuery } from '@/lib/text/query'

export { make } from './make'

const FIRST = 50

/** One store, as the library page has one: what opens it pays for it. */
const store = openStore()

export interface Timed {
  /** Milliseconds. */
  ms: number
  found: number
}

async function timed(work: () => Promise<number>): Promise<Timed> {
  const start = performance.now()
  const found = await work()
  return { ms: performance.now() - start, found }
}

/** The first fifty rows of a query, as the library page asks for them. */
export function ask(query: Partial<LibraryQuery>): Promise<Timed> {
  return timed(async () => {
    let found = 0
    for await (const rows of openFeed(store, { ...EMPTY_QUERY, ...query })) {
      found += rows.length
      if (found >= FIRST) break
    }
    return found
  })
}

/** The first fifty rows of a search by reading everything. */
export function searchNaively(words: string): Promise<Timed> {
  const { recognised } = store
  return timed(async () => {
    const query = parseQuery(words)
    const rows = await guarded(recognised, () => recognised.pageEntities.toArray())
    const fits = ({ label, title, spans }: PageEntity) =>
      fitsQuery(query, [label, title, ...spans.map(({ quote }) => quote)])
    return rows
      .filter(fits)
      .sort((a, b) => (a.day < b.day ? 1 : -1))
      .slice(0, FIRST).length
  })
}

/** The rows of one page, for a panel's first list, as it asks for them and by reading everything. */
export async function panelRows(naively: boolean): Promise<Timed> {
  const { recognised } = store
  const last = await guarded(recognised, () => recognised.pages.orderBy('day').last())
  const url = last?.url ?? ''
  if (!naively) return timed(async () => (await mentionsOfPage(store, url)).length)
  return timed(async () => {
    const rows = await guarded(recognised, () => recognised.pageEntities.toArray())
    return rows.filter(({ page }) => page === url).length
  })
}
