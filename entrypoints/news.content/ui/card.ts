// The card of one mention: linked, ambiguous with its candidates, or unknown. Shows, and takes a choice by button.
import type { EntityCard, Mention } from '@/lib/annotation'
import { dayInWords, labelInWords, ruleInWords, type Translate } from '../words'
import { glanceOf, restOf } from './facts'
import { button, type Child, h } from './h'

/** What was learnt of an entity; null where it could not be fetched. */
export type Known = { card: EntityCard | null; otherPages: number } | null

export interface CardParts {
  mention: Mention
  known: Known
  /** Of an ambiguous mention: what was learnt of each candidate, in their order. */
  candidates: readonly Known[]
  t: Translate
  /** The reader chose a candidate, or none of them. */
  decide(choice: { entity: string; label: string } | null): void
  close(): void
}

/** A card as an element, named after what it explains. */
export function mentionCard(parts: CardParts): HTMLElement {
  const { mention, known, t } = parts
  const name =
    mention.status === 'linked'
      ? (known?.card?.name ?? mention.label)
      : labelInWords(mention.label ?? mention.quote)
  return h(
    'section',
    {
      class: `layer card ${mention.type}`,
      role: 'dialog',
      'aria-label': t('page.card', [name]),
      tabindex: -1,
    },
    head(name, parts),
    ...body(parts),
  )
}

function head(name: string, { mention, t, close }: CardParts): HTMLElement {
  return h(
    'header',
    {},
    h('i', { class: `mark ${mention.type} ${mention.status}`, 'aria-hidden': 'true' }),
    h('div', { class: 'names' }, h('h2', {}, name), h('p', { class: 'kind' }, kindOf(mention, t))),
    button(t('common.close'), 'close', close, '×'),
  )
}

function kindOf({ type, status }: Mention, t: Translate): string {
  const kind = {
    official: t('type.official'),
    institution: t('type.institution'),
    document: t('type.document'),
  }[type]
  if (status === 'linked') return kind
  return `${kind} · ${status === 'ambiguous' ? t('status.ambiguous') : t('status.unknown')}`
}

function body(parts: CardParts): Child[] {
  const { mention, known, t } = parts
  const why = ruleInWords(mention, t)
  const reason = why && h('p', { class: 'soft' }, `${t('page.why')}: ${lowerFirst(why)}.`)
  if (mention.status === 'ambiguous') return [...candidates(parts, mention.candidates), reason]
  if (mention.status === 'unknown') return [h('p', {}, t('page.unknown')), reason, wrong(parts)]
  const card = known?.card
  if (!card) return [h('p', { class: 'soft' }, t('page.noCard')), reason]
  return [
    ...glanceOf(card, t),
    h('details', {}, h('summary', {}, t('page.more')), ...restOf(card, t), reason, wrong(parts)),
    h(
      'footer',
      {},
      known.otherPages > 0 && h('span', {}, t('entity.otherPages', known.otherPages)),
      h('span', {}, t('entity.asOf', [dayInWords(card.asOf)])),
    ),
  ]
}

function candidates(parts: CardParts, list: readonly { entity: string; label: string }[]): Child[] {
  const { t, decide, candidates: known } = parts
  if (list.length === 0) return [h('p', {}, t('page.noCandidate'))]
  return [
    h('p', {}, t('page.choose')),
    h(
      'ul',
      { class: 'choices' },
      ...list.map(({ entity, label }, index) => {
        const more = summaryOf(known[index]?.card ?? null)
        const words = [h('span', {}, labelInWords(label)), more && h('span', { class: 'soft' }, more)]
        return h(
          'li',
          {},
          button(labelInWords(label), 'choice', () => decide({ entity, label }), ...words),
        )
      }),
      h(
        'li',
        {},
        button(t('page.notAny'), 'choice none', () => decide(null)),
      ),
    ),
  ]
}

/** One line that tells a candidate from the others: a document's subject, an official's office on the day. */
function summaryOf(card: EntityCard | null): string | null {
  if (card === null) return null
  if (card.document) return [card.document.issuer, card.document.title].filter(Boolean).join(' · ') || null
  const held = card.terms.filter(({ onDay }) => onDay !== 'no').map(({ title }) => title)
  return held.slice(0, 2).join('; ') || card.parent
}

/** A wrong link is taken back by one button: the words are left dark on this page. */
const wrong = ({ t, decide }: CardParts) =>
  h(
    'p',
    { class: 'wrong' },
    `${t('page.wrong')}? `,
    button(t('page.notEntity'), 'plain', () => decide(null)),
  )

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
