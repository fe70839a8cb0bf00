// Who held which office: terms as columns, made into objects when somebody asks.
import type { Container } from './packed/container'
import { readDeltas } from './packed/deltas'
import { readNumbers } from './packed/planes'
import { SharedDays } from './packed/shared-days'
import type { Table } from './packed/table'
import type { Office, Person } from './schema'

/** A packed end: the day on which the next one of the post began. */
export const UNTIL_NEXT = '0001'

const EDGES = ['from', 'to', 'confirmed', 'since'] as const

/** A term as asked for; half-open days, shortened as far as they are known, '' where unknown. */
export class HeldTerm {
  constructor(
    readonly office: Omit<Office, 'source'>,
    readonly person: Omit<Person, 'source'>,
    readonly from: string,
    readonly to: string,
    readonly acting: boolean,
    /** The last day (or month, or year) on which a source names the holder of an open or rough end; '' if it is sure. */
    readonly confirmed: string,
    /** The first day on which a source names the holder of a rough or unknown beginning; '' if there is none. */
    readonly since: string,
    /** Its row, by which its sources are found. */
    readonly row: number,
  ) {}
}

interface Tables {
  people: Table<Omit<Person, 'source'>>
  offices: Table<Omit<Office, 'source'>>
}

/** All terms, by office and first day. */
export class Terms {
  readonly size: number
  readonly #office: Uint16Array
  readonly #person: Uint16Array
  readonly #acting: Uint8Array
  readonly #container: Container
  readonly #tables: Tables
  readonly #made = new Map<number, HeldTerm>()
  readonly #ofPerson = new Map<number, readonly HeldTerm[]>()
  readonly #ofOffice = new Map<number, readonly HeldTerm[]>()
  #days: SharedDays<(typeof EDGES)[number]> | null = null

  constructor(container: Container, tables: Tables) {
    this.#container = container
    this.#tables = tables
    this.#person = readNumbers(container.bytes('terms.person'))
    this.#office = readDeltas(container.bytes('terms.office'), new Uint8Array(this.#person.length))
    this.#acting = container.bytes('terms.acting')
    this.size = this.#person.length
  }

  /** The terms of the office in a row of its table; none for -1. */
  ofOffice(office: number): readonly HeldTerm[] {
    const known = this.#ofOffice.get(office)
    if (known) return known
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#office[middle] as number) < office) low = middle + 1
      else high = middle
    }
    const terms: HeldTerm[] = []
    for (let row = low; row < this.size && this.#office[row] === office; row++) terms.push(this.#at(row))
    this.#ofOffice.set(office, terms)
    return terms
  }

  /** The terms of the person in a row of its table; none for -1. */
  ofPerson(person: number): readonly HeldTerm[] {
    if (person < 0) return []
    const known = this.#ofPerson.get(person)
    if (known) return known
    const terms: HeldTerm[] = []
    // The platform's own search through a column is faster than any index is made.
    for (let row = this.#person.indexOf(person); row >= 0; row = this.#person.indexOf(person, row + 1))
      terms.push(this.#at(row))
    this.#ofPerson.set(person, terms)
    return terms
  }

  #at(row: number): HeldTerm {
    let term = this.#made.get(row)
    if (!term) {
      this.#days ??= new SharedDays(this.#container, 'terms', EDGES)
      const days = this.#days
      const office = this.#tables.offices.at(this.#office[row] as number)
      const person = this.#tables.people.at(this.#person[row] as number)
      const acting = this.#acting[row] === 1
      const from = days.text('from', row)
      const end = days.text('to', row)
      const to = end === UNTIL_NEXT ? days.text('from', row + 1) : end
      const confirmed = days.text('confirmed', row)
      term = new HeldTerm(office, person, from, to, acting, confirmed, days.text('since', row), row)
      this.#made.set(row, term)
    }
    return term
  }
}
