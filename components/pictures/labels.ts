// Names at the ends of lines, moved apart until none lies on another. Pure.

/** @param room the least distance between two, in the picture's units */
export function spread(
  places: readonly number[],
  room: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place)
  let last = top - room
  for (const one of order) {
    one.place = Math.max(one.place, last + room)
    last = one.place
  }
  let next = bottom + room
  for (const one of order.toReversed()) {
    one.place = Math.min(one.place, next - room)
    next = one.place
  }
  const moved = [...places]
  for (const { place, index } of order) moved[index] = place
  return moved
}
