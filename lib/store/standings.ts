// Where the reader's highlights stood when their pages were last read: what the library tells of them while the pages are
// not at hand.
import type { Standing } from '../annotation'
import type { Store } from './database'
import { guarded } from './database'
import { writeHighlights } from './highlights'
import type { HighlightRow } from './rows'

/**
 * Keeps where highlights of a page stand now. One that stands as it stood is left alone, and none counts as changed.
 * @param page canonical address: highlights of other pages are passed over
 * @param now epoch ms
 */
export async function noteStandings(
  { reader }: Store,
  page: string,
  standings: readonly (Standing & { id: string })[],
  now: number,
): Promise<void> {
  const newsOf = (rows: readonly (HighlightRow | undefined)[]): HighlightRow[] =>
    rows.flatMap((row, index) => {
      const told = standings[index]
      if (row?.page !== page || !told) return []
      const { id: _id, ...standing } = told
      return stands(row, standing) ? [] : [{ ...row, stood: { ...standing, since: now } }]
    })
  const read = () => reader.highlights.bulkGet(standings.map(({ id }) => id))
  // Most visits find everything where it was: nothing is written then.
  if (newsOf(await guarded(reader, read)).length === 0) return
  await writeHighlights(reader, async () => void (await reader.highlights.bulkPut(newsOf(await read()))))
}

/** Whether a row stands already as is told. */
function stands({ stood }: HighlightRow, standing: Standing): boolean {
  return stood !== undefined && JSON.stringify({ ...standing, since: stood.since }) === JSON.stringify(stood)
}
