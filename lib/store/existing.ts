// What the library has under the keys of incoming records: what an import is merged with.
import type { Table } from 'dexie'
import type { LibraryRecord } from '../annotation'
import { recordKey } from '../annotation'
import type { Store } from './database'
import { guarded } from './database'
import { toAssignment, toChoice, toCorrection, toHighlight, toReaderPage, toSavedPage } from './rows'

/** Where records of one sort lie, and how a row becomes a record again. */
interface Place<Row> {
  table: Table<Row, string>
  record: (row: Row) => LibraryRecord
}

/** The key of a record's row in its table. */
export function rowKey(record: LibraryRecord): string {
  if (record.kind === 'page') return record.page.url
  if (record.kind === 'highlight') return record.highlight.id
  if (record.kind === 'draft') return record.draft.highlight
  if (record.kind === 'mentions') return record.mentions.id
  if (record.kind === 'entity') return record.entity.id
  if (record.kind === 'assignment') return record.assignment.id
  return record.kind === 'choice' ? record.choice.url : record.correction.id
}

/** Reads the rows of one sort in one go, into `found` under the keys of their records. */
async function readRows<Row>(
  { table, record }: Place<Row>,
  incoming: readonly LibraryRecord[],
  found: Map<string, LibraryRecord>,
): Promise<void> {
  if (incoming.length === 0) return
  for (const row of await table.bulkGet(incoming.map(rowKey))) {
    if (row === undefined) continue
    const existing = record(row)
    found.set(recordKey(existing), existing)
  }
}

/** The records of the library under the keys of others, in their order; undefined where there is none. */
export async function existingRecords(
  { reader, recognised }: Store,
  records: readonly LibraryRecord[],
): Promise<(LibraryRecord | undefined)[]> {
  const found = new Map<string, LibraryRecord>()
  const of = <K extends LibraryRecord['kind']>(kind: K) => records.filter((record) => record.kind === kind)
  const pages = records.filter((record) => record.kind === 'page')
  const own = [...pages.filter(({ keptBy }) => keptBy === 'reader')]
  const made = [...pages.filter(({ keptBy }) => keptBy === 'recogniser')]
  if (own.length > 0 || records.some(({ kind }) => kind !== 'page' && kind !== 'mentions')) {
    await guarded(reader, async () => {
      const { highlights, drafts, choices, corrections, ownEntities, assignments } = reader
      const page = (row: Parameters<typeof toReaderPage>[0]): LibraryRecord => ({
        kind: 'page',
        keptBy: 'reader',
        page: toReaderPage(row),
      })
      await readRows({ table: reader.pages, record: page }, own, found)
      await readRows(
        { table: highlights, record: (row) => ({ kind: 'highlight', highlight: toHighlight(row) }) },
        of('highlight'),
        found,
      )
      await readRows({ table: drafts, record: (draft) => ({ kind: 'draft', draft }) }, of('draft'), found)
      await readRows(
        { table: choices, record: (row) => ({ kind: 'choice', choice: toChoice(row) }) },
        of('choice'),
        found,
      )
      await readRows(
        { table: corrections, record: (row) => ({ kind: 'correction', correction: toCorrection(row) }) },
        of('correction'),
        found,
      )
      await readRows(
        { table: ownEntities, record: (entity) => ({ kind: 'entity', entity }) },
        of('entity'),
        found,
      )
      await readRows(
        {
          table: assignments,
          record: (row) => ({ kind: 'assignment', assignment: toAssignment(row) }),
        },
        of('assignment'),
        found,
      )
    })
  }
  if (made.length + of('mentions').length > 0) {
    await guarded(recognised, async () => {
      const page = (row: Parameters<typeof toSavedPage>[0]): LibraryRecord => ({
        kind: 'page',
        keptBy: 'recogniser',
        page: toSavedPage(row),
      })
      await readRows({ table: recognised.pages, record: page }, made, found)
      await readRows(
        { table: recognised.pageEntities, record: (mentions) => ({ kind: 'mentions', mentions }) },
        of('mentions'),
        found,
      )
    })
  }
  return records.map((record) => found.get(recordKey(record)))
}
