// Turns the checked knowledge files into one compact, deterministic value that loads in milliseconds.
import { AS_OF } from './as-of'
import { checkKnowledge, type KnowledgeBase, type Problem } from './check'
import type { KnowledgeFiles } from './files'
import type { Institution, LegalDocument, Office, Outlet, Person, Place } from './schema'

/** Without sources, which stand in a table of their own: `sources` gives, for the nth entry, indexes into it. */
type Row<T> = Omit<T, 'source'>

/** A term as a row: office index, person index, from, to, acting (1) or not confirmed to today (2), source indexes. */
export type TermRow = [
  office: number,
  person: number,
  from: string,
  to: string,
  flags: number,
  sources: number[],
]

/** What the extension ships. Bump `format` when its shape changes. */
export interface CompiledKnowledge {
  format: 1
  asOf: string
  sources: string[]
  people: [Row<Person>, number[]][]
  offices: Row<Office>[]
  terms: TermRow[]
  institutions: [Row<Institution>, number[]][]
  documents: [Row<LegalDocument>, number[]][]
  places: Row<Place>[]
  districts: Row<Place>[]
  outlets: Row<Outlet>[]
}

/** Compiles what is right and lists what is wrong; whoever ships it decides whether problems stop the build. */
export function compileKnowledge(files: KnowledgeFiles): {
  compiled: CompiledKnowledge
  problems: Problem[]
} {
  const { base, problems } = checkKnowledge(files)
  return { compiled: compile(base), problems }
}

const UNSHIPPED: ReadonlySet<string> = new Set(['source', 'note', 'born', 'died'])

function compile(base: KnowledgeBase): CompiledKnowledge {
  const sources: string[] = []
  const indexOf = new Map<string, number>()
  const sourceIndexes = (source: string | string[]) =>
    (typeof source === 'string' ? [source] : source).map((address) => {
      const known = indexOf.get(address)
      if (known !== undefined) return known
      indexOf.set(address, sources.length)
      return sources.push(address) - 1
    })
  // Notes and years of life serve whoever reads the files; nothing in the extension shows them.
  const bare = <T extends { source: string | string[] }>(value: T): Omit<T, 'source'> =>
    Object.fromEntries(Object.entries(value).filter(([key]) => !UNSHIPPED.has(key))) as Omit<T, 'source'>
  const sourced = <T extends { source: string | string[] }>(value: T): [Omit<T, 'source'>, number[]] => [
    bare(value),
    sourceIndexes(value.source),
  ]
  const offices = byId(base.offices)
  const people = byId(base.people)
  const officeIndex = new Map(offices.map(({ id }, index) => [id, index]))
  const personIndex = new Map(people.map(({ id }, index) => [id, index]))
  const terms: TermRow[] = []
  for (const term of base.terms) {
    const office = officeIndex.get(term.office)
    const person = personIndex.get(term.person)
    if (office === undefined || person === undefined) continue
    const flags = (term.acting ? 1 : 0) + (term.note?.startsWith('not confirmed') ? 2 : 0)
    terms.push([office, person, term.from ?? '', term.to ?? '', flags, sourceIndexes(term.source)])
  }
  terms.sort((a, b) => a[0] - b[0] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0) || a[1] - b[1])
  return {
    format: 1,
    asOf: AS_OF,
    people: people.map(sourced),
    offices: offices.map(bare),
    terms,
    institutions: byId(base.institutions).map(sourced),
    documents: byId(base.documents).map(sourced),
    places: byId(base.places).map(bare),
    districts: byId(base.districts).map(bare),
    outlets: byId(base.outlets).map(bare),
    sources,
  }
}

function byId<T extends { id: string }>(entries: T[]): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
