// The text fragments of web-platform-tests: what a browser would scroll to, our anchoring must find, and nothing else.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJSON5 } from 'confbox'
import { anchor, quoteSpans } from '../../lib/anchoring'
import type { Span } from '../../lib/annotation'
import { readBodyText } from '../../lib/article'
import { parsePage } from './page'
import { caseOf, type Suite } from './suite'
import { targetOf } from './target'

const FOLDER = 'scroll-to-text-fragment'

interface FragmentCase {
  fragment: string
  expect_to_scroll: boolean
  description: string
}

interface Directive {
  prefix: string
  start: string
  end: string | null
  suffix: string
}

/** https://wicg.github.io/scroll-to-text-fragment/#parse-a-text-directive */
function directiveOf(fragment: string): Directive {
  const parts = fragment.replace('#:~:text=', '').split(',')
  const prefix = parts[0]?.endsWith('-') ? (parts.shift() ?? '').slice(0, -1) : ''
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() ?? '').slice(1) : ''
  const [start = '', end = null] = parts.map(decodeURIComponent)
  return { prefix: decodeURIComponent(prefix), start, end, suffix: decodeURIComponent(suffix) }
}

/** Every place that a quote may stand for. Its context is binding, but for the blanks between the two. */
function placesOf(
  text: string,
  { exact, prefix = '', suffix = '' }: { exact: string; prefix?: string; suffix?: string },
) {
  const places: Span[] = []
  const oneLine = text.replaceAll('\n', ' ')
  for (const before of prefix === '' ? [''] : [prefix, `${prefix} `]) {
    for (const after of suffix === '' ? [''] : [suffix, ` ${suffix}`]) {
      const quote = { exact, prefix: before, suffix: after }
      const outcome = anchor(text, targetOf(quote))
      const found =
        outcome.state === 'ambiguous' ? outcome.candidates : 'span' in outcome ? [outcome.span] : []
      const binding = prefix === '' && suffix === '' ? found : [...quoteSpans(oneLine, quote)]
      places.push(...found.filter((span) => binding.some(({ start }) => start === span.start)))
    }
  }
  return places
}

/** Whether there is anything to scroll to. A range is its start, and after it its end. */
function isFound(text: string, { prefix, start, end, suffix }: Directive): boolean {
  if (end === null) return placesOf(text, { exact: start, prefix, suffix }).length > 0
  return placesOf(text, { exact: start, prefix }).some(
    (from) => placesOf(text.slice(from.end), { exact: end, suffix }).length > 0,
  )
}

/** Why we differ, on purpose. */
const LONGER_NAME =
  'one capitalised word before another reads as part of a longer name, and such a quote is not found without its whole context'
const BECAUSE: Readonly<Record<string, string>> = {
  'Search invisible content between prefix and match': LONGER_NAME,
  'Search invisible content between |end| and suffix': LONGER_NAME,
  'Prefix must start on a word boundary': 'our context is cut by its length, which may be inside a word',
  'Suffix must be end bounded': 'our context is cut by its length, which may be inside a word',
  '`start` element contains hidden text, which is a block boundary':
    'a reader may mark over several paragraphs, so a quote may run over the edge of a block',
}

export const textFragments: Suite = {
  name: 'web-platform-tests, text fragments',
  repository: 'web-platform-tests/wpt',
  paths: [FOLDER],
  mode: 'relocate',
  how: '`anchor` by `prefix-,start,-suffix`, context binding: found, or several found, where the browser scrolls',
  run(folder) {
    const read = (name: string) => readFileSync(join(folder, FOLDER, name), 'utf8')
    const page = read('find-range-from-text-directive-target.html')
    const source = read('find-range-from-text-directive.html')
    const from = source.indexOf('[', source.indexOf('test_cases ='))
    const cases = parseJSON5(source.slice(from, source.indexOf('\n];', from) + 2)) as FragmentCase[]
    const { text } = readBodyText(parsePage(page))
    return cases.map(({ fragment, expect_to_scroll: expected, description }) =>
      caseOf(description, () => isFound(text, directiveOf(fragment)) === expected, BECAUSE),
    )
  },
}
