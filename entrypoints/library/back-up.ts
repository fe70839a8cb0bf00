// A backup at the reader's click: the whole library as a file, and the day of it remembered.
import type { ExportRun } from '@/components/library/view'
import { dayOfEpoch } from '@/lib/annotation'
import { exportJson } from '@/lib/exchange'
import { sendToBackground } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import { libraryRecords } from '@/lib/store'
import { download } from './download'
import { gather } from './export-file'

const MONTH = 30 * 86_400_000

/** Saves the whole library; resolves to false when it was cancelled. */
export async function backUp(store: Store, run: ExportRun): Promise<boolean> {
  const blob = await gather(exportJson(libraryRecords(store, { what: 'all' })), 'application/json', run)
  if (!blob) return false
  download(blob, `chu-giai-backup-${dayOfEpoch(Date.now())}.json`)
  await sendToBackground('settings/change', { change: { lastBackup: Date.now() } })
  return true
}

/** Reminds no more for a month. */
export async function remindLater(): Promise<void> {
  await sendToBackground('settings/change', { change: { remindAfter: Date.now() + MONTH } })
}
