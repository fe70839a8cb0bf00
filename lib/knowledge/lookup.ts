// Looking an entry up by any of its names: accents forgiven, every word in any order, over all entries at once.
import type { KnownBrief, KnownHits, KnownKind } from '../annotation'
import { KNOWN_KINDS } from '../annotation'
import { foldCase, foldForSearch, searchWords } from '../text/fold'
import type { Query } from '../text/query'
import { hasPhrases, hasWords, parseQuery } from '../text/query'
import { documentName, inEnglish, officeName } from './called'
import type { Knowledge } from './knowledge'
import type { Institution, LegalDocument, Office, Person } from './schema'
import { foremost } from './weight'

type Bare<T> = Omit<T, 'source'>

interface Listed {
  brief: KnownBrief
  /** Every name it goes by. */
  names: string[]
  /** Names, and what it is described by. */
  texts: string[]
  words: string[]
}

/** What to look for; no words at all find nothing, and still tell how much there is. */
export interface KnownQuestion {
  words: string
  kind: KnownKind | null
  limit: number
}

/** A search over all entries of a knowledge. Making it reads every name once; asking it then takes milliseconds. */
export function createLookup(knowledge: Knowledge): (question: KnownQuestion) => KnownHits {
  const all = listAll(knowledge)
  const count = (kind: KnownKind) => all.filter(({ brief }) => brief.kind === kind).length
  const [official, institution, document, office] = KNOWN_KINDS.map(count)
  const sizes = {
    ...{ official: official ?? 0, institution: institution ?? 0 },
    ...{ document: document ?? 0, office: office ?? 0 },
  }
  return ({ words, kind, limit }) => {
    const query = parseQuery(words)
    const found = query.words.length === 0 ? [] : search(all, query, kind)
    return { hits: found.slice(0, limit), total: found.length, sizes, asOf: knowledge.asOf }
  }
}

function search(all: readonly Listed[], query: Query, kind: KnownKind | null): KnownBrief[] {
  const ranked = all
    .filter(({ brief, words }) => (kind === null || brief.kind === kind) && hasWords(query, words))
    .filter(({ texts }) => hasPhrases(query, texts))
    .map((entry) => ({ brief: entry.brief, rank: closeness(query, entry) }))
  ranked.sort((a, b) => a.rank - b.rank || newest(a.brief, b.brief) || compare(a.brief.name, b.brief.name))
  return ranked.map(({ brief }) => brief)
}

/**
 * 0 the very name, 1 the name without accents, 2 a name that begins so, 3 one that holds it, 4 one that holds it
 * without accents, 5 a description that holds it, 6 whole words here and there, 7 their beginnings.
 */
function closeness({ exact, words: asked }: Query, { names, texts, words }: Listed): number {
  const folded = foldForSearch(exact)
  const cased = names.map(foldCase)
  if (cased.includes(exact)) return 0
  const plain = names.map(foldForSearch)
  if (plain.includes(folded)) return 1
  if (cased.some((name) => name.startsWith(exact))) return 2
  if (cased.some((name) => name.includes(exact))) return 3
  if (plain.some((name) => name.includes(folded))) return 4
  if (texts.some((text) => foldForSearch(text).includes(folded))) return 5
  return asked.every((word) => words.includes(word)) ? 6 : 7
}

/** What still is stands before what is no more; then the later before the earlier. */
function newest(a: KnownBrief, b: KnownBrief): number {
  if ((a.to === null) !== (b.to === null)) return a.to === null ? -1 : 1
  return compare(b.from ?? '', a.from ?? '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function listAll(knowledge: Knowledge): Listed[] {
  return [
    ...[...knowledge.people.values()].map((person) => listPerson(knowledge, person)),
    ...[...knowledge.institutions.values()].map((body) => listInstitution(knowledge, body)),
    ...[...knowledge.documents.values()].map(listDocument),
    ...[...knowledge.offices.values()]
      .filter(({ id }) => knowledge.holdersOf(id).length > 0)
      .map((office) => listOffice(knowledge, office)),
  ]
}

/** @param about what describes it and is no name of it */
function listed(
  brief: KnownBrief,
  names: (string | undefined)[],
  about: readonly (string | undefined)[] = [],
): Listed {
  const all = [...new Set(names.filter((name) => name !== undefined))]
  const texts = [...all, ...about.filter((text) => text !== undefined)]
  return { brief, names: all, texts, words: [...new Set(searchWords(texts.join(' ')))] }
}

function listPerson(knowledge: Knowledge, { id, name, aliases, english }: Bare<Person>): Listed {
  const last = foremost(knowledge, knowledge.termsOf(id), knowledge.asOf)
  const detail = last ? officeName(knowledge, last.office) : null
  const days = { from: last?.from || null, to: last?.to || null }
  return listed({ id, kind: 'official', name, detail, ...(last && detailOf(last.office)), ...days }, [
    name,
    ...(aliases ?? []),
    ...(english ?? []),
  ])
}

function listInstitution(knowledge: Knowledge, body: Bare<Institution>): Listed {
  const { id, name, names = [], abbreviations = [], english = [] } = body
  const parent = body.parent ? knowledge.institutions.get(body.parent) : undefined
  const told = { detail: parent?.name ?? null, ...(parent && detailOf(parent)) }
  const days = { from: body.from ?? null, to: body.to ?? null }
  return listed({ id, kind: 'institution', name, ...inEnglish(body), ...told, ...days }, [
    name,
    ...names,
    // A province's body before the province became a city.
    knowledge.nameOf(id, '0001'),
    ...abbreviations,
    ...english,
  ])
}

function listDocument(document: Bare<LegalDocument>): Listed {
  const { id, kind, code, title, aliases = [], english = [] } = document
  const name = documentName(document)
  const detail = title === undefined || title === name ? null : title
  const days = { from: document.issued ?? null, to: document.expired ?? null }
  return listed(
    { id, kind: 'document', name, ...inEnglish(document), detail, ...days },
    [name, code, shortened(kind, code), ...aliases, ...english],
    [title, kind, initials(kind)],
  )
}

function listOffice(knowledge: Knowledge, office: Bare<Office>): Listed {
  const { id, names = [], english = [] } = office
  const name = officeName(knowledge, office)
  const body = office.institution ? knowledge.institutions.get(office.institution) : undefined
  const told = { detail: body?.name ?? null, ...(body && detailOf(body)) }
  const days = { from: office.from ?? null, to: office.to ?? null }
  return listed(
    { id, kind: 'office', name, ...inEnglish(office), ...told, ...days },
    [name, ...names, ...english],
    body?.abbreviations,
  )
}

/** What describes an entry, in English: nothing where that is not known. */
function detailOf(about: Parameters<typeof inEnglish>[0]): { detailEnglish?: string } {
  const { english } = inEnglish(about)
  return english ? { detailEnglish: english } : {}
}

/** `nq 22` for *Nghị quyết 22-NQ/TW*, and for no other whose code holds that number somewhere. */
function shortened(kind: string, code = ''): string | undefined {
  const number = /^\d+[a-z]?(?![\d.])/.exec(code)
  return number ? `${initials(kind)} ${number[0]}` : undefined
}

/** `nq` for *nghị quyết*: how readers shorten kinds of documents. */
function initials(kind: string): string {
  return searchWords(kind)
    .map((word) => word[0])
    .join('')
}
