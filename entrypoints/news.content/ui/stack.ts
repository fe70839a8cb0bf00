// Marks that lie over one another: each is reachable from the card of any of them.
import type { Translate } from '../words'
import { button, type Child, h } from './h'

/** Another mark over the same words. */
export interface StackEntry {
  words: string
  /** Class names of its mark: a type, or `bar` and a colour. */
  mark: string
  open(): void
}

/** A row of the other marks; nothing where there is none. */
export function stack(others: readonly StackEntry[], t: Translate): Child {
  if (others.length === 0) return null
  return h(
    'div',
    { class: 'stack', role: 'group', 'aria-label': t('page.alsoHere') },
    h('span', { class: 'soft' }, t('page.alsoHere')),
    ...others.map(({ words, mark, open }) =>
      button(
        words,
        'chip',
        open,
        h('i', { class: `mark ${mark}`, 'aria-hidden': 'true' }),
        h('span', {}, words),
      ),
    ),
  )
}
