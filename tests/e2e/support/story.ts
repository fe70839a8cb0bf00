// The whole loop, told once and played in every browser: read, ask, mark, review, export, import, come back.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportAll, importFile } from '../../../scripts/lib/extension/files.ts'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import {
  answerFirstRun,
  cardSaying,
  clickInLayer,
  clickWords,
  forgetAll,
  layerText,
  lit,
  openLit,
  openPanel,
  painted,
  pointAt,
  select,
  showing,
  writeNote,
} from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { type Sitting, type StartOn, sitting } from './sitting.ts'
import { HOSTS, words } from './world.ts'

const SAMPLE = new URL('../../fixtures/articles/sample.html', import.meta.url)
const NOTE = 'Hỏi lại số liệu của Hải Phòng'
const TAG = 'cần hỏi'

/** Key events that reached the page since it was loaded. */
const heard = (tab: Tab) => tab.evaluate(() => Reflect.get(window, 'heard') as string[], null)

/** The page with its highlights taken off for two frames and a picture. */
async function pictureWithoutLight(tab: Tab): Promise<Uint8Array> {
  await tab.evaluate(async () => {
    const kept = [...CSS.highlights]
    for (const [name] of kept) CSS.highlights.delete(name)
    Reflect.set(window, 'kept', kept)
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
  }, null)
  const picture = await tab.picture()
  await tab.evaluate(() => {
    for (const [name, ranges] of Reflect.get(window, 'kept')) CSS.highlights.set(name, ranges)
  }, null)
  return picture
}

/** Everything told of one browser. `own` names the hosts that the browser itself asks, whatever its extensions. */
export function tellStory(name: string, start: StartOn, own: readonly string[]): void {
  describe(`a reader with ${name}`, () => {
    const address = addressOf(HOSTS.newspaper, 'sample')
    let server: Server
    let reader: Reader
    let tab: Tab
    let exported = ''

    let here: Sitting
    const profile = sitting(start, 'unanswered', (given) => {
      here = given
      ;({ server, reader } = given)
    })

    it('answers the first question and finds the article lit', async () => {
      await answerFirstRun(reader, words, 'every')
      tab = await openLit(reader, address)
      await lit(tab, 'Trần Lưu Quang')
      await lit(tab, 'Nghị quyết số 22-NQ/TW')
      await lit(tab, 'UBND thành phố Hải Phòng')
      expect(Object.keys(await painted(tab)).length).toBeGreaterThanOrEqual(3)
    })

    it('sees the page that the site served, unchanged', async () => {
      const served = await readFile(SAMPLE, 'utf8')
      const [now, then] = await tab.evaluate((html) => {
        const fresh = new DOMParser().parseFromString(html, 'text/html')
        return [document.documentElement.outerHTML, fresh.documentElement.outerHTML]
      }, served)
      expect(now).toBe(then)
    })

    it('sees the light on the screen', async () => {
      // The first light is painted anew when the whole page was read: a picture may fall into that.
      await until('the light to be on the screen', async () => {
        const dark = Buffer.from(await pictureWithoutLight(tab))
        return !dark.equals(await tab.picture())
      })
    })

    it('steps to a mention by a shortcut, reads its card and closes it by Esc', async () => {
      await reader.command('next-mention', tab)
      await cardSaying(tab, 'Ban Chỉ đạo liên ngành hội nhập quốc tế')
      await tab.press('Escape')
      await until('the card to close', async () => (await layerText(tab)) === null)
    })

    it('clicks a document and reads what it is', async () => {
      await clickWords(tab, '22-NQ/TW')
      expect(await cardSaying(tab, '22-NQ/TW')).toContain('10/4/2013')
      await tab.press('Escape')
      await until('the card to close', async () => (await layerText(tab)) === null)
    })

    it('rests the pointer on a bare title and reads whose it was on that day', async () => {
      await pointAt(tab, 'Phó Thủ tướng đề nghị')
      await cardSaying(tab, 'Trần Lưu Quang')
      await tab.press('Escape')
      await tab.move(4, 4)
    })

    it('marks words in a colour, and writes a note that the page never hears', async () => {
      await tab.evaluate(() => {
        const heard: string[] = []
        Reflect.set(window, 'heard', heard)
        for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'compositionstart'])
          window.addEventListener(type, (event) => heard.push(`${type} ${Reflect.get(event, 'key')}`), true)
      }, null)
      await select(tab, 'số liệu sáu năm gần nhất')
      await clickInLayer(tab, '.swatch.green')
      await lit(tab, 'số liệu sáu năm gần nhất')

      await select(tab, 'tên người chịu trách nhiệm')
      await clickInLayer(tab, '.toolbar .tool')
      await writeNote(tab, { note: NOTE, tag: TAG, save: true })
      await lit(tab, 'tên người chịu trách nhiệm')
      expect(await heard(tab)).toEqual([])

      // The same listeners do hear a key that is pressed in the page.
      await clickWords(tab, 'Quang cảnh cuộc họp')
      await tab.press('a')
      expect(await heard(tab)).toContain('keydown a')
    })

    it('finds everything in the panel, and goes from there to the page', async () => {
      const panel = await openPanel(reader, tab)
      const text = await showing(panel, 'Trần Lưu Quang')
      for (const label of ['Bùi Thanh Sơn', 'Bộ Quốc phòng']) expect(text).toContain(label)
      await panel.evaluate(() => document.querySelector<HTMLElement>('[data-tab="own"]')?.click(), null)
      const notes = await showing(panel, NOTE)
      expect(notes).toContain('tên người chịu trách nhiệm')
      expect(notes).toContain('số liệu sáu năm gần nhất')
      await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }), null)
      await clickOn(panel, 'button', 'tên người chịu trách nhiệm')
      await until('the page to scroll there', () => tab.evaluate(() => scrollY > 0, null))
      await panel.close()
    })

    it('finds both the recognised and the marked in the library', async () => {
      const library = await reader.open(reader.own('library.html'))
      const text = await showing(library, NOTE)
      expect(text).toContain('Rà soát mười năm')
      await showing(library, 'Trần Lưu Quang')
      await library.close()
    })

    it('exports one file that holds both', async () => {
      exported = await exportAll(reader, words)
      expect(JSON.parse(exported)).toBeTruthy()
      for (const expected of ['person/tran-luu-quang', 'document/22-nq-tw-20130410', NOTE, TAG]) {
        expect(exported).toContain(expected)
      }
    })

    it('refuses a damaged file and changes nothing', async () => {
      const folder = await mkdtemp(join(profile, 'files-'))
      const path = join(folder, 'damaged.json')
      await writeFile(path, exported.slice(0, exported.length / 2))
      const said = await importFile(reader, words, path)
      expect(said).not.toContain(words('library.imported'))
      expect(await exportAll(reader, words)).toBe(exported)
    })

    it('wipes, imports the export, and exports the same bytes', async () => {
      await tab.close()
      await forgetAll(reader, words)
      expect(await exportAll(reader, words)).not.toContain('person/tran-luu-quang')
      const folder = await mkdtemp(join(profile, 'files-'))
      const path = join(folder, 'library.json')
      await writeFile(path, exported)
      await importFile(reader, words, path)
      expect(await exportAll(reader, words)).toBe(exported)
    })

    it('closes the browser, comes back, and finds it all', async () => {
      await reader.close()
      reader = await start({ profile, proxy: server.port })
      here.reader = reader
      expect(await exportAll(reader, words)).toBe(exported)
      tab = await openLit(reader, address)
      await lit(tab, 'tên người chịu trách nhiệm')
    })

    it('sent nothing anywhere: the sites served to the browser are all that was asked for', async () => {
      const asked = () =>
        [...new Set(server.log.map(({ host }) => host))].filter((host) => !own.includes(host))
      expect(asked()).toEqual([HOSTS.newspaper])
      // The log does see what a page sends.
      await tab.evaluate(
        (host) => void fetch(`http://${host}/beacon`, { mode: 'no-cors' }).catch(() => {}),
        HOSTS.stranger,
      )
      await until('the beacon in the log', async () => asked().includes(HOSTS.stranger))
    })
  })
}
