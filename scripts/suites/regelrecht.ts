// regelrecht's notes on laws: a scenario gives articles and a note, and says what becomes of it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Anchoring, anchor } from '../../lib/anchoring'
import { caseOf, type Suite } from './suite'
import { targetOf } from './target'

const FEATURE = 'bdd/conformance/notes.feature'

interface Scenario {
  name: string
  steps: string[]
}

/** The articles of a scenario as one text, and where each of them begins. */
interface Law {
  text: string
  articles: { number: string; start: number; end: number }[]
}

function scenariosIn(feature: string): Scenario[] {
  return feature
    .split(/^\s*Scenario: /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n').map((line) => line.trim())
      return { name, steps: lines.filter((line) => line !== '' && !line.startsWith('#')) }
    })
}

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

function lawOf(steps: readonly string[]): Law {
  const [head = [], ...rows] = steps.filter((line) => line.startsWith('|')).map(cellsOf)
  const law: Law = { text: '', articles: [] }
  for (const row of rows) {
    const words = row[head.indexOf('text')] ?? ''
    const start = law.text.length
    law.text += `${words}\n`
    law.articles.push({ number: row[head.indexOf('number')] ?? '', start, end: start + words.length })
  }
  return law
}

function noteIn(steps: readonly string[], law: Law) {
  const [, exact = '', prefix = '', suffix = ''] = steps.flatMap(
    (step) => /selecting "(.*?)"(?: with prefix "(.*?)" and suffix "(.*?)")?$/.exec(step) ?? [],
  )
  const hint = steps.flatMap((step) => /hints article "(.*?)"/.exec(step)?.[1] ?? [])[0]
  const hinted = law.articles.find(({ number }) => number === hint)?.start
  return targetOf({ exact, prefix, suffix }, hinted)
}

/** Whether an outcome is what a step says. */
function holds(step: string, outcome: Anchoring, law: Law): boolean {
  const article = /resolves to article "(.*?)"/.exec(step)?.[1]
  if (article !== undefined) {
    if (!('span' in outcome)) return false
    const { start, end } = outcome.span
    return law.articles.some((one) => one.number === article && one.start <= start && end <= one.end)
  }
  if (/is an exact match/.test(step)) return outcome.state === 'anchored' || outcome.state === 'moved'
  if (/is a fuzzy match/.test(step)) return outcome.state === 'changed'
  if (/is orphaned/.test(step)) return outcome.state === 'lost'
  if (/is ambiguous/.test(step)) return outcome.state === 'ambiguous'
  throw new Error(`no such step: ${step}`)
}

export const regelrecht: Suite = {
  name: 'regelrecht, notes',
  repository: 'MinBZK/regelrecht',
  paths: ['bdd/conformance'],
  mode: 'relocate',
  how: '`anchor`: exact is *anchored* or *moved*, fuzzy is *changed*, orphaned is *lost*',
  run(folder) {
    return scenariosIn(readFileSync(join(folder, FEATURE), 'utf8')).map(({ name, steps }) =>
      caseOf(name, () => {
        const law = lawOf(steps)
        const outcome = anchor(law.text, noteIn(steps, law))
        const from = steps.findIndex((step) => step.startsWith('Then '))
        const said = steps.slice(from)
        return from > 0 && said.every((step) => holds(step, outcome, law))
      }),
    )
  },
}
