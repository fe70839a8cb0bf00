// An import from a file: checked whole, staged, made visible in one write. A refused file has changed nothing.
import type { ImportRefusal } from '@/components/library/view'
import type { ImportPreview } from '@/lib/exchange'
import { ImportError, importLibrary, previewImport, textOf } from '@/lib/exchange'
import { sendToBackground } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import { existingRecords, openImportShelf } from '@/lib/store'

type Outcome = { preview: ImportPreview } | { refused: ImportRefusal }

/** A refusal as a value; any other error goes on. */
async function orRefusal(work: () => Promise<ImportPreview>): Promise<Outcome> {
  try {
    return { preview: await work() }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    const { code, place } = error
    return { refused: { code, line: place?.line ?? null, path: place?.path ?? null } }
  }
}

/** What an import would do. */
export function previewFile(store: Store, file: Blob): Promise<Outcome> {
  return orRefusal(() =>
    previewImport(() => textOf(file), { existing: (records) => existingRecords(store, records) }),
  )
}

/** Imports, and tells the tabs that their highlights may have changed. */
export function importFile(store: Store, file: Blob): Promise<Outcome> {
  return orRefusal(async () => {
    const shelf = await openImportShelf(store, crypto.randomUUID(), Date.now)
    const preview = await importLibrary(() => textOf(file), shelf)
    await sendToBackground('library/imported', undefined)
    return preview
  })
}
