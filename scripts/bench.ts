// npm run bench [-- --write]: how fast the core reads, beside reading every character once and beside two other
// libraries, on the same text in the same run; and how long the knowledge takes to be ready. --write: docs/bench.md.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { compileKnowledge } from '../lib/knowledge/build'
import { readKnowledgeFiles } from '../lib/knowledge/files'
import { withLexicon } from '../lib/recognition/lexicon/packed-lexicon'
import { textsOf } from './bench/texts'
import { median, perCharacter, timed } from './bench/timing'
import { peerModule } from './lib/peers'

type Core = typeof import('./bench/core')
type Reader = (text: string) => unknown

const cache = fileURLToPath(new URL('../node_modules/.cache/bench/', import.meta.url))
mkdirSync(cache, { recursive: true })
const { compiled } = compileKnowledge(await readKnowledgeFiles())
const recognition = withLexicon(compiled.recognition)
const knowledgeFile = join(cache, 'knowledge.bin')
writeFileSync(knowledgeFile, recognition)

// Bundled as the extension is: what runs TypeScript as it stands adds work of its own.
const coreFile = join(cache, 'core.mjs')
await build({
  ...{ configFile: false, logLevel: 'error', publicDir: false },
  build: {
    ...{ outDir: cache, emptyOutDir: false, target: 'esnext', minify: false },
    lib: { entry: fileURLToPath(new URL('./bench/core.ts', import.meta.url)), formats: ['es'] },
    rolldownOptions: { output: { entryFileNames: 'core.mjs' } },
  },
})
const core: Core = await import(pathToFileURL(coreFile).href)

// A process for each cold figure: nothing is compiled, nothing is known.
const coldRun = () => {
  const worker = fileURLToPath(new URL('./bench/cold.mjs', import.meta.url))
  const out = execFileSync(process.execPath, [worker, coreFile, knowledgeFile], { encoding: 'utf8' })
  return JSON.parse(out) as { first: number; ready: number[]; article: number }
}
const cold = Array.from({ length: 3 }, coldRun)
const ready = median(cold.map(({ ready: all }) => median(all)))
const lines = [
  `| the knowledge ready, first time | ${ms(median(cold.map(({ first }) => first)))} |`,
  `| … again in the same process | ${ms(ready)} |`,
  `| first article after start, knowledge included | ${ms(median(cold.map(({ article }) => article)))} |`,
]

const texts = await textsOf()
const annotate = core.annotator(recognition)
const readers: { name: string; read: Reader; most: number }[] = [
  { name: 'one character at a time', read: core.countCharacters, most: Number.POSITIVE_INFINITY },
  { name: 'ours: recognise and link', read: annotate, most: Number.POSITIVE_INFINITY },
]
const missing: string[] = []
for (const peer of [await wink(), await vntk()]) {
  if (typeof peer === 'string') missing.push(peer)
  else readers.push(peer)
}

const { one, ten, hundred, long } = texts
const sets: [string, string[]][] = [
  ['1 article', [one]],
  ['10 articles', ten],
  ['100 articles', hundred],
  ['one text of 5 M', [long]],
]
const rows = readers.map(({ name, read, most }) => {
  const cells = sets.map(([, all]) => {
    const size = all.reduce((sum, text) => sum + text.length, 0)
    if (size > most) return '–'
    const time = timed(() => {
      for (const text of all) read(text)
    })
    const speed = size / time / 1000
    return speed.toFixed(speed < 0.1 ? 4 : 2)
  })
  return { name, cells }
})
const speed = (name: string) => Number(rows.find((row) => row.name.startsWith(name))?.cells[2] ?? Number.NaN)
const ratio = speed('ours') / speed('wink')
const article = timed(() => {
  for (const text of hundred) annotate(text)
})
const average = (article / hundred.join('').length) * 6_000
lines.push(`| an article of 6,000 characters, warm | ${ms(average)} |`)

const stages = core.stages(recognition).map(({ name, read }) => ({
  name,
  time: timed(() => {
    for (const text of hundred) read(text)
  }),
}))
const whole = stages.at(-1)?.time ?? Number.NaN
const stageLines = stages.map(({ name, time }, index) => {
  const own = time - (stages[index - 1]?.time ?? 0)
  return `| ${name} | ${((own / whole) * 100).toFixed(0)} % |`
})

const growth = [1, 10, 100].map((times) => {
  const text = one.repeat(times)
  return `${times} × ${one.length} characters: ${perCharacter(annotate, text).toFixed(0)} ns each`
})

const table = [
  `| millions of characters a second, warm | ${sets.map(([name]) => name).join(' | ')} |`,
  `|---|${sets.map(() => '--:|').join('')}`,
  ...rows.map(({ name, cells }) => `| ${name} | ${cells.join(' | ')} |`),
]
const report = [
  ...table,
  '',
  ...(Number.isFinite(ratio)
    ? [`Ours reads ${ratio.toFixed(1)} times what wink-nlp reads (100 articles).`]
    : []),
  ...missing.map((line) => `Not run: ${line}.`),
  '',
  '| | median |\n|---|--:|',
  ...lines,
  '',
  '| where the time goes, warm (100 articles) | share |\n|---|--:|',
  ...stageLines,
  '',
  `Cost as the text grows: ${growth.join('; ')}.`,
  '',
  `Texts: ${texts.about}. Milliseconds of this thread’s own work, so that others on the machine do not count, after two seconds of it on the texts of each column; ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}.`,
].join('\n')
console.log(report)
if (process.argv.includes('--write')) {
  const page = `# How fast\n\nMade by \`npm run bench -- --write\`. What is read: recognition and linking of plain text, bundled as the extension ships it. wink-nlp is an English pipeline (tokens, sentences, parts of speech, entities), the fastest full one in JavaScript; vntk tags Vietnamese names. Both are installed into a folder of their own for the run.\n\n${report}\n`
  writeFileSync(fileURLToPath(new URL('../docs/bench.md', import.meta.url)), page)
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`
}

/** wink-nlp with its small English model, asked for entities. */
async function wink(): Promise<(typeof readers)[number] | string> {
  const [tool, model] = [
    await peerModule('wink-nlp', '2.4.0'),
    await peerModule('wink-eng-lite-web-model', '1.8.1'),
  ]
  if ('missing' in tool) return tool.missing
  if ('missing' in model) return model.missing
  type Nlp = { readDoc(text: string): { entities(): { out(): unknown } } }
  const nlp = (tool.module.default as (model: unknown) => Nlp)(model.module.default)
  return { name: 'wink-nlp 2.4.0', read: (text) => nlp.readDoc(text).entities().out(), most: 1_000_000 }
}

/** vntk's named entities; it needs a native module, which is built where there is a compiler for it. */
async function vntk(): Promise<(typeof readers)[number] | string> {
  // The package's own entry asks for a second native module, which names have no use for.
  const tool = await peerModule('vntk', '1.4.4', { entry: 'lib/ner/index.js', builds: 'crfsuite' })
  if ('missing' in tool) return tool.missing
  const tagger = tool.module.default as { tag(text: string): unknown }
  return { name: 'vntk 1.4.4', read: (text) => tagger.tag(text), most: 40_000 }
}
