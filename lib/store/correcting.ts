// Whether saved pages may be out of line with the reader's corrections. Noted with the decision itself, in one
// transaction: a background that is stopped right after it leaves the note for the next start.
import type { ReaderDatabase, Store } from './database'
import { guarded } from './database'

const KEY = 'correcting'

/** Notes it; call within the transaction that writes the decision. */
export async function noteCorrecting({ meta }: ReaderDatabase): Promise<void> {
  await meta.put({ key: KEY, value: ((await meta.get(KEY))?.value ?? 0) + 1 })
}

/** Notes it before saved pages are brought in line; gives back the note that `endCorrecting` is to take away. */
export async function beginCorrecting({ reader }: Store): Promise<number> {
  return guarded(reader, () =>
    reader.transaction('rw', [reader.meta], async () => {
      const noted = await reader.meta.get(KEY)
      if (!noted) await noteCorrecting(reader)
      return noted?.value ?? 1
    }),
  )
}

/** Notes that they are in line, unless something was decided since that note. */
export async function endCorrecting({ reader }: Store, note: number): Promise<void> {
  await guarded(reader, () =>
    reader.transaction('rw', [reader.meta], async () => {
      if ((await reader.meta.get(KEY))?.value === note) await reader.meta.delete(KEY)
    }),
  )
}

/** Whether it is noted. */
export async function isCorrecting({ reader }: Store): Promise<boolean> {
  return (await guarded(reader, () => reader.meta.get(KEY))) !== undefined
}
