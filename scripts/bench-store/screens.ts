// How long a screen takes from its opening to its first list, beside an empty page of the same extension.
import type { ChromiumReader } from '../lib/extension/chromium.ts'
import { openPanel } from '../lib/extension/steps.ts'
import type { Tab } from '../lib/extension/tab.ts'
import { until } from '../lib/extension/tab.ts'
import { EMPTY } from './floor.ts'

/** Openings of each screen: an empty page and ours by turns, so that a busy machine slows both. */
const OPENINGS = 15

/** Openings of one screen, in milliseconds. */
export interface Opened {
  what: string
  times: number[]
}

/** Runs in every page before its own scripts: notes when its first list stands, milliseconds after its opening. */
function noteFirstList(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main li, [role="list"] li')) return
    Object.assign(globalThis, { firstList: performance.now() })
    observer.disconnect()
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** Opens an empty page, the popup over an article, and the library, again and again. The empty page comes first. */
export async function openScreens(reader: ChromiumReader, article: Tab): Promise<Opened[]> {
  await reader.context.addInitScript(noteFirstList)
  const popup = await openPanel(reader, article, 'popup')
  const screens = {
    'an empty page': reader.own(EMPTY),
    'the popup': popup.address(),
    'the library': reader.own('library.html'),
  }
  await popup.close()
  const opened = Object.entries(screens).map(([what, address]) => ({ what, address, times: [] as number[] }))
  for (let round = 0; round < OPENINGS; round++) {
    for (const { address, times } of opened) {
      const screen = await reader.open(address)
      times.push(
        await until('the first list', () => reader.pageOf(screen).evaluate<number>('globalThis.firstList')),
      )
      await screen.close()
    }
  }
  return opened.map(({ what, times }) => ({ what, times }))
}
