// While a highlight waits to be placed again: which one, what to do, and the way out.
import type { Translate } from '../words'
import { button, h } from './h'

export interface PlacingBarParts {
  t: Translate
  /** The words that it stood for. */
  words: string
  cancel(): void
}

const LONGEST = 120

export function placingBar({ t, words, cancel }: PlacingBarParts): HTMLElement {
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words
  return h(
    'div',
    { class: 'layer says placing', role: 'status' },
    h('p', {}, h('strong', {}, t('page.placeHere')), h('q', {}, short)),
    button(t('common.cancel'), 'plain', cancel),
  )
}
