// The kinds of columns of a compiled file, each read cell by cell.
import type { Container } from './container'
import type { WordColumn } from './pieces'
import { readNumbers } from './planes'
import { readStarts } from './starts'

/** A cell as an entry has it; undefined where the entry has none. */
export type Cell = string | string[] | undefined

/** Reads a column's cells. */
export interface Column {
  cell(row: number): Cell
}

/** Texts one after the other, or lists of lines. */
export class TextColumn implements Column {
  readonly size: number
  readonly #lengths: Uint16Array
  #texts: string | null = null
  #starts: Uint32Array = NOTHING

  constructor(
    readonly container: Container,
    readonly name: string,
    readonly lists = false,
  ) {
    this.#lengths = container.numbers(`${name}#`)
    this.size = this.#lengths.length
  }

  text(row: number): string {
    return this.#opened().slice(this.#starts[row], this.#starts[row + 1])
  }

  #opened(): string {
    if (this.#texts === null) {
      this.#texts = this.container.text(this.name)
      this.#starts = new Uint32Array(this.size + 1)
      for (let index = 0; index < this.size; index++)
        this.#starts[index + 1] = (this.#starts[index] as number) + (this.#lengths[index] as number)
    }
    return this.#texts
  }

  cell(row: number): Cell {
    if (!this.#lengths[row]) return undefined
    const text = this.text(row)
    return this.lists ? text.split('\n') : text
  }
}

const NOTHING = new Uint32Array(0)

/** What is kept of ids: texts of which many begin alike. */
export class StartsColumn {
  readonly size: number
  #texts: readonly string[] | null = null

  constructor(
    readonly container: Container,
    readonly name: string,
  ) {
    this.size = container.numbers(`${name}#`)[0] ?? 0
  }

  text(row: number): string {
    this.#texts ??= readStarts(this.container.text(this.name))
    return this.#texts[row] ?? ''
  }
}

/** Each value once, rows by number. */
export class EnumColumn implements Column {
  readonly #values: Cell[]
  readonly #numbers: Uint16Array

  /** `numbers`: which value each row has, where they are kept otherwise. */
  constructor(container: Container, name: string, numbers?: Uint16Array) {
    this.#numbers = numbers ?? readNumbers(container.bytes(`${name}#`))
    this.#values = container
      .text(name)
      .split('\0')
      .map((value) => (value.includes('\n') ? value.split('\n') : value || undefined))
  }

  cell(row: number): Cell {
    return this.#values[this.#numbers[row] as number]
  }

  /** The rows whose text, or first text, is a value. */
  rowsOf(value: string): number[] {
    const rows: number[] = []
    const numbers = this.#numbers
    for (const [number, other] of this.#values.entries())
      if (firstOf(other) === value)
        for (let row = numbers.indexOf(number); row >= 0; row = numbers.indexOf(number, row + 1))
          rows.push(row)
    return rows.sort((a, b) => a - b)
  }
}

/** A cell's text, of several the first. */
export function firstOf(cell: Cell): string | undefined {
  return typeof cell === 'object' ? cell[0] : cell
}

/** Texts, or lists of texts, in pieces. */
export class WordsColumn implements Column {
  constructor(
    readonly words: WordColumn,
    readonly lists: boolean,
  ) {}

  cell(row: number): Cell {
    const texts = this.words.texts(row)
    if (texts.length === 0) return undefined
    return this.lists ? texts : texts[0]
  }
}
