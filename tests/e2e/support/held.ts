// Everything that the library holds, row by row as it lies in both databases: what an undo is measured by.
import { expect } from 'vitest'
import type { Asked } from '../../../scripts/lib/extension/tab.ts'
import { until } from '../../../scripts/lib/extension/tab.ts'

/**
 * Fields that tell when something was last written: an undo is a write too, and what the recogniser makes anew bears its
 * own times.
 */
const STAMPS = {
  reader: ['modified', 'lastSeen'],
  recognised: ['created', 'modified', 'lastSeen'],
}

/** The rows of both databases as lines, asked from a page of the extension. */
function rowsOf(tab: Asked): Promise<string[]> {
  return tab.evaluate(async (stamps) => {
    const lines: string[] = []
    for (const [name, left] of Object.entries(stamps)) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => resolve(opening.result)
      })
      // How often something was written is told nowhere to the reader.
      for (const store of [...db.objectStoreNames].filter((one) => one !== 'meta')) {
        const rows = await new Promise<object[]>((resolve, reject) => {
          const asking = db.transaction(store).objectStore(store).getAll()
          asking.onerror = () => reject(asking.error)
          asking.onsuccess = () => resolve(asking.result)
        })
        for (const row of rows) {
          const fields = Object.entries(row)
            .filter(([field]) => !left.includes(field))
            // Ways to write a name are a set: they stand as they came.
            .map(([field, value]) => [field, field === 'forms' ? [...value].sort() : value] as const)
          const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1))
          // Since when a highlight stands where it stands is told by its page.
          const json = JSON.stringify(Object.fromEntries(sorted), (key, value) =>
            key === 'since' ? undefined : value,
          )
          lines.push(`${name}.${store} ${json}`)
        }
      }
      db.close()
    }
    return lines
  }, STAMPS)
}

/** What the library holds once nothing is on its way into it. */
export async function held(tab: Asked): Promise<string[]> {
  let before: string | null = null
  return until('the library to be at rest', async () => {
    const rows = await rowsOf(tab)
    const now = rows.join('\n')
    const still = now === before
    before = now
    if (!still) await new Promise((resolve) => setTimeout(resolve, 250))
    return still ? rows : null
  })
}

/**
 * Does something, sees that the library holds something else than before, takes it back, and sees that it holds what it
 * held.
 * @param asked a page of the extension that writes nothing by itself
 */
export async function expectUndone(
  asked: Asked,
  { act, undo }: { act: () => Promise<unknown>; undo: () => Promise<unknown> },
): Promise<void> {
  const before = await held(asked)
  await act()
  await until('a change in the library', async () => (await rowsOf(asked)).join() !== before.join())
  await undo()
  // Saved pages follow in their own time.
  await until(
    'the library as it was',
    async () => (await rowsOf(asked)).join() === before.join(),
    8_000,
  ).catch(() => {})
  const after = await held(asked)
  expect({
    gone: before.filter((row) => !after.includes(row)),
    come: after.filter((row) => !before.includes(row)),
  }).toEqual({ gone: [], come: [] })
}
