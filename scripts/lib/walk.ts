// A walk through every screen and state of the extension, from the first run to a library that is full: what pictures
// are taken of, and what the test of the two languages reads.
import { importFile } from './extension/files.ts'
import { addressOf } from './extension/server.ts'
import {
  cardSaying,
  clickInLayer,
  clickWords,
  layerText,
  lit,
  openLit,
  openPanel,
  select,
  showing,
  writeNote,
} from './extension/steps.ts'
import type { Tab } from './extension/tab.ts'
import { clickOn, until } from './extension/tab.ts'
import type { Shots } from './library-states.ts'
import { takeDialogs, takeEmpty } from './library-states.ts'
import { takeMore } from './more-states.ts'
import { type Stage, takeCards, takePanels } from './pictures.ts'

const VIEWS = {
  list: '',
  lookup: 'view=knowledge&q=bo+ngoai+giao&id=institution%2Fbo-ngoai-giao',
  dossier: 'view=entity&id=institution%2Fbo-ngoai-giao',
  pictures: 'view=pictures',
  assignments: 'view=assignments',
}
/** What the walk needs beside a browser: the sites, and files to import. */
export interface Props extends Pick<Stage, 'server' | 'host'> {
  files: {
    /** The library that fills the views. */
    library: string
    /** One that is only looked over. */
    preview: string
    /** One that breaks off. */
    broken: string
  }
}

/** The page with a card, the note frame and the toolbar over it. */
async function takeArticle({ name, take }: Shots, tab: Tab): Promise<void> {
  await clickWords(tab, 'Trần Lưu Quang')
  await cardSaying(tab, 'Trần Lưu Quang')
  await take(tab, `${name}-card`, [])
  await tab.press('Escape')
  await select(tab, 'số liệu sáu năm')
  await until('the toolbar', () => layerText(tab))
  await take(tab, `${name}-toolbar`, [])
  await clickInLayer(tab, '.swatch.green')
  await lit(tab, 'số liệu sáu năm')
  await select(tab, 'tên người chịu trách nhiệm')
  await clickInLayer(tab, '.toolbar .tool')
  await writeNote(tab, { note: 'Hỏi lại: ai ký báo cáo?', tag: 'cần hỏi', save: false })
  await take(tab, `${name}-note`, [])
  await tab.press('Control+Enter')
  await until('the note to be saved', async () => (await tab.frame('note.html')) === null)
}

/** The whole of the options with a name that the reader added, and the form in which it is changed. */
async function takeTaught({ words, name, take }: Shots, options: Tab): Promise<void> {
  await clickOn(options, 'button', words('picker.new'))
  await clickOn(options, 'form:has(fieldset) input')
  await options.type('Tổ rà soát mẫu biểu')
  await clickOn(options, 'form:has(fieldset) button[type="submit"]')
  await clickOn(options, `[aria-label="${words('own.edit').replace('$1', 'Tổ rà soát mẫu biểu')}"]`)
  for (const width of [400, 1024]) {
    await options.resize(width, 900)
    const height = await options.evaluate(() => document.documentElement.scrollHeight, null)
    await options.resize(width, height)
    await take(options, `${name}-options-whole-${width}`, [])
  }
}

/** The library's views with a few hundred pages in them. */
async function takeLibrary({ reader, words, name, widths, take }: Shots, file: string): Promise<void> {
  await importFile(reader, words, file)
  for (const [view, address] of Object.entries(VIEWS)) {
    const tab = await reader.open(reader.own(`library.html?${address}`))
    await until(view, () =>
      tab.evaluate(() => {
        const lines = [...document.querySelectorAll('main p')]
        // A line whose words are still being counted holds its place with a space.
        const counted = lines.every(({ textContent }) => textContent !== '\u00a0')
        return counted && (document.querySelector('main')?.textContent ?? '').length > 200
      }, null),
    )
    await take(tab, `${name}-${view}`, widths)
    await tab.close()
  }
}

/** Goes through all of it, with a new profile. */
export async function takeScreens(shots: Shots, { server, host, files }: Props): Promise<void> {
  const { reader, words, name, widths, take } = shots
  const stage = { reader, server, host, words }
  const welcome = await reader.open(reader.own('welcome.html'))
  await until('the welcome', () => welcome.evaluate(() => document.querySelector('form') !== null, null))
  await take(welcome, `${name}-welcome`, widths)
  await clickOn(welcome, 'label', words('saving.every'))
  await clickOn(welcome, 'label', words('sites.some'))
  await take(welcome, `${name}-welcome-sites`, widths)
  await clickOn(welcome, 'label', words('sites.all').split('(')[0])
  await clickOn(welcome, 'button[type="submit"]')
  await showing(welcome, words('welcome.ready'))
  await take(welcome, `${name}-welcome-ready`, widths)
  await welcome.close()
  await takeEmpty(shots)
  const article = await openLit(reader, addressOf(host, 'sample'))
  await lit(article, 'Trần Lưu Quang')
  await takeArticle(shots, article)
  const panel = await openPanel(reader, article)
  await until('the panel', () => panel.evaluate(() => document.querySelector('[data-tab]') !== null, null))
  await take(panel, `${name}-panel`, [320, 400, 768])
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-tab="own"]')?.click(), null)
  await take(panel, `${name}-panel-own`, [320, 400])
  const popup = await openPanel(reader, article, 'popup')
  await until('the popup', () => popup.evaluate(() => document.querySelector('[data-tab]') !== null, null))
  await take(popup, `${name}-popup`, [])
  await popup.close()
  const library = await reader.open(reader.own('library.html'))
  await until('the library', () => library.evaluate(() => document.querySelector('article') !== null, null))
  await take(library, `${name}-library`, widths)
  await takeCards(stage, (tab, what) => take(tab, `${name}-${what}`, []))
  await takePanels(stage, (tab, what) => take(tab, `${name}-panel-${what}`, [320, 400]))
  await takeLibrary(shots, files.library)
  const options = await reader.open(reader.own('options.html'))
  await until('the options', () => options.evaluate(() => document.querySelector('form') !== null, null))
  await take(options, `${name}-options`, widths)
  await takeTaught(shots, options)
  await takeDialogs(shots, files.preview, files.broken)
  await takeMore(shots, stage, files)
}
