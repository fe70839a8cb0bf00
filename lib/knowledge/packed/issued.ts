// Days of issue beside codes: papers of one shape and year are issued in the order of their numbers, so that, told in that
// order, each is a few days behind the one before. Years stand in the order of the rows.
import type { Cell, Column } from './columns'
import type { Container, Sections } from './container'
import { DAY, DAY_LENGTH } from './days'
import { packDeltas, readDeltas } from './deltas'
import { packNumbers, readNumbers } from './planes'

/** What is kept of a row's day within its year: 0 none, up to this a day, above it a month alone. */
const LAST_DAY = 366
/** No row, number, shape or year is above these: together they make one number that sorts. */
const ROWS = 2 ** 16
const NUMBERS = 2 ** 14
const YEARS = 2 ** 14
const SHAPES = Number.MAX_SAFE_INTEGER / (ROWS * NUMBERS * YEARS)

/** What a column of codes tells of its rows: the shape of each, and the number that it begins with. */
export interface Numbered {
  kinds: ArrayLike<number>
  numbers: ArrayLike<number>
}

/** The sections of ISO days, each shortened as far as it is known, '' where there is none. Throws on anything else, and where codes have too many shapes. */
export function packIssued(sections: Sections, name: string, days: readonly string[], codes: Numbered): void {
  if (Array.from(codes.kinds).some((kind) => kind >= SHAPES - 1))
    throw new Error(`${name}: too many shapes of codes`)
  const found = days.map((day) => {
    const parts = DAY.exec(day)
    if (day && !parts) throw new Error(`no day: ${day}`)
    return parts
  })
  const years = Uint16Array.from(found, (parts) => Number(parts?.[1] ?? 0))
  let before = 0
  const steps = [...byNumber(years, codes)].map((row) => {
    const within = withinYear(found[row])
    const step = within - before
    before = nextBefore(before, within)
    return step < 0 ? -2 * step - 1 : 2 * step
  })
  sections.set(name, packDeltas(years, new Uint8Array(days.length)))
  sections.set(`${name}.within`, packNumbers(steps))
}

/** The rows by shape, year and number. */
function byNumber(years: Uint16Array, { kinds, numbers }: Numbered): Uint16Array {
  const keys = Float64Array.from(
    years,
    (year, row) =>
      (((kinds[row] as number) * YEARS + year) * NUMBERS + (numbers[row] as number)) * ROWS + row,
  )
  return Uint16Array.from(keys.sort(), (key) => key % ROWS)
}

function withinYear(parts: RegExpExecArray | null | undefined): number {
  const [, year = '', month, day] = parts ?? []
  if (!month) return 0
  if (!day) return LAST_DAY + Number(month)
  return 1 + (Date.parse(`${year}-${month}-${day}`) - Date.parse(year)) / DAY_LENGTH
}

/** The day that the next one is told from: a rough one tells nothing. */
function nextBefore(before: number, within: number): number {
  return within > 0 && within <= LAST_DAY ? within : before
}

/** Days as `packIssued` wrote them. */
export class IssuedColumn implements Column {
  readonly #years: Uint16Array
  readonly #within: Uint16Array

  constructor(container: Container, name: string, codes: Numbered) {
    const size = codes.kinds.length
    this.#years = readDeltas(container.bytes(name), new Uint8Array(size))
    this.#within = new Uint16Array(size)
    const steps = readNumbers(container.bytes(`${name}.within`))
    let before = 0
    for (const [index, row] of byNumber(this.#years, codes).entries()) {
      const step = steps[index] as number
      const within = before + ((step >>> 1) ^ -(step & 1))
      this.#within[row] = within
      before = nextBefore(before, within)
    }
  }

  cell(row: number): Cell {
    const year = this.#years[row]
    if (!year) return undefined
    const within = this.#within[row] as number
    const month = within - LAST_DAY
    const date = new Date(month > 0 ? Date.UTC(year, month - 1) : Date.UTC(year, 0, within || 1))
    return date.toISOString().slice(0, within === 0 ? 4 : month > 0 ? 7 : 10)
  }
}
