// Ids are made of names: `person/nguyen-van-an` of Nguyễn Văn An, and end with words of the id of the body or place that an
// entry belongs to. The rule is kept, and of each row only what differs.
import { levelOf } from '../provinces'
import type { Cell, Column } from './columns'
import { IDS, type TableName } from './tables'

/** The cell of an id that the rule makes, and of one with the day of issue behind it. */
const AS_NAMED = ''
const DATED = '@'
/** Behind what is kept of an id that ends as its owner's does, and before how many words of the owner's are left out. */
const OWNED = '~'

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

/**
 * What is kept of an id: '' as named, `@` dated, `-…` what follows the name, `…~2` what stands before the third word of
 * its owner's id, else all behind the table's prefix. Throws on an id of another prefix.
 */
export function packId(table: TableName, id: string, field: FieldOf): string {
  const own = id.slice(IDS[table].prefix.length)
  const named = nameOf(table, field)
  const rest = named && own.startsWith(named) ? own.slice(named.length) : own
  const cell = rest && rest === dayOf(field) ? DATED : rest
  const cells = isOwn(cell) ? [ownedCell(table, own, field), own] : [cell, own]
  const kept = cells.find((each) => each !== null && idFrom(table, each, field) === id)
  if (kept === null || kept === undefined) throw new Error(`${table}: ${id} cannot be kept`)
  return kept
}

/** What is kept of an id whose end, behind a dash, is that of its owner's; null of another one. */
function ownedCell(table: TableName, own: string, field: FieldOf): string | null {
  const words = ownerOf(table, field).split('-')
  for (let skipped = 0; skipped < words.length; skipped++) {
    const end = `-${words.slice(skipped).join('-')}`
    if (end.length > 1 && own.endsWith(end)) return own.slice(0, -end.length) + OWNED + skipped
  }
  return null
}

/** The id of a row, of what is kept of it. */
function idFrom(table: TableName, cell: string, field: FieldOf): string {
  const { prefix } = IDS[table]
  if (!isOwn(cell)) return prefix + nameOf(table, field) + (cell === DATED ? dayOf(field) : cell)
  const [start = '', skipped] = cell.split(OWNED)
  if (skipped === undefined) return prefix + cell
  return `${prefix}${start}-${ownerOf(table, field).split('-').slice(Number(skipped)).join('-')}`
}

function isOwn(cell: string): boolean {
  return cell !== AS_NAMED && cell !== DATED && !cell.startsWith('-')
}

/** What an id is made of, as ids write it. */
function nameOf(table: TableName, field: FieldOf): string {
  const { names, level } = IDS[table]
  let name: string | undefined
  for (const each of names) name ||= field(each)
  if (!name) return ''
  if (!level) return slugOf(name)
  return [slugOf(levelOf(field(level))), slugOf(name), ownerOf(table, field)].filter(Boolean).join('-')
}

/** The id of the owner of an entry, without what such ids begin with. */
function ownerOf(table: TableName, field: FieldOf): string {
  const { owner } = IDS[table]
  const id = (owner && field(owner)) ?? ''
  return id.slice(id.indexOf('/') + 1)
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
