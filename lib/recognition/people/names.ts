// Personal names: listed ones, and stretches of capitals that can be one.

import { isForeignWord, Shape } from '../../text'
import { headlineEnd, isHeadline } from '../headlines'
import { bitsOf } from '../lexicon/kinds'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { begins, type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import english from '../words/english.json'
import { wordAt, written } from '../written'
import { isSeat } from './honours'
import { isArticle, isParticle } from './name-particles'
import { isSession } from './terms-told'

/** A name found: words [from, to). `ids` are the known people of that name. */
export interface NameParse {
  from: number
  to: number
  ids: string[]
  /** Begins with a Vietnamese surname, or is listed. */
  sure: boolean
}

const LONGEST = 5

/** Reads a full name beginning at a word. `free` also takes a name without a known surname (after a title). */
export function readName(read: Scan, at: number, free: boolean): NameParse | null {
  if (!isCapital(read.symbols, at)) return null
  const listed = longestAt(read, at, 'person')
  // *To Lam* is a name though *to* is a word, and so is *To Van A* behind a title.
  const surname = read.lexicon.surnames.has(read.symbols.word[at] as number)
  const prose = !listed.length && read.lexicon.prose.has(read.symbols.word[at] as number)
  if (prose && !(at > 0 && surname && (free || isWithin(read, at)))) return null
  if (!listed.length && !surname && !free) return null
  if (isSession(read, at)) return null
  const whole = runEnd(read, at)
  const run = free || listed.length ? headlineEnd(read, at, whole) : whole
  if (prose && !free && run - at < 3) return null
  const first = listed[0]
  // *HCM City*, of which the letters are a name too.
  if (first && read.lexicon.marks === 'bare' && (hitAt(read, at, 'place')?.to ?? 0) > first.to) return null
  // A listed name inside a longer run of capitals is another name: Nguyễn Văn Hùng Cường is not Nguyễn Văn Hùng.
  if (
    first &&
    (first.to >= run || (first.to - at >= 3 && !isLonger(read, first, run)) || !plausible(read, first.to))
  )
    return {
      from: afterStyle(read, first),
      to: first.to,
      ids: listed.map(({ entry }) => entry.id),
      sure: true,
    }
  if (run - at < 2 || (!free && isPlace(read, at, run))) return null
  if (surname) return { from: at, to: run, ids: [], sure: true }
  return free && !read.symbols.loud[at] && (run < whole || !isHeadline(read, at)) && !isCompany(read, run - 1)
    ? { from: at, to: run, ids: [], sure: false }
    : null
}

/** *In the debate, To Van A, a deputy, …*: a small word with a capital within a sentence is no word of prose. */
function isWithin(read: Scan, at: number): boolean {
  const gap = (read.symbols.gap[at] as number) & ~(Gap.Space | Gap.Comma)
  return gap === 0 && !read.symbols.loud[at] && !isHeadline(read, at)
}

/** *Nguyễn Thị Hương Giang* is not the listed *Nguyễn Thị Hương*: one more word that people's names have, and nothing else begins with. */
function isLonger(read: Scan, { to }: Hit, run: number): boolean {
  const next = read.symbols.word[to] as number
  return (
    run === to + 1 &&
    read.symbols.loud[to] === 0 &&
    read.lexicon.isNameWord(next) &&
    // Without marks *lần* is written like *Lan*.
    (read.lexicon.marks === 'bare' || !read.lexicon.stops.has(next)) &&
    !read.hits[to]?.some(({ to: end, entry }) => end > to + 1 || !mayEndName(read, to, entry.kind))
  )
}

/** *Vu Thi Mai Anh*: in English a district's name or a word of Vietnamese ends a person's; before a colon it opens a credit. */
function mayEndName(read: Scan, at: number, kind: string): boolean {
  if (kind === 'district') return true
  const credit = ((read.symbols.gap[at + 1] ?? 0) & Gap.Colon) !== 0
  return read.lexicon.marks === 'bare' && !credit && /^(ordinary|byline)$/.test(kind)
}

/** *tỉnh Vĩnh Phúc, Tư lệnh …*: a listed place, or what stands behind its kind, is nobody's name. */
function isPlace(read: Scan, at: number, run: number): boolean {
  const known = hitAt(read, at, 'place') ?? hitAt(read, at, 'town')
  // Every province is known: other capitals behind the word are somebody's name.
  const level = isWord(read, at - 1, 'tỉnh') ? undefined : hitAt(read, at - 1, 'level')
  return (known?.to ?? 0) >= run || (joined(read, at) && level?.to === at)
}

/** *Samdech Techo Hun Sen*: a style before a listed name is no part of it, though a list has both. */
function afterStyle(read: Scan, name: Hit): number {
  let own = name.from
  for (
    let style = hitAt(read, own, 'title', 'academic');
    style;
    style = hitAt(read, style.to, 'title', 'academic')
  )
    if (hitAt(read, style.to, 'person')?.to === name.to) own = style.to
  return own
}

const NO_NAMES = bitsOf('body', 'place', 'country', 'head', 'title', 'kind', 'domain')

/** A name of no known surname, told from other capitals by a word that no known name or grammar has: Pany Yathotu. */
export function readStrangeName(read: Scan, at: number): NameParse | null {
  if (!isCapital(read.symbols, at) || begins(read, at, NO_NAMES)) return null
  const to = runEnd(read, at)
  if (to - at < 2 || isField(read, at) || isWord(read, at, 'the') || isBeforeName(read, at, to)) return null
  for (let index = at; index < to; index++) if (isCompany(read, index)) return null
  for (let index = at; index < to; index++)
    if (
      (index > at && isTied(read, index)) ||
      ((read.symbols.word[index] as number) > read.lexicon.vocabulary.known && !read.symbols.loud[index])
    )
      return { from: at, to, ids: [], sure: false }
  return null
}

const isField = oneOf(english.fields)

/** *Congratulating Le Van A*, *Writer Nguyen Thi B*: what begins a sentence, or what somebody is, before a whole name of this country. */
function isBeforeName(read: Scan, at: number, to: number): boolean {
  if (read.lexicon.marks === 'accented' || !isForeignWord(written(read, at, at + 1))) return false
  const named = hitAt(read, at + 1, 'person')
  const surname = read.lexicon.surnames.has(read.symbols.word[at + 1] as number)
  return named !== undefined || (surname && to - at > 3)
}

/** Words that end what a company, a body or an undertaking is called. */
export const isCompany = oneOf([
  ...['company', 'corporation', 'limited', 'ltd', 'inc', 'holdings'],
  ...['online', 'association', 'federation', 'forces', 'union', 'church', 'cathedral', 'pagoda', 'temple'],
  ...'zone programme program project fund award prize festival forum summit conference'.split(' '),
])

/** Where a run of capitalised words that may be one name ends. */
export function runEnd(read: Scan, at: number): number {
  let to = at + 1
  for (;;) {
    if (isTied(read, to) || isAfterInitial(read, to, at) || isCutOff(read, to)) to++
    else if (isArticle(read, to)) to += 2
    else if (isParticle(read, at, to, plausible)) to++
    else if (isSeat(read, to)) return to
    else if (to < at + LONGEST && joined(read, to) && plausible(read, to) && !isAddressed(read, to)) to++
    else if (to === at + 1 && isMiddle(read, to)) to++
    else if (to > at + 1 && endsAsProse(read, at, to)) to++
    else return to
  }
}

/** *HÀ NỘI Ông A*: behind capitals alone a form of address begins something else. */
function isAddressed(read: Scan, at: number): boolean {
  const { shape } = read.symbols
  if (shape[at - 1] !== Shape.Upper || shape[at] !== Shape.Capital) return false
  return hitAt(read, at, 'title', 'honorific') !== undefined && isCapital(read.symbols, at + 1)
}

/** *To An Xo*: between a surname and another capital a small English word is a name's too. */
function isMiddle(read: Scan, at: number): boolean {
  const { symbols, lexicon } = read
  const word = symbols.word[at] as number
  return (
    isCapital(symbols, at) &&
    lexicon.prose.has(word) &&
    lexicon.isNameWord(word) &&
    lexicon.surnames.has(symbols.word[at - 1] as number) &&
    joined(read, at) &&
    joined(read, at + 1) &&
    plausible(read, at + 1)
  )
}

/** *Vu Van He, chief of …*: behind a surname and a middle name a small English word ends a name, where no capital follows. */
function endsAsProse(read: Scan, at: number, to: number): boolean {
  const { symbols, lexicon } = read
  if (to !== at + 2 || !isCapital(symbols, to) || !joined(read, to)) return false
  const on = joined(read, to + 1) && isCapital(symbols, to + 1)
  return (
    !on && lexicon.surnames.has(symbols.word[at] as number) && isProse(read, to) && isMiddleName(read, at + 1)
  )
}

/** *Van*, *Thi*: what stands between surname and name alone. */
const isMiddleName = oneOf(['van', 'thi', 'duc', 'huu', 'dinh', 'xuan', 'cong', 'quoc', 'trong'])

/** Cay-xỏn Phôm-vi-hản, Hyong-o: syllables tied by dashes are one word. */
export function isTied(read: Scan, at: number): boolean {
  return (
    at < read.symbols.length &&
    (read.symbols.gap[at] as number) === Gap.Dash &&
    !/\d/.test(written(read, at, at + 1))
  )
}

/** *Điểu K're*, *Y Thanh Hà Niê K'Đăm*: what stands behind one letter and an apostrophe. */
function isCutOff({ symbols }: Scan, at: number): boolean {
  const { start, end, text, gap, length } = symbols
  if (at >= length || gap[at] !== 0 || start[at] === end[at - 1]) return false
  const short = (end[at - 1] as number) - (start[at - 1] as number) === 1 && isCapital(symbols, at - 1)
  return (
    short &&
    (end[at] as number) - (start[at] as number) > 1 &&
    /^['’]$/.test(text.slice(end[at - 1], start[at]))
  )
}

/** *Marc E. Knapper*, *Marc E.Knapper*: a dot after one letter ends no name; *Nguyễn Văn A.* ends its sentence. */
export function isAfterInitial(read: Scan, at: number, from = at): boolean {
  const { symbols, lexicon } = read
  if (at >= symbols.length || !isCapital(symbols, at)) return false
  const initial = (symbols.end[at - 1] as number) - (symbols.start[at - 1] as number) === 1
  if (!initial || ((symbols.gap[at] as number) & ~Gap.Space) !== Gap.Stop) return false
  const foreign = from < at - 1 && !lexicon.surnames.has(symbols.word[from] as number)
  return (lexicon.marks === 'bare' || foreign) && plausible(read, at)
}

/** A word of English that begins no name; *Viet* and *Nam* only side by side: Tran Viet Thai. */
function isProse(read: Scan, at: number): boolean {
  if (!read.lexicon.prose.has(read.symbols.word[at] as number)) return false
  if (isWord(read, at, 'viet')) return isWord(read, at + 1, 'nam')
  return !isWord(read, at, 'nam') || isWord(read, at - 1, 'viet')
}

function plausible(read: Scan, at: number): boolean {
  if (!isCapital(read.symbols, at) || read.symbols.part[at] !== 0 || isSession(read, at)) return false
  if (read.symbols.shape[at] === Shape.Digit) return false
  if (isWord(read, at, 'và') || isProse(read, at)) return false
  // *Vũ Xuân Đại, Đoàn trưởng …*: what a comma parts is no one phrase.
  const goesOn = joined(read, at + 1)
  const title = hitAt(read, at, 'title')
  if (read.symbols.loud[at] && read.lexicon.isNoName(read.symbols.word[at] as number)) return false
  // Without marks *Nguyen Truong Son* holds the letters of *Trưởng*.
  const named = read.lexicon.isNameWord(read.symbols.word[at] as number)
  if (title && ((goesOn && title.to - title.from > 1) || (read.lexicon.marks === 'bare' && !named)))
    return false
  const body = hitAt(read, at, 'body')
  if (goesOn && body && body.to - body.from > 1) return false
  // *thành viên Công ước …*
  if (goesOn && (hitAt(read, at, 'kind')?.to ?? 0) > at + 1) return false
  const head = hitAt(read, at, 'head')
  if (
    head &&
    ((goesOn && head.to - head.from > 1) || isWord(read, at, 'sở', 'bộ')) &&
    !endsEnglishName(read, at)
  )
    return false
  return true
}

/** *Xiong Bo*: without marks *Bo* begins a ministry only where its name goes on. */
function endsEnglishName(read: Scan, at: number): boolean {
  const on = joined(read, at + 1) && isCapital(read.symbols, at + 1)
  return read.lexicon.marks === 'bare' && !on
}

/** A single capitalised given name after a form of address: *ông Minh*; up to two words (*bà Thanh Trà*). */
export function readGivenName(read: Scan, at: number, anywhere = false): NameParse | null {
  if (!(anywhere || joined(read, at)) || !plausible(read, at) || read.symbols.loud[at]) return null
  const run = headlineEnd(read, at, runEnd(read, at))
  if (run === at || run - at > 2 || isCompany(read, run - 1)) return null
  return { from: at, to: run, ids: [], sure: false }
}

/** *Các ông Vinh và Sơn*: names in part behind one form of address, of which the first is read. */
export function givenNames(read: Scan, first: NameParse): NameParse[] {
  const names = [first]
  for (let to = first.to; ; ) {
    const and = isWord(read, to, 'và')
    const gap = to < read.symbols.length ? (read.symbols.gap[to] as number) & ~Gap.Space : Gap.Line
    const name = and ? readGivenName(read, to + 1) : gap === Gap.Comma ? readGivenName(read, to, true) : null
    if (!name) return names
    names.push(name)
    if (and) return names
    to = name.to
  }
}

/** *Ảnh: TRƯỜNG TRUNG*: where words in capitals alone that end their line or sentence end, else the same. */
export function loudEnd({ symbols }: Scan, at: number): number {
  let to = at
  while (to < at + 4 && symbols.shape[to] === Shape.Upper && (to === at || symbols.gap[to] === Gap.Space))
    to++
  const ends = to >= symbols.length || ((symbols.gap[to] as number) & (Gap.Line | Gap.Stop)) !== 0
  return ends && to > at + 1 ? to : at
}

/** *Vo Van A* without marks: a surname that is a wife's word too. */
export function isSurname(read: Scan, at: number): boolean {
  const own = read.lexicon.marks === 'bare' && isCapital(read.symbols, at) ? readName(read, at, false) : null
  return own !== null && own.to - own.from > 2
}

/** *số 1 Tôn Đức Thắng*, *tại 74 Nguyễn Trãi*: what stands behind a house's number is a street. */
export function isAddress(read: Scan, at: number): boolean {
  if (at < 2 || !joined(read, at) || !joined(read, at - 1)) return false
  return /^\d{1,4}[a-z]?$/i.test(wordAt(read, at - 1)) && isWord(read, at - 2, 'số', 'tại', 'ở', 'at')
}

/** *Mr. Hung*, *Lt. Gen. Hung*: English ends its forms of address and its ranks with a dot. */
export function isDotted(read: Scan, at: number): boolean {
  if (read.lexicon.marks !== 'bare' || at >= read.symbols.length) return false
  return (
    ((read.symbols.gap[at] as number) & ~Gap.Space) === Gap.Stop &&
    /^(mrs?|ms|dr|gen|col|adm|capt|maj|e)$/i.test(written(read, at - 1, at))
  )
}

/** *Mr A and Mrs B*: the word behind a form of address, else the same. */
export function pastAddress(read: Scan, at: number): number {
  const address = hitAt(read, at, 'title', 'honorific')
  return address && (joined(read, address.to) || isDotted(read, address.to)) ? address.to : at
}

/** *A, Foreign Ministry Spokesman Mr. B*: whether English says a title of somebody whom a form of address names next. */
export function isNamedNext(read: Scan, at: number): boolean {
  if (read.lexicon.marks !== 'bare' || !joined(read, at)) return false
  const next = pastAddress(read, at)
  return next > at && isCapital(read.symbols, next)
}

/** Whether a person's name may begin here, and nothing that is known to be something else. */
export function bearsName(read: Scan, at: number): boolean {
  if (!isCapital(read.symbols, at)) return false
  return (['body', 'head', 'title', 'kind'] as const).every((kind) => !hitAt(read, at, kind))
}
