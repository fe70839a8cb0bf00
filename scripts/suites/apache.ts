// Apache Annotator's cases: quotes matched, quotes described, positions. Prefix and suffix are binding there.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describeQuote, quoteSpans, spanOfCodePoints } from '../../lib/anchoring'
import type { RangeInfo } from './page'
import { rawPage, spanOfInfo } from './page'
import { type CaseResult, caseOf, type Suite } from './suite'

const REPOSITORY = 'apache/incubator-annotator'
const TESTS = 'packages/dom/test'

interface Quote {
  exact: string
  prefix?: string
  suffix?: string
}

interface MatchCase<S> {
  html: string
  selector: S
  expected: RangeInfo[]
}

interface DescribeCase {
  html: string
  range: RangeInfo
  options: { minimalContext?: boolean; minimumQuoteLength?: number; maxWordLength?: number }
  expected: Quote
}

/** What a file of cases exports; such files import nothing but types. */
async function casesIn(folder: string, file: string): Promise<Record<string, unknown>> {
  return (await import(pathToFileURL(join(folder, TESTS, file)).href)) as Record<string, unknown>
}

const inFull = ({ exact, prefix = '', suffix = '' }: Quote) => ({ exact, prefix, suffix })
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The cases of a table, in its order. */
function tableOf<T>(table: unknown): [string, T][] {
  return Object.entries(table as Record<string, T>)
}

export const apacheQuotes: Suite = {
  name: 'Apache Annotator, quotes',
  repository: REPOSITORY,
  paths: [TESTS],
  mode: 'strict',
  how: '`quoteSpans`: every place, in order, compared as offsets',
  async run(folder) {
    const { testCases } = await casesIn(folder, 'text-quote/match-cases.ts')
    return tableOf<MatchCase<Quote>>(testCases).map(([name, { html, selector, expected }]) =>
      caseOf(name, () => {
        const page = rawPage(html)
        const found = [...quoteSpans(page.text, inFull(selector))]
        return same(
          found,
          expected.map((info) => spanOfInfo(page, info)),
        )
      }),
    )
  },
}

export const apacheDescribing: Suite = {
  name: 'Apache Annotator, describing',
  repository: REPOSITORY,
  paths: [TESTS],
  mode: 'strict',
  how: '`describeQuote`, quote, prefix and suffix to the letter',
  async run(folder) {
    const tables = await casesIn(folder, 'text-quote/describe-cases.ts')
    return Object.entries(tables).flatMap(([table, cases]): CaseResult[] =>
      tableOf<DescribeCase>(cases).map(([name, { html, range, options, expected }]) =>
        caseOf(`${table.replace(/^testCases/, '')}: ${name}`, () => {
          const page = rawPage(html)
          const { minimalContext: minimal, minimumQuoteLength: atLeast, maxWordLength: longestWord } = options
          const made = describeQuote(page.text, spanOfInfo(page, range), {
            ...(minimal !== undefined && { minimal }),
            ...(atLeast !== undefined && { atLeast }),
            ...(longestWord !== undefined && { longestWord }),
          })
          return same(made, inFull(expected))
        }),
      ),
    )
  },
}

export const apachePositions: Suite = {
  name: 'Apache Annotator, positions',
  repository: REPOSITORY,
  paths: [TESTS],
  mode: 'strict',
  how: '`spanOfCodePoints`, compared as offsets',
  async run(folder) {
    const { testCases } = await casesIn(folder, 'text-position/match-cases.ts')
    return tableOf<MatchCase<{ start: number; end: number }>>(testCases).map(
      ([name, { html, selector, expected }]) =>
        caseOf(name, () => {
          const page = rawPage(html)
          const found = spanOfCodePoints(page.text, selector.start, selector.end)
          return same(
            found ? [found] : [],
            expected.map((info) => spanOfInfo(page, info)),
          )
        }),
    )
  },
}
