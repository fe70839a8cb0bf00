// npm run suites: tests that others wrote, run against our anchoring and our export. `--from FOLDER` (or the variable
// SUITES) names a folder with the repositories; else they are cloned. `--write` puts the table into docs/suites.md, once all were run.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { apacheDescribing, apachePositions, apacheQuotes } from './suites/apache'
import { domAnchor } from './suites/dom-anchor'
import { hypothesisBaselines, hypothesisRanges } from './suites/hypothesis'
import { recogito } from './suites/recogito'
import { regelrecht } from './suites/regelrecht'
import { reportOf, type SuiteOutcome } from './suites/report'
import { sourceOf } from './suites/sources'
import { textFragments } from './suites/text-fragments'
import { w3cAnnotations, w3cCollections, w3cPages } from './suites/w3c'

const SUITES = [
  ...[w3cAnnotations, w3cCollections, w3cPages, recogito],
  ...[apacheQuotes, apacheDescribing, apachePositions],
  ...[hypothesisRanges, hypothesisBaselines, regelrecht, textFragments, domAnchor],
]

const { values } = parseArgs({
  options: { from: { type: 'string' }, write: { type: 'boolean', default: false } },
})
const given = values.from ?? process.env.SUITES ?? null

const outcomes: SuiteOutcome[] = []
for (const suite of SUITES) {
  const source = sourceOf(suite, given)
  if ('missing' in source) {
    console.log(`${suite.name}: not run: ${source.missing}`)
    outcomes.push({ suite, missing: source.missing })
    continue
  }
  try {
    const cases = await suite.run(source.folder)
    const passed = cases.filter((one) => one.passed).length
    console.log(`${suite.name}: ${passed} of ${cases.length} (${source.commit}, ${suite.mode})`)
    for (const { name, because } of cases.filter((one) => !one.passed))
      console.log(`  ${because ? 'differs' : 'FAILED'}: ${name}${because ? `: ${because}` : ''}`)
    outcomes.push({ suite, commit: source.commit, cases })
  } catch (error) {
    const missing = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    console.log(`${suite.name}: not run: ${missing}`)
    outcomes.push({ suite, missing })
  }
}

const lacking = outcomes.filter((outcome) => 'missing' in outcome).length
if (values.write && lacking > 0) {
  console.log(
    `not written: ${lacking} of ${outcomes.length} suites were not run, and their figures stay as they are`,
  )
} else if (values.write) {
  writeFileSync(fileURLToPath(new URL('../docs/suites.md', import.meta.url)), reportOf(outcomes))
  console.log('written to docs/suites.md')
}
const failed = outcomes.some(
  (outcome) => 'cases' in outcome && outcome.cases.some(({ passed, because }) => !passed && !because),
)
process.exitCode = failed ? 1 : 0
