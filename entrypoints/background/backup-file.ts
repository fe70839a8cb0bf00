// The daily backup as a file: what the reader made. What was recognised comes back with the next visit.
import { exportJson } from '@/lib/exchange'
import type { Store } from '@/lib/store'
import { libraryRecords } from '@/lib/store'

/** Everything that the reader made, as a file that can be imported. */
export async function backupOfOwn(store: Store): Promise<Blob> {
  const parts: string[] = []
  const leftOut = { rows: 0 }
  const records = libraryRecords(store, { what: 'own' }, leftOut)
  for await (const piece of exportJson(records, leftOut)) parts.push(piece)
  return new Blob(parts, { type: 'application/json' })
}
