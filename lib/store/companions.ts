// Who and what stands on the same pages: counted over the pages given, read in portions.
import type { MentionType, PageEntity } from '../annotation'
import { orderKey } from '../text/order'
import type { Store } from './database'
import { guarded } from './database'
import { sound } from './sound'

/** Something that stands on pages beside something else. */
export interface Companion {
  /** The key of `PageEntity.entity`. */
  id: string
  type: MentionType
  status: PageEntity['status']
  label: string
  /** On how many of the pages. */
  pages: number
}

/** Pages read in one go. */
const CHUNK = 50

/** The rows of pages, a portion at a time; ambiguous ones are left out, since nobody knows what they stand for. */
async function* rowsOfPages(
  { recognised }: Store,
  urls: readonly string[],
): AsyncGenerator<PageEntity[], void> {
  for (let at = 0; at < urls.length; at += CHUNK) {
    const chunk = urls.slice(at, at + CHUNK)
    const rows = await guarded(recognised, () => recognised.pageEntities.where('page').anyOf(chunk).toArray())
    yield sound(recognised.pageEntities, rows).filter(({ status }) => status !== 'ambiguous')
  }
}

/** What stands on the pages beside one entity, on most pages first, else as a dictionary orders the names. */
export async function companionsOf(
  store: Store,
  entity: string,
  urls: readonly string[],
): Promise<Companion[]> {
  const found = new Map<string, Companion>()
  for await (const rows of rowsOfPages(store, urls)) {
    for (const { entity: id, type, status, label } of rows) {
      if (id === entity) continue
      const known = found.get(id)
      if (known) known.pages += 1
      else found.set(id, { id, type, status, label, pages: 1 })
    }
  }
  const keyed = [...found.values()].map((one) => ({ one, key: orderKey(one.label) }))
  keyed.sort((a, b) => b.one.pages - a.one.pages || (a.key < b.key ? -1 : 1))
  return keyed.map(({ one }) => one)
}
