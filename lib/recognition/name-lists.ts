// Several people named one after the other: an office given to all of them, or leaders told as such.
import { apposition, skipDegrees } from './appositions'
import { type NameParse, readName } from './names'
import type { RawInstitution, RawTitle } from './raw'
import { hitAt, isWord, joined, type Scan } from './scan'
import { Gap, isCapital } from './symbols'

/** Names with the titles that they share, and where reading goes on. */
export interface NameList {
  to: number
  names: NameParse[]
  titles: RawTitle[]
  inner: RawInstitution[]
}

const PLURAL = ['các', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'những']

/** *các bà: A, B và C được bầu làm Phó Chủ tịch …*: an office told behind the last name is given to all; `at` is behind the form of address that begins at `from`. */
export function readAppointedList(read: Scan, from: number, at: number): NameList | null {
  const { symbols } = read
  if (!isWord(read, from - 1, ...PLURAL) || !joined(read, from)) return null
  const names: NameParse[] = []
  let to = at
  for (;;) {
    if (to >= symbols.length) return null
    const gap = symbols.gap[to] as number
    const first = names.length === 0
    if (gap & ~(Gap.Space | (first ? Gap.Colon : Gap.Comma | Gap.Semicolon))) break
    const and = !first && isWord(read, to, 'và', 'cùng')
    if (!first && !and && !(gap & (Gap.Comma | Gap.Semicolon))) break
    const name = readName(read, skipDegrees(read, and ? to + 1 : to), false)
    if (!name) break
    names.push(name)
    to = name.to
  }
  const after = names.length > 1 ? apposition(read, to) : null
  return after?.titles.some(({ appointed }) => appointed)
    ? { to: after.to, names, titles: after.titles, inner: after.inner }
    : null
}

/** As many words back a list of leaders may begin. */
const LONGEST_LIST = 60

/** *các nguyên lãnh đạo Đảng, Nhà nước: A, B và C*: whether a name stands in such a list. */
export function isAmongLeaders(read: Scan, at: number): boolean {
  const { symbols } = read
  let listed = true
  for (let before = at; before > 1 && before > at - LONGEST_LIST; before--) {
    const gap = symbols.gap[before] as number
    if (gap & (Gap.Line | Gap.Stop | Gap.Quote)) return false
    if (isWord(read, before - 1, 'đạo') && isWord(read, before - 2, 'lãnh')) return !listed || before === at
    if (gap & Gap.Colon) listed = false
    // Only names, *và* and forms of address stand between the colon and the name.
    else if (listed && before < at && !isCapital(symbols, before - 1) && !isLinking(read, before - 1))
      return false
  }
  return false
}

function isLinking(read: Scan, at: number): boolean {
  return (
    isWord(read, at, 'và', 'cùng', 'các', 'đồng', 'chí') ||
    hitAt(read, at, 'title', 'honorific') !== undefined
  )
}
