// npm run bench:store [-- MENTIONS [FOLDER]]: a library of a million mentions in real Chromium in the built extension;
// how long the popup's first list takes, beside that of an empty page; a search's first fifty rows and the orders of
// the list, beside the same questions asked naively; what an export of it holds in memory. A folder keeps the library
// for another run.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import outlets from '../../lib/knowledge/data/outlets.json'
import { startChromium } from '../lib/extension/chromium.ts'
import { addressOf, serve } from '../lib/extension/server.ts'
import { openLit, openPanel } from '../lib/extension/steps.ts'
import { until } from '../lib/extension/tab.ts'
import type { Timed } from './ask.ts'
import { EMPTY, withEmptyPage } from './floor.ts'
import { exportCancelled, exportWatched } from './heap.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = join(root, '.output', 'chrome-mv3')
const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const [mentions = '1000000', folder] = process.argv.slice(2)
const QUERIES = ['Phạm Bình Minh', 'pham binh minh', 'nq 22', 'bo ngoai giao', '"hội nhập quốc tế"', 'hà nội']
const ORDERS = [
  {},
  { order: 'asc' },
  { sort: 'saved' },
  { sort: 'title' },
  { sort: 'entity', group: 'entity' },
  { type: 'document' },
] as const
const ROUNDS = 5
/** Openings of each screen: an empty page and ours by turns, so that a busy machine slows both. */
const OPENINGS = 15

/** The part that runs in the page, as one script that leaves its functions under `bench`. */
async function script(): Promise<string> {
  const made = await build({
    ...{ configFile: false, root, logLevel: 'error' },
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'scripts/bench-store/ask.ts'), formats: ['iife'], name: 'bench' },
    },
  })
  const [result] = Array.isArray(made) ? made : [made]
  if (!result || !('output' in result)) throw new Error('the script was not built')
  return `${result.output[0].code}\nglobalThis.bench = bench`
}

async function words(): Promise<(key: string) => string> {
  const messages: Record<string, { message: string } | undefined> = JSON.parse(
    await readFile(join(built, '_locales', 'vi', 'messages.json'), 'utf8'),
  )
  return (key) => messages[key.replaceAll('.', '_')]?.message ?? key
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
const cells = (values: readonly string[]) =>
  values.map((value, index) => value.padStart([12, 12, 12, 9, 8][index] ?? 0)).join('')

function ask<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate<T>(expression)
}

/** A question asked several times, and once naively where there is such a way. */
async function row(page: Page, what: string, expression: string, naive?: string): Promise<void> {
  const all: Timed[] = []
  for (let round = 0; round < ROUNDS; round++) all.push(await ask<Timed>(page, expression))
  const middle = median(all.map(({ ms }) => ms))
  const slow = naive ? await ask<Timed>(page, naive) : null
  const ms = (value: number | undefined) => (value === undefined ? '' : `${value.toFixed(1)} ms`)
  const ratio = slow ? `${(slow.ms / middle).toFixed(0)} ×` : ''
  const found = String(all[0]?.found ?? 0)
  console.log(`${what.padEnd(44)}${cells([ms(all[0]?.ms), ms(middle), ms(slow?.ms), ratio, found])}`)
}

/** Runs in every page before its own scripts: notes when its first list stands, milliseconds after its opening. */
function noteFirstList(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main li, [role="list"] li')) return
    Object.assign(globalThis, { firstList: performance.now() })
    observer.disconnect()
  })
  observer.observe(document, { childList: true, subtree: true })
}

const profile = folder ?? (await mkdtemp(join(tmpdir(), 'chu-giai-bench-')))
const server = await serve()
const extension = await withEmptyPage(built, profile)
const reader = await startChromium({ executable, profile, proxy: server.port, extension })
try {
  const tab = await reader.open(reader.own('options.html'))
  const page = reader.pageOf(tab)
  await page.evaluate(await script())
  const start = performance.now()
  const made = await ask<number>(page, `bench.make(${Number(mentions)})`)
  console.log(`${made} mentions, written in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  console.log(`${''.padEnd(44)}${cells(['first', 'median', 'naive', 'ratio', 'rows'])}`)
  for (const query of QUERIES) {
    const words = JSON.stringify(query)
    await row(page, `search ${query}`, `bench.ask({ words: ${words} })`, `bench.searchNaively(${words})`)
  }
  for (const query of ORDERS) {
    const asked = JSON.stringify(query)
    await row(page, `the list ${asked}`, `bench.ask(${asked})`)
  }
  await row(page, "the panel's rows of one page", 'bench.panelRows(false)', 'bench.panelRows(true)')
  await tab.close()

  const host = outlets.find(({ kind, language }) => kind === 'newspaper' && language === 'vi')?.hosts[0] ?? ''
  const article = await openLit(reader, addressOf(host, 'sample'))
  await reader.context.addInitScript(noteFirstList)
  const popup = await openPanel(reader, article, 'popup')
  const screens = {
    'an empty page': reader.own(EMPTY),
    'the popup': popup.address(),
    'the library': reader.own('library.html'),
  }
  await popup.close()
  const opened = Object.entries(screens).map(([what, address]) => ({ what, address, times: [] as number[] }))
  for (let round = 0; round < OPENINGS; round++) {
    for (const { address, times } of opened) {
      const screen = await reader.open(address)
      const first = () => ask<number>(reader.pageOf(screen), 'globalThis.firstList')
      times.push(await until('the first list', first))
      await screen.close()
    }
  }
  const floor = median(opened[0]?.times ?? [])
  for (const { what, times } of opened) {
    const middle = median(times)
    console.log(
      `${what}, from its opening to its first list: quickest ${Math.min(...times).toFixed(0)} ms, median ${middle.toFixed(0)} ms, ${(middle / floor).toFixed(1)} × the floor`,
    )
  }

  const { file, seconds, heap } = await exportWatched(reader, await words())
  console.log(
    `export of everything: ${mb(file)} in ${seconds.toFixed(0)} s; heap ${mb(heap.before)} before, ${mb(heap.most)} at most, ${mb(median(heap.looks))} in the middle`,
  )
  const cancelled = await exportCancelled(reader, await words())
  console.log(`a cancelled export left nothing, and ended within ${cancelled.toFixed(0)} ms`)
} finally {
  await reader.close()
  await server.close()
  if (!folder) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}
