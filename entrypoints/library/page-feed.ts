// The recognised rows in the order of their pages: by when a page was saved, or as a dictionary orders the titles.
import type { LibraryRow } from '@/components/library/rows'
import { mentionsRow } from '@/components/library/rows'
import type { SavedPage } from '@/lib/annotation'
import type { EntitySeen, MentionFilter, PageOrder, Store } from '@/lib/store'
import { mentionsOfPage, pagesInOrder, pagesOfEntity, pagesOrdered } from '@/lib/store'
import type { Feed } from './feed-parts'
import { inTurn, passes } from './feed-parts'

/** What a search found: entities, and pages by their titles, which are shown whole. */
interface Found {
  entities: readonly EntitySeen[]
  urls: readonly string[]
}

/** All pages in order, or those alone on which something may pass. */
async function* candidates(
  store: Store,
  { entity }: MentionFilter,
  { order, backwards }: { order: PageOrder; backwards: boolean },
  found: Found | null,
): AsyncGenerator<readonly SavedPage[], void> {
  const ids = found ? found.entities.map(({ id }) => id) : entity === undefined ? null : [entity]
  if (ids === null) return yield* pagesInOrder(store, order, backwards)
  const urls = new Set(found?.urls)
  for await (const more of inTurn(ids, (id) => pagesOfEntity(store, id)))
    for (const url of more) urls.add(url)
  yield await pagesOrdered(store, [...urls], order, backwards)
}

/** Rows page after page. */
export async function* byPage(
  store: Store,
  filter: MentionFilter,
  order: { order: PageOrder; backwards: boolean },
  found: Found | null,
): Feed {
  const wanted = found && new Set(found.entities.map(({ id }) => id))
  const whole = new Set(found?.urls)
  const rowsOf = async ({ url, facts, firstSeen }: SavedPage): Promise<LibraryRow[]> => {
    const rows = (await mentionsOfPage(store, url)).filter(
      (row) => passes(row, filter) && (wanted === null || wanted.has(row.entity) || whole.has(url)),
    )
    // What tells its place in the list is the page's, the same for all its rows.
    return rows.map((row) => {
      const made = mentionsRow(row)
      return { ...made, page: { ...made.page, title: facts.title, saved: firstSeen } }
    })
  }
  for await (const pages of candidates(store, filter, order, found)) {
    for await (const rows of inTurn(pages, rowsOf)) if (rows.length > 0) yield rows
  }
}
