// What corrections did to saved pages, noted so that it can be taken back.
import type { Moved } from './corrected'
import type { RecognisedDatabase } from './database'

/** What one correction did to one page. */
export interface MovedRow extends Moved {
  /** `page url` + `\n` + the correction's id. */
  id: string
  page: string
  /** Of the text in which the spans stand. */
  textHash: string
}

/** The note of what a correction did to a page. */
export function movedRow(page: string, textHash: string, moved: Moved): MovedRow {
  return { ...moved, id: `${page}\n${moved.correction}`, page, textHash }
}

/** Puts what corrections did to a page in the place of what was noted before. Within a transaction. */
export async function noteMoved(
  { moved }: Pick<RecognisedDatabase, 'moved'>,
  page: string,
  textHash: string,
  done: readonly Moved[],
): Promise<void> {
  await moved.where('page').equals(page).delete()
  await moved.bulkPut(done.map((one) => movedRow(page, textHash, one)))
}
