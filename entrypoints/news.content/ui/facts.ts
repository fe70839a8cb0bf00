// What a card says of an entity: at a glance what it was on the article's day, the rest under "more".
import {
  type CardTerm,
  type EntityCard,
  isOwnEntity,
  type Mention,
  type Named,
  nameIn,
} from '@/lib/annotation'
import { dayInWords, spanInWords, type Translate } from '../words'
import { type Child, h } from './h'
import { timeline } from './timeline'

/** What is pointed to, as the reader's language has it. */
export const nameOf = (one: Named | null, t: Translate) => one && nameIn(t('language'), one)

const named = (list: readonly (Named & { issued?: string | null })[], t: Translate) =>
  list
    .map((one) => (one.issued ? `${nameOf(one, t)} (${dayInWords(one.issued, t)})` : nameOf(one, t)))
    .join(', ')

const title = (term: CardTerm, t: Translate) => (term.acting ? t('entity.acting', [term.title]) : term.title)

/** The first lines: who or what it was on that day. */
export function glanceOf(card: EntityCard, t: Translate): Child[] {
  // Of an entity of the reader's own nothing is known but what the reader wrote.
  if (isOwnEntity(card.id)) return []
  if (card.type === 'official') return [...officesOf(card, t), timeline(card, t)]
  if (card.document) return documentFacts(card.name, card.document, t)
  return institutionFacts(card, t)
}

/** An English name, for those who read this in English. */
export function inEnglish({ english }: { english?: string | null }, t: Translate): string | null {
  return t('language') === 'en' ? (english ?? null) : null
}

/** What unfolds: all terms, sources, and the English name where the head of the card does not say it. */
export function restOf(card: EntityCard, t: Translate): Child[] {
  return [
    card.english && !inEnglish(card, t) && h('p', { class: 'soft', lang: 'en' }, card.english),
    card.type === 'official' &&
      card.terms.length > 0 &&
      h('ul', { class: 'terms' }, ...card.terms.map((term) => termLine(term, t))),
    sources(card, t),
  ]
}

function officesOf(card: EntityCard, t: Translate): Child[] {
  const held = card.terms.filter(({ onDay }) => onDay !== 'no')
  const now = card.terms.filter(({ to }) => to === null)
  const day = card.day
  const lines: Child[] = []
  if (day === null) lines.push(h('p', { class: 'soft' }, t('page.noDay')))
  else {
    lines.push(
      h('p', { class: 'when' }, t('page.onDay', [dayInWords(day, t)])),
      ...(held.length > 0
        ? [h('ul', { class: 'terms main' }, ...held.map((term) => termLine(term, t)))]
        : [h('p', { class: 'soft' }, t('page.noOffice'))]),
    )
  }
  // The present state is worth a line only where it differs from that day's.
  const same = day !== null && now.length === held.length && now.every((term) => held.includes(term))
  if (!same) {
    const words =
      now.length > 0
        ? now.map((term) => title({ ...term, title: inEnglish(term, t) ?? term.title }, t)).join('; ')
        : t('page.noOfficeNow')
    lines.push(h('p', { class: 'now' }, h('b', {}, `${t('page.present')}: `), words))
  }
  return lines
}

function termLine(term: CardTerm, t: Translate): HTMLElement {
  const english = inEnglish(term, t)
  const unsure = term.onDay === 'unsure' && ` · ${t('entity.unsure')}`
  return h(
    'li',
    { class: term.onDay === 'no' ? '' : 'on' },
    h('span', { class: 'title' }, title(term, t)),
    h(
      'span',
      { class: 'span' },
      english && `${english} · `,
      h('span', { class: 'days' }, spanInWords(term.from, term.to, t)),
      unsure,
    ),
  )
}

function fact(name: string, value: Child): Child {
  return value ? h('div', { class: 'fact' }, h('dt', {}, name), h('dd', {}, value)) : null
}

/** A head's title without the body's own name, which is the card's heading. */
function postOf({ title, english }: { title: string; english?: string }, body: string, t: Translate): string {
  const [post] = inEnglish({ english }, t)?.split(' of ') ?? []
  if (post) return post
  return title.endsWith(` ${body}`) ? title.slice(0, -body.length - 1) : title
}

function institutionFacts(card: EntityCard, t: Translate): Child[] {
  const { parent, validFrom, validTo, predecessors, successors, heads } = card
  return [
    h(
      'dl',
      {},
      ...heads.map((head) => fact(postOf(head, card.name, t), head.name)),
      fact(t('entity.parent'), nameOf(parent, t)),
      fact(t('entity.existed'), validFrom || validTo ? spanInWords(validFrom, validTo, t) : null),
      fact(t('entity.cameFrom'), named(predecessors, t)),
      fact(t('entity.became'), named(successors, t)),
    ),
  ]
}

/** Its name is the card's heading: title and code are told where they say more. */
function documentFacts(name: string, document: NonNullable<EntityCard['document']>, t: Translate): Child[] {
  const { code, title, issuer, issued, inForce, amendedBy, replacedBy, link } = document
  return [
    title && title !== name && h('p', { class: 'full' }, title),
    h(
      'dl',
      {},
      fact(t('entity.code'), code && !name.includes(code) && code),
      fact(t('entity.issuer'), nameOf(issuer, t)),
      fact(t('entity.issued'), issued && dayInWords(issued, t)),
      fact(t('entity.inForce'), inForce && dayInWords(inForce, t)),
      fact(t('entity.amendedBy'), named(amendedBy, t)),
      fact(t('entity.replacedBy'), named(replacedBy, t)),
      fact(t('entity.fullText'), link && linkTo(link)),
    ),
  ]
}

/** What the article itself tells of a document: the provision it cites, and of one that is not linked who and when. */
export function toldFacts({ facts, status }: Mention, t: Translate): Child {
  if (!facts) return null
  const { issuer, day, subject, cited } = facts
  const rest =
    status === 'linked'
      ? []
      : [
          fact(t('entity.issuer'), issuer),
          fact(t('entity.issued'), day && dayInWords(day, t)),
          fact(t('entity.subject'), subject),
        ]
  const all = [fact(t('entity.cited'), cited), ...rest].filter(Boolean)
  return all.length > 0 && h('dl', { class: 'told' }, ...all)
}

/** A source is opened by the reader's click alone, and is not told where from. Only web addresses become links. */
function linkTo(address: string, nth = 1): Child {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return address
  const site = url.hostname.replace(/^www\./, '')
  return h(
    'a',
    { href: url.href, target: '_blank', rel: 'noopener noreferrer' },
    nth > 1 ? `${site} (${nth})` : site,
  )
}

function sources(card: EntityCard, t: Translate): Child {
  const all = [...new Set([...card.sources, ...card.terms.flatMap((term) => term.sources)])].slice(0, 6)
  if (all.length === 0) return null
  const hosts = all.map((source) => URL.parse(source)?.hostname)
  const links = all.flatMap((source, i) => {
    const nth = hosts.slice(0, i + 1).filter((host) => host === hosts[i]).length
    return [i > 0 ? ', ' : null, linkTo(source, nth)]
  })
  return h('p', { class: 'soft' }, `${t('entity.sources')}: `, ...links)
}
