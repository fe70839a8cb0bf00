// One entry of the knowledge in full, as a reader looks it up: with what came before and after it, and its sources.
import type { KnownDocument, KnownEntry, KnownRelation, KnownTerm } from '../annotation'
import { documentName, inEnglish, institutionLink, officeName, relationTo } from './called'
import type { Knowledge } from './knowledge'
import { compareRank } from './rank'
import type { Institution, LegalDocument, Office } from './schema'
import type { HeldTerm } from './terms'
import { byDay } from './weight'

type Bare<T> = Omit<T, 'source'>

const NOTHING = {
  ...{ otherNames: [], english: [], terms: [], from: null, to: null, parent: null, children: [] },
  ...{ predecessors: [], successors: [], posts: [], document: null },
} satisfies Partial<KnownEntry>

/** All that is known under an id of a person, an office, an institution or a document; null for no such entry. */
export function entryOf(knowledge: Knowledge, id: string): KnownEntry | null {
  const shared = { ...NOTHING, id, sources: knowledge.sourcesOf(id), asOf: knowledge.asOf }
  const person = knowledge.people.get(id)
  if (person) {
    const { name, aliases = [], english = [] } = person
    const terms = byDay(knowledge, knowledge.termsOf(id), knowledge.asOf).map((term) =>
      knownTerm(knowledge, term),
    )
    return { ...shared, kind: 'official', name, otherNames: aliases, english, terms }
  }
  const office = knowledge.offices.get(id)
  if (office) return { ...shared, ...officeEntry(knowledge, office) }
  const body = knowledge.institutions.get(id)
  if (body) return { ...shared, ...institutionEntry(knowledge, body) }
  const document = knowledge.documents.get(id)
  return document ? { ...shared, ...documentEntry(knowledge, document) } : null
}

function officeEntry(knowledge: Knowledge, office: Bare<Office>) {
  const name = officeName(knowledge, office)
  return {
    ...{ kind: 'office' as const, name, english: office.english ?? [] },
    otherNames: (office.names ?? []).filter((other) => other !== name),
    ...{ from: office.from ?? null, to: office.to ?? null },
    parent: office.institution ? institutionLink(knowledge, office.institution) : null,
    terms: holdersOf(knowledge, office),
  }
}

function institutionEntry(knowledge: Knowledge, body: Bare<Institution>) {
  const { id, name, names = [], abbreviations = [], english = [] } = body
  const links = (ids: readonly string[] | undefined) =>
    (ids ?? []).map((other) => institutionLink(knowledge, other))
  const children = [...knowledge.institutions.values()].filter(({ parent }) => parent === id)
  const offices = knowledge.officesOf(id).toSorted(compareRank)
  const posts = offices.map((office) => ({
    office: { id: office.id, name: officeName(knowledge, office), ...inEnglish(office) },
    holders: holdersOf(knowledge, office),
  }))
  return {
    ...{ kind: 'institution' as const, name, english, otherNames: [...names, ...abbreviations] },
    ...{ from: body.from ?? null, to: body.to ?? null },
    parent: body.parent ? institutionLink(knowledge, body.parent) : null,
    children: children.map((child) => institutionLink(knowledge, child.id)),
    ...{ predecessors: links(body.predecessors), successors: links(body.successors) },
    posts: posts.filter(({ holders }) => holders.length > 0),
  }
}

function documentEntry(knowledge: Knowledge, document: Bare<LegalDocument>) {
  const { id, kind, aliases = [], english = [], fields = [] } = document
  const pointing = (relation: 'amends' | 'replaces') =>
    [...knowledge.documents.values()].filter((other) => other[relation]?.includes(id)).map(relationTo)
  const pointed = (relation: 'amends' | 'replaces') =>
    (document[relation] ?? []).flatMap((other) => {
      const found = knowledge.documents.get(other)
      return found ? [relationTo(found)] : []
    })
  const issuers = typeof document.issuer === 'string' ? [document.issuer] : (document.issuer ?? [])
  const facts: KnownDocument = {
    ...{ kind, code: document.code ?? null, title: document.title ?? null, fields },
    issuers: issuers.map((issuer) => institutionLink(knowledge, issuer)),
    ...{ issued: document.issued ?? null, inForce: document.inForce ?? null },
    ...{ expired: document.expired ?? null, link: document.link ?? null },
    ...{ amends: pointed('amends'), replaces: pointed('replaces') },
    ...{ amendedBy: inOrder(pointing('amends')), replacedBy: inOrder(pointing('replaces')) },
  }
  const name = documentName(document)
  return { kind: 'document' as const, name, otherNames: aliases, english, document: facts }
}

function inOrder(relations: KnownRelation[]): KnownRelation[] {
  return relations.sort((a, b) => (a.issued ?? '').localeCompare(b.issued ?? ''))
}

function latestFirst(terms: readonly HeldTerm[]): HeldTerm[] {
  return terms.toSorted((a, b) => b.from.localeCompare(a.from) || b.to.localeCompare(a.to))
}

function holdersOf(knowledge: Knowledge, office: Bare<Office>): KnownTerm[] {
  return latestFirst(knowledge.holdersOf(office.id)).map((term) => knownTerm(knowledge, term))
}

function knownTerm(knowledge: Knowledge, term: HeldTerm): KnownTerm {
  return {
    office: { id: term.office.id, name: officeName(knowledge, term.office), ...inEnglish(term.office) },
    person: { id: term.person.id, name: term.person.name },
    ...{ from: term.from || null, to: term.to || null },
    ...{ acting: term.acting, unconfirmed: !term.to && term.confirmed !== '' },
    ...besides(knowledge, term),
    sources: knowledge.sourcesOfTerm(term),
  }
}

/** Who held a one-person post right before and right after; of a post of many nobody is anybody's successor. */
function besides(knowledge: Knowledge, term: HeldTerm): Pick<KnownTerm, 'before' | 'after'> {
  if (term.office.holders !== 'one') return { before: [], after: [] }
  const dated = knowledge
    .holdersOf(term.office.id)
    .filter(({ from, person }) => from && person !== term.person)
  const before = dated.filter(({ from }) => term.from && from < term.from).at(-1)
  const after = dated.find(({ from }) => term.to && from >= term.to.slice(0, from.length))
  const link = (other: HeldTerm | undefined) =>
    other ? [{ id: other.person.id, name: other.person.name }] : []
  return { before: link(before), after: link(after) }
}
