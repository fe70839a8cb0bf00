// Turns the checked knowledge files into two compact, deterministic files: what recognition reads, and what only a card
// shows.
import { AS_OF } from './as-of'
import { checkKnowledge, type KnowledgeBase, type Problem } from './check'
import { sureOf } from './confirmed'
import { SOURCED, type Sourced } from './details'
import type { KnowledgeFiles } from './files'
import { packAddresses } from './packed/addresses'
import { type Sections, writeContainer } from './packed/container'
import { packDeltas } from './packed/deltas'
import { packTables } from './packed/pack'
import { packNumbers } from './packed/planes'
import { packSharedDays } from './packed/shared-days'
import type { Outlet } from './schema'
import { UNTIL_NEXT } from './terms'

/** A compiled knowledge: `recognition` is what texts are read by, `details` where it is said, asked for by cards. */
export interface Compiled {
  recognition: Uint8Array
  details: Uint8Array
}

/** Compiles what is right and lists what is wrong; whoever ships it decides whether problems stop the build. */
export function compileKnowledge(files: KnowledgeFiles): {
  compiled: Compiled
  outlets: Omit<Outlet, 'source'>[]
  /** Entries of each table. */
  counts: Record<keyof KnowledgeBase, number>
  problems: Problem[]
} {
  const { base, problems } = checkKnowledge(files)
  const counts = Object.fromEntries(Object.entries(base).map(([table, rows]) => [table, rows.length]))
  return {
    compiled: compile(base),
    outlets: byId(base.outlets).map(bare),
    counts: counts as Record<keyof KnowledgeBase, number>,
    problems,
  }
}

const UNSHIPPED: ReadonlySet<string> = new Set(['source', 'note', 'born', 'died', 'completeFrom'])

// Notes and years of life serve whoever reads the files; nothing in the extension shows them.
function bare<T extends { source: string | string[] }>(value: T): Omit<T, 'source'> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !UNSHIPPED.has(key))) as Omit<T, 'source'>
}

function compile(base: KnowledgeBase): Compiled {
  const people = byId(base.people)
  const offices = byId(base.offices)
  const institutions = byId(base.institutions)
  const documents = byId(base.documents)
  const terms = termRows(base, rowsOf(offices), rowsOf(people))
  const recognition = packTables({
    people: people.map(bare),
    offices: offices.map(bare),
    institutions: institutions.map(bare),
    documents: documents.map(bare),
    places: byId(base.places).map(bare),
    districts: byId(base.districts).map(bare),
  })
  packTerms(recognition, terms)
  return {
    recognition: writeContainer(AS_OF, recognition),
    details: writeContainer(AS_OF, packAddresses(sourcesOf({ people, institutions, documents, terms }))),
  }
}

/** The sources of rows, by table. */
function sourcesOf(rows: Record<Sourced, { source: string | string[] }[]>): Record<string, string[][]> {
  return Object.fromEntries(SOURCED.map((table) => [table, rows[table].map(({ source }) => [source].flat())]))
}

interface TermRow {
  office: number
  person: number
  from: string
  to: string
  acting: boolean
  /** The day until which an open or rough end is confirmed; '' where it is sure. */
  confirmed: string
  /** The first day on which a rough beginning is past; '' where none is told. */
  since: string
  source: string | string[]
}

function packTerms(sections: Sections, terms: TermRow[]) {
  const numbers = (field: 'office' | 'person') => terms.map((term) => term[field])
  sections.set('terms.office', packDeltas(Uint16Array.from(numbers('office')), new Uint8Array(terms.length)))
  sections.set('terms.person', packNumbers(numbers('person')))
  packSharedDays(sections, 'terms', {
    from: terms.map(({ from }) => from),
    to: terms.map((term, row) => endOf(term, terms[row + 1])),
    confirmed: terms.map(({ confirmed }) => confirmed),
    since: terms.map(({ since }) => since),
  })
  sections.set(
    'terms.acting',
    Uint8Array.from(terms, ({ acting }) => (acting ? 1 : 0)),
  )
}

/** The end of a term as it is packed: mostly the day on which the next holder began. */
function endOf(term: TermRow, next: TermRow | undefined): string {
  return term.to && next?.office === term.office && next.from === term.to ? UNTIL_NEXT : term.to
}

function termRows(base: KnowledgeBase, offices: Map<string, number>, people: Map<string, number>): TermRow[] {
  const rows: TermRow[] = []
  const single = new Set(base.offices.filter(({ holders }) => holders === 'one').map(({ id }) => id))
  const ofPost = Map.groupBy(base.terms, (term) => term.office)
  for (const term of base.terms) {
    const office = offices.get(term.office)
    const person = people.get(term.person)
    if (office === undefined || person === undefined) continue
    const { from = '', to = '', acting = false, source } = term
    const others = single.has(term.office) ? ofPost.get(term.office) : undefined
    rows.push({ office, person, from, to, acting, ...sureOf(term, others ?? []), source })
  }
  return rows.sort(
    (a, b) => a.office - b.office || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) || a.person - b.person,
  )
}

function rowsOf(entries: { id: string }[]): Map<string, number> {
  return new Map(entries.map(({ id }, row) => [id, row]))
}

function byId<T extends { id: string }>(entries: T[]): T[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
