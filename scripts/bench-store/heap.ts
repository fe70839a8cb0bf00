// Exports through the library page's own dialog, with what the page holds in memory meanwhile; and one that is
// cancelled.
import { stat } from 'node:fs/promises'
import type { CDPSession } from 'playwright-core'
import type { ChromiumReader } from '../lib/extension/chromium.ts'
import type { Words } from '../lib/extension/steps.ts'
import type { Tab } from '../lib/extension/tab.ts'
import { clickOn, until } from '../lib/extension/tab.ts'

/** Milliseconds between two looks at the memory. */
const PAUSE = 1_000
/** Milliseconds that an export of everything may take on a slow machine. */
const PATIENCE = 1_800_000

/** What is held in memory after a collection, in bytes. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

async function openDialog(reader: ChromiumReader, words: Words): Promise<Tab> {
  const tab = await reader.open(reader.own('library.html'))
  await clickOn(tab, 'button', words('library.export'))
  await until('the dialog', () => tab.evaluate(() => document.querySelector('dialog[open]') !== null, null))
  return tab
}

/** Sizes in bytes: of the file, and of what the page held before and at most. */
export interface Watched {
  file: number
  seconds: number
  before: number
  most: number
}

/** Exports everything in a format, by its key among the words of the interface. */
export async function exportWatched(reader: ChromiumReader, words: Words, format: string): Promise<Watched> {
  const tab = await openDialog(reader, words)
  await clickOn(tab, 'dialog label', words(`library.formatHint.${format}`))
  const session = await reader.context.newCDPSession(reader.pageOf(tab))
  await session.send('HeapProfiler.enable')
  const before = await heapOf(session)
  const start = performance.now()
  const download = reader.pageOf(tab).waitForEvent('download', { timeout: PATIENCE })
  await clickOn(tab, 'dialog footer button', words('library.exportNow'))
  let most = before
  let done = false
  const path = download.then((one) => {
    done = true
    return one.path()
  })
  while (!done) {
    most = Math.max(most, await heapOf(session))
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  const file = (await stat(await path)).size
  const seconds = (performance.now() - start) / 1_000
  await tab.close()
  return { file, seconds, before, most }
}

/** Begins the same export and cancels it under way. Gives back the milliseconds until the page was itself again. */
export async function exportCancelled(reader: ChromiumReader, words: Words): Promise<number> {
  const tab = await openDialog(reader, words)
  let files = 0
  reader.pageOf(tab).on('download', () => {
    files += 1
  })
  await clickOn(tab, 'dialog footer button', words('library.exportNow'))
  await until('the export to be under way', () =>
    tab.evaluate(
      () => /\d/.test(document.querySelector('dialog footer [role="status"]')?.textContent ?? ''),
      null,
    ),
  )
  const start = performance.now()
  await clickOn(tab, 'dialog footer button', words('common.cancel'))
  await until('the export to end', () =>
    tab.evaluate(() => document.querySelector('dialog footer [role="status"]') === null, null),
  )
  const ms = performance.now() - start
  await tab.close()
  if (files > 0) throw new Error('a cancelled export left a file')
  return ms
}
