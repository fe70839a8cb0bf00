// Codes of documents by what they share: *31/2021/NĐ-CP* is number 31 of the shape `#/@/NĐ-CP`, where `@` is the year of
// issue. Shapes stand once each; numbers rise down the table, as rows stand in the order of their ids.
import type { Cell, Column } from './columns'
import type { Container, Sections } from './container'
import { packDeltas, readDeltas } from './deltas'
import { packNumbers, readNumbers } from './planes'

const NUMBER = /^(0*)([1-9]\d{0,3})(?!\d)/
/** The highest number that is told from its shape. */
const MOST = 9999

/**
 * The sections of a column of codes, '' where a row has none; `days`: when each was issued. Throws on a code with `#` or
 * `@`. Returns the number of each row's shape, and the one that its code begins with.
 */
export function packCodes(
  sections: Sections,
  name: string,
  codes: readonly string[],
  days: readonly string[],
): { kinds: number[]; numbers: Uint16Array } {
  const shapes = new Map<string, number>()
  const numbers = new Uint16Array(codes.length)
  const kinds = codes.map((code, row) => {
    if (/[#@]/.test(code)) throw new Error(`${name}: ${code}`)
    const shape = shapeOf(code, yearOf(days[row]))
    numbers[row] = Number(NUMBER.exec(code)?.[2] ?? 0)
    const known = shapes.get(shape) ?? shapes.size
    shapes.set(shape, known)
    return known
  })
  sections.set(name, new TextEncoder().encode([...shapes.keys()].join('\0')))
  sections.set(`${name}#`, packNumbers(kinds))
  sections.set(`${name}.numbers`, packDeltas(numbers, new Uint8Array(codes.length)))
  return { kinds, numbers }
}

function shapeOf(code: string, year: string): string {
  const shape = code.replace(NUMBER, '$1#')
  return year ? shape.replace(`/${year}/`, '/@/') : shape
}

function yearOf(day: string | undefined): string {
  return day?.slice(0, 4) ?? ''
}

/** Codes as `packCodes` wrote them. */
export class CodeColumn implements Column {
  readonly #shapes: string[]
  /** By row, the number of its shape. */
  readonly kinds: Uint16Array
  /** By row, the number that its code begins with; 0 where its shape says it. */
  readonly numbers: Uint16Array

  /** `dayOf`: when a row's document was issued. */
  constructor(
    container: Container,
    name: string,
    readonly dayOf: (row: number) => string | undefined,
  ) {
    this.#shapes = container.text(name).split('\0')
    this.kinds = readNumbers(container.bytes(`${name}#`))
    this.numbers = readDeltas(container.bytes(`${name}.numbers`), new Uint8Array(this.kinds.length))
  }

  cell(row: number): Cell {
    return this.#code(row) || undefined
  }

  #code(row: number): string {
    const shape = this.#shapes[this.kinds[row] as number] ?? ''
    const code = shape.replace('#', String(this.numbers[row]))
    return code.includes('@') ? code.replace('@', yearOf(this.dayOf(row))) : code
  }

  /** The rows whose codes are of a shape that passes. */
  rowsShaped(passes: (shape: string) => boolean): number[] {
    const marks = Uint8Array.from(this.#shapes, (shape) => (passes(shape) ? 1 : 0))
    const rows: number[] = []
    for (let row = 0; row < this.kinds.length; row++)
      if (marks[this.kinds[row] as number] === 1) rows.push(row)
    return rows
  }

  /** The rows whose codes begin with a number. */
  rowsNumbered(number: number): number[] {
    const rows: number[] = []
    const numbers = this.numbers
    // Longer numbers, and 0, stand in their shapes.
    const kept = number <= MOST ? number : 0
    for (let row = numbers.indexOf(kept); row >= 0; row = numbers.indexOf(kept, row + 1)) rows.push(row)
    return kept > 0 ? rows : rows.filter((row) => Number.parseInt(this.#code(row), 10) === number)
  }
}
