// The card of one mention: linked, ambiguous with its candidates, or unknown. Shows, and takes a choice by button.
import type { EntityCard, Mention } from '@/lib/annotation'
import { dayInWords, labelInWords, ruleInWords, type Translate } from '../words'
import { glanceOf, inEnglish, nameOf, restOf, toldFacts } from './facts'
import { button, type Child, h } from './h'
import { type IconName, icon } from './icon'
import { type StackEntry, stack } from './stack'

/** What was learnt of an entity; null where it could not be fetched. */
export type Known = { card: EntityCard | null; otherPages: number } | null

/** What a reader can do from a card. */
export interface CardActions {
  /** The reader chose what the words stand for (null: nothing), here or everywhere. */
  decide(choice: { entity: string; label: string } | null, everywhere: boolean): void
  /** Looks for another entity, where typing is heard by us alone. */
  search(): void
  note(): void
  copy(): void
  dossier(entity: string): void
  /** To the next or previous mention. */
  step(by: 1 | -1): void
  /** Lights this name alone, or all again. */
  spot(): void
  close(): void
}

export interface CardParts {
  mention: Mention
  known: Known
  /** Of an ambiguous mention: what was learnt of each candidate, in their order. */
  candidates: readonly Known[]
  /** Other marks over the same words. */
  others: readonly StackEntry[]
  /** Whether this name is lit alone. */
  spotted: boolean
  t: Translate
  actions: CardActions
}

/** A card as an element, named after what it explains. */
export function mentionCard(parts: CardParts): HTMLElement {
  const { mention, known, others, t } = parts
  const name =
    mention.status === 'linked'
      ? (known?.card?.name ?? mention.label)
      : labelInWords(mention.label ?? mention.quote, t)
  return h(
    'section',
    {
      class: `layer card ${mention.type}`,
      role: 'dialog',
      'aria-label': t('page.card', [name]),
      tabindex: -1,
    },
    head(name, parts),
    stack(others, t),
    ...body(parts),
  )
}

function head(name: string, { mention, known, t, actions }: CardParts): HTMLElement {
  const english = known?.card && mention.status === 'linked' ? inEnglish(known.card, t) : null
  return h(
    'header',
    {},
    h('i', { class: `mark ${mention.type} ${mention.status}`, 'aria-hidden': 'true' }),
    h(
      'div',
      { class: 'names' },
      h('h2', {}, name),
      h('p', { class: 'kind' }, [kindOf(mention, t), english].filter(Boolean).join(' · ')),
    ),
    stepper(t('page.previous'), 'previous', -1, actions),
    stepper(t('page.next'), 'next', 1, actions),
    button(t('common.close'), 'close', actions.close, icon('close')),
  )
}

function stepper(words: string, name: IconName, by: 1 | -1, actions: CardActions): HTMLElement {
  const made = button(words, 'close', () => actions.step(by), icon(name))
  made.dataset.step = String(by)
  return made
}

function kindOf({ type, status }: Mention, t: Translate): string {
  const kind = {
    official: t('typeOne.official'),
    institution: t('typeOne.institution'),
    document: t('typeOne.document'),
  }[type]
  if (status === 'linked') return kind
  return `${kind} · ${status === 'ambiguous' ? t('status.ambiguous') : t('status.unknown')}`
}

function body(parts: CardParts): Child[] {
  const { mention, known, t } = parts
  const why = ruleInWords(mention, t)
  const told = toldFacts(mention, t)
  const reason = why && h('p', { class: 'soft' }, `${why}.`)
  if (mention.status === 'ambiguous') {
    return [told, ...candidates(parts, mention.candidates), reason, tools(parts), wrong(parts)]
  }
  if (mention.status === 'unknown') {
    return [h('p', {}, t('page.unknown')), told, reason, tools(parts), wrong(parts)]
  }
  const card = known?.card
  if (!card) return [h('p', { class: 'soft' }, t('page.noCard')), told, reason, tools(parts), wrong(parts)]
  return [
    ...glanceOf(card, t),
    told,
    card.note && h('p', { class: 'own-note' }, card.note),
    tools(parts),
    h('details', {}, h('summary', {}, t('page.more')), ...restOf(card, t), reason),
    wrong(parts),
    h(
      'footer',
      {},
      known.otherPages > 0 && h('span', {}, t('entity.otherPages', known.otherPages)),
      h('span', {}, t('entity.asOf', [dayInWords(card.asOf, t)])),
    ),
  ]
}

function candidates(parts: CardParts, list: readonly { entity: string; label: string }[]): Child[] {
  const { t, actions, candidates: known } = parts
  if (list.length === 0) return [h('p', {}, t('page.noCandidate'))]
  return [
    h('p', {}, t('page.choose')),
    h(
      'ul',
      { class: 'choices' },
      ...list.map(({ entity, label }, index) => {
        const more = summaryOf(known[index]?.card ?? null, t)
        const words = [h('span', {}, labelInWords(label, t)), more && h('span', { class: 'soft' }, more)]
        const choose = () => actions.decide({ entity, label }, false)
        return h('li', {}, button(labelInWords(label, t), 'choice', choose, ...words))
      }),
      h(
        'li',
        {},
        button(t('page.notAny'), 'choice none', () => actions.decide(null, false)),
      ),
    ),
  ]
}

/** One line that tells a candidate from the others: a document's subject, an official's office on the day. */
function summaryOf(card: EntityCard | null, t: Translate): string | null {
  if (card === null) return null
  const { document, terms, parent } = card
  if (document) return [nameOf(document.issuer, t), document.title].filter(Boolean).join(' · ') || null
  const held = terms.filter(({ onDay }) => onDay !== 'no').map((term) => inEnglish(term, t) ?? term.title)
  return held.slice(0, 2).join('; ') || nameOf(parent, t)
}

/** What is done most, as a row of small buttons. */
function tools({ mention, spotted, t, actions }: CardParts): HTMLElement {
  const tool = (name: IconName, words: string, run: () => void) =>
    button(words, 'tool', run, icon(name), h('span', {}, words))
  return h(
    'div',
    { class: 'tools', role: 'group', 'aria-label': t('page.tools') },
    tool('note', t('page.note'), actions.note),
    tool('copy', t('page.copy'), actions.copy),
    tool('spot', t(spotted ? 'page.unspot' : 'page.spot'), actions.spot),
    mention.status === 'linked' &&
      tool(
        'dossier',
        t('page.dossier'),
        () => mention.status === 'linked' && actions.dossier(mention.entity),
      ),
  )
}

/** A wrong link is put right in one step: another entity, nothing here, nothing anywhere. */
function wrong({ mention, t, actions }: CardParts): HTMLElement {
  const other = {
    official: t('page.otherOfficial'),
    institution: t('page.otherInstitution'),
    document: t('page.otherDocument'),
  }[mention.type]
  const line = (words: string, run: () => void) => h('li', {}, button(words, 'choice', run))
  const element = h(
    'details',
    { class: 'wrong' },
    h('summary', {}, mention.status === 'linked' ? t('page.wrongLink') : t('page.tell')),
    h(
      'ul',
      { class: 'choices' },
      line(mention.status === 'unknown' ? t('page.tellWho') : other, actions.search),
      line(t('page.notHere'), () => actions.decide(null, false)),
      line(t('page.never', [mention.quote]), () => actions.decide(null, true)),
    ),
  )
  element.addEventListener('toggle', () => element.open && element.scrollIntoView({ block: 'nearest' }))
  return element
}
