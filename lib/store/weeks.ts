// How often something stood in the news, stretch by stretch: counted by index, no row is read.
import type { MentionType, PageEntity } from '../annotation'
import type { Store } from './database'
import { guarded } from './database'
import { sound } from './sound'

/** What is counted: the pages of one entity, or the names of one type, each once a page. */
export type Counted = { type: MentionType } | { entity: string }

/** @param edges ISO days in order; the nth number counts from the nth day up to the next one, which is not included */
export async function countBetween(
  { recognised }: Store,
  counted: Counted,
  edges: readonly string[],
): Promise<number[]> {
  const [index, head] = 'type' in counted ? ['[type+day]', counted.type] : ['[entity+day]', counted.entity]
  const { pageEntities } = recognised
  return guarded(recognised, () =>
    Promise.all(
      edges.slice(0, -1).map((from, at) =>
        pageEntities
          .where(index)
          .between([head, from], [head, edges[at + 1] ?? from], true, false)
          .count(),
      ),
    ),
  )
}

/** ISO days of the first and the last article with anything recognised; null where nothing is saved. */
export async function daysSpanned({ recognised }: Store): Promise<{ first: string; last: string } | null> {
  const [first, last] = await guarded(recognised, () =>
    Promise.all([
      recognised.pageEntities.orderBy('day').first(),
      recognised.pageEntities.orderBy('day').last(),
    ]),
  )
  return first && last ? { first: first.day, last: last.day } : null
}

/** The rows of the newest pages between two ISO days, both included; of each page all rows or none. */
export async function newestRows(
  { recognised }: Store,
  { from, to }: { from: string; to: string },
  limit: number,
): Promise<PageEntity[]> {
  const rows = await guarded(recognised, () =>
    recognised.pageEntities
      .where('day')
      .between(from, `${to}\uffff`, true, true)
      .reverse()
      .limit(limit)
      .toArray(),
  )
  // Rows of one day stand page by page: only the last page can have been cut.
  const cut = rows.length === limit ? rows.at(-1)?.page : undefined
  return sound(recognised.pageEntities, rows).filter(
    ({ page, status }) => page !== cut && status !== 'ambiguous',
  )
}
