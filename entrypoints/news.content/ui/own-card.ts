// The card of the reader's own highlight: its note and tags to read, its colour and edges to change, the way to write.
import { COLOURS, type Colour, type Highlight } from '@/lib/annotation'
import type { Translate } from '../words'
import { button, h } from './h'
import { icon } from './icon'
import { type StackEntry, stack } from './stack'

export interface OwnCardParts {
  highlight: Highlight
  /** Other marks over the same words. */
  others: readonly StackEntry[]
  t: Translate
  recolour(colour: Colour): void
  write(): void
  /** Moves the edges of the highlight. */
  adjust(): void
  remove(): void
  close(): void
}

export function ownCard({
  highlight,
  others,
  t,
  recolour,
  write,
  adjust,
  remove,
  close,
}: OwnCardParts): HTMLElement {
  return h(
    'section',
    { class: 'layer card own', role: 'dialog', 'aria-label': t('page.own'), tabindex: -1 },
    h(
      'header',
      {},
      h('i', { class: `mark bar ${highlight.colour}`, 'aria-hidden': 'true' }),
      h('div', { class: 'names' }, h('p', { class: 'kind' }, t('page.own'))),
      button(t('common.close'), 'close', close, icon('close')),
    ),
    stack(others, t),
    highlight.note ? h('p', { class: 'note' }, highlight.note) : h('p', { class: 'soft' }, t('page.noNote')),
    highlight.tags.length > 0 && h('ul', { class: 'tags' }, ...highlight.tags.map((tag) => h('li', {}, tag))),
    swatches(t, highlight.colour, recolour),
    h(
      'p',
      { class: 'actions' },
      button(highlight.note ? t('note.edit') : t('note.add'), 'main', write),
      button(t('page.adjust'), 'tool', adjust, icon('edges'), t('page.adjust')),
      button(t('note.delete'), 'tool last', remove, icon('trash')),
    ),
  )
}

/** The reader's colours as a row of buttons; the one in use is pressed. */
export function swatches(t: Translate, used: Colour | null, choose: (colour: Colour) => void): HTMLElement {
  return h(
    'div',
    { class: 'swatches', role: 'group', 'aria-label': t('note.colour') },
    ...COLOURS.map((colour) => {
      const name = colourName(colour, t)
      const swatch = button(t('page.paint', [name]), `swatch ${colour}`, () => choose(colour), h('i', {}))
      if (used !== null) swatch.setAttribute('aria-pressed', String(colour === used))
      return swatch
    }),
  )
}

/** A colour as it stands in a sentence. */
export function colourName(colour: Colour, t: Translate): string {
  return {
    amber: t('colour.amber'),
    green: t('colour.green'),
    blue: t('colour.blue'),
    pink: t('colour.pink'),
    violet: t('colour.violet'),
  }[colour].toLowerCase()
}
