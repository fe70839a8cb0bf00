// From the reader's hand to the frame in which a card is seen: by the page's own clock, which sees the events and our
// layer come, but not into it.
import type { ChromiumReader } from '../lib/extension/chromium.ts'
import { layerText, placeOf } from '../lib/extension/steps.ts'
import type { Tab } from '../lib/extension/tab.ts'
import { LAYER, until } from '../lib/extension/tab.ts'

export interface Opened {
  how: string
  /** Milliseconds, in the order of the openings. */
  times: number[]
  /** Milliseconds in which an empty box is seen after the same event; none where the page hears of no event. */
  empty: number[]
}

/** What the page noted, in milliseconds of its own clock; 0 for not yet. */
interface Seen {
  heard: number
  shown: number
}

/** As the background knows it. */
declare const chrome: {
  tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<object[]> }
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } }
}

const NAMES = ['Trần Lưu Quang', 'Bùi Thanh Sơn', 'Bộ Tư pháp', 'Luật Điều ước quốc tế']
/** Words that are lit by nobody. */
const PLAIN = 'Quang cảnh cuộc họp'

/** Has the page note when an event was heard last, and when a layer was first seen after that; `own` adds a box itself. */
function watch({ type, own, layer }: { type: string; own: boolean; layer: string }): void {
  const seen: Seen = { heard: 0, shown: 0 }
  const show = () =>
    requestAnimationFrame(() => {
      // A message is taken up after the frame was drawn.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        seen.shown ||= performance.now()
      }
      port2.postMessage(null)
    })
  const stop = new AbortController()
  const { signal } = stop
  const watching = new MutationObserver(() => {
    if (document.querySelector(layer)) show()
  })
  const box = document.createElement('div')
  addEventListener(
    type,
    (event) => {
      seen.heard = event.timeStamp
      if (!own || box.isConnected) return
      box.popover = 'manual'
      document.documentElement.append(box)
      box.showPopover()
      show()
    },
    { capture: true, passive: true, signal },
  )
  if (!own) watching.observe(document.documentElement, { childList: true })
  signal.addEventListener('abort', () => {
    watching.disconnect()
    box.remove()
  })
  Object.assign(window, { seen, unwatch: () => stop.abort() })
}

/** Opens cards by pointer, click and key, and an empty box by the same events, by turns. */
export async function openings(reader: ChromiumReader, tab: Tab, rounds: number): Promise<Opened[]> {
  const page = reader.pageOf(tab)
  const origin = await tab.evaluate(() => performance.timeOrigin, null)
  const pointOf = async (words: string) => {
    const { from } = await placeOf(tab, words)
    return { x: from.x + 6, y: from.y }
  }

  /** Does something once and tells the milliseconds until what it opens is seen. */
  async function time(type: string, own: boolean, work: () => Promise<number | null>): Promise<number> {
    await tab.evaluate(watch, { type, own, layer: LAYER })
    const begun = await work()
    const { heard, shown } = await until('a layer', async () => {
      const seen = await tab.evaluate(() => Reflect.get(window, 'seen') as Seen, null)
      return seen.shown > 0 ? seen : null
    })
    await tab.evaluate(() => Reflect.get(window, 'unwatch')(), null)
    if (!own) await tab.press('Escape')
    await page.mouse.move(4, 4)
    await until('nothing to be open', async () => (await layerText(tab)) === null)
    return shown - (begun ?? heard)
  }

  async function byMouse(how: string, type: 'pointermove' | 'click'): Promise<Opened> {
    const opened: Opened = { how, times: [], empty: [] }
    const act = async (words: string) => {
      const { x, y } = await pointOf(words)
      await (type === 'click' ? page.mouse.click(x, y) : page.mouse.move(x, y))
      return null
    }
    for (let round = 0; round < rounds; round++) {
      opened.times.push(await time(type, false, () => act(NAMES[round % NAMES.length] ?? '')))
      opened.empty.push(await time(type, true, () => act(PLAIN)))
    }
    return opened
  }

  /** The browser tells the background of a key: from there it is timed, by the clock that both share. */
  async function byKey(): Promise<Opened> {
    const opened: Opened = { how: 'the key for the next name', times: [], empty: [] }
    for (let round = 0; round < rounds; round++) {
      const worker = await until('the background', async () => reader.context.serviceWorkers().at(-1))
      const press = () =>
        worker.evaluate(async () => {
          const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
          const at = performance.timeOrigin + performance.now()
          chrome.commands.onCommand.dispatch('next-mention', active)
          return at
        })
      opened.times.push(await time('none', false, async () => (await press()) - origin))
    }
    return opened
  }

  await tab.front()
  return [
    await byMouse('a pointer that rests', 'pointermove'),
    await byMouse('a click', 'click'),
    await byKey(),
  ]
}
