// Fields that one body's name lists: *… tội phạm về tham nhũng, kinh tế, buôn lậu*, *Chi cục Biển, Đảo và Kiểm ngư*, *Đội CSGT-TT*.

import { Shape } from '../../text'
import { Gap, isCapital, isProper } from '../lexicon/symbols'
import { hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { written } from '../written'

/** Whether the word behind a comma or a dash goes on with the fields of a name that begins at `start`. */
export function isListed(read: Scan, start: number, at: number): boolean {
  const { symbols, lexicon } = read
  if (lexicon.isListed(symbols.word[at - 1] as number, symbols.word[at] as number)) return true
  return isLettered(read, at) || (symbols.gap[at] === (Gap.Space | Gap.Comma) && isClosed(read, start, at))
}

/** *CSGT-TT*, *PCTT-TKCN*: letters on both sides of a dash without spaces. */
export function isLettered(read: Scan, at: number): boolean {
  const { shape, gap, loud, part } = read.symbols
  const areLetters = (word: number) => part[word] !== 0 || shape[word] === Shape.Upper
  if (gap[at] !== Gap.Dash || loud[at] !== 0 || !areLetters(at - 1) || !areLetters(at)) return false
  return !hitAt(read, at, 'head') && !longestAt(read, at, 'body').length
}

/** *Trung tâm Bảo trợ xã hội tỉnh*: the bare level of the place that an article is about, with nothing behind it that goes on with its word. */
export function endsInLevel(read: Scan, at: number): boolean {
  const { symbols } = read
  const level = hitAt(read, at, 'level')
  if (!level || !OWN_LEVEL.test(level.entry.id) || isCapital(symbols, at) || hitAt(read, at, 'compound'))
    return false
  return (
    !joined(read, level.to) ||
    !(isWord(read, level.to, ...GOES_ON) || /^\d/.test(written(read, level.to, level.to + 1)))
  )
}

const OWN_LEVEL = /^(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)$/

/** *tỉnh lỵ*, *thành phố thông minh*, *huyện đảo*: what makes a level another word, or nobody's in particular. */
const GOES_ON = [
  'này',
  'đó',
  'nào',
  'khác',
  'lỵ',
  'bạn',
  'thông',
  'đảo',
  'miền',
  'biên',
  'vùng',
  'hội',
  'và',
  'mới',
]

/** As many words may stand in one field of a list. */
const LONGEST_FIELD = 4

/** *, Đảo và Kiểm ngư*: a field with a capital behind a comma, and a last one behind *và*, neither of which begins anything else. */
function isClosed(read: Scan, start: number, at: number): boolean {
  if (!isField(read, at) || isPlural(read, start)) return false
  for (let next = at + 1; next <= at + LONGEST_FIELD && joined(read, next); next++) {
    if (isWord(read, next, 'và')) return joined(read, next + 1) && isField(read, next + 1)
    if (read.lexicon.stops.has(read.symbols.word[next] as number)) return false
  }
  return false
}

/** *các chi cục Thủy lợi, Kiểm lâm và Thú y*: several bodies under one head. */
function isPlural(read: Scan, start: number): boolean {
  for (let at = start - 1; at >= 0 && at > start - 6; at--)
    if (!isCapital(read.symbols, at) && isWord(read, at, 'các', 'những', 'hai', 'ba', 'giữa')) return true
  return false
}

const OTHERS = ['body', 'title', 'person', 'place', 'level', 'office', 'country'] as const

function isField(read: Scan, at: number): boolean {
  if (!isProper(read.symbols, at) || read.symbols.shape[at] === Shape.Upper) return false
  const head = hitAt(read, at, 'head')
  if (head && (head.to > at + 1 || isCapital(read.symbols, head.to))) return false
  return !OTHERS.some((kind) => hitAt(read, at, kind))
}

/** *rừng phòng hộ núi Cấm*: what is in nature, before its own name. */
export function isFeature(read: Scan, at: number): boolean {
  const nature = isWord(read, at, 'núi', 'sông', 'hồ', 'vịnh', 'đảo', 'đèo', 'suối', 'thác', 'chợ')
  return nature && joined(read, at + 1) && isProper(read.symbols, at + 1) && !isCapital(read.symbols, at)
}

/** *về tham nhũng*, *và chức vụ*, *và phát triển*: fields whose first words end a name elsewhere. */
export function isSmallField(read: Scan, at: number): boolean {
  return isWord(read, at, 'tham', 'chức', 'phát') && isWord(read, at + 1, 'nhũng', 'vụ', 'triển')
}
