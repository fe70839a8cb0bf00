// The outlets of pages that the reader marked, which may be no listed ones and hold nothing recognised.
import type { Store } from './database'
import { guarded } from './database'
import { outletOfPage } from './group'
import { sound } from './sound'

/** The outlet of each host on which highlights stand: its id, or the host itself. One page of each host is read. */
export async function outletsMarked({ reader }: Store): Promise<string[]> {
  const { pages } = reader
  const rows = await guarded(reader, async () => {
    const urls = await pages.where('emptied').equals(0).primaryKeys()
    const hosts = new Map(urls.map((url) => [URL.canParse(url) ? new URL(url).host : '', url]))
    hosts.delete('')
    return pages.bulkGet([...hosts.values()])
  })
  return [...new Set(sound(pages, rows).map(({ facts }) => outletOfPage(facts)))]
}
