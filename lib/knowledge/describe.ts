// What a card says of an entity on a day.
import type { CardTerm, EntityCard, EntityId, Named } from '../annotation'
import { nameIn } from '../annotation'
import { documentName, inEnglish, institutionLink, officeName, relationTo } from './called'
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
    [...knowledge.documents.values()].filter((other) => other[relation]?.includes(id)).map(relationTo)
  return {
    ...shared,
    type: 'document',
    name: documentName(document),
    english: document.english?.[0] ?? null,
    document: {
      kind: document.kind,
      code: document.code ?? null,
      title: document.title ?? document.name ?? null,
      issuer: together(issuers.map((issuer) => institutionLink(knowledge, issuer))),
      issued: document.issued ?? null,
      inForce: document.inForce ?? null,
      amendedBy: pointing('amends'),
      replacedBy: pointing('replaces'),
      link: document.link ?? null,
    },
  }
}

function describeInstitution(knowledge: Knowledge, body: Omit<Institution, 'source'>, day: string | null) {
  const named = (ids: string[] | undefined) => (ids ?? []).map((id) => institutionLink(knowledge, id))
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
    parent: body.parent ? institutionLink(knowledge, body.parent) : null,
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

/** Several names as one, in English only where all are known so; null for none. */
function together(all: readonly Named[]): Named | null {
  const english = all.flatMap((one) => one.english ?? [])
  const told = english.length === all.length ? { english: english.join(', ') } : {}
  return all.length > 0 ? { name: all.map(({ name }) => name).join(', '), ...told } : null
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
 * What a list says under the names of entities, in one line each: of people the most telling post that they held on a
 * day; for those who read English (`en`) that in English, and what bodies and documents are called in it. Those of whom
 * there is nothing to say are left out.
 */
export function linesOn(
  knowledge: Knowledge,
  entities: readonly EntityId[],
  day: string | null,
  language = 'vi',
): Record<EntityId, string> {
  const lines = entities.flatMap((id): [EntityId, string][] => {
    const line =
      officeOn(knowledge, id, day, language) ?? (language === 'vi' ? null : englishOf(knowledge, id))
    return line ? [[id, line]] : []
  })
  return Object.fromEntries(lines)
}

function officeOn(knowledge: Knowledge, person: EntityId, day: string | null, language: string) {
  const held = day ? knowledge.termsOf(person).filter((term) => heldOn(term, day) !== 'no') : []
  const [first] = byWeight(knowledge, held)
  return first
    ? nameIn(language, { name: officeName(knowledge, first.office, day), ...inEnglish(first.office) })
    : null
}

function englishOf({ institutions, documents }: Knowledge, id: EntityId): string | undefined {
  const entry = institutions.get(id) ?? documents.get(id)
  return entry && inEnglish(entry).english
}

/** Whether an entity is of another country or of no country: news of such alone is not news of the state. */
export function isForeign(knowledge: Knowledge, id: EntityId): boolean {
  const kind = knowledge.institutions.get(id)?.kind
  return kind === 'foreign' || kind === 'international' || knowledge.people.get(id)?.country !== undefined
}
