// Imports: records wait under a batch id, out of sight, until one write makes them visible. The transaction over the
// reader's database decides: before it, a batch is swept; after it, what is left is finished, whoever was stopped.
import type { LibraryRecord } from '../annotation'
import { mergeRecord } from '../annotation'
import type { ReaderDatabase, RecognisedDatabase, Store } from './database'
import { guarded } from './database'
import { existingRecords, rowKey } from './existing'
import { bumpRevision } from './highlights'
import { Ledger } from './ledger'
import { pageRow } from './pages'
import type { PageEntityRow, PageRow, StagedRow } from './rows'
import { assignmentRow, choiceRow, correctionRow, highlightRow, readerPageRow } from './rows'

/** A batch that nobody touched for so long was left by a page that is gone. Milliseconds. */
const STALE = 10 * 60_000
/** Rows moved at a time. */
const CHUNK = 500

/** Pages first: what stands on them is merged after. */
const READER_KINDS = ['page', 'highlight', 'draft', 'choice', 'correction', 'entity', 'assignment'] as const
const RECOGNISED_KINDS = ['page', 'mentions'] as const

/** Whether a record lies in the recognised database. */
export function isRecognised(record: LibraryRecord): boolean {
  return record.kind === 'mentions' || (record.kind === 'page' && record.keptBy === 'recogniser')
}

/** Begins a batch. @param now epoch ms */
export async function beginBatch({ reader }: Store, id: string, now: number): Promise<void> {
  await guarded(reader, () => reader.batches.add({ id, state: 'staging', touched: now, count: 0 }))
}

/** Puts records under a batch, out of sight. @param now epoch ms */
export async function stageRecords(
  { reader, recognised }: Store,
  batch: string,
  records: readonly LibraryRecord[],
  now: number,
): Promise<void> {
  const made = await guarded(reader, () =>
    reader.transaction('rw', [reader.staged, reader.batches], async () => {
      const known = await reader.batches.get(batch)
      if (known?.state !== 'staging') throw new Error(`batch ${batch} was dropped`)
      const rows = records.map((record, index): StagedRow => {
        return { batch, kind: record.kind, seq: known.count + index, record }
      })
      await reader.staged.bulkAdd(rows.filter(({ record }) => !isRecognised(record)))
      await reader.batches.put({ ...known, touched: now, count: known.count + rows.length })
      return rows.filter(({ record }) => isRecognised(record))
    }),
  )
  await guarded(recognised, () => recognised.staged.bulkAdd(made))
}

/** Takes a batch back before it was made visible. */
export async function dropBatch({ reader, recognised }: Store, batch: string): Promise<void> {
  await guarded(recognised, () => stagedOf(recognised, batch).delete())
  await guarded(reader, () =>
    reader.transaction('rw', [reader.staged, reader.batches], async () => {
      await stagedOf(reader, batch).delete()
      await reader.batches.delete(batch)
    }),
  )
}

/** What waits under a batch: a range of the primary key, which is deleted in one go. */
function stagedOf(db: ReaderDatabase | RecognisedDatabase, batch: string) {
  return db.staged.where('[batch+kind+seq]').between([batch, '', 0], [batch, '\uffff', 0])
}

/** Makes a batch visible. When it is resolved, or the browser is stopped half-way, all of it is or will be. */
export async function commitBatch(store: Store, batch: string): Promise<void> {
  await commitReader(store, batch)
  await commitRecognised(store, batch)
  await dropBatch(store, batch)
}

/** Finishes batches that were decided, and drops those that nobody works on any more. @param now epoch ms */
export async function sweepBatches(store: Store, now: number): Promise<void> {
  const { reader } = store
  for (const { id, state, touched } of await guarded(reader, () => reader.batches.toArray())) {
    if (state === 'committed') await commitBatch(store, id)
    else if (touched < now - STALE) await dropBatch(store, id)
  }
}

/** A batch as an import sees it: records are put aside one portion after another, then made visible or taken back. */
export interface ImportShelf {
  existing(records: readonly LibraryRecord[]): Promise<(LibraryRecord | undefined)[]>
  stage(records: readonly LibraryRecord[]): Promise<void>
  commit(): Promise<void>
  drop(): Promise<void>
}

/**
 * Begins a batch for one import, after what earlier ones left was finished or dropped.
 * @param id a new UUID
 * @param now the clock, epoch milliseconds
 */
export async function openImportShelf(store: Store, id: string, now: () => number): Promise<ImportShelf> {
  await sweepBatches(store, now())
  await beginBatch(store, id, now())
  return {
    existing: (records) => existingRecords(store, records),
    stage: (records) => stageRecords(store, id, records, now()),
    commit: () => commitBatch(store, id),
    drop: () => dropBatch(store, id),
  }
}

/** Hands over the staged records of a kind in portions, within the caller's transaction. */
async function eachPortion(
  db: ReaderDatabase | RecognisedDatabase,
  batch: string,
  kind: LibraryRecord['kind'],
  take: (records: LibraryRecord[]) => Promise<void>,
): Promise<void> {
  let last = -1
  for (;;) {
    const rest = db.staged
      .where('[batch+kind+seq]')
      .between([batch, kind, last], [batch, kind, Infinity], false)
    const rows = await rest.limit(CHUNK).toArray()
    last = rows.at(-1)?.seq ?? last
    if (rows.length > 0) await take(rows.map(({ record }) => record))
    if (rows.length < CHUNK) return
  }
}

/** Those of the records that are new or newer than what is there, now that nobody else can write. */
async function winners(
  store: Store,
  records: LibraryRecord[],
): Promise<[LibraryRecord, LibraryRecord | undefined][]> {
  const existing = await existingRecords(store, records)
  return records
    .map((record, index): [LibraryRecord, LibraryRecord | undefined] => [record, existing[index]])
    .filter(([record, old]) => ['added', 'changed'].includes(mergeRecord(old, record)))
}

async function commitReader(store: Store, batch: string): Promise<void> {
  const { reader } = store
  await guarded(reader, () =>
    reader.transaction('rw', reader.tables, async () => {
      const known = await reader.batches.get(batch)
      if (!known) throw new Error(`batch ${batch} was dropped`)
      if (known.state === 'committed') return
      for (const kind of READER_KINDS) {
        await eachPortion(reader, batch, kind, async (records) => {
          await putReader(
            reader,
            (await winners(store, records)).map(([record]) => record),
          )
        })
      }
      await bumpRevision(reader)
      await reader.batches.put({ ...known, state: 'committed' })
    }),
  )
}

/** Writes records into the reader's tables; call within a transaction over them. */
export async function putReader(reader: ReaderDatabase, records: readonly LibraryRecord[]): Promise<void> {
  const rows = <R, K extends LibraryRecord['kind']>(
    kind: K,
    row: (record: Extract<LibraryRecord, { kind: K }>) => R,
  ): R[] => records.flatMap((record) => (isKind(record, kind) ? [row(record)] : []))
  await reader.pages.bulkPut(rows('page', ({ page }) => readerPageRow(page)))
  await reader.highlights.bulkPut(rows('highlight', ({ highlight }) => highlightRow(highlight)))
  await reader.drafts.bulkPut(rows('draft', ({ draft }) => draft))
  await reader.choices.bulkPut(rows('choice', ({ choice }) => choiceRow(choice)))
  await reader.corrections.bulkPut(rows('correction', ({ correction }) => correctionRow(correction)))
  await reader.ownEntities.bulkPut(rows('entity', ({ entity }) => entity))
  await reader.assignments.bulkPut(rows('assignment', ({ assignment }) => assignmentRow(assignment)))
}

function isKind<K extends LibraryRecord['kind']>(
  record: LibraryRecord,
  kind: K,
): record is Extract<LibraryRecord, { kind: K }> {
  return record.kind === kind
}

async function commitRecognised(store: Store, batch: string): Promise<void> {
  const { recognised } = store
  await guarded(recognised, () =>
    recognised.transaction('rw', recognised.tables, async () => {
      const ledger = new Ledger()
      for (const kind of RECOGNISED_KINDS) {
        await eachPortion(recognised, batch, kind, async (records) => {
          await putRecognised(recognised, await winners(store, records), ledger)
        })
      }
      await stagedOf(recognised, batch).delete()
      await ledger.settle(recognised)
    }),
  )
}

/**
 * Writes records into the recognised tables, each in place of what stands there; null takes that away. Call within
 * a transaction over them.
 */
export async function putRecognised(
  db: RecognisedDatabase,
  records: readonly [next: LibraryRecord | null, old: LibraryRecord | undefined][],
  ledger: Ledger,
): Promise<void> {
  const pages: PageRow[] = []
  const rows: PageEntityRow[] = []
  const gone: LibraryRecord[] = []
  for (const [next, old] of records) {
    const kind = (next ?? old)?.kind
    if (kind === 'page') {
      const row = next?.kind === 'page' ? pageRow(next.page) : undefined
      ledger.page(old?.kind === 'page' ? pageRow(old.page) : undefined, row)
      if (row) pages.push(row)
    }
    if (kind === 'mentions') {
      const row = next?.kind === 'mentions' ? next.mentions : undefined
      ledger.row(old?.kind === 'mentions' ? old.mentions : undefined, row)
      if (row) rows.push(row)
    }
    if (next === null && old) gone.push(old)
  }
  await db.pages.bulkPut(pages)
  await db.pageEntities.bulkPut(rows)
  await db.pages.bulkDelete(gone.filter(({ kind }) => kind === 'page').map(rowKey))
  await db.pageEntities.bulkDelete(gone.filter(({ kind }) => kind === 'mentions').map(rowKey))
}
