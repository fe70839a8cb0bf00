// Takes an import back: what it wrote and nobody changed since goes, and what stood there before returns.
import type { Table } from 'dexie'
import type { LibraryRecord } from '../annotation'
import { stableJson } from '../annotation'
import type { ReaderDatabase, Store } from './database'
import { guarded } from './database'
import { existingRecords, rowKey } from './existing'
import { bumpRevision } from './highlights'
import { Ledger } from './ledger'
import { isRecognised, putReader, putRecognised } from './staging'

/** What an import wrote, and what stood there before. */
export type Written = readonly [incoming: LibraryRecord, before: LibraryRecord | undefined]

/**
 * Takes writes back. A record that was changed since is left as it is, and a page keeps standing while something
 * stands on it. Gives back how many were taken back.
 */
export async function revertRecords(store: Store, written: readonly Written[]): Promise<number> {
  const { reader, recognised } = store
  const own = written.filter(([incoming]) => !isRecognised(incoming))
  const made = written.filter(([incoming]) => isRecognised(incoming))
  const undone = await guarded(reader, () =>
    reader.transaction('rw', reader.tables, async () => {
      const back = await unchanged(store, own)
      await putReader(reader, befores(back))
      // What stands on pages goes before them.
      const added = back.filter(([, before]) => before === undefined).map(([incoming]) => incoming)
      for (const record of added)
        if (record.kind !== 'page') await tableOf(reader, record).delete(rowKey(record))
      for (const record of added) if (record.kind === 'page') await dropEmptyPage(reader, record.page.url)
      await bumpRevision(reader)
      return back.length
    }),
  )
  return (
    undone +
    (await guarded(recognised, () =>
      recognised.transaction('rw', recognised.tables, async () => {
        const back = await unchanged(store, made)
        const ledger = new Ledger()
        await putRecognised(
          recognised,
          back.map(([incoming, before]) => [before ?? null, incoming]),
          ledger,
        )
        await ledger.settle(recognised)
        return back.length
      }),
    ))
  )
}

function befores(written: readonly Written[]): LibraryRecord[] {
  return written.flatMap(([, before]) => (before ? [before] : []))
}

/** Those that stand as they were written. */
async function unchanged(store: Store, written: readonly Written[]): Promise<Written[]> {
  const now = await existingRecords(
    store,
    written.map(([incoming]) => incoming),
  )
  return written.filter(([incoming], index) => {
    const current = now[index]
    return current !== undefined && stableJson(current) === stableJson(incoming)
  })
}

function tableOf(reader: ReaderDatabase, { kind }: LibraryRecord): Table<unknown, string> {
  if (kind === 'highlight') return reader.highlights
  if (kind === 'draft') return reader.drafts
  if (kind === 'entity') return reader.ownEntities
  if (kind === 'assignment') return reader.assignments
  return kind === 'choice' ? reader.choices : reader.corrections
}

async function dropEmptyPage({ highlights, pages }: ReaderDatabase, url: string): Promise<void> {
  if ((await highlights.where('page').equals(url).count()) === 0) await pages.delete(url)
}
