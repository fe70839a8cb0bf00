// Days as numbers: all high bytes of the years, then all low ones, then months, then days, each of which packs well.
import type { Cell, Column } from './columns'
import type { Container, Sections } from './container'
import { packNumbers, readNumbers } from './planes'

/** A day as far as it is known: a year, a month, a day. */
export const DAY = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/** A column of ISO days, each shortened as far as it is known, '' where there is none. Throws on anything else. */
export function packDays(days: readonly string[]): Uint8Array {
  const size = days.length
  const bytes = new Uint8Array(size * 4)
  for (const [row, day] of days.entries()) {
    if (!day) continue
    const found = DAY.exec(day)
    if (!found) throw new Error(`no day: ${day}`)
    const year = Number(found[1])
    bytes[row] = year >> 8
    bytes[size + row] = year & 255
    bytes[size * 2 + row] = Number(found[2] ?? 0)
    bytes[size * 3 + row] = Number(found[3] ?? 0)
  }
  return bytes
}

/** Days as `packDays` wrote them. */
export class DayColumn {
  readonly #bytes: Uint8Array
  readonly #size: number

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#size = bytes.length >> 2
  }

  /** The day of a row, '' where it has none. */
  text(row: number): string {
    const part = (index: number) => this.#bytes[this.#size * index + row] ?? 0
    const year = (part(0) << 8) | part(1)
    if (year === 0) return ''
    const [month, day] = [part(2), part(3)]
    const start = String(year).padStart(4, '0')
    return start + (month ? `-${two(month)}${day ? `-${two(day)}` : ''}` : '')
  }
}

/** A full day, which alone can be counted from. */
const FULL = /^\d{4}-\d\d-\d\d$/
/** Milliseconds. */
export const DAY_LENGTH = 86_400_000
/** What is kept of a row without a day, and of one whose day stands apart; of all others how many days behind it is, and this more. */
const NONE = 0
const APART = 1
const COUNTED = 2
const MOST = 0xffff - COUNTED

/** The sections of a column of ISO days that mostly follow others, '' where there is none. Throws on what is no day. */
export function packDaysAfter(
  sections: Sections,
  name: string,
  days: readonly string[],
  before: readonly string[],
): void {
  const apart: string[] = []
  const counts = days.map((day, row) => {
    if (!day) return NONE
    if (!DAY.test(day)) throw new Error(`no day: ${day}`)
    const start = before[row] ?? ''
    const behind =
      FULL.test(day) && FULL.test(start) ? (Date.parse(day) - Date.parse(start)) / DAY_LENGTH : -1
    if (behind >= 0 && behind <= MOST) return COUNTED + behind
    apart.push(day)
    return APART
  })
  sections.set(name, packNumbers(counts))
  sections.set(`${name}.apart`, new TextEncoder().encode(apart.join('\0')))
}

/** Days as `packDaysAfter` wrote them. */
export class DayAfterColumn implements Column {
  readonly #counts: Uint16Array
  readonly #apart = new Map<number, string>()

  /** `before`: the day that a row's is counted from. */
  constructor(
    container: Container,
    name: string,
    readonly before: (row: number) => string | undefined,
  ) {
    this.#counts = readNumbers(container.bytes(name))
    const apart = container.text(`${name}.apart`).split('\0')
    for (let row = this.#counts.indexOf(APART); row >= 0; row = this.#counts.indexOf(APART, row + 1))
      this.#apart.set(row, apart[this.#apart.size] ?? '')
  }

  cell(row: number): Cell {
    const count = this.#counts[row] ?? NONE
    if (count < COUNTED) return count === NONE ? undefined : this.#apart.get(row)
    const start = Date.parse(this.before(row) ?? '')
    return new Date(start + (count - COUNTED) * DAY_LENGTH).toISOString().slice(0, 10)
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
