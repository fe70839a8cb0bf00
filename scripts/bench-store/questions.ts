// The questions that the library's list asks of a large store, and the same asked naively.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import type { Timed } from './ask.ts'
import type { Line } from './report.ts'
import { median, ms } from './report.ts'

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

/** The part that runs in the page, as one script that leaves its functions under `bench`. */
async function script(root: string): Promise<string> {
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

/** Gives a page of the extension the bench's functions and a library, unless one is there: how many mentions it has. */
export async function fill(page: Page, root: string, mentions: number): Promise<number> {
  await page.evaluate(await script(root))
  const start = performance.now()
  const made = await page.evaluate<number>(`bench.make(${mentions})`)
  console.log(`${made} mentions, there within ${((performance.now() - start) / 1000).toFixed(0)} s`)
  return made
}

/** A question asked several times, and once naively where there is such a way. */
async function line(page: Page, what: string, expression: string, naive?: string): Promise<Line> {
  const all: Timed[] = []
  for (let round = 0; round < ROUNDS; round++) all.push(await page.evaluate<Timed>(expression))
  const middle = median(all.map(({ ms }) => ms))
  const slow = naive ? await page.evaluate<Timed>(naive) : null
  const found = String(all[0]?.found ?? 0)
  const beside = slow ? [ms(slow.ms), `${(slow.ms / middle).toFixed(0)} ×`] : ['', '']
  return [what, ms(all[0]?.ms ?? 0), ms(middle), ...beside, found]
}

/** Every question's line. @param naively whether each search is asked naively too, which takes minutes */
export async function askAll(page: Page, naively: boolean): Promise<Line[]> {
  const lines: Line[] = []
  // As in the library page, where the list stands before anything is searched.
  for (const query of ORDERS) {
    const asked = JSON.stringify(query)
    lines.push(await line(page, `the list ${asked}`, `bench.ask(${asked})`))
  }
  for (const query of QUERIES) {
    const words = JSON.stringify(query)
    const naive = naively ? `bench.searchNaively(${words})` : undefined
    lines.push(await line(page, `search ${query}`, `bench.ask({ words: ${words} })`, naive))
  }
  const naive = naively ? 'bench.panelRows(true)' : undefined
  lines.push(await line(page, "the panel's rows of one page", 'bench.panelRows(false)', naive))
  return lines
}
