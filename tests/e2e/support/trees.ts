// Articles that stand in a tree of their own: in an open shadow root, in a frame of the same site.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAll } from '../../../scripts/lib/extension/files.ts'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf, serve } from '../../../scripts/lib/extension/server.ts'
import { answerFirstRun, layerText, openPanel } from '../../../scripts/lib/extension/steps.ts'
import type { Asked, Reader, Start, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { withScript } from './pages.ts'
import { freshProfile, HOSTS, words } from './world.ts'

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

/** Everything told of one browser. */
export function tellTrees(
  name: string,
  start: (wish: Pick<Start, 'profile' | 'proxy'>) => Promise<Reader>,
): void {
  describe(`articles in trees of their own in ${name}`, () => {
    const { profile, remove } = freshProfile()
    let server: Server
    let reader: Reader

    beforeAll(async () => {
      server = await serve()
      server.add('bong', shadowed)
      server.add('khung', framed)
      server.add('noi-dung', withScript(''))
      reader = await start({ profile, proxy: server.port })
      await answerFirstRun(reader, words, 'every')
    })
    afterAll(async () => {
      await reader?.close()
      await server?.close()
      remove()
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

    it('words in an open shadow root can be selected and have cards', async () => {
      const tab = await reader.open(addressOf(HOSTS.newspaper, 'bong', { query: 'lan=2' }))
      await litIn(tab, 'Bùi Thanh Sơn')
      const place = await until('the words', () =>
        tab.evaluate(() => {
          const root = document.querySelector('bai-viet')?.shadowRoot
          for (const one of root?.querySelectorAll('p') ?? []) {
            const text = [...one.childNodes].find((node) => node.textContent?.includes('Bùi Thanh Sơn'))
            const at = text?.textContent?.indexOf('Bùi Thanh Sơn') ?? -1
            if (text?.nodeType !== 3) continue
            const range = document.createRange()
            range.setStart(text, at)
            range.setEnd(text, at + 'Bùi Thanh Sơn'.length)
            one.scrollIntoView({ block: 'center' })
            const [box] = range.getClientRects()
            if (box) return { left: box.left, right: box.right, middle: box.top + box.height / 2 }
          }
          return null
        }, null),
      )
      await until('the card', async () => {
        await tab.move(4, 4)
        await tab.click(place.left + 8, place.middle)
        return (await layerText(tab))?.includes('Bùi Thanh Sơn')
      })
      await tab.press('Escape')
      await tab.drag({ x: place.left + 1, y: place.middle }, { x: place.right - 1, y: place.middle })
      await until('the toolbar over the selection', () =>
        tab.inLayer((root) => root?.querySelector('.toolbar') !== null || null, null),
      )
      await tab.close()
    })
  })
}
