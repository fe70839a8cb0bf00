// The time of an office, told behind it: *nhiệm kỳ 2016 - 2021*, *khóa IX*, *giai đoạn 2011 - 2013*.

import { isForeignWord } from '../../text'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { commaOnly, hitAt, isWord, joined, type Scan } from '../scan'
import { wordAt, written } from '../written'

/** As many words may tell it: *nhiệm kỳ 2011 - 2016 và nhiệm kỳ 2016 - 2021*. */
const LONGEST = 12

const isTerm = oneOf(['nhiệm', 'kỳ', 'khóa', 'giai', 'đoạn'])

/** *Đại biểu Quốc hội khóa XV A*, *Chủ tịch HĐND tỉnh khóa XVII, ông B*: the word behind the time where somebody is named there, else the same. */
export function nameBehindTerm(read: Scan, at: number): number {
  if (!joined(read, at)) return at
  // *Chủ tịch G20 năm 2024 A*
  const year = isWord(read, at, 'năm') && /^20\d\d$/.test(wordAt(read, at + 1)) ? at + 2 : 0
  const to = year || pastTerm(read, at)
  if (to === at || !(year || isTerm(read, at))) return at
  const addressed = hitAt(read, to, 'title', 'honorific') !== undefined
  if (!joined(read, to)) return addressed && commaOnly(read, to) ? to : at
  const surname = read.lexicon.surnames.has(read.symbols.word[to] as number)
  const foreign = isCapital(read.symbols, to) && isForeignWord(written(read, to, to + 1))
  return addressed || surname || foreign || hitAt(read, to, 'person') ? to : at
}

/** *Khóa XV*: with its capital no name. */
export function isSession(read: Scan, at: number): boolean {
  return isWord(read, at, 'khóa') && /^[ivx]{1,5}$/i.test(wordAt(read, at + 1))
}

/** Where the time told behind a title ends, with the comma behind it left out; else the same word. */
export function pastTerm(read: Scan, from: number): number {
  let at = from
  for (let next = at; next < from + LONGEST && next < read.symbols.length; next++) {
    const gap = read.symbols.gap[next] as number
    if (gap & ~(Gap.Space | Gap.Dash | Gap.Comma)) break
    if (next > from && isWord(read, next, 'và') && isTerm(read, next + 1)) continue
    if (!isTerm(read, next) && !/^(\d{4}|[IVX]{1,5})$/.test(written(read, next, next + 1))) break
    at = next + 1
  }
  return at
}
