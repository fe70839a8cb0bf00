// The table of docs/suites.md.
import type { CaseResult, Suite } from './suite'

/** What came of a suite; one that was not run counts as nothing. */
export type SuiteOutcome =
  | { suite: Suite; commit: string; cases: CaseResult[] }
  | { suite: Suite; missing: string }

function rowOf(outcome: SuiteOutcome): string {
  const { name, repository, mode, how } = outcome.suite
  if ('missing' in outcome) return `| ${name} | ${repository} | | ${mode} | not run | ${how} |`
  const passed = outcome.cases.filter((one) => one.passed).length
  return `| ${name} | ${repository} | ${outcome.commit} | ${mode} | ${passed} of ${outcome.cases.length} | ${how} |`
}

function differencesOf(outcome: SuiteOutcome): string[] {
  if ('missing' in outcome) return []
  return outcome.cases
    .filter(({ passed }) => !passed)
    .map(({ name, because }) => `- ${outcome.suite.name}: *${name}*: ${because ?? 'failed'}.`)
}

/** The page as Markdown. */
export function reportOf(outcomes: readonly SuiteOutcome[]): string {
  const differences = outcomes.flatMap(differencesOf)
  return `# Against what others wrote

\`npm run suites -- --write\` made this table. The suites are read where they lie (\`--from FOLDER\`, or cloned into a cache); nothing of them is in this repository. A suite that cannot be had is *not run* and counts as nothing.

**Modes.** The suites contradict each other about context. *strict*: prefix and suffix are binding, every place counts (\`quoteSpans\`, \`describeQuote\`, \`spanOfCodePoints\`). *relocate*: context may have changed; the result is named *anchored*, *moved*, *changed*, *ambiguous* or *lost* (\`anchor\`, what readers get). *export*: our JSON-LD.

| suite | repository | commit | mode | passed | how it is read |
| --- | --- | --- | --- | ---: | --- |
${outcomes.map(rowOf).join('\n')}

## Where we differ, and why

${differences.length > 0 ? differences.join('\n') : 'Nowhere.'}
`
}
