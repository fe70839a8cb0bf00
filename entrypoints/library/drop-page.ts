// Taking a page's recognised mentions out of the library, in a way that can be undone.
import type { LibraryRecord } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import { libraryRecords, openImportShelf } from '@/lib/store'

/** Drops the page; what is given back brings it into the library again as it was. */
export async function dropPage(store: Store, url: string): Promise<() => Promise<void>> {
  const kept: LibraryRecord[] = []
  for await (const record of libraryRecords(store, { what: 'page', url })) {
    const recognised =
      record.kind === 'mentions' || (record.kind === 'page' && record.keptBy === 'recogniser')
    if (recognised) kept.push(record)
  }
  await sendToBackground('page/keep', { canonicalUrl: url, keep: false })
  return async () => {
    await sendToBackground('page/keep', { canonicalUrl: url, keep: true })
    const shelf = await openImportShelf(store, crypto.randomUUID(), Date.now)
    await shelf.stage(kept)
    await shelf.commit()
  }
}
