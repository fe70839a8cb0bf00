// Where an arrow key leads from one place in a picture: the nearest other one that way. Pure.

interface Place {
  x: number
  y: number
}

const WAYS: Readonly<Record<string, Place>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
}

/** Null for any other key, and where nothing lies that way. What lies aside counts as twice as far. */
export function nearest<T extends Place>(places: readonly T[], from: T, key: string): T | null {
  const way = WAYS[key]
  if (!way) return null
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y]
    const ahead = dx * way.x + dy * way.y
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x)
    if (place === from || ahead <= 0 || aside > 2 * ahead) continue
    const distance = ahead + 2 * aside
    if (distance >= least) continue
    least = distance
    best = place
  }
  return best
}
