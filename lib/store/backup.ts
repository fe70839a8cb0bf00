// When the library was last backed up, and whether to remind of it.
import { dayOfEpoch } from '../annotation'
import type { Store } from './database'
import { guarded } from './database'
import { readSettings } from './settings'

const MONTH = 30 * 86_400_000

/**
 * The ISO day of the last backup, or null, and whether one is due: a month after the last, or after the first
 * highlight, unless the reader put the reminder off.
 * @param now epoch milliseconds
 */
export async function backupState(store: Store, now: number): Promise<{ due: boolean; last: string | null }> {
  const { lastBackup, remindAfter } = await readSettings(store)
  const first = await guarded(store.reader, () => store.reader.highlights.orderBy('created').first())
  // Dated by a clock that was set back since, neither a backup nor a reminder put off holds for longer than it would.
  const known = lastBackup > now ? 0 : lastBackup
  const since = Math.max(known, first?.created ?? now)
  const putOff = now <= remindAfter && remindAfter <= now + MONTH
  return {
    due: first !== undefined && now - since > MONTH && !putOff,
    last: lastBackup > 0 ? dayOfEpoch(lastBackup) : null,
  }
}
