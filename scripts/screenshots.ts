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
import { startChromium } from './lib/extension/chromium.ts'
import { type Server, serve } from './lib/extension/server.ts'
import type { Tab } from './lib/extension/tab.ts'
import type { Shots } from './lib/library-states.ts'
import { takeLoading, takeMany, takeRefused } from './lib/library-states.ts'
import { sampleLibrary } from './lib/sample-library.ts'
import { takeScreens } from './lib/walk.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const extension = join(root, '.output', 'chrome-mv3')
const folder = join(root, '.output', 'screenshots')
const images = join(root, 'docs', 'images')
const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
/** A newspaper that is read, and one of which the walk asks nothing else: the first is told to be left alone. */
const [host = '', other = ''] = outlets
  .filter(
    ({ kind, language, hosts }) => kind === 'newspaper' && language === 'vi' && !hosts[0]?.includes('*'),
  )
  .map(({ hosts }) => hosts[0] ?? '')

const WIDTHS = [320, 768, 1440]
/** The library that fills the views. */
const SAMPLE = 'library.json'
/** One of ten thousand rows, and a file that breaks off. */
const MANY = 'many.json'
const BROKEN = 'broken.json'
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
    await tab.evaluate(() => document.activeElement?.scrollIntoView({ block: 'nearest' }), null)
    await take(tab, `${name}-${width}`)
  }
}

async function takeAll(language: 'vi' | 'en', scheme: 'light' | 'dark', server: Server): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'chu-giai-'))
  const reader = await startChromium({ executable, extension, profile, proxy: server.port, language, scheme })
  const name = `${language}-${scheme}`
  const words = await wordsOf(language)
  try {
    const shots: Shots = {
      ...{ reader, name, words, widths: WIDTHS },
      take: async (tab, name, widths) => {
        if (widths.length > 0) await takeWidths(tab, name, widths)
        else await take(tab, name)
      },
    }
    const files = { library: join(folder, SAMPLE), preview: join(folder, MANY), broken: join(folder, BROKEN) }
    await takeScreens(shots, { server, host, files })
    await takeMany(shots, { server, host: other }, files.preview)
    await takeLoading(shots)
    await takeRefused(shots)
  } finally {
    await reader.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
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
