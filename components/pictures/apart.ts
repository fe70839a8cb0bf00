// Names under their marks, moved apart until none lies on another. Pure.

/** A mark with its name below it; sizes are in the picture's units. */
export interface Named {
  x: number
  y: number
  r: number
  lines: readonly string[]
}

/** What a letter of a name takes, in the wide fonts too that stand in for ours in files; and a line of them. */
const LETTER = 7.3
export const LINE = 13
/** Between a mark and its name, and between one name and the next. */
const GAP = 3
const ROUNDS = 400
/** Letters of a line; a name has two lines at most. */
const WIDE = 19

/** A name on one or two lines, as even as its words allow; what is too long for that ends in dots. */
export function linesOf(name: string): string[] {
  if (name.length <= WIDE) return [name]
  const words = name.split(' ')
  const cuts = words.slice(1).map((_, at) => {
    const [first, second] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]
    return { first, second, longest: Math.max(first.length, second.length) }
  })
  const best = cuts.sort((a, b) => a.longest - b.longest)[0]
  if (!best) return [cut(name)]
  return [cut(best.first), cut(best.second)]
}

function cut(line: string): string {
  return line.length > WIDE + 3 ? `${line.slice(0, WIDE + 2).trimEnd()}…` : line
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** The room that a mark and its name take. */
export function boxOf({ x, y, r, lines }: Named): Box {
  const half = Math.max(r, (Math.max(...lines.map(({ length }) => length)) * LETTER) / 2)
  return { left: x - half, right: x + half, top: y - r, bottom: y + r + GAP + lines.length * LINE }
}

/** Pushes marks off each other, within `width` × `height`, and gives back new ones in the same order. */
export function apart<T extends Named>(nodes: readonly T[], width: number, height: number): T[] {
  const moved = nodes.map((node) => ({ ...node }))
  for (let round = 0; round < ROUNDS; round++) {
    let still = true
    for (const [at, one] of moved.entries()) {
      for (const other of moved.slice(at + 1)) if (push(one, other)) still = false
    }
    for (const node of moved) hold(node, width, height)
    if (still) break
  }
  return moved
}

/** Pushes two off each other, each half of the way, along the shorter one; false where they do not touch. */
function push(one: Named, other: Named): boolean {
  const [a, b] = [boxOf(one), boxOf(other)]
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left) + GAP
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + GAP
  if (across <= 0 || down <= 0) return false
  if (down <= across) {
    const way = (one.y <= other.y ? -1 : 1) * (down / 2)
    one.y += way
    other.y -= way
  } else {
    const way = (one.x <= other.x ? -1 : 1) * (across / 2)
    one.x += way
    other.x -= way
  }
  return true
}

/** Keeps a mark with its name inside the picture. */
function hold(node: Named, width: number, height: number): void {
  const { left, right, top, bottom } = boxOf(node)
  node.x += Math.max(0, GAP - left) - Math.max(0, right - width + GAP)
  node.y += Math.max(0, GAP - top) - Math.max(0, bottom - height + GAP)
}
