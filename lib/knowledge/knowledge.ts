// Compiled knowledge, ready to be asked: who held what, what was in force, what is called so.
import type { CompiledDetails, CompiledKnowledge, TermRow } from './build'
import type { Institution, LegalDocument, Office, Person, Place } from './schema'

/** A term as asked for; half-open days, shortened as far as they are known, '' where unknown. */
export class HeldTerm {
  constructor(
    readonly office: Bare<Office>,
    readonly person: Bare<Person>,
    readonly from: string,
    readonly to: string,
    readonly acting: boolean,
    /** The last day (or month, or year) on which a source names the holder of an open end; '' if it is sure. */
    readonly confirmed: string,
    /** Its row, by which its sources are found. */
    readonly row: number,
  ) {}
}

type Bare<T> = Omit<T, 'source'>

/** In office on the day, or not; `unsure` where the known precision leaves both open. */
export type OnDay = 'yes' | 'no' | 'unsure'

/** What is known, with its indexes. Made once by `loadKnowledge`; read-only but for sources, which may come later. */
export class Knowledge {
  readonly asOf: string
  readonly people = new Map<string, Bare<Person>>()
  readonly offices = new Map<string, Bare<Office>>()
  readonly institutions = new Map<string, Bare<Institution>>()
  readonly documents = new Map<string, Bare<LegalDocument>>()
  readonly places: Bare<Place>[]
  readonly districts: Bare<Place>[]
  readonly #compiled: CompiledKnowledge
  readonly #termsOf = new Map<string, HeldTerm[]>()
  readonly #holdersOf = new Map<string, HeldTerm[]>()
  readonly #officesOf = new Map<string, Bare<Office>[]>()
  #details: CompiledDetails | null = null
  #sources = new Map<string, number[]>()

  constructor(compiled: CompiledKnowledge) {
    this.#compiled = compiled
    this.asOf = compiled.asOf
    this.places = compiled.places
    this.districts = compiled.districts
    for (const person of compiled.people) this.people.set(person.id, person)
    for (const body of compiled.institutions) this.institutions.set(body.id, body)
    for (const document of compiled.documents) this.documents.set(document.id, document)
    for (const office of compiled.offices) {
      this.offices.set(office.id, office)
      if (office.institution) push(this.#officesOf, office.institution, office)
    }
    compiled.terms.forEach((row, index) => {
      this.#keepTerm(row, index)
    })
  }

  /** All terms of a person, earliest first. */
  termsOf(person: string): HeldTerm[] {
    return this.#termsOf.get(person) ?? []
  }

  /** All holders of an office, earliest first. */
  holdersOf(office: string): HeldTerm[] {
    return this.#holdersOf.get(office) ?? []
  }

  /** The posts of an institution. */
  officesOf(institution: string): Bare<Office>[] {
    return this.#officesOf.get(institution) ?? []
  }

  /** Whether sources can be told. */
  get hasDetails(): boolean {
    return this.#details !== null
  }

  /** Adds the sources. Throws if they are not those of this knowledge. */
  addDetails(details: CompiledDetails): void {
    const { people, institutions, documents, terms } = this.#compiled
    if (
      details.format !== this.#compiled.format ||
      details.asOf !== this.asOf ||
      details.people.length !== people.length ||
      details.institutions.length !== institutions.length ||
      details.documents.length !== documents.length ||
      details.terms.length !== terms.length
    )
      throw new Error('sources of another knowledge')
    const sources = new Map<string, number[]>()
    const keep = (rows: { id: string }[], lists: number[][]) =>
      rows.forEach(({ id }, index) => {
        sources.set(id, lists[index] ?? [])
      })
    keep(people, details.people)
    keep(institutions, details.institutions)
    keep(documents, details.documents)
    this.#sources = sources
    this.#details = details
  }

  /** Addresses that say that a term was so; none before `addDetails`. */
  sourcesOfTerm(term: HeldTerm): string[] {
    return this.#addresses(this.#details?.terms[term.row] ?? [])
  }

  /** Addresses that say what an entry says; none before `addDetails`. */
  sourcesOf(id: string): string[] {
    return this.#addresses(this.#sources.get(id) ?? [])
  }

  #keepTerm([office, person, from, to, acting, confirmed = '']: TermRow, index: number) {
    const held = this.#compiled.offices[office]
    const holder = this.#compiled.people[person]
    if (!held || !holder) return
    const term = new HeldTerm(held, holder, from, to, acting === 1, confirmed, index)
    push(this.#termsOf, holder.id, term)
    push(this.#holdersOf, held.id, term)
  }

  #addresses(indexes: readonly number[]): string[] {
    return indexes.map((index) => this.#details?.sources[index] ?? '').filter(Boolean)
  }
}

/** Makes compiled knowledge ready to be asked, with its sources if they are given. Throws on a format it doesn't know. */
export function loadKnowledge(compiled: CompiledKnowledge, details?: CompiledDetails): Knowledge {
  if (compiled.format !== 2)
    throw new Error(`knowledge of format ${String(compiled.format)} is not for this version`)
  const knowledge = new Knowledge(compiled)
  if (details) knowledge.addDetails(details)
  return knowledge
}

/** Whether a half-open stretch of days (each shortened to what is known) holds an ISO day. A handover's day is unsure. */
export function onDay(term: { from?: string | undefined; to?: string | undefined }, day: string): OnDay {
  const from = term.from ?? ''
  const to = term.to ?? ''
  const cut = (known: string) => day.slice(0, known.length)
  if (from && cut(from) < from) return 'no'
  if (to && cut(to) > to) return 'no'
  if (from && cut(from) === from && from.length < 10) return 'unsure'
  if (to && cut(to) === to) return 'unsure'
  if (!from) return 'unsure'
  return 'yes'
}

/** Whether a term is held on a day, as far as it is confirmed. */
export function heldOn(term: HeldTerm, day: string): OnDay {
  if (nearYear(term.from, day) || nearYear(term.to, day)) return onDay(term, day) === 'no' ? 'no' : 'unsure'
  const held = onDay(term, day)
  return held === 'yes' && term.confirmed && day.slice(0, term.confirmed.length) > term.confirmed
    ? 'unsure'
    : held
}

/** An edge known to the year alone is often told a year early or late: days of the years beside it are unsure. */
function nearYear(edge: string, day: string): boolean {
  return edge.length === 4 && Math.abs(Number(edge) - Number(day.slice(0, 4))) <= 1
}

function push<T>(map: Map<string, T[]>, key: string, value: T) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
