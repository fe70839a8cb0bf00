// A site edits an article in silence, told once and played in every browser: the panel shows it, notes find their way.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import {
  clickInLayer,
  layerText,
  lit,
  openPanel,
  select,
  showing,
} from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Start, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { address, openInGreen, sample } from './in-green.ts'
import { words } from './world.ts'

/** What is marked, and what the site makes of it. */
const MARKED = 'số liệu sáu năm gần nhất'
const INSTEAD = 'bảng kê của mười năm qua'

/** Everything told of one browser. */
export function tellRevisit(
  name: string,
  start: (wish: Pick<Start, 'profile' | 'proxy'>) => Promise<Reader>,
): void {
  describe(`an article edited in silence, in ${name}`, () => {
    let server: Server
    let reader: Reader
    let tab: Tab
    let close = async () => {}
    let panel: Tab

    beforeAll(async () => {
      const opened = await openInGreen(start, [MARKED])
      server = opened.server
      reader = opened.reader
      tab = opened.tab
      close = opened.close
    })
    afterAll(() => close())

    it('tells what is new and gone since the last visit, until it was seen', async () => {
      const edited = sample.replace(MARKED, INSTEAD).replace('Quốc phòng, Tài chính', 'Y tế, Tài chính')
      expect(edited).not.toContain(MARKED)
      server.add('sample', edited)
      await tab.reload()
      await lit(tab, 'Trần Lưu Quang')
      panel = await openPanel(reader, tab)
      await clickOn(panel, 'button', words('revisit.flag'))
      const text = await showing(panel, words('revisit.gone'))
      expect(text).toContain('Bộ Quốc phòng')
      await clickOn(panel, 'button', words('revisit.seen'))
      await until('it to be put away', () =>
        panel.evaluate((flag) => !document.body.textContent?.includes(flag), words('revisit.flag')),
      )
    })

    it('keeps the lost words in the panel, with what was edited near them', async () => {
      await clickOn(panel, '[data-tab="own"]')
      const text = await showing(panel, words('anchor.edits'))
      expect(text).toContain(MARKED)
      expect(text).toContain('bảng kê')
    })

    it('places the highlight again at what the reader selects, and takes that back', async () => {
      await clickOn(panel, 'button', words('anchor.again'))
      await showing(panel, words('anchor.select'))
      await select(tab, INSTEAD)
      await lit(tab, INSTEAD)
      await clickInLayer(tab, '.undo')
      await until('the light to go', async () =>
        tab.evaluate(
          (instead) =>
            ![...CSS.highlights].some(
              ([name, ranges]) =>
                name.startsWith('cg-') && [...ranges].some((range) => String(range) === instead),
            ),
          INSTEAD,
        ),
      )
      await panel.close()
    })

    it('tells in the library, with the page closed, that the words are gone and what stands there now', async () => {
      await tab.close()
      const library = await reader.open(reader.own('library.html?anchor=lost'))
      const text = await showing(library, words('anchor.lost'))
      expect(text).toContain(MARKED)
      expect(text).toContain(words('anchor.seen').split('$')[0]?.trim())
      await clickOn(library, 'summary', words('anchor.edits'))
      await showing(library, 'bảng kê')
      await library.goto(reader.own('library.html?anchor=anchored'))
      await showing(library, words('library.noMatch'))
      await library.close()
    })

    it('opens its page from the library: there it waits to be placed, and then it is gone to', async () => {
      const library = await reader.open(reader.own('library.html'))
      const openPage = async () => {
        await library.front()
        await clickOn(library, `[aria-label="${words('note.onPage')}"]`)
        return until('its page', () => reader.opened(address))
      }
      await showing(library, MARKED)
      tab = await openPage()
      await until('the page to wait for a place', async () => (await layerText(tab))?.includes(MARKED))
      await select(tab, INSTEAD)
      await lit(tab, INSTEAD)
      await tab.close()
      await showing(library, INSTEAD)
      tab = await openPage()
      await lit(tab, INSTEAD)
      await until('it to be in view', () =>
        tab.evaluate((instead) => {
          for (const [name, ranges] of CSS.highlights)
            for (const range of ranges)
              if (name.startsWith('cg-') && String(range) === instead) {
                const { top, bottom } = (range as Range).getBoundingClientRect()
                return top >= 0 && bottom <= innerHeight
              }
          return null
        }, INSTEAD),
      )
      expect((await layerText(tab)) ?? '').not.toContain(words('page.placeHere'))
      await library.goto(reader.own('library.html?anchor=anchored'))
      await showing(library, INSTEAD)
      await library.close()
    })
  })
}
