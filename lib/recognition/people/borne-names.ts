// Names that are not a person's but a thing's: English says so behind the name, Vietnamese before it.

import { Gap, isCapital, isProper } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { hitAt, joined, type Scan } from '../scan'

/** *Ho Chi Minh Thought*, *Pham Van Dong Boulevard*: English says what bears a name behind it. */
export function isBorne(read: Scan, to: number): boolean {
  return read.lexicon.marks === 'bare' && joined(read, to) && isCapital(read.symbols, to) && bears(read, to)
}

const bears = oneOf([
  ...['thought', 'mausoleum', 'museum', 'square', 'bridge', 'street', 'road', 'boulevard', 'avenue'],
  ...['prize', 'award', 'school', 'university', 'trail', 'airport', 'park', 'stadium', 'hospital'],
  ...['city', 'campaign', 'communist', 'highway', 'academy', 'monument', 'statue', 'memorial', 'national'],
])

/** As many words may name a park. */
const LONGEST = 5

/** *Ban quản lý Vườn quốc gia Phong Nha - Kẻ Bàng*: where the name ends of what a body's own words [from, to) end in; else the same word. */
export function borneEnd(read: Scan, from: number, to: number): number {
  const bearer = [to - 4, to - 3, to - 2].some((at) => at >= from && hitAt(read, at, 'bearer')?.to === to)
  if (!bearer) return to
  let end = to
  while (end < to + LONGEST && isProper(read.symbols, end) && isTied(read, end, to)) end++
  return end
}

function isTied(read: Scan, at: number, from: number): boolean {
  const gap = (read.symbols.gap[at] as number) & ~Gap.Space
  return joined(read, at) || (at > from && gap === Gap.Dash)
}
