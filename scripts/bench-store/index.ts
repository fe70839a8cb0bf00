// npm run bench:store [-- MENTIONS]: a library of a million mentions in real Chromium in the built extension; how long
// the panel's first list and a search's first fifty rows take, beside the same questions asked naively.
import { mkdtemp, rm } from 'node:fs/promises'
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

const root = fileURLToPath(new URL('../../', import.meta.url))
const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const mentions = Number(process.argv[2] ?? 1_000_000)
const QUERIES = ['Phạm Bình Minh', 'pham binh minh', 'nq 22', 'bo ngoai giao', '"hội nhập quốc tế"', 'hà nội']
const ROUNDS = 5

interface Timed {
  ms: number
  found: number
}

/** The part that runs in the page, as one script that leaves its functions under `bench`. */
async function script(): Promise<string> {
  const built = await build({
    ...{ configFile: false, root, logLevel: 'error' },
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'scripts/bench-store/library.ts'), formats: ['iife'], name: 'bench' },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  if (!result || !('output' in result)) throw new Error('the script was not built')
  return `${result.output[0].code}\nglobalThis.bench = bench`
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

function ask<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate<T>(expression)
}

async function repeat(page: Page, expression: string): Promise<Timed & { first: number }> {
  const all: Timed[] = []
  for (let round = 0; round < ROUNDS; round++) all.push(await ask<Timed>(page, expression))
  return { ms: median(all.map(({ ms }) => ms)), first: all[0]?.ms ?? 0, found: all[0]?.found ?? 0 }
}

function row(what: string, one: Timed & { first: number }, naive: Timed): void {
  const times = [one.first, one.ms, naive.ms].map((ms) => `${ms.toFixed(1)} ms`.padStart(12)).join('')
  console.log(
    `${what.padEnd(44)}${times}${`${(naive.ms / one.ms).toFixed(0)} ×`.padStart(9)}${String(one.found).padStart(8)}`,
  )
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

const profile = await mkdtemp(join(tmpdir(), 'chu-giai-bench-'))
const server = await serve()
const reader = await startChromium({
  ...{ executable, profile, proxy: server.port },
  extension: join(root, '.output', 'chrome-mv3'),
})
try {
  const tab = await reader.open(reader.own('options.html'))
  const page = reader.pageOf(tab)
  await page.evaluate(await script())
  const start = performance.now()
  const made = await ask<number>(page, `bench.make(${mentions}, () => {})`)
  console.log(`${made} mentions, written in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  console.log(
    `${''.padEnd(44)}${['first', 'median', 'naive', 'ratio', 'rows'].map((head, index) => head.padStart([12, 12, 12, 9, 8][index] ?? 0)).join('')}`,
  )

  for (const query of QUERIES) {
    const words = JSON.stringify(query)
    row(
      `search ${query}`,
      await repeat(page, `bench.search(${words})`),
      await ask(page, `bench.searchNaively(${words})`),
    )
  }
  const rows = await ask<{ asked: Timed; naive: Timed }>(page, 'bench.panelRows()')
  const again = await ask<{ asked: Timed }>(page, 'bench.panelRows()')
  row("the panel's rows of one page", { ...again.asked, first: rows.asked.ms }, rows.naive)

  const host = outlets.find(({ kind, language }) => kind === 'newspaper' && language === 'vi')?.hosts[0] ?? ''
  const article = await openLit(reader, addressOf(host, 'sample'))
  await reader.context.addInitScript(noteFirstList)
  const opened: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const panel = await openPanel(reader, article)
    opened.push(
      await until('the first list', () => ask<number>(reader.pageOf(panel), 'globalThis.firstList')),
    )
    await panel.close()
  }
  console.log(
    `the panel, from its opening to its first list: first ${opened[0]?.toFixed(0)} ms, median ${median(opened).toFixed(0)} ms`,
  )
} finally {
  await reader.close()
  await server.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}
