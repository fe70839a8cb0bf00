// Sites that look for us and work against us: told once and played in every browser.
import { describe, expect, it } from 'vitest'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import { lit, openLit } from '../../../scripts/lib/extension/steps.ts'
import type { Reader } from '../../../scripts/lib/extension/tab.ts'
import { withScript } from './pages.ts'
import { type StartOn, sitting } from './sitting.ts'
import { HOSTS } from './world.ts'

/** Everything told of one browser. */
export function tellFighting(name: string, start: StartOn): void {
  describe(`a hostile site in ${name}`, () => {
    let server: Server
    let reader: Reader

    sitting(start, 'every', (given) => {
      ;({ server, reader } = given)
    })

    /** Puts a page on the newspaper's site and gives its address. */
    function publish(page: string, html: string): string {
      server.add(page, html)
      return addressOf(HOSTS.newspaper, page)
    }

    it('keeps its own highlights, and cannot put ours out for good', async () => {
      const script = `
        const range = document.createRange()
        range.selectNodeContents(document.querySelector('h1'))
        window.mine = new Highlight(range)
        CSS.highlights.set('site', window.mine)
        for (const [name] of CSS.highlights) name.toUpperCase()
        document.addEventListener('selectionchange', () => CSS.highlights.size)`
      const tab = await openLit(reader, publish('thu-dich', withScript(script)))
      const kept = () =>
        tab.evaluate(
          () =>
            CSS.highlights.get('site') === Reflect.get(window, 'mine') && CSS.highlights.get('site')?.size,
          null,
        )
      expect(await kept()).toBe(1)
      await tab.evaluate(() => {
        CSS.highlights.clear()
        const [, paragraph] = document.querySelectorAll('article p')
        if (paragraph) paragraph.textContent = 'Chiều 18/4, Bộ trưởng Tài chính Hồ Đức Phớc báo cáo Quốc hội.'
      }, null)
      await lit(tab, 'Hồ Đức Phớc')
      await lit(tab, 'Nghị quyết số 22-NQ/TW')
      await tab.close()
    })

    it('finds no trace of us in its document', async () => {
      const script = `
        window.seen = []
        const watch = new MutationObserver((list) => seen.push(...list))
        const all = { subtree: true, childList: true, attributes: true, characterData: true }
        addEventListener('DOMContentLoaded', () => watch.observe(document, all))`
      const tab = await openLit(reader, publish('do-xet', withScript(script)))
      await lit(tab, 'Trần Lưu Quang')
      const seen = () => tab.evaluate(() => (Reflect.get(window, 'seen') as unknown[]).length, null)
      expect(await seen()).toBe(0)
      await tab.evaluate(() => document.body.setAttribute('data-watched', 'yes'), null)
      expect(await seen()).toBe(1)
      await tab.close()
    })
  })
}
