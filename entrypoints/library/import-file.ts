// An import from a file: checked whole, staged, made visible in one write, and taken back. A refused file has changed
// nothing.
import type { ImportDone, ImportRefusal } from '@/components/library/view'
import { canonicalAddress } from '@/lib/article'
import type { ForeignTools, ImportPreview, ImportWatch } from '@/lib/exchange'
import { ImportError, importLibrary, previewImport, textOf } from '@/lib/exchange'
import type { Store } from '@/lib/store'
import { existingRecords, openImportShelf, revertRecords } from '@/lib/store'
import { tellImported } from './tell-imported'

/** The words of a fragment of HTML, parsed without running or loading anything of it. */
function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function tools(): ForeignTools {
  return { canonical: canonicalAddress, textOfHtml, now: Date.now() }
}

/** A refusal as a value, null where it was cancelled; any other error goes on. */
async function orRefusal<T>(
  { signal }: ImportWatch,
  work: () => Promise<T>,
): Promise<T | { refused: ImportRefusal } | null> {
  try {
    return await work()
  } catch (error) {
    if (signal.aborted && error === signal.reason) return null
    if (!(error instanceof ImportError)) throw error
    const { code, place } = error
    return { refused: { code, line: place?.line ?? null, path: place?.path ?? null } }
  }
}

/** What an import would do; null when it was cancelled. */
export function previewFile(
  store: Store,
  file: Blob,
  watch: ImportWatch,
): Promise<{ preview: ImportPreview } | { refused: ImportRefusal } | null> {
  return orRefusal(watch, async () => {
    const shelf = {
      existing: (records: Parameters<typeof existingRecords>[1]) => existingRecords(store, records),
    }
    return { preview: await previewImport(() => textOf(file), shelf, tools(), watch) }
  })
}

/** Imports, and tells the tabs that their highlights may have changed; null when it was cancelled. */
export function importFile(
  store: Store,
  file: Blob,
  watch: ImportWatch,
): Promise<ImportDone | { refused: ImportRefusal } | null> {
  return orRefusal(watch, async () => {
    const shelf = await openImportShelf(store, crypto.randomUUID(), Date.now)
    const { preview, receipt } = await importLibrary(() => textOf(file), shelf, tools(), watch)
    await tellImported()
    const undo = async (written: NonNullable<typeof receipt>) => {
      const count = await revertRecords(store, written)
      await tellImported()
      return count
    }
    return { preview, undo: receipt && receipt.length > 0 ? () => undo(receipt) : null }
  })
}
