// npm run bench:store [-- MENTIONS [FOLDER]] [--only PARTS] [--forms FORMS] [--write]: a library of a million mentions in
// real Chromium in the built extension: a search's first fifty rows and the orders of the list, beside the same questions
// asked naively; how soon the popup and the library show their first list, beside an empty page; what exports hold in
// memory. A folder keeps the library for another run. --only: some of search, naive, screens, exports. --forms: some of
// the exports' forms. --write: docs/bench-store.md.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import outlets from '../../lib/knowledge/data/outlets.json'
import { startChromium } from '../lib/extension/chromium.ts'
import { addressOf, serve } from '../lib/extension/server.ts'
import { openLit } from '../lib/extension/steps.ts'
import { withEmptyPage } from './floor.ts'
import { exportCancelled, exportWatched } from './heap.ts'
import { askAll, fill } from './questions.ts'
import type { Line } from './report.ts'
import { mb, median, ms, show, tableOf } from './report.ts'
import { openScreens } from './screens.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = join(root, '.output', 'chrome-mv3')
const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const PARTS = ['search', 'naive', 'screens', 'exports']
const FORMATS = ['json', 'jsonld', 'csv', 'markdown', 'notes', 'bibtex', 'csl']

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    forms: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const [wanted = '1000000', folder] = positionals
const parts = values.only?.split(',') ?? PARTS
const forms = values.forms?.split(',') ?? FORMATS

async function words(): Promise<(key: string) => string> {
  const messages: Record<string, { message: string } | undefined> = JSON.parse(
    await readFile(join(built, '_locales', 'vi', 'messages.json'), 'utf8'),
  )
  return (key) => messages[key.replaceAll('.', '_')]?.message ?? key
}

const report: string[] = []
/** Prints a table as soon as it is known, and keeps it for the page. */
function tell(title: string, head: Line, rows: readonly Line[]): void {
  console.log(`\n${title}\n${show([head, ...rows])}`)
  report.push(`## ${title}\n\n${tableOf(head, rows)}`)
}

const profile = folder ?? (await mkdtemp(join(tmpdir(), 'chu-giai-bench-')))
const server = await serve()
const extension = await withEmptyPage(built, profile)
const reader = await startChromium({ executable, profile, proxy: server.port, extension })
let made = 0
try {
  const tab = await reader.open(reader.own('options.html'))
  made = await fill(reader.pageOf(tab), root, Number(wanted))
  if (parts.includes('search')) {
    const rows = await askAll(reader.pageOf(tab), parts.includes('naive'))
    tell('Questions', ['', 'first', 'median', 'naively', 'ratio', 'rows'], rows)
  }
  await tab.close()

  if (parts.includes('screens')) {
    const host =
      outlets.find(({ kind, language }) => kind === 'newspaper' && language === 'vi')?.hosts[0] ?? ''
    const article = await openLit(reader, addressOf(host, 'sample'))
    const opened = await openScreens(reader, article)
    const floor = median(opened[0]?.times ?? [])
    tell(
      'From opening a screen to its first list',
      ['', 'quickest', 'median', 'above the empty page'],
      opened.map(({ what, times }) => [
        what,
        ms(Math.min(...times)),
        ms(median(times)),
        ms(median(times) - floor),
      ]),
    )
    await article.close()
  }

  if (parts.includes('exports')) {
    const rows: Line[] = []
    for (const format of forms) {
      const { file, seconds, before, most } = await exportWatched(reader, await words(), format)
      const row = [format, mb(file), `${seconds.toFixed(0)} s`, mb(before), mb(most)]
      console.log(row.join('  '))
      rows.push(row)
    }
    tell('Exports of everything', ['', 'file', 'time', 'heap before', 'heap at most'], rows)
    const cancelled = await exportCancelled(reader, await words())
    console.log(`a cancelled export left nothing, and ended within ${cancelled.toFixed(0)} ms`)
    report.push(`A cancelled export left nothing, and ended within ${cancelled.toFixed(0)} ms.`)
  }
} finally {
  await reader.close()
  await server.close()
  if (!folder) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}

if (values.write) {
  const page = `# A large library

Made by \`npm run bench:store -- --write\`: ${made.toLocaleString('en')} mentions of our own words in real Chromium, written by the extension's own code. The first fifty rows of a question are asked for as the library page asks; *first* is the first time, with nothing in memory, *naively* is reading all rows and sifting them. The empty page belongs to the same extension and holds one line of a list: what the browser takes for any page of ours. Heap is what the page holds after a collection, looked at every second.

${report.join('\n\n')}

${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}: on a busy machine the empty page says how much of the time is not ours.
`
  await writeFile(join(root, 'docs', 'bench-store.md'), page)
}
