// Compiled knowledge, ready to be asked: who held what, what was in force, what is called so.
import type { Compiled } from './build'
import { Details } from './details'
import { Container } from './packed/container'
import { Pieces } from './packed/pieces'
import { Table } from './packed/table'
import type { TableName } from './packed/tables'
import { nameOn } from './provinces'
import type { Institution, LegalDocument, Office, Person, Place } from './schema'
import { type HeldTerm, Terms } from './terms'

type Bare<T> = Omit<T, 'source'>

/** In office on the day, or not; `unsure` where the known precision leaves both open. */
export type OnDay = 'yes' | 'no' | 'unsure'

/** What is known, asked by id and day. Opened by `loadKnowledge`; read-only but for sources, which may come later. */
export class Knowledge {
  /** ISO day up to which it was brought. */
  readonly asOf: string
  readonly people: Table<Bare<Person>>
  readonly offices: Table<Bare<Office>>
  readonly institutions: Table<Bare<Institution>>
  readonly documents: Table<Bare<LegalDocument>>
  /** Provinces and central cities, before and after mergers. */
  readonly places: Table<Bare<Place>>
  readonly districts: Table<Bare<Place>>
  /** The words of all names, for lexicons. */
  readonly pieces: Pieces
  readonly #terms: Terms
  #details: Details | null = null

  /** `container`: the file that it is read from, which may hold more than is read here. */
  constructor(readonly container: Container) {
    const pieces = new Pieces(container)
    this.asOf = container.asOf
    this.pieces = pieces
    const named = (table: TableName) => this[table]
    this.people = new Table('people', container, pieces, named)
    this.offices = new Table('offices', container, pieces, named)
    this.institutions = new Table('institutions', container, pieces, named)
    this.documents = new Table('documents', container, pieces, named)
    this.places = new Table('places', container, pieces, named)
    this.districts = new Table('districts', container, pieces, named)
    this.#terms = new Terms(container, this)
  }

  /** All terms of a person, earliest first. */
  termsOf(person: string): readonly HeldTerm[] {
    return this.#terms.ofPerson(this.people.rowOf(person))
  }

  /** All holders of an office, earliest first. */
  holdersOf(office: string): readonly HeldTerm[] {
    return this.#terms.ofOffice(this.offices.rowOf(office))
  }

  /** A body's name on an ISO day. */
  nameOf(institution: string, day: string | null): string {
    const body = this.institutions.get(institution)
    if (!body) return institution
    return nameOn(body, body.place ? this.places.get(body.place) : undefined, day)
  }

  /** The posts of an institution. */
  officesOf(institution: string): readonly Bare<Office>[] {
    return this.offices.where('institution', institution)
  }

  /** Whether sources can be told. */
  get hasDetails(): boolean {
    return this.#details !== null
  }

  /** Adds the sources. Throws if they are not those of this knowledge. */
  addDetails(details: Details): void {
    const sizes = {
      people: this.people.size,
      institutions: this.institutions.size,
      documents: this.documents.size,
      terms: this.#terms.size,
    }
    if (details.asOf !== this.asOf || !details.fits(sizes)) throw new Error('sources of another knowledge')
    this.#details = details
  }

  /** Addresses that say that a term was so; none before `addDetails`. */
  sourcesOfTerm(term: HeldTerm): string[] {
    return this.#details?.sources('terms', term.row) ?? []
  }

  /** Addresses that say what an entry says; none before `addDetails`. */
  sourcesOf(id: string): string[] {
    const table = (['people', 'institutions', 'documents'] as const).find((name) => this[name].has(id))
    return table ? (this.#details?.sources(table, this[table].rowOf(id)) ?? []) : []
  }
}

/** Opens compiled knowledge, with its sources if they are given. Throws `BadKnowledge` on a file that is none. */
export function loadKnowledge({ recognition, details }: Pick<Compiled, 'recognition'> & Partial<Compiled>) {
  const knowledge = new Knowledge(new Container(recognition))
  if (details) knowledge.addDetails(loadDetails(details))
  return knowledge
}

/** Opens the sources of a compiled knowledge. Throws `BadKnowledge` on a file that is none. */
export function loadDetails(details: Uint8Array): Details {
  return new Details(new Container(details))
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
  const { from, to, confirmed, since } = term
  // Named in office on an earlier day, or on a later one: how roughly that edge is known does not matter.
  const begun = since !== '' && day >= since
  const seen = to !== '' && day <= confirmed
  if ((!begun && nearYear(from, day)) || (!seen && nearYear(to, day)))
    return onDay(term, day) === 'no' ? 'no' : 'unsure'
  const held = onDay({ from: begun ? since : from, to: seen ? '' : to }, day)
  return held === 'yes' && !to && confirmed && day.slice(0, confirmed.length) > confirmed ? 'unsure' : held
}

/** An edge known to the year alone is often told a year early or late: days of the years beside it are unsure. */
function nearYear(edge: string, day: string): boolean {
  return edge.length === 4 && Math.abs(Number(edge) - Number(day.slice(0, 4))) <= 1
}
