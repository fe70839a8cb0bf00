// Where it is said: the addresses behind entries and terms, in a file of their own that only cards ask for.
import { Addresses, startsOf } from './packed/addresses'
import type { Container } from './packed/container'

/** The tables whose rows have addresses, in the order in which these are packed. */
export const SOURCED = ['people', 'institutions', 'documents', 'terms'] as const
export type Sourced = (typeof SOURCED)[number]

/** The sources of one compiled knowledge, by table and row. */
export class Details {
  readonly asOf: string
  readonly #container: Container
  readonly #addresses: Addresses
  readonly #starts = new Map<Sourced, Uint32Array>()
  #numbers: Uint16Array[] | null = null

  constructor(container: Container) {
    this.#container = container
    this.#addresses = new Addresses(container)
    this.asOf = container.asOf
  }

  /** Whether these are the sources of tables of such sizes. */
  fits(sizes: Record<Sourced, number>): boolean {
    return SOURCED.every((table) => this.#container.numbers(`${table}.sources#`).length === sizes[table])
  }

  /** The addresses of a row. */
  sources(table: Sourced, row: number): string[] {
    const starts = this.#startsOf(table)
    this.#numbers ??= this.#addresses.numbers(SOURCED)
    const numbers = this.#numbers[SOURCED.indexOf(table)]?.subarray(starts[row], starts[row + 1]) ?? []
    return [...numbers].map((number) => this.#addresses.text(number)).filter(Boolean)
  }

  #startsOf(table: Sourced): Uint32Array {
    let starts = this.#starts.get(table)
    if (!starts) {
      starts = startsOf(this.#container.numbers(`${table}.sources#`))
      this.#starts.set(table, starts)
    }
    return starts
  }
}
