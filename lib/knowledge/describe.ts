// What a card says of an entity on a day.
import type { CardTerm, EntityCard, EntityId } from '../annotation'
import { documentName, inEnglish, officeName } from './called'
import { heldOn, type Knowledge } from './knowledge'
import { compareRank, rankOf } from './rank'
import type { Institution } from './schema'
import type { HeldTerm } from './terms'
import { byDay, byWeight } from './weight'

const NOTHING = {
  english: null,
  terms: [],
  parent: null,
  validFrom: null,
  validTo: null,
  predecessors: [],
  successors: [],
  heads: [],
  document: null,
} satisfies Partial<EntityCard>

/** Who or what an entity is on an ISO day; null when nothing is known under that id. */
export function describeEntity(knowledge: Knowledge, id: EntityId, day: string | null): EntityCard | null {
  const shared = { ...NOTHING, id, day, sources: knowledge.sourcesOf(id), asOf: knowledge.asOf }
  const person = knowledge.people.get(id)
  if (person) {
    const terms = byDay(knowledge, knowledge.termsOf(id), day).map((term) => cardTerm(knowledge, term, day))
    return { ...shared, type: 'official', name: person.name, english: person.english?.[0] ?? null, terms }
  }
  const body = knowledge.institutions.get(id)
  if (body) return { ...shared, ...describeInstitution(knowledge, body, day) }
  const document = knowledge.documents.get(id)
  if (!document) return null
  const issuers = typeof document.issuer === 'string' ? [document.issuer] : (document.issuer ?? [])
  const pointing = (relation: 'amends' | 'replaces') =>
    [...knowledge.documents.values()]
      .filter((other) => other[relation]?.includes(id))
      .map((other) => ({
        id: other.id,
        name: other.name ?? other.code ?? other.id,
        issued: other.issued ?? null,
      }))
  return {
    ...shared,
    type: 'document',
    name: documentName(document),
    english: document.english?.[0] ?? null,
    document: {
      kind: document.kind,
      code: document.code ?? null,
      title: document.title ?? document.name ?? null,
      issuer:
        issuers
          .map((issuer) => knowledge.institutions.get(issuer)?.name ?? '')
          .filter(Boolean)
          .join(', ') || null,
      issued: document.issued ?? null,
      inForce: document.inForce ?? null,
      amendedBy: pointing('amends'),
      replacedBy: pointing('replaces'),
      link: document.link ?? null,
    },
  }
}

function describeInstitution(knowledge: Knowledge, body: Omit<Institution, 'source'>, day: string | null) {
  const named = (ids: string[] | undefined) =>
    (ids ?? []).map((id) => ({ id, name: knowledge.institutions.get(id)?.name ?? id }))
  const posts = knowledge.officesOf(body.id).filter((office) => office.holders === 'one')
  const leading = posts.filter((office) => rankOf(office) === 'head')
  const heads = day
    ? (leading.length > 0 ? leading : posts)
        .toSorted(compareRank)
        .flatMap((office) => knowledge.holdersOf(office.id).filter((term) => heldOn(term, day) === 'yes'))
    : []
  return {
    type: 'institution' as const,
    name: knowledge.nameOf(body.id, day),
    english: body.english?.[0] ?? null,
    parent: body.parent ? (knowledge.institutions.get(body.parent)?.name ?? null) : null,
    validFrom: body.from ?? null,
    validTo: body.to ?? null,
    predecessors: named(body.predecessors),
    successors: named(body.successors),
    heads: heads.map((term) => ({
      name: term.person.name,
      title: officeName(knowledge, term.office, day),
      ...inEnglish(term.office),
      person: term.person.id,
    })),
  }
}

function cardTerm(knowledge: Knowledge, term: HeldTerm, day: string | null): CardTerm {
  const held = day ? heldOn(term, day) : 'unsure'
  return {
    title: officeName(knowledge, term.office, held === 'yes' ? day : term.from || day),
    ...inEnglish(term.office),
    from: term.from || null,
    to: term.to || null,
    acting: term.acting,
    onDay: held,
    sources: knowledge.sourcesOfTerm(term),
  }
}

/**
 * The most telling post that people held on a day, in one line each, in English where that is asked for and known; those
 * without a post then are left out.
 */
export function officesOn(
  knowledge: Knowledge,
  people: readonly EntityId[],
  day: string | null,
  language = 'vi',
): Record<EntityId, string> {
  const lines = people.flatMap((id): [EntityId, string][] => {
    const held = day ? knowledge.termsOf(id).filter((term) => heldOn(term, day) !== 'no') : []
    const [first] = byWeight(knowledge, held)
    if (!first) return []
    const { english } = language === 'en' ? inEnglish(first.office) : {}
    return [[id, english ?? officeName(knowledge, first.office, day)]]
  })
  return Object.fromEntries(lines)
}

/** Whether an entity is of another country or of no country: news of such alone is not news of the state. */
export function isForeign(knowledge: Knowledge, id: EntityId): boolean {
  const kind = knowledge.institutions.get(id)?.kind
  return kind === 'foreign' || kind === 'international' || knowledge.people.get(id)?.country !== undefined
}
