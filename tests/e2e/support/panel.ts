// Several things at once in the panel, and where highlights stand after a site edited its article: played in every
// browser.
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { dark, lit, openPanel, showing } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Start, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { address, openInGreen, sample } from './in-green.ts'
import { words } from './world.ts'

/** What is marked: one that will be elsewhere, one that will be rewritten, one that will stand twice. */
const MOVED = 'số liệu sáu năm gần nhất'
const CHANGED = 'không phải làm hai lần một việc'
const TWICE = 'tên người chịu trách nhiệm'
const REWRITTEN = 'không còn phải làm hai lần một việc'
const TAG = 'đối chiếu'
const NAME = 'Bộ Tư pháp'

/** The article after the site went over it. */
const edited = sample
  .replace(`cho biết thành phố đã có ${MOVED}`, 'cho biết thành phố sẽ có báo cáo riêng')
  .replace(CHANGED, REWRITTEN)
  .replace(`cần ngắn, có con số và có ${TWICE}`, 'cần ngắn và rõ')
  .replace(
    '</article>',
    `<p>Sáng hôm sau, hai bên mở lại ${MOVED} ở phòng họp nhỏ.</p>
<p>Hai tổ ghi ${TWICE} vào sổ chung.</p><p>Ba tổ khác đọc ${TWICE} trước khi ra về.</p></article>`,
  )

/** Everything told of one browser. */
export function tellPanel(
  name: string,
  start: (wish: Pick<Start, 'profile' | 'proxy'>) => Promise<Reader>,
): void {
  describe(`the panel in ${name}`, () => {
    let server: Server
    let reader: Reader
    let tab: Tab
    let close = async () => {}
    let panel: Tab

    /** Begins to choose, and chooses those whose boxes are called so. */
    async function choose(...some: string[]): Promise<void> {
      await panel.front()
      await clickOn(panel, 'button', words('panel.select'))
      for (const one of some) await clickOn(panel, 'input[type="checkbox"]', one)
      await until('all of them to be chosen', () =>
        panel.evaluate(
          (count) => document.querySelectorAll('li input[type="checkbox"]:checked').length === count,
          some.length,
        ),
      )
    }

    const press = (key: string) => clickOn(panel, '[role="toolbar"] button', words(key))
    /** Takes back what the newest message says was done: the one before it may still be there. */
    async function undo(done: string): Promise<void> {
      const newest = '[role="status"] > div:last-child'
      const said = words(done).split('$')[0] ?? ''
      await until(said, () =>
        panel.evaluate(({ newest, said }) => document.querySelector(newest)?.textContent?.includes(said), {
          newest,
          said,
        }),
      )
      await clickOn(panel, `${newest} button`, words('common.undo'))
    }
    /** How many rows show the tag. */
    const tagged = () =>
      panel.evaluate((tag) => {
        const rows = [...document.querySelectorAll('main [data-index]')]
        return rows.filter(({ textContent }) => textContent?.includes(tag)).length
      }, TAG)
    /** What is said of the highlight of some words. */
    const rowOf = (quote: string) =>
      panel.evaluate((quote) => {
        const rows = [...document.querySelectorAll('main [data-index]')]
        return rows.find((row) => row.querySelector('q')?.textContent === quote)?.textContent ?? null
      }, quote)

    beforeAll(async () => {
      const opened = await openInGreen(start, [MOVED, CHANGED, TWICE])
      server = opened.server
      reader = opened.reader
      tab = opened.tab
      close = opened.close
      panel = await openPanel(reader, tab)
      await clickOn(panel, '[data-tab="own"]')
      await showing(panel, TWICE)
    })
    afterAll(() => close())

    it('tags several highlights, and takes that back as one', async () => {
      await choose(MOVED, TWICE)
      await press('panel.tagSelected')
      await clickOn(panel, '[role="toolbar"] input')
      await panel.type(TAG)
      await panel.press('Enter')
      await until('two to be tagged', async () => (await tagged()) === 2)
      await undo('panel.tagged')
      await until('none to be tagged', async () => (await tagged()) === 0)
    })

    it('exports those that are chosen, and their page', async () => {
      await choose(MOVED, CHANGED)
      const path = await reader.download(() => press('panel.exportSelected'))
      const file = await readFile(path, 'utf8')
      for (const quote of [MOVED, CHANGED]) expect(file).toContain(`"exact":${JSON.stringify(quote)}`)
      expect(file).not.toContain(`"exact":${JSON.stringify(TWICE)}`)
      expect(file.match(/"kind":"highlight"/g)).toHaveLength(2)
      expect(file).toContain(address)
    })

    it('deletes several, dark on the page at once, and brings them back', async () => {
      await choose(CHANGED, TWICE)
      await press('panel.removeSelected')
      await dark(tab, CHANGED)
      await dark(tab, TWICE)
      await lit(tab, MOVED)
      await panel.front()
      await undo('panel.removed')
      await lit(tab, CHANGED)
      await lit(tab, TWICE)
      await showing(panel, TWICE)
    })

    it('leaves recognised names out that are chosen, brings them back, and saves them as a file', async () => {
      await clickOn(panel, '[data-tab="recognised"]')
      await choose(NAME)
      await press('panel.mentions.leaveOut')
      await dark(tab, NAME)
      await panel.front()
      await undo('panel.mentions.leftOut')
      await lit(tab, NAME)
      await showing(panel, NAME)
      await choose(NAME)
      const path = await reader.download(() => press('panel.mentions.export'))
      const file = await readFile(path, 'utf8')
      expect(file).toContain('institution/bo-tu-phap')
      expect(file).not.toContain('person/tran-luu-quang')
    })

    it('says what was moved, what was rewritten and what stands twice after an edit', async () => {
      await panel.close()
      server.add('sample', edited)
      await tab.reload()
      await lit(tab, REWRITTEN)
      panel = await openPanel(reader, tab)
      await clickOn(panel, '[data-tab="own"]')
      await showing(panel, words('anchor.moved'))
      expect(await rowOf(MOVED)).toContain(words('anchor.moved'))
      expect(await rowOf(CHANGED)).toContain(words('anchor.changed'))
      // Where two places are alike nothing is lit: the page never guesses.
      expect(await rowOf(TWICE)).toContain(words('anchor.ambiguous').split('$1').at(-1)?.trim())
      await dark(tab, TWICE)
      await showing(panel, words('revisit.flag'))
    })

    it('goes to where it was moved, and stands where the reader says that it stands', async () => {
      await clickOn(panel, 'button', MOVED)
      await until('the words to be in view', () =>
        tab.evaluate((moved) => {
          for (const [name, ranges] of CSS.highlights)
            for (const range of ranges)
              if (name.startsWith('cg-') && String(range) === moved) {
                const { top, bottom } = (range as Range).getBoundingClientRect()
                return top >= 0 && bottom <= innerHeight
              }
          return null
        }, MOVED),
      )
      await panel.front()
      await clickOn(panel, 'ol li:nth-child(2) button', words('anchor.choose'))
      await lit(tab, TWICE)
      const place = await tab.evaluate((twice) => {
        for (const [name, ranges] of CSS.highlights)
          for (const range of ranges)
            if (name.startsWith('cg-') && String(range) === twice)
              return (range as Range).startContainer.textContent
        return null
      }, TWICE)
      expect(place).toContain('Ba tổ khác đọc')
      await until('nothing more to be said of it', async () => {
        const said = await rowOf(TWICE)
        return said !== null && !said.includes(words('anchor.choose'))
      })
    })
  })
}
