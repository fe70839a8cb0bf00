// dom-anchor-text-quote, run inverted where it takes another word for the quoted one: we must not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { anchor } from '../../lib/anchoring'
import type { TextTarget } from '../../lib/annotation'
import { readBodyText } from '../../lib/article'
import { parsePage } from './page'
import { caseOf, type Suite } from './suite'
import { targetOf } from './target'

/** A call that it makes, and the words that must be found; null where nothing may be. */
interface Call {
  name: string
  target: TextTarget
  words: string | null
}

const CALLS: Call[] = [
  { name: 'finds an exact quote', target: targetOf({ exact: 'commodo vitae' }), words: 'commodo vitae' },
  {
    name: 'finds an exact quote longer than 32 characters',
    target: targetOf({ exact: 'Quisque sit amet est et sapien ullamcorper pharetra' }),
    words: 'Quisque sit amet est et sapien ullamcorper pharetra',
  },
  {
    name: 'does not take "commodo vitae" for "commodo cites"',
    target: targetOf({ exact: 'commodo cites' }),
    words: null,
  },
  {
    name: 'finds an exact quote using context',
    target: targetOf({ exact: 'commodo vitae', prefix: 'condimentum sed, ', suffix: ', ornare sit amet' }),
    words: 'commodo vitae',
  },
  {
    name: 'does not take "commodo vitae" for "commodo cites" in the same context',
    target: targetOf({ exact: 'commodo cites', prefix: 'condimentum sed, ', suffix: ', ornare sit amet' }),
    words: null,
  },
  { name: 'tells by the prefix', target: targetOf({ exact: 'on', prefix: 'Donec n' }), words: 'on' },
  { name: 'tells by the suffix', target: targetOf({ exact: 'on', suffix: ' enim in' }), words: 'on' },
  {
    name: 'finds the quote though its context is gone',
    target: targetOf({ exact: 'commodo vitae', prefix: 'bogomips', suffix: 'bogomips' }),
    words: 'commodo vitae',
  },
  { name: 'loses a word that is not there', target: targetOf({ exact: 'bogus' }), words: null },
  {
    name: 'loses a long quote that is not there',
    target: targetOf({ exact: 'This is a long quote which does not match any part of the text' }),
    words: null,
  },
  {
    name: 'loses a long quote whose end is not there',
    target: targetOf({ exact: 'Quisque sit amet est et sapien ullam triceracorn' }),
    words: null,
  },
]

/** Why we differ, on purpose. */
const BECAUSE: Readonly<Record<string, string>> = {
  'tells by the suffix':
    'the words are the end of *non*, and nothing before them is given: a part of a word is found only where the same part stood',
  'loses a long quote whose end is not there':
    'six of its eight words stand, side by side: we say *changed* and show the difference; it is no claim that nothing changed',
}

export const domAnchor: Suite = {
  name: 'dom-anchor-text-quote, inverted',
  repository: 'tilgovi/dom-anchor-text-quote',
  paths: ['test'],
  mode: 'relocate',
  how: '`anchor` over its fixture: another word is never taken for the quoted one',
  run(folder) {
    const { text } = readBodyText(parsePage(readFileSync(join(folder, 'test/fixtures/test.html'), 'utf8')))
    return CALLS.map(({ name, target, words }) =>
      caseOf(
        name,
        () => {
          const outcome = anchor(text, target)
          const found = 'span' in outcome ? text.slice(outcome.span.start, outcome.span.end) : null
          return found === words
        },
        BECAUSE,
      ),
    )
  },
}
