// Names that end in a number: *Đội Quản lý thị trường số 4*, *Tòa án nhân dân khu vực … số 2*.

import { codeEnd } from '../documents/code-words'
import { Gap, isCapital, isProper } from '../lexicon/symbols'
import { type Hit, hitAt, isWord, joined, type Scan } from '../scan'
import { written } from '../written'

/** *số 2*, *vùng IV*, the code of the paper that a name ends with (*số 13-CT/TW*): they belong to it; else where the name ends. */
export function numbered(read: Scan, to: number): number {
  const number = isWord(read, to, 'số', 'vùng') && joined(read, to) && joined(read, to + 1)
  const form = isWord(read, to, 'vùng') ? /^(\d{1,2}|[IVX]{1,4})$/ : /^\d{1,3}$/
  return number && form.test(written(read, to + 1, to + 2)) ? Math.max(to + 2, codeEnd(read, to + 1)) : to
}

/** *khu vực 4*: a level that a number tells apart. */
export function isNumbered(read: Scan, at: number): boolean {
  const level = hitAt(read, at, 'level')
  return level !== undefined && joined(read, level.to) && isDigits(read, level.to)
}

/** *Ban Chỉ huy Phòng thủ khu vực 3 - Ngọc Lặc*: behind a dash the seat of a command that a number tells apart. */
export function seated(read: Scan, { entry }: Hit, to: number): number {
  const { symbols } = read
  if (!entry.id.endsWith('Chỉ huy') || !isDigits(read, to - 1) || to >= symbols.length) return to
  if (symbols.gap[to] !== (Gap.Space | Gap.Dash) || hitAt(read, to, 'title') || hitAt(read, to, 'head'))
    return to
  let end = to
  while (end < to + 4 && (end === to || joined(read, end)) && isProper(symbols, end)) end++
  return end
}

/** A number of one or two digits. */
export function isDigits(read: Scan, at: number): boolean {
  return at < read.symbols.length && /^\d{1,2}$/.test(written(read, at, at + 1))
}

/** As many small words may stand before the number of a team. */
const LONGEST = 6

/** *Đội quản lý thị trường số 4*: where small words that known names have end in a number, else 0. */
export function countedEnd(read: Scan, start: number): number {
  const { symbols, lexicon } = read
  for (let at = start; at < start + LONGEST && joined(read, at) && !isCapital(symbols, at); at++) {
    if (isWord(read, at, 'số')) {
      const to = numbered(read, at)
      return to > at && at > start + 1 ? to : 0
    }
    if (at > start && !lexicon.isPair(symbols.word[at - 1] as number, symbols.word[at] as number)) return 0
  }
  return 0
}
