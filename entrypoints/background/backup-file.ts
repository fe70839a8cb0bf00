// The daily backup as a file: what the reader made. What was recognised comes back with the next visit.
import { exportJson } from '@/lib/exchange'
import type { Store } from '@/lib/store'
import { libraryRecords } from '@/lib/store'

/** Everything that the reader made, as a file that can be imported. */
export async function backupOfOwn(store: Store): Promise<Blob> {
  const parts: string[] = []
  for await (const piece of exportJson(libraryRecords(store, { what: 'own' }))) parts.push(piece)
  return new Blob(parts, { type: 'application/json' })
}
