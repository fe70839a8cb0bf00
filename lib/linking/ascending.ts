// Places in a text, ascending: how many lie before another.

/** How many of ascending numbers are not above one. */
export function countUpTo(ascending: readonly number[], most: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) <= most) low = middle + 1
    else high = middle
  }
  return low
}
