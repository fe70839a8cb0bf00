// A field that the shape of a document's code mostly tells (*NĐ-CP* is a decree of the Government's): of each shape the
// commonest value, and of the rows those that have another.
import type { Sections } from './container'
import { packNumbers, readNumbers } from './planes'

/** The sections of a field's values by number; `shapes`: which shape each row's code has, each number up to the last in use. */
export function packUsual(
  sections: Sections,
  name: string,
  values: readonly number[],
  shapes: readonly number[],
): void {
  const ofShape = Map.groupBy(values.keys(), (row) => shapes[row] as number)
  const usual: number[] = new Array(ofShape.size).fill(0)
  for (const [shape, rows] of ofShape) usual[shape] = commonest(rows.map((row) => values[row] as number))
  const kept = values.map((value, row) => (value === usual[shapes[row] as number] ? 0 : value + 1))
  sections.set(`${name}#`, packNumbers(kept))
  sections.set(`${name}.usual`, packNumbers(usual))
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0]
}

/** Values by number, of the bytes of the two sections that `packUsual` wrote. */
export function readUsual(kept: Uint8Array, usual: Uint8Array, shapes: ArrayLike<number>): Uint16Array {
  const ofShape = readNumbers(usual)
  return readNumbers(kept).map((number, row) =>
    number === 0 ? (ofShape[shapes[row] as number] ?? 0) : number - 1,
  )
}
