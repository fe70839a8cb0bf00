// Countries as news names them in full: *nước Pháp*, *Cộng hòa Bulgaria*, *Vương quốc Bỉ*.
import { isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { type Hit, hitAt, isWord, joined, type Scan } from '../scan'

/** What may stand between a state's style and its name: *Cộng hòa Dân chủ Nhân dân Lào*, *Cộng hòa Hồi giáo Iran*. */
const isStyle = oneOf(
  'nhân dân dân chủ hồi giáo liên bang xã hội nghĩa thống nhất đa tộc độc lập hòa vương quốc công'.split(' '),
)

/** As many words may stand before a country's own name. */
const LONGEST_STYLE = 8

/** The country at a word, or behind *nước* or the style of its state. */
export function countryAt(read: Scan, at: number): Hit | undefined {
  const known = hitAt(read, at, 'country')
  if (read.lexicon.marks === 'bare' || (known && TOLD_APART.test(known.entry.id))) return known
  if (isWord(read, at, 'nước')) return hitAt(read, at + 1, 'country')
  if (!isCapital(read.symbols, at) || !beginsStyle(read, at)) return known
  for (let next = at + 2; next < at + LONGEST_STYLE && joined(read, next); next++) {
    const country = isCapital(read.symbols, next) ? hitAt(read, next, 'country') : undefined
    if (country) return country
    if (!isStyle(read, next)) break
  }
  return known
}

/** Two states each that their style alone tells apart. */
const TOLD_APART = /^Cộng hòa (?:Congo|Dominica)$/

function beginsStyle(read: Scan, at: number): boolean {
  const next = at + 1
  if (isWord(read, at, 'cộng')) return isWord(read, next, 'hòa')
  if (isWord(read, at, 'vương')) return isWord(read, next, 'quốc')
  if (isWord(read, at, 'liên')) return isWord(read, next, 'bang')
  return isWord(read, at, 'đại') && isWord(read, next, 'công') && isWord(read, next + 1, 'quốc')
}
