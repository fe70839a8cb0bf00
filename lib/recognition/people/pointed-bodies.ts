// What stands between a title and a name: a body or place pointed at (*nguyên Thứ trưởng Bộ này A*), what somebody sees to.

import { readPlace } from '../bodies/places'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { isWord, joined, type Scan } from '../scan'
import { readName } from './names'
import type { TitleChain } from './titles'

const isPointedAt = oneOf(['bộ', 'sở', 'cục', 'ban', 'viện', 'tỉnh', 'huyện', 'quận', 'xã', 'phường'])

/** The word behind what is pointed at, where a name stands there; null where nothing is. */
export function pastThis(read: Scan, { to }: TitleChain): number | null {
  // The body's own word may have been read as the title's: *Bộ*.
  const at = isPointedAt(read, to) && joined(read, to) ? to + 1 : to
  const pointed = isWord(read, at, 'này') && joined(read, at) && isPointedAt(read, at - 1)
  return pointed && joined(read, at + 1) && readName(read, at + 1, false) ? at + 1 : null
}

/** *quốc phòng - an ninh* */
function isDashed({ symbols }: Scan, at: number): boolean {
  return at < symbols.length && ((symbols.gap[at] as number) & ~Gap.Space) === Gap.Dash
}

/** As many words may tell what somebody sees to. */
const LONGEST_CHARGE = 9

/** *Phó Thủ tướng phụ trách lĩnh vực kinh tế A*: the word at which the name begins behind what its bearer sees to, or null. */
export function pastCharge(read: Scan, at: number): number | null {
  if (!isWord(read, at, 'phụ') || !isWord(read, at + 1, 'trách') || !joined(read, at)) return null
  for (let next = at + 2; next < at + LONGEST_CHARGE && (joined(read, next) || isDashed(read, next)); next++)
    if (isCapital(read.symbols, next)) return readName(read, next, false)?.sure ? next : null
  return null
}

/** *Chủ tịch UBND xã A, huyện B, tỉnh C Lò Văn D*: the word at which the name begins behind where the place lies, or null. */
export function pastPlaces(read: Scan, { to, titles }: TitleChain): number | null {
  const last = titles.at(-1)?.title
  if (!(last?.body?.place?.name || last?.place?.name)) return null
  let at = to
  for (;;) {
    const gap = at < read.symbols.length ? read.symbols.gap[at] : 0
    const place = gap === (Gap.Comma | Gap.Space) ? readPlace(read, at, true) : null
    if (!place?.place.name || !place.place.level) break
    at = place.to
  }
  return at > to && joined(read, at) && readName(read, at, false)?.sure ? at : null
}
