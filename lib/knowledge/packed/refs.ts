// A field that names entries by id: each as its row, by how far that is from the one named before, since entries side by
// side mostly name such as stand side by side.
import type { Cell, Column } from './columns'
import type { Container, Sections } from './container'
import { packDeltas, readDeltas } from './deltas'

/** Finds the rows of ids, and the ids of rows: a table, or what is to become one. */
export interface Named {
  readonly size: number
  /** The row of an id; none, or -1, where there is no such entry. */
  rowOf(id: string): number | undefined
  idAt(row: number): string
}

/** The sections of a field's ids, by row; one of no entry is kept as it is. Throws a RangeError on too many in a row. */
export function packRefs(
  sections: Sections,
  name: string,
  cells: readonly (readonly string[])[],
  named: Pick<Named, 'size' | 'rowOf'>,
): void {
  const apart: string[] = []
  const refs = cells.flat().map((id) => {
    const row = named.rowOf(id) ?? -1
    return row < 0 ? named.size + apart.push(id) - 1 : row
  })
  const counts = cells.map(({ length }) => length)
  if (counts.some((count) => count > 0xff) || named.size + apart.length > 0xffff) throw new RangeError(name)
  sections.set(`${name}#`, Uint8Array.from(counts))
  sections.set(name, packDeltas(Uint16Array.from(refs), new Uint8Array(refs.length)))
  sections.set(`${name}.apart`, new TextEncoder().encode(apart.join('\0')))
}

/** Ids as `packRefs` wrote them. */
export class RefColumn implements Column {
  readonly #counts: Uint8Array
  readonly #refs: Uint16Array
  /** By row, where its ids begin. */
  readonly #starts: Uint32Array
  readonly #apart: string[]

  constructor(
    container: Container,
    name: string,
    readonly lists: boolean,
    readonly named: Named,
  ) {
    this.#counts = container.bytes(`${name}#`)
    this.#starts = new Uint32Array(this.#counts.length + 1)
    for (let row = 0; row < this.#counts.length; row++)
      this.#starts[row + 1] = (this.#starts[row] as number) + (this.#counts[row] as number)
    this.#refs = readDeltas(container.bytes(name), new Uint8Array(this.#starts.at(-1) ?? 0))
    this.#apart = container.text(`${name}.apart`).split('\0')
  }

  cell(row: number): Cell {
    if (!this.#counts[row]) return undefined
    const from = this.#starts[row] as number
    if (!this.lists) return this.#id(this.#refs[from] as number)
    return Array.from({ length: this.#counts[row] as number }, (_, at) =>
      this.#id(this.#refs[from + at] as number),
    )
  }

  #id(ref: number): string {
    return ref < this.named.size ? this.named.idAt(ref) : (this.#apart[ref - this.named.size] ?? '')
  }

  /** The rows whose id, or first id, is a value. */
  rowsOf(value: string): number[] {
    const known = this.named.rowOf(value) ?? -1
    const apart = this.#apart.indexOf(value)
    const ref = known < 0 && apart >= 0 ? this.named.size + apart : known
    const rows: number[] = []
    for (let row = 0; row < this.#counts.length; row++)
      if (this.#counts[row] && this.#refs[this.#starts[row] as number] === ref) rows.push(row)
    return rows
  }
}
