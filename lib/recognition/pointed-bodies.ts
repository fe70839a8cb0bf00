// *nguyên Thứ trưởng Bộ này A*: a body or place that was named before and is pointed at, between a title and a name.
import { readName } from './names'
import { isWord, joined, type Scan } from './scan'
import type { TitleChain } from './titles'
import { oneOf } from './word-sets'

const isPointedAt = oneOf(['bộ', 'sở', 'cục', 'ban', 'viện', 'tỉnh', 'huyện', 'quận', 'xã', 'phường'])

/** The word behind what is pointed at, where a name stands there; null where nothing is. */
export function pastThis(read: Scan, { to }: TitleChain): number | null {
  // The body's own word may have been read as the title's: *Bộ*.
  const at = isPointedAt(read, to) && joined(read, to) ? to + 1 : to
  const pointed = isWord(read, at, 'này') && joined(read, at) && isPointedAt(read, at - 1)
  return pointed && joined(read, at + 1) && readName(read, at + 1, false) ? at + 1 : null
}
