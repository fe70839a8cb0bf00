// Pages that live, and pages that fight: told once and played in every browser.
import { describe, expect, it } from 'vitest'
import { exportAll } from '../../../scripts/lib/extension/files.ts'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import {
  cardSaying,
  clickInLayer,
  clickWords,
  dark,
  layerText,
  lit,
  openLit,
  openPanel,
  painted,
  paintedWords,
  select,
  showing,
} from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { variedArticle } from '../../../scripts/lib/sample-article.ts'
import { endless, hostileStyle, late, NEXT, section, withScript } from './pages.ts'
import { type StartOn, sitting } from './sitting.ts'
import { HOSTS, words } from './world.ts'

/** Everything told of one browser. */
export function tellLiving(name: string, start: StartOn): void {
  describe(`living pages in ${name}`, () => {
    let server: Server
    let reader: Reader

    sitting(start, 'every', (given) => {
      ;({ server, reader } = given)
    })

    /** Puts a page on the newspaper's site and gives its address. */
    function publish(page: string, html: string, dated = true): string {
      server.add(page, html)
      return addressOf(HOSTS.newspaper, page, { dated })
    }

    /** Goes to another address as single-page sites do, and puts another article into the page. */
    const turn = (tab: Tab, append: boolean) =>
      tab.evaluate(
        ({ next, append }) => {
          const old = document.querySelector('article')
          const box = document.createElement('article')
          box.dataset.url = next.path
          box.innerHTML = next.html
          if (append) old?.after(box)
          else old?.replaceWith(box)
          document.title = next.title
          const how = append ? 'replaceState' : 'pushState'
          history[how](null, '', next.path)
        },
        { next: NEXT, append },
      )

    it('a click on words as soon as they are lit finds its card', async () => {
      const tab = await openLit(reader, publish('vua-to', variedArticle(), false))
      await clickWords(tab, 'Bộ Kế hoạch và Đầu tư')
      await cardSaying(tab, 'Nguyễn Chí Dũng')
      await tab.close()
    })

    it('text that comes late is lit', async () => {
      const tab = await openLit(reader, publish('muon', late()))
      await lit(tab, 'Trần Lưu Quang')
      await tab.close()
    })

    it('another article in the place of the first is lit as its own, and the head left behind is not believed', async () => {
      const tab = await openLit(reader, publish('mot-trang', withScript('')))
      await lit(tab, 'Trần Lưu Quang')
      await turn(tab, false)
      await lit(tab, 'Bộ Công an')
      await dark(tab, 'Trần Lưu Quang')
      const panel = await openPanel(reader, tab)
      await showing(panel, NEXT.title)
      await panel.close()
      await tab.close()
    })

    it('another article under the first has its own record, and both stay lit', async () => {
      const tab = await openLit(reader, publish('vo-tan', endless()))
      await lit(tab, 'Trần Lưu Quang')
      const first = await tab.evaluate(() => location.pathname, null)
      await until('the first in the library', async () => (await exportAll(reader, words)).includes(first))
      await tab.front()
      await turn(tab, true)
      await lit(tab, 'Bộ Công an')
      expect(await paintedWords(tab)).toContain('Trần Lưu Quang')
      const kept = await until('both in the library', async () => {
        const exported = await exportAll(reader, words)
        return exported.includes(NEXT.path) && exported.includes(first) ? exported : null
      })
      expect(kept).toContain(NEXT.title)
      // The reader scrolls back, and the site with him.
      await tab.front()
      await tab.evaluate((path) => history.replaceState(null, '', path), first)
      await until('the card of the first article', async () => {
        await clickWords(tab, 'Trần Lưu Quang')
        return (await layerText(tab))?.includes('Trần Lưu Quang')
      })
      await tab.close()
    })

    it('what an endless page appended is not missed when the page is visited again', async () => {
      const address = publish('cuon-lai', endless())
      const tab = await openLit(reader, address)
      await lit(tab, 'Trần Lưu Quang')
      await turn(tab, true)
      await lit(tab, 'Bộ Công an')
      await until('both in the library', async () =>
        (await exportAll(reader, words)).includes('/thoi-su/cuon-lai-'),
      )
      await tab.close()
      const again = await openLit(reader, address)
      await lit(again, 'Trần Lưu Quang')
      const panel = await openPanel(reader, again)
      const text = await showing(panel, 'Trần Lưu Quang')
      expect(text).not.toContain(words('revisit.gone'))
      expect(text).not.toContain(words('revisit.flag'))
      await panel.close()
      await again.close()
    })

    it('words that the site rewrites go dark, and the new ones are lit', async () => {
      const tab = await openLit(reader, publish('viet-lai', withScript('')))
      await lit(tab, 'Bùi Thanh Sơn')
      await tab.evaluate(() => {
        for (const one of document.querySelectorAll('article p'))
          if (one.textContent?.includes('Bùi Thanh Sơn'))
            one.textContent = 'Chiều 18/4, Bộ trưởng Tài chính Hồ Đức Phớc báo cáo Quốc hội.'
      }, null)
      await lit(tab, 'Hồ Đức Phớc')
      await dark(tab, 'Bùi Thanh Sơn')
      await tab.close()
    })

    it('the same words in new nodes stay lit', async () => {
      const tab = await openLit(reader, publish('nut-moi', withScript('')))
      await lit(tab, 'Trần Lưu Quang')
      const before = (await paintedWords(tab)).sort()
      await tab.evaluate(() => {
        const article = document.querySelector('article')
        if (article) article.innerHTML = `${article.innerHTML}`
      }, null)
      await until('all to be lit again', async () => {
        const now = (await paintedWords(tab)).sort()
        return JSON.stringify(now) === JSON.stringify(before)
      })
      await tab.close()
    })

    it('a text that never rests is read ever more rarely, and the page goes on answering', async () => {
      const clock = `setInterval(() => { document.querySelector('.meta').textContent = 'Bây giờ là ' + Date.now() }, 20)`
      const tab = await openLit(reader, publish('khong-nghi', withScript(clock)))
      await lit(tab, 'Trần Lưu Quang')
      await clickWords(tab, '22-NQ/TW')
      await cardSaying(tab, '22-NQ/TW')
      await tab.close()
    })

    it('larger letters change nothing but their size', async () => {
      const tab = await openLit(reader, publish('chu-to', withScript('')))
      await lit(tab, 'Trần Lưu Quang')
      const before = (await paintedWords(tab)).sort()
      await tab.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
        document.body.style.zoom = '1.6'
      }, null)
      expect((await paintedWords(tab)).sort()).toEqual(before)
      await clickWords(tab, '22-NQ/TW')
      await cardSaying(tab, '22-NQ/TW')
      await tab.close()
    })

    it('a page that was left comes back as it was, with what was marked meanwhile', async () => {
      const listen = `addEventListener('pageshow', (event) => { window.cameBack = event.persisted })`
      const address = publish('quay-lai', withScript(listen))
      const tab = await openLit(reader, address)
      await lit(tab, 'Trần Lưu Quang')
      await tab.goto(publish('trang-khac', section(), false))
      const other = await openLit(reader, address)
      await select(other, 'có con số')
      await clickInLayer(other, '.swatch.pink')
      await lit(other, 'có con số')
      await other.close()
      await tab.front()
      await tab.evaluate(() => history.back(), null)
      await lit(tab, 'Trần Lưu Quang')
      await lit(tab, 'có con số')
      expect(await tab.evaluate(() => Reflect.get(window, 'cameBack'), null)).toBe(true)
      await tab.close()
    })

    it('two tabs of one page show what was marked in either', async () => {
      const address = publish('hai-the', withScript(''))
      const [one, two] = [await openLit(reader, address), await openLit(reader, address)]
      await select(one, 'mẫu biểu thống nhất')
      await clickInLayer(one, '.swatch.violet')
      await lit(two, 'mẫu biểu thống nhất')
      await one.close()
      await two.close()
    })

    it('a strict content policy hinders nothing', async () => {
      const tab = await openLit(reader, addressOf(HOSTS.newspaper, 'sample', { query: 'policy=strict' }))
      await lit(tab, 'Trần Lưu Quang')
      await clickWords(tab, '22-NQ/TW')
      await cardSaying(tab, '22-NQ/TW')
      await tab.close()
    })

    it('style sheets of the site neither hide the card nor change it', async () => {
      const tab = await openLit(reader, publish('kieu-du', hostileStyle()))
      await clickWords(tab, '22-NQ/TW')
      await cardSaying(tab, '22-NQ/TW')
      const seen = await tab.inLayer((root) => {
        const card = root?.querySelector('.layer')
        const box = card?.getBoundingClientRect()
        if (!root || !card || !box) return null
        const hit = root.elementFromPoint(box.left + box.width / 2, box.top + 12)
        return {
          wide: box.width > 200,
          hit: card.contains(hit),
          opacity: getComputedStyle(root.host).opacity,
        }
      }, null)
      expect(seen).toEqual({ wide: true, hit: true, opacity: '1' })
      await tab.close()
    })

    it('a script that throws out what it does not know loses the card alone', async () => {
      const script = `new MutationObserver((list) => {
        for (const { addedNodes } of list) for (const node of addedNodes) node.remove()
      }).observe(document.documentElement, { childList: true })`
      const tab = await openLit(reader, publish('nem-ra', withScript(script)))
      await clickWords(tab, '22-NQ/TW')
      expect(await layerText(tab)).toBeNull()
      await lit(tab, 'Trần Lưu Quang')
      await tab.close()
    })

    it('a list by its address is read when the reader marks words there, and keeps them', async () => {
      server.add('thoi-su', section())
      const tab = await reader.open(`http://${HOSTS.newspaper}/thoi-su.htm`)
      await select(tab, 'Thời sự')
      await clickInLayer(tab, '.swatch.violet')
      await lit(tab, 'Thời sự')
      await tab.reload()
      await lit(tab, 'Thời sự')
      const panel = await openPanel(reader, tab)
      await showing(panel, 'Thời sự')
      await panel.close()
      await tab.close()
    })

    it('an article that a list turns into is lit', async () => {
      server.add('kinh-te', section())
      const tab = await reader.open(`http://${HOSTS.newspaper}/kinh-te.htm`)
      await tab.evaluate(
        () => document.querySelector('ul')?.replaceWith(document.createElement('article')),
        null,
      )
      await turn(tab, false)
      await lit(tab, 'Bộ Công an')
      await tab.close()
    })

    it('switched off, nothing of ours is left', async () => {
      const tab = await openLit(reader, publish('tat-di', withScript('')))
      const panel = await openPanel(reader, tab)
      await showing(panel, 'Trần Lưu Quang')
      await clickOn(panel, 'button', words('panel.more'))
      await clickOn(panel, '[role="menuitem"], button', words('panel.notThisPage'))
      await until('the page to be dark', async () =>
        Object.values(await painted(tab)).every((size) => size === 0),
      )
      await panel.close()
      await tab.close()
    })
  })
}
