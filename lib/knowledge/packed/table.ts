// A table of a compiled file: rows are made when they are asked for, columns are decoded when a row first needs them.
import { CodeColumn } from './codes'
import { type Cell, type Column, EnumColumn, firstOf, StartsColumn, TextColumn, WordsColumn } from './columns'
import type { Container } from './container'
import { DayAfterColumn } from './days'
import { IdColumn } from './ids'
import { IssuedColumn, type Numbered } from './issued'
import { indexNames, type NameIndex, numberOf } from './name-index'
import { type Pieces, WordColumn } from './pieces'
import { type Named, RefColumn } from './refs'
import { type ColumnKind, REFERS, TABLES, type TableName } from './tables'
import { readUsual } from './usual'

/** Entries by id, in the order of their ids. Read-only; the same entry is always the same object. */
export class Table<T extends { id: string }> {
  /** How many entries there are. */
  readonly size: number
  readonly #name: TableName
  readonly #container: Container
  readonly #pieces: Pieces
  readonly #tableOf: (name: TableName) => Named
  readonly #ids: IdColumn
  readonly #rows: (T | undefined)[] = []
  readonly #found = new Map<string, number>()
  readonly #columns = new Map<string, Column>()
  readonly #where = new Map<string, T[]>()
  readonly #names = new Map<string, NameIndex>()

  /** `tableOf`: the tables whose entries those of this one name. */
  constructor(name: TableName, container: Container, pieces: Pieces, tableOf: (name: TableName) => Named) {
    this.#name = name
    this.#container = container
    this.#pieces = pieces
    this.#tableOf = tableOf
    this.#ids = new IdColumn(name, new StartsColumn(container, `${name}.id`), (field, row) =>
      firstOf(this.#column(field).cell(row)),
    )
    this.size = this.#ids.size
    this.#columns.set('id', this.#ids)
  }

  get(id: string): T | undefined {
    const row = this.rowOf(id)
    return row < 0 ? undefined : this.at(row)
  }

  has(id: string): boolean {
    return this.rowOf(id) >= 0
  }

  /** All entries; makes every row, so better not on the way to a reader who waits. */
  values(): T[] {
    return Array.from({ length: this.size }, (_, row) => this.at(row))
  }

  /** The row of an id, or -1. */
  rowOf(id: string): number {
    let row = this.#found.get(id)
    if (row === undefined) {
      row = this.#rowOf(id)
      this.#found.set(id, row)
    }
    return row
  }

  #rowOf(id: string): number {
    const row = this.#firstFrom(id)
    return row < this.size && this.#ids.text(row) === id ? row : -1
  }

  /** The first row whose id is not below a text. */
  #firstFrom(start: string): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#ids.text(middle) < start) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The rows that may go by a name of those that ids are made of, ascending; others may be among them. */
  rowsNamed(name: string): number[] {
    const start = this.#ids.startOf(name)
    const rows = [...this.#ids.own]
    for (let row = this.#firstFrom(start); row < this.size && this.#ids.text(row).startsWith(start); row++)
      if (!rows.includes(row)) rows.push(row)
    return rows.sort((a, b) => a - b)
  }

  /** The id of a row. */
  idAt(row: number): string {
    return this.#ids.text(row)
  }

  /** The entry of a row. Throws a RangeError where there is none. */
  at(row: number): T {
    let entry = this.#rows[row]
    if (!entry) {
      if (row < 0 || row >= this.size) throw new RangeError(`${this.#name} has no row ${row}`)
      entry = this.#make(row)
      this.#rows[row] = entry
    }
    return entry
  }

  /** One field of one row, without making the rest of it; a text of several is the first. */
  text(field: keyof T & string, row: number): string | undefined {
    return firstOf(this.#column(field).cell(row))
  }

  /** A list field of one row, empty where it has none. */
  list(field: keyof T & string, row: number): readonly string[] {
    const cell = this.#column(field).cell(row)
    return typeof cell === 'string' ? [cell] : (cell ?? [])
  }

  /** The entries of which a field has a value. */
  where(field: keyof T & string, value: string): readonly T[] {
    const asked = `${field} ${value}`
    let rows = this.#where.get(asked)
    if (!rows) {
      rows = this.#rowsWhere(field, value).map((row) => this.at(row))
      this.#where.set(asked, rows)
    }
    return rows
  }

  #rowsWhere(field: string, value: string): number[] {
    const column = this.#column(field)
    if (column instanceof EnumColumn || column instanceof RefColumn) return column.rowsOf(value)
    const rows: number[] = []
    for (let row = 0; row < this.size; row++) if (firstOf(column.cell(row)) === value) rows.push(row)
    return rows
  }

  /** The rows whose codes, with `#` for the number they begin with and `@` for the year of issue, pass: no code is made. */
  rowsShaped(passes: (shape: string) => boolean): readonly number[] {
    return this.#codes()?.rowsShaped(passes) ?? []
  }

  /** The rows whose codes begin with a number. */
  rowsNumbered(number: number): readonly number[] {
    return this.#codes()?.rowsNumbered(number) ?? []
  }

  /**
   * The rows of which one of some fields in pieces may be a name, given in small letters with one space between words;
   * hardly another is among them.
   */
  rowsCalled(fields: readonly (keyof T & string)[], folded: string): readonly number[] {
    const asked = fields.join(' ')
    let index = this.#names.get(asked)
    if (!index) {
      const columns = fields.flatMap((field) => this.wordsOf(field) ?? [])
      index = indexNames(columns, this.size, this.#pieces)
      this.#names.set(asked, index)
    }
    return index.get(numberOf(folded)) ?? []
  }

  /** A field in pieces; null where it is not kept so. */
  wordsOf(field: keyof T & string): WordColumn | null {
    const column = this.#column(field)
    return column instanceof WordsColumn ? column.words : null
  }

  #make(row: number): T {
    const entry: Record<string, Cell> = {}
    for (const field of Object.keys(TABLES[this.#name])) {
      const cell = this.#column(field).cell(row)
      if (cell !== undefined) entry[field] = cell
    }
    const made: object = entry
    return made as T
  }

  #column(field: string): Column {
    let column = this.#columns.get(field)
    if (!column) {
      column = this.#open(field)
      this.#columns.set(field, column)
    }
    return column
  }

  #open(field: string): Column {
    const kinds: Record<string, ColumnKind> = TABLES[this.#name]
    const name = `${this.#name}.${field}`
    const kind = kinds[field]
    switch (kind) {
      case 'words':
      case 'word-lists': {
        const words = new WordColumn(this.#container.bytes(name), this.size, this.#pieces)
        return new WordsColumn(words, kind === 'word-lists')
      }
      case 'enum':
        return new EnumColumn(this.#container, name)
      case 'usual': {
        const bytes = (part: string) => this.#container.bytes(name + part)
        return new EnumColumn(
          this.#container,
          name,
          readUsual(bytes('#'), bytes('.usual'), this.#numbered().kinds),
        )
      }
      case 'issued':
        return new IssuedColumn(this.#container, name, this.#numbered())
      case 'code':
        return new CodeColumn(this.#container, name, this.#issuedOn())
      case 'after':
        return new DayAfterColumn(this.#container, name, this.#issuedOn())
      case 'ref':
      case 'refs':
        return new RefColumn(
          this.#container,
          name,
          kind === 'refs',
          this.#tableOf(REFERS[name] ?? this.#name),
        )
      case 'text':
      case 'list':
        return new TextColumn(this.#container, name, kind === 'list')
      default:
        throw new TypeError(`no field ${name}`)
    }
  }

  #issuedOn(): (row: number) => string | undefined {
    return (row) => firstOf(this.#column('issued').cell(row))
  }

  /** The shapes of the codes of all rows, and the numbers that they begin with. */
  #numbered(): Numbered {
    return this.#codes() ?? { kinds: new Uint16Array(this.size), numbers: new Uint16Array(this.size) }
  }

  #codes(): CodeColumn | null {
    const codes = this.#column('code')
    return codes instanceof CodeColumn ? codes : null
  }
}
