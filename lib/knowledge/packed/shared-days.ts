// Several columns of days of which many come again and again (cabinets and councils begin and end on one day): each day
// once, the commonest first, rows by number.
import type { Container, Sections } from './container'
import { DayColumn, packDays } from './days'
import { packNumbers, readNumbers } from './planes'

/** The sections of columns of ISO days, each shortened as far as it is known, '' where there is none. Throws on anything else. */
export function packSharedDays(
  sections: Sections,
  name: string,
  columns: Readonly<Record<string, readonly string[]>>,
): void {
  const counts = new Map<string, number>()
  for (const day of Object.values(columns).flat()) counts.set(day, (counts.get(day) ?? 0) + 1)
  const days = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([day]) => day)
  const numbers = new Map(days.map((day, number) => [day, number]))
  sections.set(`${name}.days`, packDays(days))
  for (const [field, cells] of Object.entries(columns))
    sections.set(`${name}.${field}`, packNumbers(cells.map((day) => numbers.get(day) ?? 0)))
}

/** Days as `packSharedDays` wrote them. */
export class SharedDays<Field extends string> {
  readonly #days: DayColumn
  readonly #numbers: Map<Field, Uint16Array>

  constructor(container: Container, name: string, fields: readonly Field[]) {
    this.#days = new DayColumn(container.bytes(`${name}.days`))
    this.#numbers = new Map(fields.map((field) => [field, readNumbers(container.bytes(`${name}.${field}`))]))
  }

  /** The day of a row, '' where it has none. */
  text(field: Field, row: number): string {
    const number = this.#numbers.get(field)?.[row]
    return number === undefined ? '' : this.#days.text(number)
  }
}
