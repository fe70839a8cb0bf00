// npm run bench: how long the knowledge takes to load, and how fast the core reads, beside reading every character once.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { JSDOM } from 'jsdom'
import { readArticle } from '../lib/article'
import { loadKnowledge } from '../lib/knowledge'
import { compileKnowledge } from '../lib/knowledge/build'
import { readKnowledgeFiles } from '../lib/knowledge/files'
import { link } from '../lib/linking'
import { recognize } from '../lib/recognition'
import { readGold } from './lib/gold'

const { compiled } = compileKnowledge(await readKnowledgeFiles())

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
function time(work: () => unknown, rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}

const load = () => {
  const knowledge = loadKnowledge({ recognition: compiled.recognition })
  recognize('Bộ Ngoại giao', knowledge)
  return knowledge
}
const loads = time(load, 9)
console.log(
  `knowledge: ${compiled.recognition.length} bytes; first load ${loads[0]?.toFixed(0)} ms, median of 9 ${median(loads).toFixed(0)} ms`,
)

const knowledge = load()
const gold = fileURLToPath(new URL('../../shared/gold/dev', import.meta.url))
const sample = await JSDOM.fromFile(
  fileURLToPath(new URL('../tests/fixtures/articles/sample.html', import.meta.url)),
)
const own = readArticle(sample.window.document, 'https://example.org/', []).text
const texts = existsSync(gold)
  ? readGold(gold).map(({ text }) => text)
  : Array.from({ length: 30 }, () => own)
console.log(
  existsSync(gold)
    ? `text: ${texts.length} gold articles`
    : 'text: the sample article, 30 times (the gold articles are not there)',
)

let seen = 0
function count(text: string) {
  for (let at = 0; at < text.length; at++) seen += text.charCodeAt(at)
}

const annotate = (text: string) =>
  link(text, recognize(text, knowledge), { knowledge, day: '2020-07-08', language: 'vi' })
const characters = texts.reduce((sum, text) => sum + text.length, 0)
const long = texts
  .join('\n')
  .repeat(Math.ceil(5_000_000 / characters))
  .slice(0, 5_000_000)
const rows: [string, number, number][] = [
  ['reading one character at a time', characters, median(time(() => texts.forEach(count), 15))],
  ['recognise and link, all articles', characters, median(time(() => texts.forEach(annotate), 9))],
  [
    'recognise and link, one article',
    texts[0]?.length ?? 0,
    median(time(() => annotate(texts[0] ?? ''), 30)),
  ],
  [
    'recognise, 0.5 M characters',
    500_000,
    median(time(() => recognize(long.slice(0, 500_000), knowledge), 3)),
  ],
  ['recognise, 5 M characters', long.length, median(time(() => recognize(long, knowledge), 1))],
]
for (const [what, size, ms] of rows)
  console.log(
    `${what.padEnd(36)}${(size / ms / 1000).toFixed(2).padStart(10)} M characters/s${ms.toFixed(1).padStart(10)} ms`,
  )
// Printed, so that no compiler may leave the counting out.
console.log(`(checksum ${seen % 997})`)
