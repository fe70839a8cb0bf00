// Some of a page's highlights as a file that can be imported.
import type { Highlight, LibraryRecord } from '@/lib/annotation'
import { libraryRecords } from '@/lib/store'
import { downloadRecords } from '../library/download'
import { store } from './read-library'

/** The records of some highlights and of their page. */
async function* recordsOf(
  records: AsyncIterable<LibraryRecord>,
  ids: ReadonlySet<string>,
): AsyncGenerator<LibraryRecord> {
  for await (const record of records) {
    if (record.kind === 'page' && record.keptBy === 'reader') yield record
    if (record.kind === 'highlight' && ids.has(record.highlight.id)) yield record
  }
}

/** Saves highlights of one page, and the page, as a file among the downloads. */
export async function exportHighlights(highlights: readonly Highlight[]): Promise<void> {
  const [first] = highlights
  if (!first) return
  const ids = new Set(highlights.map(({ id }) => id))
  const records = libraryRecords(store, { what: 'page', url: first.page })
  await downloadRecords(recordsOf(records, ids), 'chu-giai')
}
