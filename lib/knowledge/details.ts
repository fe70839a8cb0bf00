// Where it is said: the addresses behind entries and terms, in a file of their own that only cards ask for.
import type { Container } from './packed/container'

const TABLES = ['people', 'institutions', 'documents', 'terms'] as const
type Sourced = (typeof TABLES)[number]

/** The sources of one compiled knowledge, by table and row. */
export class Details {
  readonly asOf: string
  readonly #container: Container
  readonly #starts = new Map<Sourced, Uint32Array>()
  #addresses: string[] | null = null
  #numbers: Record<Sourced, Uint16Array> | null = null

  constructor(container: Container) {
    this.#container = container
    this.asOf = container.asOf
  }

  /** Whether these are the sources of tables of such sizes. */
  fits(sizes: Record<Sourced, number>): boolean {
    return TABLES.every((table) => this.#container.numbers(`${table}.sources#`).length === sizes[table])
  }

  /** The addresses of a row. */
  sources(table: Sourced, row: number): string[] {
    const starts = this.#startsOf(table)
    this.#numbers ??= numbersOf(this.#container)
    const numbers = this.#numbers[table].subarray(starts[row], starts[row + 1])
    return [...numbers].map((number) => this.#address(number)).filter(Boolean)
  }

  #startsOf(table: Sourced): Uint32Array {
    let starts = this.#starts.get(table)
    if (!starts) {
      starts = startsOf(this.#container.numbers(`${table}.sources#`))
      this.#starts.set(table, starts)
    }
    return starts
  }

  #address(number: number): string {
    if (!this.#addresses) {
      const text = this.#container.text('sources')
      const lengths = this.#container.numbers('sources#')
      const starts = startsOf(lengths)
      this.#addresses = Array.from(lengths, (_, index) => text.slice(starts[index], starts[index + 1]))
    }
    return this.#addresses[number - 1] ?? ''
  }
}

/** The numbers of addresses by table; 0 stands for the next that no row before has. */
function numbersOf(container: Container): Record<Sourced, Uint16Array> {
  let last = 0
  const read = (table: Sourced) =>
    container.numbers(`${table}.sources`).map((number) => {
      if (number === 0) last += 1
      return number || last
    })
  // In the order in which they were numbered.
  return {
    people: read('people'),
    institutions: read('institutions'),
    documents: read('documents'),
    terms: read('terms'),
  }
}

function startsOf(lengths: Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let row = 0; row < lengths.length; row++)
    starts[row + 1] = (starts[row] as number) + (lengths[row] as number)
  return starts
}
