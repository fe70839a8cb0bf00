// Ids are made of names: `person/nguyen-van-an` of Nguyễn Văn An. The rule is kept, and of each row only what differs.
import type { Cell, Column } from './columns'
import { IDS, type TableName } from './tables'

/** The cell of an id that the rule makes, and of one with the day of issue behind it. */
const AS_NAMED = ''
const DATED = '@'

/** A field of a row; '' or nothing where it has none. */
type FieldOf = (field: string) => string | undefined

/** What ids write for a character, of those that were met. */
const WRITTEN = new Map<string, string>()

/** A name as ids write it: no marks, small letters and digits, `-` for all else. */
export function slugOf(name: string): string {
  let slug = ''
  for (const char of name) {
    const written = WRITTEN.get(char) ?? writtenAs(char)
    if (written !== '-' || (slug && !slug.endsWith('-'))) slug += written
  }
  return slug.endsWith('-') ? slug.slice(0, -1) : slug
}

function writtenAs(char: string): string {
  const letter = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const written = letter.replace(/[đð]/g, 'd').replace(/[^a-z0-9]+/g, '-')
  WRITTEN.set(char, written)
  return written
}

/** What is kept of an id: '' as named, `@` dated, `-…` what follows the name, else all behind the table's prefix. Throws on an id of another prefix. */
export function packId(table: TableName, id: string, field: FieldOf): string {
  const { prefix } = IDS[table]
  const slug = slugOf(nameOf(table, field))
  const own = id.slice(prefix.length)
  const rest = slug && own.startsWith(slug) ? own.slice(slug.length) : own
  const cell = rest && rest === dayOf(field) ? DATED : rest
  if (idFrom(table, cell, field) === id) return cell
  if (idFrom(table, own, field) === id) return own
  throw new Error(`${table}: ${id} cannot be kept`)
}

/** The id of a row, of what is kept of it. */
function idFrom(table: TableName, cell: string, field: FieldOf): string {
  const { prefix } = IDS[table]
  if (isOwn(cell)) return prefix + cell
  return prefix + slugOf(nameOf(table, field)) + (cell === DATED ? dayOf(field) : cell)
}

function isOwn(cell: string): boolean {
  return cell !== AS_NAMED && cell !== DATED && !cell.startsWith('-')
}

function nameOf(table: TableName, field: FieldOf): string {
  for (const name of IDS[table].names) {
    const text = field(name)
    if (text) return text
  }
  return ''
}

function dayOf(field: FieldOf): string {
  return `-${(field('issued') ?? '').replaceAll('-', '')}`
}

/** Ids, each made when it is first asked for. */
export class IdColumn implements Column {
  readonly #made: (string | undefined)[] = []
  #own: readonly number[] | null = null

  /** `kept`: what `packId` gave, by row; `field`: a row's other fields. */
  constructor(
    readonly table: TableName,
    readonly kept: { readonly size: number; text(row: number): string },
    readonly field: (field: string, row: number) => string | undefined,
  ) {}

  get size(): number {
    return this.kept.size
  }

  /** How the ids begin that are made of a name. */
  startOf(name: string): string {
    return IDS[this.table].prefix + slugOf(name)
  }

  /** The rows whose ids no rule makes: few, if any. */
  get own(): readonly number[] {
    if (!this.#own) {
      const own: number[] = []
      for (let row = 0; row < this.size; row++) {
        if (isOwn(this.kept.text(row))) own.push(row)
      }
      this.#own = own
    }
    return this.#own
  }

  text(row: number): string {
    this.#made[row] ??= idFrom(this.table, this.kept.text(row), (field) => this.field(field, row))
    return this.#made[row]
  }

  cell(row: number): Cell {
    return this.text(row)
  }
}
