// The reader's own rows that pass a query: few enough to be held whole.
import type { LibraryQuery } from '@/components/library/query'
import { directionOf, groupingOf, sortOf, typeOfEntity, wantsOwn } from '@/components/library/query'
import type { LibraryRow } from '@/components/library/rows'
import { comparerOfRows, highlightRow } from '@/components/library/rows'
import type { HighlightFilter, Store } from '@/lib/store'
import { findHighlights, findPages, searchHighlights } from '@/lib/store'
import { passesFilter } from '@/lib/store/highlights'

const ALL = Number.MAX_SAFE_INTEGER

function filterOf({ page, tag, colour, anchor, entity, outlet, from, to }: LibraryQuery): HighlightFilter {
  return {
    ...(page && { page }),
    ...(tag && { tag }),
    ...(colour && { colour }),
    ...(anchor && { anchor }),
    ...(entity && { entity }),
    ...(outlet && { outlet }),
    ...(from && { from }),
    ...(to && { to }),
  }
}

/** In the order of the list; a search gathered by entity keeps its own order, best first. */
export async function ownRows(store: Store, query: LibraryQuery): Promise<LibraryRow[]> {
  if (!wantsOwn(query)) return []
  const filter = filterOf(query)
  const words = query.words.trim()
  const found =
    words === ''
      ? (await findHighlights(store, filter, { limit: ALL })).rows
      : (await searchHighlights(store, words, { limit: ALL })).filter((entry) => passesFilter(entry, filter))
  const typed = found.filter(
    ({ highlight }) =>
      (query.type === null || typeOfEntity(highlight.entity) === query.type) &&
      (query.state !== 'noted' || highlight.note !== ''),
  )
  const rows = typed.map(highlightRow)
  if (words !== '' && groupingOf(query) === 'entity') return rows
  const sort = sortOf(query)
  const placed = sort === 'saved' || sort === 'title' ? await asRead(store, rows) : rows
  return placed.sort(comparerOfRows(sort, directionOf(query)))
}

/** Rows whose pages say what the recogniser last read of them, so that they stand where its rows stand. */
async function asRead(store: Store, rows: readonly LibraryRow[]): Promise<LibraryRow[]> {
  const read = await findPages(store, [...new Set(rows.map(({ page }) => page.url))])
  const known = new Map(read.map((page) => [page.url, page]))
  return rows.map((row) => {
    const page = known.get(row.page.url)
    return page ? { ...row, page: { ...row.page, title: page.facts.title, saved: page.firstSeen } } : row
  })
}
