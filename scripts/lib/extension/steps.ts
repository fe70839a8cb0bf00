// What a reader does, step by step, in whichever browser. Words of the interface are looked up by the caller.
import type { Browser } from 'webextension-polyfill'
import type { Asked, Point, Reader, Tab } from './tab.ts'
import { clickOn, middleOf, until } from './tab.ts'

/** As our own pages know it: it stands in functions that run there. */
declare const browser: Browser

/** Looks up the words of the interface by key. */
export type Words = (key: string) => string

/** How many ranges of ours are painted, by the neutral names that the page sees too. */
export function painted(tab: Asked): Promise<Record<string, number>> {
  return tab.evaluate(
    () =>
      Object.fromEntries(
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('cg-'))
          .map(([name, { size }]) => [name, size]),
      ),
    null,
  )
}

/** The words under our highlights, in no particular order. */
export function paintedWords(tab: Asked): Promise<string[]> {
  return tab.evaluate(
    () =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('cg-'))
        .flatMap(([, ranges]) => [...ranges].map((range) => String(range))),
    null,
  )
}

/** Waits until certain words are lit. */
export function lit(tab: Asked, words: string): Promise<true> {
  return until(`${words} to be lit`, async () => (await paintedWords(tab)).includes(words) || null)
}

/** Waits until certain words are lit no more. */
export function dark(tab: Asked, words: string): Promise<true> {
  return until(`${words} to be dark`, async () => !(await paintedWords(tab)).includes(words) || null)
}

/** Opens an article and waits for its light. */
export async function openLit(reader: Reader, address: string): Promise<Tab> {
  const tab = await reader.open(address)
  await until('highlights', async () => Object.keys(await painted(tab)).length > 0)
  return tab
}

/** Zooms pages of ours as the browser's own menu does: 4 is 400 %. @param tab one of them */
export function zoom(tab: Asked, factor: number): Promise<void> {
  return tab.evaluate(async (factor) => {
    const mine = await browser.tabs.getCurrent()
    await browser.tabs.setZoom(mine?.id, factor)
  }, factor)
}

/** Answers the first run's question. */
export async function answerFirstRun(
  reader: Reader,
  words: Words,
  saving: 'every' | 'chosen',
): Promise<void> {
  const tab = await reader.open(reader.own('welcome.html'))
  await clickOn(tab, 'label', words(`saving.${saving}`))
  await clickOn(tab, 'button[type="submit"]')
  await showing(tab, words('welcome.ready'))
  await tab.close()
}

/** The text of a page of ours once it holds certain words. */
export function showing(tab: Asked, expected: string): Promise<string> {
  return until(expected, () =>
    tab.evaluate((expected) => {
      const text = document.body.textContent ?? ''
      return text.includes(expected) ? text : null
    }, expected),
  )
}

/** Opens the panel over a tab, in a tab of its own: the one beside the page, or the popup. */
export async function openPanel(
  reader: Reader,
  over: Tab,
  screen: 'sidepanel' | 'popup' = 'sidepanel',
): Promise<Tab> {
  await over.front()
  const id = await until('the tab in front', async () => {
    const tab = await reader.open(reader.own('options.html'))
    const seen = await tab.evaluate(async () => {
      const mine = await browser.tabs.getCurrent()
      const tabs = (await browser.tabs.query({})).filter(({ id }) => id !== mine?.id)
      return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id ?? null
    }, null)
    await tab.close()
    return seen
  })
  return reader.open(reader.own(`${screen}.html?tab=${id}`))
}

/** The text of what is open over the page: a card, the toolbar, else the line at its foot; null while nothing is. */
export function layerText(tab: Tab): Promise<string | null> {
  return tab.inLayer((root) => {
    const open = root?.querySelector('.layer:not(.says)') ?? root?.querySelector('.layer')
    return open?.textContent ?? null
  }, null)
}

/** The text of the card once it is the one that says certain words: on its way a pointer may open another. */
export function cardSaying(tab: Tab, words: string): Promise<string> {
  return until(`a card that says ${words}`, async () => {
    const text = await layerText(tab)
    return text?.includes(words) ? text : null
  })
}

/** The middle of something in our layer over the page, once it stands still and nothing lies over it. */
export function middleInLayer(tab: Tab, selector: string): Promise<Point> {
  let before: Point | null = null
  return until(`${selector} in the layer`, async () => {
    const now = await tab.inLayer((root, selector): Point | null => {
      const element = root?.querySelector(selector)
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      const box = element?.getBoundingClientRect()
      if (!root || !element || !box || box.width === 0) return null
      const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
      const hit = root.elementFromPoint(middle.x, middle.y)
      return hit && (element.contains(hit) || hit.contains(element)) ? middle : null
    }, selector)
    const still = now !== null && before !== null && now.x === before.x && now.y === before.y
    before = now
    return still ? now : null
  })
}

/** Clicks something in our layer over the page. */
export async function clickInLayer(tab: Tab, selector: string): Promise<void> {
  const { x, y } = await middleInLayer(tab, selector)
  await tab.click(x, y)
}

interface Place {
  from: Point
  to: Point
}

/** Where words stand in the page, on one line in the middle of what is in view. */
export function placeOf(tab: Asked, words: string): Promise<Place> {
  return until(`the words ${words}`, () =>
    tab.evaluate((words): Place | null => {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1
        if (at < 0) continue
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + words.length)
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
        const first = boxes[0]
        const last = boxes.at(-1)
        if (!first || !last) return null
        return {
          from: { x: first.left + 1, y: first.top + first.height / 2 },
          to: { x: last.right - 1, y: last.top + last.height / 2 },
        }
      }
      return null
    }, words),
  )
}

/** Points at words with the mouse. */
export async function pointAt(tab: Tab, words: string): Promise<void> {
  const { from } = await placeOf(tab, words)
  await tab.move(4, 4)
  await tab.move(from.x + 6, from.y)
}

/** Clicks on words. */
export async function clickWords(tab: Tab, words: string): Promise<void> {
  const { from } = await placeOf(tab, words)
  await tab.click(from.x + 6, from.y)
}

/** Selects words with the mouse, from their first letter to their last. */
export async function select(tab: Tab, words: string): Promise<void> {
  await tab.front()
  const { from, to } = await placeOf(tab, words)
  await tab.drag(from, to)
}

/** Clicks something in the note frame, which stands in our layer and takes its place step by step. */
async function clickInNote(tab: Tab, note: Asked, selector: string): Promise<void> {
  const place = async (): Promise<Point | null> => {
    const inside = await middleOf(note, selector)
    return tab.inLayer((root, inside): Point | null => {
      const box = root?.querySelector('iframe')?.getBoundingClientRect()
      return box ? { x: box.left + inside.x, y: box.top + inside.y } : null
    }, inside)
  }
  let last: Point | null = null
  const still = await until('the note frame to stand still', async () => {
    const before = last
    last = await place()
    return before && last && before.x === last.x && before.y === last.y ? last : null
  })
  await tab.click(still.x, still.y)
}

/** Puts the caret into a field of the note frame. */
async function enterInNote(tab: Tab, note: Asked, selector: string): Promise<void> {
  await until(`the caret in ${selector}`, async () => {
    await clickInNote(tab, note, selector)
    return note.evaluate((selector) => document.activeElement?.matches(selector), selector)
  })
}

/** Types a note and one tag into the open note frame; `save` ends it, else it stays as a draft. */
export async function writeNote(
  tab: Tab,
  { note, tag, save }: { note: string; tag: string; save: boolean },
): Promise<void> {
  const frame = await until('the note frame', () => tab.frame('note.html'))
  await enterInNote(tab, frame, 'textarea')
  await tab.type(note)
  await enterInNote(tab, frame, 'input')
  await tab.type(tag)
  await tab.press('Enter')
  await until('what was typed', () =>
    frame.evaluate(
      ({ note, tag }) =>
        document.querySelector('textarea')?.value === note && document.body.textContent?.includes(tag),
      { note, tag },
    ),
  )
  if (!save) return
  await clickInNote(tab, frame, 'button[type="submit"]')
  await until('the note to be saved', async () => (await tab.frame('note.html')) === null)
}

/** Forgets everything through the options page. */
export async function forgetAll(reader: Reader, words: Words): Promise<void> {
  const tab = await reader.open(reader.own('options.html'))
  await clickOn(tab, 'button', words('forget.everything'))
  await clickOn(tab, 'dialog footer button', words('forget.now'))
  // The notice begins with the same words whatever the numbers are.
  await showing(tab, words('forget.done').split('$')[0]?.trim() ?? '')
  await tab.close()
}
