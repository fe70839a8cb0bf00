// npm run bench:screens [-- ROUNDS] [--write]: how soon a card is seen after the reader's hand, and how a panel of a
// thousand mentions scrolls, in real Chromium in the built extension; beside each what the browser alone takes in the
// same run. --write: docs/bench-screens.md.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import outlets from '../lib/knowledge/data/outlets.json'
import { openings } from './bench-screens/card.ts'
import { scrollings } from './bench-screens/scroll.ts'
import { startChromium } from './lib/extension/chromium.ts'
import { addressOf, serve } from './lib/extension/server.ts'
import { openLit, openPanel } from './lib/extension/steps.ts'
import type { Tab } from './lib/extension/tab.ts'
import { longArticle } from './lib/sample-article.ts'

const ROUNDS = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 15)
const extension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url))
const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const host = outlets.find(({ kind, language }) => kind === 'newspaper' && language === 'vi')?.hosts[0] ?? ''
/** Some ten mentions stand in each. */
const PARAGRAPHS = 100

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

const ms = (value: number) => `${value.toFixed(1)} ms`
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** What compiles these scripts names functions by a helper that pages have not. */
const ready = (tab: Tab) => reader.pageOf(tab).evaluate('globalThis.__name = (named) => named')

const profile = await mkdtemp(join(tmpdir(), 'chu-giai-'))
const server = await serve()
const reader = await startChromium({ executable, extension, profile, proxy: server.port })
try {
  const load = loadavg()[0] ?? 0
  const article = await openLit(reader, addressOf(host, 'sample'))
  await ready(article)
  const opened = await openings(reader, article, ROUNDS)
  server.add('phien-hop', longArticle(PARAGRAPHS))
  const long = await openLit(reader, addressOf(host, 'phien-hop', { dated: false }))
  const panel = await openPanel(reader, long)
  await ready(panel)
  const scrolled = await scrollings(panel)

  const cards = [
    row(['opened by', 'first', 'median', 'worst of ten', 'an empty layer']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...opened.map(({ how, times, empty }) =>
      row([
        how,
        ms(times[0] ?? Number.NaN),
        ...[0.5, 0.9].map((part) => ms(quantile(times, part))),
        empty.length > 0 ? ms(quantile(empty, 0.5)) : '',
      ]),
    ),
  ]
  const frames = [
    row(['list', 'rows', 'in the page', 'median frame', 'worst of a hundred', 'longest task']),
    row(['---', '---:', '---:', '---:', '---:', '---:']),
    ...scrolled.map(({ list, rows, rendered, frames, task }) =>
      row([
        ...[list, String(rows), String(rendered), ms(quantile(frames, 0.5)), ms(quantile(frames, 0.99))],
        ms(task),
      ]),
    ),
  ]
  const page = `# How soon a card is seen, and how a long panel scrolls

\`npm run bench:screens -- --write\` made this page (the built extension in Chromium, \`scripts/bench-screens.ts\`), with ${load.toFixed(1)} processes waiting for a processor.

From the reader's hand to the frame in which the card is seen, ${ROUNDS} times each; *first* is the first of all, when what is known of the name is not in the page yet. A pointer rests 120 ms before a card opens; that is within the figure of hovering. *An empty layer* is a page's own script that puts an empty box over the page at the same event: what the browser itself takes.

${cards.join('\n')}

A panel scrolled from its first row to its last, 120 pixels a frame. *In the page* is the most rows that stood in it at any time. *Plain rows* are as many lines without any script in the same page: what the browser and the machine take.

${frames.join('\n')}
`
  console.log(page)
  if (process.argv.includes('--write'))
    await writeFile(fileURLToPath(new URL('../docs/bench-screens.md', import.meta.url)), page)
} finally {
  await reader.close()
  await server.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}
