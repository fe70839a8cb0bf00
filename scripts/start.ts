// Opens the built extension on the sample article: in a window where there is a display, else it shows in words and
// files what was recognised and stored.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import outlets from '../lib/knowledge/data/outlets.json'
import { startChromium } from './lib/extension/chromium.ts'
import { exportAll } from './lib/extension/files.ts'
import { startFirefox } from './lib/extension/firefox.ts'
import { addressOf, serve } from './lib/extension/server.ts'
import { answerFirstRun, cardSaying, clickWords, openLit } from './lib/extension/steps.ts'
import type { Reader, Start } from './lib/extension/tab.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const { CHROMIUM_PATH, FIREFOX_PATH, DISPLAY, WAYLAND_DISPLAY } = process.env
const extension = join(root, '.output', CHROMIUM_PATH ? 'chrome-mv3' : 'firefox-mv3')
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY)

function start(wish: Pick<Start, 'profile' | 'proxy' | 'headless' | 'only'>): Promise<Reader> {
  const executable = CHROMIUM_PATH ?? FIREFOX_PATH ?? ''
  return (CHROMIUM_PATH ? startChromium : startFirefox)({ executable, extension, ...wish })
}

/** The words of the built interface, by key. */
async function readWords(): Promise<(key: string) => string> {
  const messages: Record<string, { message: string } | undefined> = JSON.parse(
    await readFile(join(extension, '_locales', 'vi', 'messages.json'), 'utf8'),
  )
  return (key) => messages[key.replaceAll('.', '_')]?.message ?? key
}

interface Exported {
  records: { kind: string; mentions?: { type: string; entity: string; spans: { quote: string }[] } }[]
}

/** One line for every entity that was stored: its type, the words in the article, its id. */
function table({ records }: Exported): string {
  const rows = records.flatMap(({ mentions }) =>
    mentions
      ? [[mentions.type, [...new Set(mentions.spans.map(({ quote }) => quote))].join(' · '), mentions.entity]]
      : [],
  )
  const [types, quotes] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map(
      ([type = '', quote = '', entity = '']) =>
        `  ${type.padEnd(types ?? 0)}  ${quote.padEnd(quotes ?? 0)}  ${entity}`,
    )
    .join('\n')
}

/** Reads the sample without a window, and leaves a picture and the exported library behind. */
async function show(reader: Reader, address: string): Promise<void> {
  const words = await readWords()
  const folder = join(root, '.output', 'start')
  await mkdir(folder, { recursive: true })
  await answerFirstRun(reader, words, 'every')
  const tab = await openLit(reader, address)
  await clickWords(tab, 'Trần Lưu Quang')
  await cardSaying(tab, 'Trần Lưu Quang')
  const [picture, library] = [join(folder, 'article.png'), join(folder, 'library.json')]
  await writeFile(picture, await tab.picture())
  const exported = await exportAll(reader, words)
  await writeFile(library, exported)
  const parsed: Exported = JSON.parse(exported)
  const count = (kind: string) => parsed.records.filter((record) => record.kind === kind).length
  console.log(`\nRecognised in ${address}\n${table(parsed)}\n`)
  console.log(`Stored: ${count('page')} page, ${count('mentions')} entities on it\n`)
  for (const path of [picture, library]) console.log(relative(process.cwd(), path))
}

const server = await serve()
const profile = await mkdtemp(join(tmpdir(), 'chu-giai-'))
const host = outlets.find(({ kind, language }) => kind === 'newspaper' && language === 'vi')?.hosts[0] ?? ''
const reader = await start({ profile, proxy: server.port, headless: !hasDisplay, only: host })
try {
  const address = addressOf(host, 'sample')
  if (hasDisplay) {
    await reader.open(address)
    console.log(`The sample article is open: ${address}\nClose the browser to end.`)
    await reader.closed
  } else {
    await show(reader, address)
    await reader.close()
  }
} finally {
  await server.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}
