// Hypothesis: ranges of its anchoring fixture, described and found again; annotations of saved pages, found again.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJSON5 } from 'confbox'
import { describeRange, rangeAnchorer } from '../../lib/anchoring'
import { readBodyText } from '../../lib/article'
import { nodeAt, parsePage, squeezed, textNodes } from './page'
import { caseOf, type Suite } from './suite'
import { targetOf } from './target'

const REPOSITORY = 'hypothesis/client'
const TESTS = 'src/annotator/anchoring/test'

/** Start and end as an XPath in the container or the number of a text node, the words, and what the case is about. */
type RangeSpec = [number | string, number, number | string, number, string, string]

/** A table of data inside a test file, which is plain JSON5. */
function tableIn(source: string, name: string): unknown {
  const from = source.indexOf(`const ${name} = [`)
  const to = source.indexOf('\n];', from)
  if (from < 0 || to < 0) throw new Error(`no table ${name}`)
  return parseJSON5(source.slice(source.indexOf('[', from), to + 2))
}

export const hypothesisRanges: Suite = {
  name: 'Hypothesis, ranges',
  repository: REPOSITORY,
  paths: [TESTS],
  mode: 'relocate',
  how: 'each range described over the body and anchored again: the same words',
  run(folder) {
    const fixture = readFileSync(join(folder, TESTS, 'html-anchoring-fixture.html'), 'utf8')
    const specs = tableIn(
      readFileSync(join(folder, TESTS, 'html-test.js'), 'utf8'),
      'rangeSpecs',
    ) as RangeSpec[]
    return specs.map(([startAt, startOffset, endAt, endOffset, words, name]) =>
      caseOf(name, () => {
        const document = parsePage('<body></body>')
        const container = document.createElement('section')
        container.innerHTML = fixture
        document.body.append(container)
        const at = (place: number | string): Node => {
          if (typeof place === 'string') return nodeAt(document, place.replace(/^\//, ''), container)
          const node = textNodes(container)[place]
          if (!node) throw new Error(`no text node ${place}`)
          return node
        }
        const range = document.createRange()
        range.setStart(at(startAt), startOffset)
        range.setEnd(at(endAt), endOffset)
        if (range.toString() !== words) throw new Error('the fixture is not what the case expects')
        const body = readBodyText(document)
        const target = describeRange(body, range)
        const found = target && rangeAnchorer(body)(target)
        return found?.state === 'anchored' && squeezed(found.range?.toString() ?? '') === squeezed(words)
      }),
    )
  },
}

interface Baseline {
  rows: { target: { selector: { type: string; exact?: string; prefix?: string; suffix?: string }[] }[] }[]
}

export const hypothesisBaselines: Suite = {
  name: 'Hypothesis, saved pages',
  repository: REPOSITORY,
  paths: [TESTS],
  mode: 'relocate',
  how: 'each annotation anchored by its quote alone: the same words',
  run(folder) {
    return ['minimal', 'wikipedia-regression-testing'].flatMap((name) => {
      const path = join(folder, TESTS, 'html-baselines', name)
      const anchor = rangeAnchorer(readBodyText(parsePage(readFileSync(`${path}.html`, 'utf8'))))
      const { rows } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Baseline
      return rows.map(({ target }) => {
        const quote = target[0]?.selector.find(({ type }) => type === 'TextQuoteSelector')
        const exact = quote?.exact ?? ''
        return caseOf(`${name}: ${exact.slice(0, 40)}`, () => {
          const found = anchor(targetOf({ ...quote, exact }))
          return squeezed(found.range?.toString() ?? '') === squeezed(exact)
        })
      })
    })
  },
}
