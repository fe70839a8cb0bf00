// Turns the checked knowledge files into two compact, deterministic values: what recognition reads, and what only a card shows.
import { AS_OF } from './as-of'
import { checkKnowledge, type KnowledgeBase, type Problem } from './check'
import { confirmedUntil } from './confirmed'
import type { KnowledgeFiles } from './files'
import type { Institution, LegalDocument, Office, Outlet, Person, Place } from './schema'

type Row<T> = Omit<T, 'source'>

/** A term as a row: office index, person index, from, to, acting (1) or not (0), and the day until which an open end is confirmed. */
export type TermRow = [
  office: number,
  person: number,
  from: string,
  to: string,
  acting: number,
  confirmed?: string,
]

/** What recognition and linking read. Bump `format` when its shape changes. */
export interface CompiledKnowledge {
  format: 2
  asOf: string
  people: Row<Person>[]
  offices: Row<Office>[]
  terms: TermRow[]
  institutions: Row<Institution>[]
  documents: Row<LegalDocument>[]
  places: Row<Place>[]
  districts: Row<Place>[]
}

/** Where it is said: read when somebody asks. The nth list of a table gives the sources of its nth row. */
export interface CompiledDetails {
  format: 2
  asOf: string
  sources: string[]
  people: number[][]
  terms: number[][]
  institutions: number[][]
  documents: number[][]
}

/** Compiles what is right and lists what is wrong; whoever ships it decides whether problems stop the build. */
export function compileKnowledge(files: KnowledgeFiles): {
  compiled: CompiledKnowledge
  details: CompiledDetails
  outlets: Row<Outlet>[]
  problems: Problem[]
} {
  const { base, problems } = checkKnowledge(files)
  return { ...compile(base), outlets: byId(base.outlets).map(bare), problems }
}

const UNSHIPPED: ReadonlySet<string> = new Set(['source', 'note', 'born', 'died', 'completeFrom'])

// Notes and years of life serve whoever reads the files; nothing in the extension shows them.
function bare<T extends { source: string | string[] }>(value: T): Row<T> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !UNSHIPPED.has(key))) as Row<T>
}

function compile(base: KnowledgeBase): { compiled: CompiledKnowledge; details: CompiledDetails } {
  const sources: string[] = []
  const indexOf = new Map<string, number>()
  const sourcesOf = ({ source }: { source: string | string[] }) =>
    (typeof source === 'string' ? [source] : source).map((address) => {
      const known = indexOf.get(address)
      if (known !== undefined) return known
      indexOf.set(address, sources.length)
      return sources.push(address) - 1
    })
  const people = byId(base.people)
  const offices = byId(base.offices)
  const institutions = byId(base.institutions)
  const documents = byId(base.documents)
  const officeIndex = new Map(offices.map(({ id }, index) => [id, index]))
  const personIndex = new Map(people.map(({ id }, index) => [id, index]))
  const terms: { row: TermRow; sources: number[] }[] = []
  for (const term of base.terms) {
    const office = officeIndex.get(term.office)
    const person = personIndex.get(term.person)
    if (office === undefined || person === undefined) continue
    const { from = '', to = '', acting } = term
    const row: TermRow = [office, person, from, to, acting ? 1 : 0]
    const confirmed = confirmedUntil(term)
    if (confirmed) row[5] = confirmed
    terms.push({ row, sources: sourcesOf(term) })
  }
  terms.sort(
    ({ row: a }, { row: b }) => a[0] - b[0] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0) || a[1] - b[1],
  )
  return {
    compiled: {
      format: 2,
      asOf: AS_OF,
      people: people.map(bare),
      offices: offices.map(bare),
      terms: terms.map(({ row }) => row),
      institutions: institutions.map(bare),
      documents: documents.map(bare),
      places: byId(base.places).map(bare),
      districts: byId(base.districts).map(bare),
    },
    details: {
      format: 2,
      asOf: AS_OF,
      people: people.map(sourcesOf),
      terms: terms.map((term) => term.sources),
      institutions: institutions.map(sourcesOf),
      documents: documents.map(sourcesOf),
      sources,
    },
  }
}

function byId<T extends { id: string }>(entries: T[]): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
