// npm run trace: what the built extension costs a page, traced in real Chromium: main-thread time of ours, the longest
// task, and how soon the highlights are there, with the background awake and stopped. Medians of several openings,
// beside a yardstick of the same run: walking every text node of the same page once.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import outlets from '../lib/knowledge/data/outlets.json'
import { type ChromiumReader, startChromium } from './lib/extension/chromium.ts'
import { addressOf, serve } from './lib/extension/server.ts'
import { disguised, heavyArticle, heavySection } from './lib/trace/pages.ts'
import { between, isOurStart, record, shareOf, type TraceEvent } from './lib/trace/record.ts'

const RUNS = Number(process.argv[2] ?? 9)
/** Milliseconds that a page is watched after its highlights came, or, where none come, after it was loaded. */
const AFTERWARDS = 700

const extension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url))
const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const host = outlets.find(({ kind, language }) => kind === 'newspaper' && language === 'vi')?.hosts[0] ?? ''

interface Opening {
  total: number
  longest: number
  /** From the parsed text, and from our script's start, to the first frame with highlights. */
  fromText: number | null
  fromStart: number | null
  yardstick: number
}

interface Case {
  name: string
  address: string
  /** Whether the background is stopped before. */
  cold: boolean
  /** Whether highlights are to come. */
  expected: boolean
}

const isLit = ({ name, cat }: TraceEvent) => name === 'lit' && cat.includes('user_timing')

async function open(reader: ChromiumReader, { address, cold, expected }: Case): Promise<Opening> {
  if (cold) await reader.stopWorker()
  const page = await reader.context.newPage()
  const session = await reader.context.newCDPSession(page)
  const events = await record(session, async () => {
    await page.goto(address, { waitUntil: 'load' })
    if (expected) await page.waitForFunction(() => performance.getEntriesByName('lit').length > 0)
    await page.waitForTimeout(AFTERWARDS)
  })
  const yardstick = await page.evaluate(() => {
    const start = performance.now()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let length = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0
    return length > 0 ? performance.now() - start : 0
  })
  await page.close()
  const loaded = ({ name, args }: TraceEvent) =>
    name === 'domContentLoadedEventEnd' && (args?.data?.url ?? address) === address
  return {
    ...shareOf(events),
    ...{ fromText: between(events, loaded, isLit), fromStart: between(events, isOurStart, isLit), yardstick },
  }
}

const median = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b)
  return known[known.length >> 1] ?? null
}

const tell = (value: number | null, digits = 1) => (value === null ? '–' : value.toFixed(digits)).padStart(10)

const profile = await mkdtemp(join(tmpdir(), 'chu-giai-'))
const server = await serve()
const reader = await startChromium({ executable, extension, profile, proxy: server.port })
const article = addressOf(host, 'nang')
server.add('nang', heavyArticle(article))
const section = `http://${host}/thoi-su.htm`
server.add('thoi-su', heavySection())
const hidden = `http://${host}${disguised()}`
server.add(/\/([a-z-]+)-\d+\.html$/.exec(hidden)?.[1] ?? '', heavySection())

const CASES: Case[] = [
  { name: 'a list by its address', address: section, cold: false, expected: false },
  { name: 'a list at an address like an article’s', address: hidden, cold: false, expected: false },
  { name: 'an article, background awake', address: article, cold: false, expected: true },
  { name: 'an article, background stopped', address: article, cold: true, expected: true },
]
console.log(
  `${'medians of'.padEnd(12)}${String(RUNS).padEnd(30)}     ours   longest   text→lit  start→lit  yardstick   (ms)`,
)
for (const one of CASES) {
  await open(reader, { ...one, cold: false })
  const seen: Opening[] = []
  for (let run = 0; run < RUNS; run++) seen.push(await open(reader, one))
  const of = (key: keyof Opening) => median(seen.map((opening) => opening[key]))
  console.log(
    one.name.padEnd(42) +
      [of('total'), of('longest'), of('fromText'), of('fromStart')].map((value) => tell(value)).join('') +
      tell(of('yardstick'), 2),
  )
}
await reader.close()
await server.close()
await rm(profile, { recursive: true, force: true, maxRetries: 5 })
