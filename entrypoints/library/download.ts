// A file handed to the browser's downloads.
import type { LibraryRecord } from '@/lib/annotation'
import { dayOfEpoch } from '@/lib/annotation'
import { exportJson } from '@/lib/exchange'
import type { LeftOut } from '@/lib/store'

/** Milliseconds after which the browser surely has taken the file over. */
const TAKEN = 60_000

/** Saves a blob under a name, as the browser saves files. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN)
}

/** Saves records as a file of ours, named after what it is and the day. They are held whole: for a page's worth. */
export async function downloadRecords(
  records: AsyncIterable<LibraryRecord>,
  name: string,
  leftOut?: LeftOut,
): Promise<void> {
  const parts: string[] = []
  for await (const part of exportJson(records, leftOut)) parts.push(part)
  download(new Blob(parts, { type: 'application/json' }), `${name}-${dayOfEpoch(Date.now())}.json`)
}
