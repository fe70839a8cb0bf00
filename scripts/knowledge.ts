// npm run knowledge [-- --write] [-- --pack FILE]: checks the knowledge files, prints counts and what they weigh compiled
// against its budget; --write puts them into order and form, --pack writes them compiled into one file that the options
// page takes.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { AS_OF } from '../lib/knowledge/as-of.ts'
import { compileKnowledge } from '../lib/knowledge/build.ts'
import { joinCompiled } from '../lib/knowledge/check-compiled.ts'
import { type KnowledgeFiles, readKnowledgeFiles } from '../lib/knowledge/files.ts'
import { withLexicon } from '../lib/recognition/lexicon/packed-lexicon.ts'
import { weighKnowledge } from './lib/budget.ts'

const files = await readKnowledgeFiles()
if (process.argv.includes('--write')) await tidy(files)
const { compiled: plain, counts, problems } = compileKnowledge(files)
const compiled = { ...plain, recognition: withLexicon(plain.recognition) }
for (const { file, line, what } of problems.slice(0, 60)) console.log(`${file}:${line}: ${what}`)
if (problems.length > 60) console.log(`… and ${problems.length - 60} more`)
for (const table of [
  'people',
  'offices',
  'terms',
  'institutions',
  'documents',
  'places',
  'districts',
  'outlets',
] as const)
  console.log(`${String(counts[table]).padStart(6)} ${table}`)
for (const [what, bytes] of Object.entries(compiled))
  console.log(
    `${what}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped, as of ${AS_OF}`,
  )
const weight = weighKnowledge(Object.values(compiled))
console.log(`together: ${weight.gzip} gzipped of at most ${weight.budget}`)
const pack = process.argv.indexOf('--pack')
if (pack > 0) {
  const file = process.argv[pack + 1] ?? `chu-giai-knowledge-${AS_OF}.bin`
  await writeFile(file, joinCompiled(compiled))
  console.log(`written: ${file}`)
}
if (weight.problem) console.log(weight.problem)
const wrong = problems.length + (weight.problem ? 1 : 0)
console.log(`${wrong} problems`)
process.exitCode = wrong ? 1 : 0

async function tidy(all: KnowledgeFiles) {
  for (const [name, entries] of Object.entries(all)) {
    const lines = [...entries]
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((entry) => JSON.stringify(entry))
    const text = lines.length ? `[\n${lines.join(',\n')}\n]\n` : '[]\n'
    await writeFile(
      fileURLToPath(new URL(`../lib/knowledge/data/${name}`, import.meta.url)),
      text.normalize('NFC'),
    )
  }
}

function keyOf(entry: unknown): string {
  const value = entry as { id?: string; office?: string; from?: string; person?: string }
  return value.id ?? `${value.office} ${value.from ?? ''} ${value.person}`
}
