// Days as numbers: all high bytes of the years, then all low ones, then months, then days, each of which packs well.
import type { Cell, Column } from './columns'

const DAY = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

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
export class DayColumn implements Column {
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

  cell(row: number): Cell {
    return this.text(row) || undefined
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
