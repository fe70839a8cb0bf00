// What each entrypoint makes a browser load, held against a budget, at the end of every build.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The most that an entrypoint may load at once, gzipped, in bytes: scripts and styles, no fonts and no data. */
const BUDGETS: Readonly<Record<string, number>> = {
  background: 238_100,
  'news.content': 5_700,
  reader: 33_400,
  tools: 30_500,
  note: 105_000,
  popup: 160_000,
  sidepanel: 160_000,
  library: 242_800,
  options: 195_000,
  welcome: 150_000,
  backup: 80_000,
}

/** The most that the compiled knowledge may take, both files together, gzipped, in bytes. */
const KNOWLEDGE_BUDGET = 450_000

interface Size {
  name: string
  raw: number
  gzip: number
  budget: number
}

/**
 * What a page loads at once: itself, its scripts, what they import, and its styles, as the build wrote them into its head; and
 * where its own script asks for the rest at once, as the panel's does, what that asks for.
 */
function filesOfPage(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8')
  const files = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? '',
  )
  const [own] = files
  const code = own?.endsWith('.js') ? readFileSync(join(folder, own), 'utf8') : ''
  const [, later = ''] = /__vite__mapDeps=.*?\[([^\]]*)\]/.exec(code) ?? []
  return [page, ...files, ...[...later.matchAll(/"\/?([^"]+)"/g)].map(([, file]) => file ?? '')]
}

function filesOf(folder: string): Map<string, string[]> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const { service_worker, scripts = [] } = manifest.background
  const [content] = manifest.content_scripts
  const files = new Map<string, string[]>([
    ['background', service_worker ? [service_worker] : scripts],
    ['news.content', [...content.js, ...content.css]],
    ['reader', ['reader.js']],
    ['tools', ['tools.js']],
  ])
  for (const page of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    files.set(page.replace('.html', ''), filesOfPage(folder, page))
  }
  return files
}

/** The sizes of a finished build, by entrypoint. @param folder where it was written */
export function sizesOf(folder: string): Size[] {
  return [...filesOf(folder)].map(([name, files]) => {
    const bytes = [...new Set(files)].map((file) => readFileSync(join(folder, file)))
    return {
      name,
      raw: bytes.reduce((sum, { length }) => sum + length, 0),
      gzip: bytes.reduce((sum, each) => sum + gzipSync(each).length, 0),
      budget: BUDGETS[name] ?? 0,
    }
  })
}

/** The sizes as a table. */
export function tableOf(sizes: readonly Size[]): string {
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)
  const head = `${'entrypoint'.padEnd(16)}${'raw'.padStart(10)}${'gzip'.padStart(10)}${'budget'.padStart(10)}`
  const rows = sizes.map(
    ({ name, raw, gzip, budget }) => `${name.padEnd(16)}${kb(raw)}${kb(gzip)}${kb(budget)}`,
  )
  return [head, ...rows].join('\n')
}

/** @throws Error when an entrypoint is over its budget, or has none */
export function holdBudgets(sizes: readonly Size[]): void {
  const over = sizes.filter(({ gzip, budget }) => gzip > budget).map(({ name }) => name)
  if (over.length > 0) throw new Error(`over the budget of scripts/lib/budget.ts: ${over.join(', ')}`)
}

/** The gzipped bytes of the files of a compiled knowledge together, and what is wrong with that: null where it is within its budget. */
export function weighKnowledge(files: readonly Uint8Array[], budget = KNOWLEDGE_BUDGET) {
  const gzip = files.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0)
  const over = `the compiled knowledge is ${gzip} bytes gzipped, ${gzip - budget} over the budget of ${budget} (scripts/lib/budget.ts)`
  return { gzip, budget, problem: gzip > budget ? over : null }
}
