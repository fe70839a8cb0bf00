// A backup at the reader's click: the whole library as a file, and the day of it remembered.
import type { Exported, ExportRun } from '@/components/library/view'
import { dayOfEpoch } from '@/lib/annotation'
import { exportJson } from '@/lib/exchange'
import { sendToBackground } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import { libraryRecords } from '@/lib/store'
import { download } from './download'
import { gather } from './export-file'

const MONTH = 30 * 86_400_000

/** Saves the whole library; resolves to null when it was cancelled. */
export async function backUp(store: Store, run: ExportRun): Promise<Exported | null> {
  const leftOut = { rows: 0 }
  const records = libraryRecords(store, { what: 'all' }, leftOut)
  const blob = await gather(exportJson(records, leftOut), 'application/json', run)
  if (!blob) return null
  download(blob, `chu-giai-backup-${dayOfEpoch(Date.now())}.json`)
  await sendToBackground('settings/change', { change: { lastBackup: Date.now() } })
  return { leftOut: leftOut.rows }
}

/** Reminds no more for a month. */
export async function remindLater(): Promise<void> {
  await sendToBackground('settings/change', { change: { remindAfter: Date.now() + MONTH } })
}
