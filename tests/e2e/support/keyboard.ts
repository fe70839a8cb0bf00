// The whole way with the keyboard alone, told once and played in every browser: first run, article, cards, a correction,
// a highlight with its note, panel, library, export, options. The mouse is never touched.
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { GROUNDS, highlightName } from '../../../lib/highlighting/looks.ts'
import { focusIn, focusInLayer, focusOn, tabAndPress, tabTo } from '../../../scripts/lib/extension/keys.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import {
  dark,
  layerText,
  lit,
  openLit,
  openPanel,
  painted,
  paintedWords,
  showing,
} from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { until } from '../../../scripts/lib/extension/tab.ts'
import { type StartOn, sitting } from './sitting.ts'
import { HOSTS, words } from './world.ts'

/** Pages of the extension have it. */
declare const browser: Browser

const NOTE = 'Ai ký báo cáo?'
const TAG = 'cần hỏi'
const MARKED = 'tên người chịu trách nhiệm'

/** Selects the first letter of words of the page; the rest is the keyboard's. */
function beginAt(tab: Tab, words: string): Promise<boolean> {
  return tab.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1
      if (at < 0) continue
      document.getSelection()?.setBaseAndExtent(node, at, node, at + 1)
      return true
    }
    return false
  }, words)
}

/** The names under which words flash. */
const FLASH = GROUNDS.map((ground) => highlightName('flash', ground))

const titleOfCard = (tab: Tab) =>
  tab.inLayer((root) => root?.querySelector('.card h2')?.textContent ?? null, null)

/** Everything told of one browser. */
export function tellKeyboard(name: string, start: StartOn): void {
  describe(`a reader without a mouse, with ${name}`, () => {
    let reader: Reader
    let article: Tab

    sitting(start, 'unanswered', (given) => {
      reader = given.reader
    })

    it('has every key that the extension asks for: the browser gives none that is its own', async () => {
      const options = await reader.open(reader.own('options.html'))
      const keys = await options.evaluate(async () => {
        const wished = Object.entries(browser.runtime.getManifest().commands ?? {})
        const given = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]))
        return wished.flatMap(([name, { suggested_key: key }]) =>
          key?.default ? [[name, key.default, given.get(name)]] : [],
        )
      }, null)
      expect(keys.length).toBeGreaterThanOrEqual(4)
      expect(keys).toEqual(keys.map(([name, key]) => [name, key, key]))
      await options.close()
    })

    it('answers the first run', async () => {
      const welcome = await reader.open(reader.own('welcome.html'))
      await showing(welcome, words('welcome.begin'))
      const focused = focusIn(welcome)
      await tabAndPress(welcome, focused, words('saving.every'), ' ')
      await tabTo(welcome, focused, words('sites.some').slice(0, 8))
      await tabAndPress(welcome, focused, words('welcome.begin'))
      await showing(welcome, words('welcome.ready'))
      await welcome.close()
    })

    it('steps from mention to mention, by the shortcut and by the arrows of the card', async () => {
      article = await openLit(reader, addressOf(HOSTS.newspaper, 'sample'))
      await lit(article, 'Trần Lưu Quang')
      await reader.command('next-mention', article)
      const first = await until('a card', () => titleOfCard(article))
      await tabAndPress(article, focusInLayer(article), words('page.next'))
      await until('the next card', async () => (await titleOfCard(article)) !== first)
      await focusOn(focusInLayer(article), words('page.next'))
      await tabTo(article, focusInLayer(article), words('page.previous'), 'Shift+Tab')
      await article.press('Enter')
      await until('the first card', async () => (await titleOfCard(article)) === first)
      await article.press('Escape')
      await until('the card to close', async () => (await layerText(article)) === null)
    })

    it('puts a name right from its card, and takes that back', async () => {
      await reader.command('next-mention', article)
      await until('a card', () => titleOfCard(article))
      const before = (await paintedWords(article)).length
      const focused = focusInLayer(article)
      await tabAndPress(article, focused, words('page.wrongLink'))
      await tabAndPress(article, focused, words('page.notHere'))
      await until('its words to be dark', async () => (await paintedWords(article)).length < before - 1)
      await tabAndPress(article, focused, words('common.undo'))
      await until('them to be lit', async () => (await paintedWords(article)).length >= before - 1)
    })

    it('highlights a selection, and writes its note with the same key', async () => {
      await article.front()
      await beginAt(article, MARKED)
      const selected = () => article.evaluate(() => String(document.getSelection()), null)
      while ((await selected()).length < MARKED.length) await article.press('Shift+ArrowRight')
      expect(await selected()).toBe(MARKED)
      await reader.command('highlight-selection', article)
      await lit(article, MARKED)
      await reader.command('highlight-selection', article)
      const note = await until('the note frame', () => article.frame('note.html'))
      await focusOn(focusIn(note), 'textarea')
      await article.type(NOTE)
      await tabTo(article, focusIn(note), 'input')
      await article.type(TAG)
      await article.press('Enter')
      await showing(note, TAG)
      await article.press('Control+Enter')
      await until('the note to be saved', async () => (await article.frame('note.html')) === null)
    })

    it('sees who is in the article, and lights one name alone', async () => {
      await reader.command('overview', article)
      const focused = focusInLayer(article)
      await until('the list', async () => (await layerText(article))?.includes('Trần Lưu Quang'))
      await tabAndPress(article, focused, words('page.spotOn').split('$1')[0] ?? '')
      await until('the rest to be dim', () =>
        article.inLayer((root) => Boolean(root?.querySelector('.spot[aria-pressed="true"]')), null),
      )
      await focusOn(focused, words('page.spotOn').split('$1')[0] ?? '')
      await article.press('Enter')
      await until('all to be lit', () =>
        article.inLayer((root) => root?.querySelector('.spot[aria-pressed="true"]') === null, null),
      )
      await article.press('Escape')
    })

    it('filters the panel, unfolds a name, and jumps to it in the page', async () => {
      const panel = await openPanel(reader, article)
      await showing(panel, 'Trần Lưu Quang')
      const focused = focusIn(panel)
      await tabTo(panel, focused, words('panel.filter'))
      await panel.type('22-nq')
      await tabTo(panel, focused, 'NQ/TW')
      await panel.press('ArrowRight')
      await showing(panel, words('panel.inLibrary'))
      await panel.press('ArrowDown')
      await panel.press('Enter')
      await until('the words to flash', async () => {
        const sizes = await painted(article)
        return FLASH.some((name) => (sizes[name] ?? 0) > 0)
      })
      await tabTo(panel, focused, words('panel.recognised'), 'Shift+Tab')
      await panel.press('ArrowRight')
      await showing(panel, NOTE)
      await panel.close()
    })

    it('searches the library, and exports what was found', async () => {
      const library = await reader.open(reader.own('library.html'))
      await showing(library, NOTE)
      const focused = focusIn(library)
      await tabTo(library, focused, words('library.search'))
      await library.type('ai ky')
      await until('what was found', () =>
        library.evaluate(
          (note) =>
            location.search.includes('q=') && document.querySelector('main')?.textContent?.includes(note),
          NOTE,
        ),
      )
      await tabAndPress(library, focused, `button button ${words('library.export')}`)
      await until('the dialog', () =>
        library.evaluate(() => document.querySelector('dialog[open]') !== null, null),
      )
      await tabTo(library, focused, words('library.exportNow'))
      const path = await reader.download(() => library.press('Enter'))
      expect(await readFile(path, 'utf8')).toContain(NOTE)
      await library.close()
    })

    it('changes a setting that the open page follows', async () => {
      const options = await reader.open(reader.own('options.html'))
      await showing(options, words('options.title'))
      const focused = focusIn(options)
      await tabAndPress(
        options,
        focused,
        `checkbox ${words('typeLetter.institution')}${words('type.institution')}`,
        ' ',
      )
      await dark(article, 'Bộ Tư pháp')
      await options.press(' ')
      await lit(article, 'Bộ Tư pháp')
      await options.close()
    })
  })
}
