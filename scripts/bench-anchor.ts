// npm run bench:anchor: time per annotation on pages of three sizes, beside what Hypothesis searches with, on the same
// input in the same run. `--write` puts the table into docs/bench-anchor.md.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { anchorer } from '../lib/anchoring'
import type { TextTarget } from '../lib/annotation'
import { annotationsOn, pageOf } from './bench/pages'
import { peerModule } from './lib/peers'

const SIZES = [20_000, 100_000, 1_000_000]
const ANNOTATIONS = 1_000
const PEER = { name: 'approx-string-match', version: '2.0.0' }
/** Annotations that the peer is given: it takes seconds for what is done here in milliseconds. */
const PEER_SAMPLE = 20
/** Microseconds: the clock of a thread ticks coarsely. */
const LONG_ENOUGH = 500_000

type Search = (text: string, pattern: string, maxErrors: number) => { start: number; end: number }[]

/** Milliseconds of this thread's own work, mean of as many rounds as fill a while: others on the machine do not count. */
function time(work: () => unknown): number {
  work()
  const start = process.threadCpuUsage()
  for (let rounds = 1; ; rounds++) {
    work()
    const { user, system } = process.threadCpuUsage(start)
    if (user + system >= LONG_ENOUGH) return (user + system) / 1000 / rounds
  }
}

/** Exact matches first, then a search with errors up to half the quote: as Hypothesis calls it. */
function peerFinds(search: Search, text: string, { quote }: TextTarget): number {
  const at = text.indexOf(quote.exact)
  if (at >= 0) return at
  return search(text, quote.exact, Math.min(256, quote.exact.length / 2))[0]?.start ?? -1
}

/** One kind of quote on one page: the page as it is now, and the targets to find in it. */
interface Case {
  kind: 'exact' | 'moved' | 'absent'
  now: string
  targets: TextTarget[]
}

function casesOf(size: number): Case[] {
  const page = pageOf(size, 7)
  const targets = annotationsOn(page, ANNOTATIONS, 11)
  const other = annotationsOn(pageOf(size, 12_345), ANNOTATIONS, 13).filter(
    ({ quote }) => !page.includes(quote.exact),
  )
  return [
    { kind: 'exact', now: page, targets },
    { kind: 'moved', now: `${pageOf(2_000, 99)}\n${page}`, targets },
    { kind: 'absent', now: page, targets: other },
  ]
}

const peer = await peerModule(PEER.name, PEER.version)
const search = 'module' in peer ? (peer.module.default as Search) : null
if ('missing' in peer) console.log(`not measured beside ours: ${peer.missing}`)

const rows: string[] = []
for (const size of SIZES) {
  for (const { kind, now, targets } of casesOf(size)) {
    const work = () => {
      const { anchor } = anchorer(now)
      for (const target of targets) anchor(target)
    }
    const { anchor } = anchorer(now)
    const states = new Map<string, number>()
    for (const target of targets) {
      const { state } = anchor(target)
      states.set(state, (states.get(state) ?? 0) + 1)
    }
    const all = time(work)
    const each = (all * 1000) / targets.length
    const sample = targets.slice(0, PEER_SAMPLE)
    const theirWork = (run: Search) => () => {
      for (const target of sample) peerFinds(run, now, target)
    }
    const theirs = search ? (time(theirWork(search)) * 1000) / sample.length : null
    const told = [...states].map(([state, count]) => `${count} ${state}`).join(', ')
    rows.push(
      `| ${size.toLocaleString('en')} | ${kind} | ${all.toFixed(1)} ms | ${each.toFixed(1)} µs | ${
        theirs === null ? 'not measured' : `${theirs.toFixed(1)} µs`
      } | ${theirs === null ? '' : `${(theirs / each).toFixed(1)} ×`} | ${told} |`,
    )
    console.log(rows.at(-1))
  }
}

const beside = 'version' in peer ? `${PEER.name} ${peer.version}` : PEER.name
const table = [
  `| page (characters) | quotes | ${ANNOTATIONS.toLocaleString('en')} annotations | each | ${beside}, each | ratio | ours says |`,
  '| ---: | --- | ---: | ---: | ---: | ---: | --- |',
  ...rows,
].join('\n')
if (process.argv.includes('--write')) {
  const file = fileURLToPath(new URL('../docs/bench-anchor.md', import.meta.url))
  writeFileSync(
    file,
    `# Anchoring, timed

\`npm run bench:anchor -- --write\` made this table on ${cpus()[0]?.model.trim() ?? 'an unnamed processor'}, Node ${process.versions.node}: the thread’s own working time, mean of the rounds that fill half a second, the page read anew in each. \`${PEER.name}\` is what Hypothesis searches with; it is called as Hypothesis calls it (exact matches first, then up to half the quote's letters wrong), on ${PEER_SAMPLE} of the same quotes.

${table}
`,
  )
  console.log(`written to docs/bench-anchor.md`)
}
