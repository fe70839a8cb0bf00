// npm run trace [-- ROUNDS] [--write]: what the built extension costs a page in real Chromium: processor time of ours on
// its main thread, the longest task, and how soon after the text is there the highlights are, background awake and
// stopped. Beside it, in the same run, an extension of the same shape that does nothing. --write: docs/trace.md.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import outlets from '../lib/knowledge/data/outlets.json'
import { type ChromiumReader, startChromium } from './lib/extension/chromium.ts'
import { addressOf, nameIn, serve } from './lib/extension/server.ts'
import { type Aimed, plainly } from './lib/trace/aims.ts'
import { writeFloor } from './lib/trace/floor.ts'
import { follow, LIVING, type Living } from './lib/trace/live.ts'
import { disguised, heavyArticle, heavySection, typicalArticle, typicalSection } from './lib/trace/pages.ts'
import { record, shareOf, styleIn } from './lib/trace/record.ts'
import { STAGE_CATEGORIES, type Stages, stagesIn, tableOfStages } from './lib/trace/stages.ts'

const ROUNDS = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 9)
/** Milliseconds that a page is watched after its highlights came, or, where none come, after it was loaded. */
const AFTERWARDS = 700

const extension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url))
/** The same with stamps at its stages, which only a tracer sees. */
const stamped = fileURLToPath(new URL('../.output/chrome-mv3-trace', import.meta.url))
const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const host = outlets.find(({ kind, language }) => kind === 'newspaper' && language === 'vi')?.hosts[0] ?? ''

interface Case {
  name: string
  address: string
  /** Whether the background is stopped before. */
  cold: boolean
  /** Whether highlights are to come. */
  expected: boolean
  aim: string
  /** Milliseconds within which it is to be lit. */
  within?: number
}

/** Milliseconds. */
interface Opening {
  /** Processor time on the page's main thread; null where nothing was traced. */
  total: number | null
  longest: number | null
  /** Working out the page's styles, by whatever it was caused. */
  style: number | null
  /** From the last paragraph's end to the first frame with highlights. */
  light: number | null
  /** The same from the end of the page; below nothing where the article was lit before. */
  late: number | null
}

/** Opens a page once: traced for the processor's time, untraced for the clock's, which tracing would lengthen. */
async function open(reader: ChromiumReader, one: Case, traced: boolean): Promise<Opening> {
  if (one.cold) await reader.stopWorker()
  const page = await reader.context.newPage()
  const visit = async () => {
    await page.goto(one.address, { waitUntil: 'load' })
    if (one.expected) await page.waitForFunction(() => performance.getEntriesByName('lit').length > 0)
    await page.waitForTimeout(AFTERWARDS)
  }
  const events = traced ? await record(await reader.context.newCDPSession(page), visit) : await visit()
  const share = events ? shareOf(events) : null
  const [text, end, lit] = await page.evaluate(() =>
    ['text', 'page', 'lit'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
  )
  const known = text !== undefined && end !== undefined && lit !== undefined
  const since = known ? { light: lit - text, late: lit - end } : { light: null, late: null }
  await page.close()
  return {
    ...{ total: share?.total ?? null, longest: share?.longest ?? null },
    ...(traced ? { light: null, late: null } : since),
    style: events ? styleIn(events) : null,
  }
}

/** Opens an article once, for its stages. */
async function openStamped(reader: ChromiumReader, cold: boolean): Promise<Stages> {
  if (cold) await reader.stopWorker()
  const page = await reader.context.newPage()
  const visit = async () => {
    await page.goto(article, { waitUntil: 'load' })
    await page.waitForFunction(() => performance.getEntriesByName('lit').length > 0)
    await page.waitForTimeout(AFTERWARDS)
  }
  const events = await record(await reader.context.newCDPSession(page), visit, STAGE_CATEGORIES)
  await page.close()
  return stagesIn(events)
}

const median = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b)
  return known[known.length >> 1] ?? null
}

const tell = (value: number | null): string => (value === null ? '' : `${value.toFixed(1)} ms`)

const scratch = await mkdtemp(join(tmpdir(), 'chu-giai-'))
const server = await serve()
const start = (name: string, folder: string) =>
  startChromium({ executable, extension: folder, profile: join(scratch, name), proxy: server.port })
const floorFolder = join(scratch, 'floor')
await writeFloor(floorFolder, [`*://${host}/*`])

const article = addressOf(host, 'thuong')
server.add('thuong', typicalArticle(article))
const heavy = addressOf(host, 'nang')
server.add('nang', heavyArticle(heavy))
const section = `http://${host}/thoi-su.htm`
server.add('thoi-su', typicalSection())
/** Serves a list at an address of an article. */
const hide = (when: string, html: string): string => {
  const path = disguised(when)
  server.add(nameIn(path) ?? '', html)
  return `http://${host}${path}`
}

const LIST = { cold: false, expected: false, aim: '5 ms in all' }
const AWAKE = { cold: false, expected: true, aim: '50 ms to light, no task over 16 ms', within: 50 }
const STOPPED = { cold: true, expected: true, aim: '250 ms to light', within: 250 }
const CASES: Case[] = [
  { name: 'a list by its address', address: section, ...LIST },
  {
    ...{ name: 'a list at an address like an article’s', ...LIST },
    address: hide('tuần', typicalSection()),
  },
  {
    ...{ name: 'the same with 640 heads', ...LIST, aim: 'no task over 16 ms' },
    address: hide('tháng', heavySection()),
  },
  { name: 'an article, background awake', address: article, ...AWAKE },
  { name: 'an article, background stopped', address: article, ...STOPPED },
  { name: 'an article of 1,440 heads, background awake', address: heavy, ...AWAKE },
  { name: 'an article of 1,440 heads, background stopped', address: heavy, ...STOPPED },
]

const load = [loadavg()[0] ?? 0]
const rows: string[] = []
const aimed: Aimed[] = []
for (const one of CASES) {
  const seen: Record<string, Opening[]> = { ours: [], floor: [] }
  for (const [name, folder] of [
    ['ours', extension],
    ['floor', floorFolder],
  ] as const) {
    const reader = await start(name, folder)
    // The first opening of a browser compiles what later ones find compiled.
    await open(reader, { ...one, cold: false }, false)
    for (let round = 0; round < ROUNDS; round++)
      seen[name]?.push(await open(reader, one, true), await open(reader, one, false))
    await reader.close()
  }
  const figure = (name: string, key: keyof Opening) => median((seen[name] ?? []).map((each) => each[key]))
  const of = (name: string, key: keyof Opening) => tell(figure(name, key))
  const cells = (['total', 'longest', 'light', 'late', 'style'] as const).map((key) => of('ours', key))
  const empty = (['total', 'light', 'late', 'style'] as const).map((key) => of('floor', key))
  rows.push(`| ${[one.name, ...cells, ...empty, one.aim].join(' | ')} |`)
  console.log(rows.at(-1))
  const lights = { ours: figure('ours', 'light'), empty: figure('floor', 'light') }
  if (one.within !== undefined) aimed.push({ name: one.name, aim: one.within, ...lights })
}
console.log(plainly(aimed))

const stages: Record<'awake' | 'stopped', Stages[]> = { awake: [], stopped: [] }
const stamping = await start('stages', stamped)
await openStamped(stamping, false)
for (let round = 0; round < ROUNDS; round++) {
  stages.awake.push(await openStamped(stamping, false))
  stages.stopped.push(await openStamped(stamping, true))
}
await stamping.close()
const passed = tableOfStages(stages.awake, stages.stopped)
console.log(passed)

const living: string[] = []
for (const one of LIVING) {
  server.add(nameIn(one.path) ?? '', one.html)
  const seen = new Map<string, Living>()
  for (const [name, folder] of [
    ['ours', extension],
    ['floor', floorFolder],
  ] as const) {
    const reader = await start(name, folder)
    seen.set(name, await follow(reader, `http://${host}${one.path}`, one))
    await reader.close()
  }
  const [ours, empty] = [seen.get('ours'), seen.get('floor')]
  const total = `${tell(ours?.total ?? null)} ${one.unit}`
  const grown = [ours, empty].map((each) =>
    each?.grown == null ? '' : `${Math.round(each.grown / 1024)} kB`,
  )
  living.push(`| ${[one.name, total, tell(ours?.longest ?? null), ...grown].join(' | ')} |`)
  console.log(living.at(-1))
}
load.push(loadavg()[0] ?? 0)
await server.close()
await rm(scratch, { recursive: true, force: true, maxRetries: 5 })

if (process.argv.includes('--write')) {
  const busy = load.map((value) => value.toFixed(1)).join(' at the start, ')
  const table = [
    '| page | ours | longest | text→lit | page→lit | styles | empty: its script | text→lit | page→lit | styles | aim |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
  await writeFile(
    fileURLToPath(new URL('../docs/trace.md', import.meta.url)),
    `# What the extension costs a page

\`npm run trace -- --write\` made this table (the built extension in Chromium, \`scripts/trace.ts\`): medians of ${ROUNDS} openings. *Ours* is the processor time of our scripts on the page's main thread until 0.7 s after its work was done, compiling them and the profiler included; *longest* is our part of the longest single task; *text→lit* is the time on the clock, taken without a profiler, from the moment at which the article’s last paragraph is parsed to the first frame with highlights, *page→lit* that from the end of the whole page (\`readyState\` is *interactive*): below nothing where the article was lit while the rest still came; *styles* is what the browser took for all of the page’s styles. *Empty* is an extension of the same shape in the same run that does nothing: its script wakes a worker that answers at once, sends it the text and lights one paragraph. What it takes is the browser's own part: parsing a script, two messages, starting a worker, waiting for a frame, and what the page itself does meanwhile.

The article is 1 MB of HTML with 6,000 characters of text, made as newspapers’ are: of twelve real ones (8 to 808 kB, half of them over 220 kB) those above 200 kB have 405 to 1,860 elements and 1 to 111 heads of other articles, and 12 to 88 % of their bytes are styles, scripts and data within the page; ours has 1,050 elements, 112 heads and 77 %. Real home pages and sections have 655 to 1,943 elements and 41 to 207 heads, half of them under 112; ours has 120. The article of 1,440 heads and the list of 640 are heavier than any that was seen, and stand for what may come. Processes that waited for a processor (load average): ${busy} at the end; with more than the machine has processors, clock times say little beside those of the empty extension.

${table}

${plainly(aimed)}

Whose milliseconds they are: when each moment of opening the article was reached, on the clock since the small script began, taken from a build that tells the tracer of its stages (\`lib/messaging/stage.ts\`; in what readers get nothing of that is left). Moments of the page’s own stand where they fell; a moment waits for those above it that it needs.

${passed}

A page that lives, opened once: what following it costs on its main thread, and by how much its script memory grew while the last twelve of the articles came, with this extension and with the empty one, for which the page's own part of it stands.

| page | ours | longest | grown | empty: grown |
| --- | ---: | ---: | ---: | ---: |
${living.join('\n')}
`,
  )
  console.log('written to docs/trace.md')
}
