// Articles that stand in a tree of their own: in an open shadow root, in a frame of the same site.
import { describe, expect, it } from 'vitest'
import { exportAll } from '../../../scripts/lib/extension/files.ts'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import { clickInLayer, layerText, middleInLayer, openPanel } from '../../../scripts/lib/extension/steps.ts'
import type { Asked, Point, Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { withScript } from './pages.ts'
import { type StartOn, sitting } from './sitting.ts'
import { HOSTS, words } from './world.ts'

/** The sample with its article in the open shadow root of a custom element, which a slot in it fills with the lead. */
const shadowed = withScript(`
  const article = document.querySelector('article'), host = document.createElement('bai-viet')
  const lead = article.querySelector('.sapo')
  host.attachShadow({ mode: 'open' }).append(article.cloneNode(true))
  const slot = document.createElement('slot')
  host.shadowRoot.querySelector('.sapo').replaceWith(slot)
  host.append(lead)
  article.replaceWith(host)`)

/** The sample whose article is another page of the site, shown in a frame. */
const framed = withScript(`
  const frame = document.createElement('iframe')
  frame.src = '/thoi-su/noi-dung-102230418162000124.htm'
  frame.style.cssText = 'width: 100%; height: 1400px; border: 0'
  document.querySelector('article').replaceWith(frame)`)

/** A name in the sample, and words of it that the reader marks. */
const OFFICIAL = 'Bùi Thanh Sơn'
const MARKED = 'số liệu sáu năm gần nhất'
/** The same with what follows them. */
const LONGER = `${MARKED}. Ông Châu mong`
/** Milliseconds after which a click has not been heard. */
const ANSWERED = 5000

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Words in the window: the box of their first line, and the points at their first and last letter. */
interface Words extends Box {
  from: Point
  to: Point
}

/** Where words stand in the window: in the shadow root or the frame of the page. They stand still when it is told. */
async function placeIn(tab: Tab, words: string): Promise<Words> {
  let before = ''
  return until(`the words ${words}`, async () => {
    const now = await tab.evaluate(findIn, words)
    const still = now !== null && JSON.stringify(now) === before
    before = JSON.stringify(now)
    return still ? now : null
  })
}

function findIn(words: string): Words | null {
  const frame = document.querySelector('iframe')
  const root = document.querySelector('bai-viet')?.shadowRoot ?? frame?.contentDocument?.body
  const texts = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const at = text.nodeValue?.indexOf(words) ?? -1
    if (at < 0) continue
    text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const range = (text.ownerDocument ?? document).createRange()
    range.setStart(text, at)
    range.setEnd(text, at + words.length)
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
    const [box] = boxes
    const last = boxes.at(-1)
    const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 }
    if (!box || !last) return null
    return {
      ...{ left: left + box.left, right: left + box.right, top: top + box.top, bottom: top + box.bottom },
      from: { x: left + box.left + 1, y: top + box.top + box.height / 2 },
      to: { x: left + last.right - 1, y: top + last.top + last.height / 2 },
    }
  }
  return null
}

interface Told {
  painted: string[]
  styles: number
}

/** The words that are painted in the page and in its frames, and the style sheets of ours in trees of their own. */
const look = (tab: Asked): Promise<Told> =>
  tab.evaluate(() => {
    const views = [window, ...[...document.querySelectorAll('iframe')].map((one) => one.contentWindow)]
    const shadow = document.querySelector('bai-viet')?.shadowRoot
    const roots = [shadow, ...views.slice(1).map((view) => view?.document)]
    const told: Told = { painted: [], styles: 0 }
    for (const view of views) {
      const registry = (view as (Window & typeof globalThis) | null)?.CSS.highlights ?? []
      for (const [name, ranges] of registry)
        if (name.startsWith('cg-')) told.painted.push(...[...ranges].map((range) => String(range)))
    }
    for (const root of roots)
      for (const style of root?.querySelectorAll('style') ?? [])
        if (style.textContent?.includes('::highlight(cg-')) told.styles++
    return told
  }, null)

/** Takes the light off a page and its frames, or puts it back; what is on the screen then has followed. */
const shine = (tab: Asked, on: boolean) =>
  tab.evaluate(async (on) => {
    const views = [window, ...[...document.querySelectorAll('iframe')].map((one) => one.contentWindow)]
    for (const view of views as (Window & typeof globalThis)[]) {
      const { highlights } = view.CSS
      if (!on) Reflect.set(view, 'kept', [...highlights])
      for (const [name, ranges] of Reflect.get(view, 'kept')) {
        if (on) highlights.set(name, ranges)
        else highlights.delete(name)
      }
    }
    for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, on)

/** Waits until the light is really on the screen: what a registry holds may have no style there. */
function onScreen(tab: Tab): Promise<true> {
  return until('the light to be on the screen', async () => {
    await shine(tab, false)
    const dark = Buffer.from(await tab.picture())
    await shine(tab, true)
    return !dark.equals(await tab.picture()) || null
  })
}

/** Everything told of one browser. */
export function tellTrees(name: string, start: StartOn): void {
  describe(`articles in trees of their own in ${name}`, () => {
    let server: Server
    let reader: Reader

    sitting(start, 'every', (given) => {
      ;({ server, reader } = given)
      server.add('bong', shadowed)
      server.add('khung', framed)
      server.add('noi-dung', withScript(''))
    })

    const litIn = (tab: Tab, what: string) =>
      until(`${what} to be lit`, async () => ((await look(tab)).painted.includes(what) ? true : null))

    /** Turns the page dark as the panel does. */
    async function off(page: Tab): Promise<void> {
      const panel = await openPanel(reader, page)
      await clickOn(panel, '[aria-haspopup="menu"]')
      await clickOn(panel, '[role="menuitem"]', words('panel.notThisPage'))
      await panel.close()
      await page.front()
    }

    it.each([
      ['an open shadow root', 'bong'],
      ['a frame of the same site', 'khung'],
    ])('an article in %s is read and lit, and leaves no trace when switched off', async (_, page) => {
      const tab = await reader.open(addressOf(HOSTS.newspaper, page))
      await litIn(tab, 'Trần Lưu Quang')
      await litIn(tab, 'Bùi Thanh Sơn')
      expect((await look(tab)).styles).toBe(1)
      await tab.front()
      await onScreen(tab)
      const kept = await until('the page in the library', async () => {
        const exported = await exportAll(reader, words)
        return exported.includes(`/thoi-su/${page}-`) ? exported : null
      })
      expect(kept).not.toContain('/thoi-su/noi-dung-')
      await off(tab)
      expect(
        await until('the page to go dark', async () => {
          const told = await look(tab)
          return told.painted.length === 0 ? told : null
        }),
      ).toEqual({ painted: [], styles: 0 })
      await tab.close()
    })

    it.each([
      ['an open shadow root', 'bong'],
      ['a frame of the same site', 'khung'],
    ])(
      'words in %s have cards by click, by resting on them and by key, and can be marked',
      async (_, page) => {
        const tab = await reader.open(addressOf(HOSTS.newspaper, page, { query: 'lan=2' }))
        await litIn(tab, OFFICIAL)
        const cardOver = (words: string) =>
          until(`the card beside ${words}`, async () => {
            const card = await tab.inLayer((root): Box | null => {
              const layer = root?.querySelector('.layer')
              const box = layer?.getBoundingClientRect()
              return box ? { left: box.left, right: box.right, top: box.top, bottom: box.bottom } : null
            }, null)
            const text = await layerText(tab)
            if (!card || !text?.includes(words)) return null
            const at = await placeIn(tab, words)
            const apart = Math.max(card.top - at.bottom, at.top - card.bottom)
            return apart >= 0 && apart < 24 && card.left <= at.right && card.right >= at.left
          })
        const closed = () => until('the card to close', async () => (await layerText(tab)) === null)
        const away = () => tab.move(4, 4)

        await away()
        const { from } = await placeIn(tab, OFFICIAL)
        await tab.click(from.x + 6, from.y)
        await cardOver(OFFICIAL)
        await tab.press('Escape')
        await closed()

        await away()
        await tab.move(from.x + 10, from.y)
        await cardOver(OFFICIAL)
        await tab.press('Escape')
        await closed()

        await away()
        await reader.command('next-mention', tab)
        await until('a card by key', () => layerText(tab))
        await tab.press('Escape')
        await closed()

        const marked = await placeIn(tab, MARKED)
        await tab.drag(marked.from, marked.to)
        await until('the toolbar over the selection', () =>
          tab.inLayer((root) => Boolean(root?.querySelector('.toolbar')) || null, null),
        )
        await clickInLayer(tab, '.swatch.green')
        await litIn(tab, MARKED)
        await tab.reload()
        await litIn(tab, MARKED)

        // A frame alone hears what the pointer does over it.
        await until('the card of the mark', async () => {
          const { from } = await placeIn(tab, MARKED)
          await tab.click(from.x + 6, from.y)
          // A click too many closes it again.
          const card = () =>
            tab.inLayer((root) => Boolean(root?.querySelector('.card .actions')) || null, null)
          return until('the card', card, ANSWERED).catch(() => null)
        })
        const { to } = await placeIn(tab, LONGER)
        await clickInLayer(tab, '.card .actions .tool')
        await tab.drag(await middleInLayer(tab, '.edge.end'), { x: to.x - 4, y: to.y })
        await clickInLayer(tab, '.adjust-bar .main')
        await litIn(tab, LONGER)
        await tab.close()
      },
    )
  })
}
