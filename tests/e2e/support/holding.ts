// A table of the reader's database that is held for a while, so that whoever writes to it is caught in the middle.
import type { Tab } from '../../../scripts/lib/extension/tab.ts'

/**
 * Holds a table from a page of the extension.
 * @returns lets it go
 */
export async function hold(page: Tab, table: string): Promise<() => Promise<void>> {
  await page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('reader')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => resolve(opening.result)
    })
    const held = db.transaction(name, 'readwrite').objectStore(name)
    const { dataset } = document.documentElement
    delete dataset.letGo
    await new Promise<void>((resolve) => {
      // A transaction lasts for as long as something is asked of it.
      const ask = () => {
        resolve()
        if (dataset.letGo) db.close()
        else held.count().onsuccess = ask
      }
      held.count().onsuccess = ask
    })
  }, table)
  return () =>
    page.evaluate(() => {
      document.documentElement.dataset.letGo = 'yes'
    }, null)
}
