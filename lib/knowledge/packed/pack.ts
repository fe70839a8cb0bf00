// Entries into columns: the compiler's last step.
import { packCodes } from './codes'
import type { Sections } from './container'
import { packDaysAfter } from './days'
import { packId } from './ids'
import { type Numbered, packIssued } from './issued'
import { PieceWriter, piecesOf } from './piece-writer'
import { LONGEST_CELL } from './pieces'
import { packNumbers } from './planes'
import { packRefs } from './refs'
import { writeStarts } from './starts'
import { type ColumnKind, REFERS, TABLES, type TableName } from './tables'
import { packUsual } from './usual'

type Cell = string | string[] | undefined
/** An entry as the packer sees it. */
type Entry = Record<string, Cell>

interface Packed {
  name: string
  kind: ColumnKind
  cells: string[][]
}

/** The sections of all tables. Throws on a field that `tables.ts` does not name, or one too long for a cell. */
export function packTables(tables: Record<TableName, object[]>): Sections {
  const writer = new PieceWriter()
  const columns: Packed[] = []
  for (const [table, fields] of Object.entries(TABLES)) {
    const entries = entriesOf(table, tables[table as TableName], Object.keys(fields))
    for (const [field, kind] of Object.entries(fields))
      columns.push({
        name: `${table}.${field}`,
        kind,
        cells: entries.map((entry) => {
          const cell = listOf(entry[field])
          return kind === 'id' ? [keptOf(table as TableName, cell[0] ?? '', entry)] : cell
        }),
      })
  }
  for (const { name, kind, cells } of columns) {
    if (kind !== 'words' && kind !== 'word-lists') continue
    for (const texts of cells) {
      if (texts.reduce((sum, text) => sum + piecesOf(text).length + 1, 0) > LONGEST_CELL)
        throw new Error(`${name}: too long for a cell: ${texts[0]?.slice(0, 80)}`)
      for (const text of texts) writer.count(text)
    }
  }
  const sections = writer.sections()
  const codes = packAllCodes(sections, columns)
  for (const { name, kind, cells } of columns) {
    if (kind === 'words' || kind === 'word-lists') sections.set(name, writer.encode(cells))
    else if (kind === 'enum') sections.set(`${name}#`, packNumbers(packEnum(sections, name, cells)))
    else if (kind === 'usual')
      packUsual(sections, name, packEnum(sections, name, cells), codes.get(tableOf(name))?.kinds ?? [])
    else if (kind === 'issued') packIssued(sections, name, firstsOf(cells), codesBeside(name, codes))
    else if (kind === 'after') packDaysAfter(sections, name, firstsOf(cells), daysBeside(name, columns))
    else if (kind === 'ref' || kind === 'refs') packRefs(sections, name, cells, rowsIn(REFERS[name], tables))
    else if (kind === 'id') packIds(sections, name, firstsOf(cells))
    else if (kind !== 'code') packText(sections, name, cells)
  }
  return sections
}

/** Packs the columns of codes; returns the shapes and numbers of each table's. */
function packAllCodes(sections: Sections, columns: readonly Packed[]) {
  const codes = columns.filter(({ kind }) => kind === 'code')
  return new Map(
    codes.map(({ name, cells }) => [
      tableOf(name),
      packCodes(sections, name, firstsOf(cells), daysBeside(name, columns)),
    ]),
  )
}

/** The codes of the table that a column belongs to, which it is told in the order of. Throws where it has none. */
function codesBeside(name: string, codes: ReadonlyMap<string, Numbered>): Numbered {
  const found = codes.get(tableOf(name))
  if (!found) throw new Error(`${name}: no codes beside it`)
  return found
}

function tableOf(column: string): string {
  return column.slice(0, column.indexOf('.'))
}

function firstsOf(cells: string[][]): string[] {
  return cells.map(([first = '']) => first)
}

/** The days of issue of the table that a column belongs to. */
function daysBeside(name: string, columns: readonly Packed[]): string[] {
  const issued = `${tableOf(name)}.issued`
  return firstsOf(columns.find((column) => column.name === issued)?.cells ?? [])
}

function entriesOf(table: string, values: object[], fields: string[]): Entry[] {
  return values.map((value) => {
    const entry: Entry = { ...value }
    const strange = Object.keys(entry).find((field) => !fields.includes(field))
    if (strange) throw new Error(`${table}.${strange} is not in lib/knowledge/packed/tables.ts`)
    return entry
  })
}

function keptOf(table: TableName, id: string, entry: Entry): string {
  return packId(table, id, (field) => listOf(entry[field])[0])
}

function listOf(cell: Cell): string[] {
  if (cell === undefined) return []
  return typeof cell === 'string' ? [cell] : cell
}

/** The rows of a table by id. */
function rowsIn(table: TableName | undefined, tables: Record<TableName, object[]>) {
  const entries = table ? tables[table] : []
  const rows = new Map(entries.map((entry, row) => ['id' in entry ? String(entry.id) : '', row]))
  return { size: entries.length, rowOf: (id: string) => rows.get(id) }
}

/** A column of few values: each once. Returns the number of each row's. */
function packEnum(sections: Sections, name: string, cells: string[][]): number[] {
  const keys = cells.map((texts) => texts.join('\n'))
  const values = [...new Set(keys)].sort()
  const numbers = new Map(values.map((value, index) => [value, index]))
  sections.set(name, new TextEncoder().encode(values.join('\0')))
  return keys.map((key) => numbers.get(key) ?? 0)
}

/** A column of what is kept of ids, and how many there are. */
function packIds(sections: Sections, name: string, kept: string[]) {
  sections.set(name, new TextEncoder().encode(writeStarts(kept)))
  sections.set(`${name}#`, Uint16Array.of(kept.length))
}

/** A column of texts one after the other, and their lengths. */
function packText(sections: Sections, name: string, cells: string[][]) {
  const texts = cells.map((cell) => cell.join('\n'))
  sections.set(name, new TextEncoder().encode(texts.join('')))
  sections.set(
    `${name}#`,
    Uint16Array.from(texts, ({ length }) => {
      if (length > 0xffff) throw new Error(`${name}: a cell of ${length} characters`)
      return length
    }),
  )
}
