// npm run screenshots [-- vi-light …]: every screen and state of the built extension, into .output/screenshots; the few
// that the README shows, into docs/images. Both languages, light and dark, three widths; or those that are named alone.
import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportJson } from '../lib/exchange'
import { loadKnowledge } from '../lib/knowledge'
import { compileKnowledge } from '../lib/knowledge/build'
import outlets from '../lib/knowledge/data/outlets.json'
import { readKnowledgeFiles } from '../lib/knowledge/files'
import type { ChromiumReader } from './lib/extension/chromium.ts'
import { startChromium } from './lib/extension/chromium.ts'
import { importFile } from './lib/extension/files.ts'
import { addressOf, type Server, serve } from './lib/extension/server.ts'
import {
  answerFirstRun,
  cardSaying,
  clickInLayer,
  clickWords,
  layerText,
  lit,
  openLit,
  openPanel,
  select,
  writeNote,
} from './lib/extension/steps.ts'
import type { Tab } from './lib/extension/tab.ts'
import { clickOn, until } from './lib/extension/tab.ts'
import type { Shots } from './lib/library-states.ts'
import { takeDialogs, takeEmpty, takeLoading, takeMany, takeRefused } from './lib/library-states.ts'
import { takeCards, takePanels } from './lib/pictures.ts'
import { sampleLibrary } from './lib/sample-library.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const extension = join(root, '.output', 'chrome-mv3')
const folder = join(root, '.output', 'screenshots')
const images = join(root, 'docs', 'images')
const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const host = outlets.find(({ kind, language }) => kind === 'newspaper' && language === 'vi')?.hosts[0] ?? ''

const WIDTHS = [320, 768, 1440]
/** The library that fills the views, and the views by their addresses. */
const SAMPLE = 'library.json'
/** One of ten thousand rows, and a file that breaks off. */
const MANY = 'many.json'
const BROKEN = 'broken.json'
const VIEWS = {
  list: '',
  lookup: 'view=knowledge&q=bo+ngoai+giao&id=institution%2Fbo-ngoai-giao',
  dossier: 'view=entity&id=institution%2Fbo-ngoai-giao',
  pictures: 'view=pictures',
  assignments: 'view=assignments',
}
/** What the README shows: name of the picture there, and here. */
const SHOWN = {
  'article.png': 'vi-light-card.png',
  'article-dark.png': 'vi-dark-card.png',
  'note.png': 'vi-light-note.png',
  'panel.png': 'vi-light-panel-400.png',
  'library.png': 'vi-light-list-1440.png',
  'dossier.png': 'vi-light-dossier-1440.png',
  'pictures.png': 'vi-light-pictures-1440.png',
}

async function wordsOf(language: string): Promise<(key: string) => string> {
  const path = join(extension, '_locales', language, 'messages.json')
  const messages: Record<string, { message: string } | undefined> = JSON.parse(await readFile(path, 'utf8'))
  return (key) => messages[key.replaceAll('.', '_')]?.message ?? key
}

async function take(tab: Tab, name: string): Promise<void> {
  await tab.evaluate(async () => {
    await document.fonts.ready
    // One that is called off has ended too.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  }, null)
  await writeFile(join(folder, `${name}.png`), await tab.picture())
}

async function takeWidths(tab: Tab, name: string, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await tab.resize(width, width < 500 ? 640 : 900)
    await take(tab, `${name}-${width}`)
  }
}

/** The page with a card, the note frame and the toolbar over it. */
async function takeArticle(tab: Tab, name: string): Promise<void> {
  await clickWords(tab, 'Trần Lưu Quang')
  await cardSaying(tab, 'Trần Lưu Quang')
  await take(tab, `${name}-card`)
  await tab.press('Escape')
  await select(tab, 'số liệu sáu năm')
  await until('the toolbar', () => layerText(tab))
  await take(tab, `${name}-toolbar`)
  await clickInLayer(tab, '.swatch.green')
  await lit(tab, 'số liệu sáu năm')
  await select(tab, 'tên người chịu trách nhiệm')
  await clickInLayer(tab, '.toolbar .tool')
  await writeNote(tab, { note: 'Hỏi lại: ai ký báo cáo?', tag: 'cần hỏi', save: false })
  await take(tab, `${name}-note`)
  await tab.press('Control+Enter')
  await until('the note to be saved', async () => (await tab.frame('note.html')) === null)
}

async function takeAll(language: 'vi' | 'en', scheme: 'light' | 'dark', server: Server): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'chu-giai-'))
  const reader = await startChromium({ executable, extension, profile, proxy: server.port, language, scheme })
  const name = `${language}-${scheme}`
  const words = await wordsOf(language)
  try {
    const welcome = await reader.open(reader.own('welcome.html'))
    await until('the welcome', () => welcome.evaluate(() => document.querySelector('form') !== null, null))
    await takeWidths(welcome, `${name}-welcome`, WIDTHS)
    await answerFirstRun(reader, words, 'every')
    const shots: Shots = { ...{ reader, name, words, widths: WIDTHS, take: takeWidths } }
    await takeEmpty(shots)
    const article = await openLit(reader, addressOf(host, 'sample'))
    await lit(article, 'Trần Lưu Quang')
    await takeArticle(article, name)
    const panel = await openPanel(reader, article)
    await until('the panel', () => panel.evaluate(() => document.querySelector('[data-tab]') !== null, null))
    await takeWidths(panel, `${name}-panel`, [320, 400, 768])
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-tab="own"]')?.click(), null)
    await takeWidths(panel, `${name}-panel-own`, [320, 400])
    const library = await reader.open(reader.own('library.html'))
    await until('the library', () => library.evaluate(() => document.querySelector('article') !== null, null))
    await takeWidths(library, `${name}-library`, WIDTHS)
    await takeCards({ reader, server, host, words }, (tab, what) => take(tab, `${name}-${what}`))
    await takePanels({ reader, server, host, words }, async (tab, what) => {
      await takeWidths(tab, `${name}-panel-${what}`, [320, 400])
    })
    await takeLibrary(reader, words, name)
    const options = await reader.open(reader.own('options.html'))
    await until('the options', () => options.evaluate(() => document.querySelector('form') !== null, null))
    await takeWidths(options, `${name}-options`, WIDTHS)
    await takeTaught(options, words, name)
    await takeDialogs(shots, join(folder, MANY), join(folder, BROKEN))
    await takeMany(shots, join(folder, MANY))
    await takeLoading(shots)
    await takeRefused(shots)
  } finally {
    await reader.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The whole of the options with a name that the reader added, and the form in which it is changed. */
async function takeTaught(options: Tab, words: (key: string) => string, name: string): Promise<void> {
  await clickOn(options, 'button', words('picker.new'))
  await clickOn(options, 'form:has(fieldset) input')
  await options.type('Tổ rà soát mẫu biểu')
  await clickOn(options, 'form:has(fieldset) button[type="submit"]')
  await clickOn(options, `[aria-label="${words('own.edit').replace('$1', 'Tổ rà soát mẫu biểu')}"]`)
  for (const width of [400, 1024]) {
    await options.resize(width, 900)
    const height = await options.evaluate(() => document.documentElement.scrollHeight, null)
    await options.resize(width, height)
    await take(options, `${name}-options-whole-${width}`)
  }
}

/** The library's views with a few hundred pages in them. */
async function takeLibrary(
  reader: ChromiumReader,
  words: (key: string) => string,
  name: string,
): Promise<void> {
  await importFile(reader, words, join(folder, SAMPLE))
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
    await takeWidths(tab, `${name}-${view}`, WIDTHS)
    await tab.close()
  }
}

/** Writes the libraries that the views show. */
async function writeSamples(): Promise<void> {
  const { compiled } = compileKnowledge(await readKnowledgeFiles())
  const knowledge = loadKnowledge(compiled)
  const papers = outlets
    .filter(({ kind }) => kind === 'newspaper')
    .slice(0, 8)
    .map(({ id, name, hosts }) => ({ id, name, host: hosts[0]?.replace('*.', '') ?? '' }))
  for (const [name, pages] of [
    [SAMPLE, 400],
    [MANY, 2_600],
  ] as const) {
    const size = { pages, highlights: 40, until: '2026-11-20' }
    let text = ''
    for await (const piece of exportJson(sampleLibrary(knowledge, papers, size))) text += piece
    await writeFile(join(folder, name), text)
    await writeFile(join(folder, BROKEN), text.slice(0, text.length >> 1))
  }
}

/** Puts a picture among those of the README: with few colours where ImageMagick is at hand, else as it is. */
async function show(from: string, to: string): Promise<void> {
  const reduced = spawnSync('convert', [from, '+dither', '-colors', '160', '-strip', `png8:${to}`])
  if (reduced.status !== 0) await copyFile(from, to)
}

const named = process.argv.slice(2)
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
await mkdir(images, { recursive: true })
await writeSamples()
const server = await serve()
try {
  for (const language of ['vi', 'en'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      if (named.length === 0 || named.includes(`${language}-${scheme}`))
        await takeAll(language, scheme, server)
    }
  }
} finally {
  await server.close()
}
if (named.length === 0)
  for (const [shown, name] of Object.entries(SHOWN)) await show(join(folder, name), join(images, shown))
console.log(`${folder}\n${images}`)
