// Several people named one after the other: an office given to all of them, or leaders told as such.

import { readBody } from '../bodies/bodies'
import { isDigits } from '../bodies/counted-bodies'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import type { RawBody, RawMention, RawTitle } from '../raw'
import { commaOnly, hitAt, isWord, joined, type Scan } from '../scan'
import { apposition, innerBodies, skipDegrees } from './appositions'
import { type NameParse, readName, readStrangeName } from './names'
import { pastTerm } from './terms-told'
import { readChain, type TitleChain } from './titles'

/** Names with the titles that they share, and where reading goes on. */
export interface NameList {
  to: number
  names: NameParse[]
  titles: RawTitle[]
  inner: RawMention[]
}

const PLURAL = ['các', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'những']

/** *A, B và C*: the names that stand one after the other, with or without forms of address; `first` may stand before the first. */
function namesFrom(
  read: Scan,
  at: number,
  first: number,
  named: readonly NameParse[] = [],
): { to: number; names: NameParse[] } {
  const { symbols } = read
  const names = [...named]
  let to = at
  while (to < symbols.length) {
    const gap = symbols.gap[to] as number
    const begins = names.length === 0
    if (gap & ~(Gap.Space | (begins ? first : Gap.Comma | Gap.Semicolon | Gap.Close))) break
    const and = !begins && isWord(read, to, 'và', 'cùng')
    if (!begins && !and && !(gap & (Gap.Comma | Gap.Semicolon))) break
    const next = and ? to + 1 : to
    const address = hitAt(read, next, 'title', 'honorific')
    const name = readName(read, skipDegrees(read, address?.to ?? next), false)
    if (!name) break
    names.push(name)
    to = pastNote(read, name.to)
  }
  return { to, names }
}

/** As many words may stand in brackets behind one of several names. */
const LONGEST_NOTE = 16

/** *ông A (Phó Chủ nhiệm thường trực), ông B*: the word behind brackets that another name of the list follows, else the same. */
function pastNote({ symbols }: Scan, at: number): number {
  if (at >= symbols.length || symbols.gap[at] !== (Gap.Space | Gap.Open)) return at
  for (let next = at + 1; next < at + LONGEST_NOTE && next < symbols.length; next++) {
    const gap = symbols.gap[next] as number
    if (gap & Gap.Close) return gap === (Gap.Close | Gap.Comma | Gap.Space) ? next : at
  }
  return at
}

/** *các bà: A, B và C được bầu làm Phó Chủ tịch …*: an office told behind the last name is given to all; `at` is behind the form of address that begins at `from`. */
export function readAppointedList(read: Scan, from: number, at: number): NameList | null {
  if (!isWord(read, from - 1, ...PLURAL) || !joined(read, from)) return null
  const { to, names } = namesFrom(read, at, Gap.Colon)
  const after = names.length > 1 ? apposition(read, to) : null
  return after?.titles.some(({ appointed }) => appointed)
    ? { to: after.to, names, titles: after.titles, inner: after.inner }
    : null
}

/** *A và B (đều nguyên Trưởng phòng …)*, *bà A, ông B cùng là 2 Phó Chánh án*: names that a title behind the last of them is said of; null where none is. */
export function sharedBehind(read: Scan, first: NameParse): NameList | null {
  const { symbols } = read
  const more = namesFrom(read, first.to, 0, [first])
  let at = more.to
  if (more.names.length < 2 || !isWord(read, at, 'đều', 'cùng')) return null
  const gap = symbols.gap[at] as number
  if (gap & ~(Gap.Space | Gap.Comma | Gap.Open | Gap.Dash)) return null
  const open = (gap & Gap.Open) !== 0
  at++
  if (!open && !isWord(read, at, 'là')) return null
  while (joined(read, at) && (isWord(read, at, 'là', 'hai', 'ba', 'bốn') || isDigits(read, at))) at++
  const chain = readChain(read, at)
  if (!chain || (joined(read, chain.to) && readName(read, chain.to, false))) return null
  const titles = chain.titles.map(({ title }) => title)
  return { to: chain.to, names: more.names, titles, inner: innerBodies(read, chain) }
}

/** *Năm Phó Chủ tịch … khóa IX gồm các đồng chí: A, B, C*, *… đối với ông A và ông B*: names behind one title that all of them bear; null where none follow. */
export function namesBehind(read: Scan, from: number, to: number): { to: number; names: NameParse[] } | null {
  let at = pastTerm(read, to)
  const counted = from > 0 && isDigits(read, from - 1)
  // *8 Phó Chủ nhiệm khác, gồm: …*
  if (isWord(read, at, 'khác') && joined(read, at) && (counted || isPlural(read, from))) at++
  // *Cùng dự có 4 Phó Thủ tướng: A, B và C*
  if (isColon(read, at) && ((counted && joined(read, from)) || isPlural(read, from))) {
    const list = namesFrom(read, at, Gap.Colon)
    return list.names.length && !apposition(read, list.to).titles.length ? list : null
  }
  if (
    isWord(read, at, 'gồm', 'là') &&
    (joined(read, at) || commaOnly(read, at)) &&
    (counted || isWord(read, from - 1, ...PLURAL))
  ) {
    at++
    if (isWord(read, at, 'có')) at++
  } else if (isWord(read, at, 'với') || (isWord(read, at, 'đối') && isWord(read, at + 1, 'với')))
    at += isWord(read, at, 'đối') ? 2 : 1
  else return null
  if (isWord(read, at, 'các')) at++
  const address = hitAt(read, at, 'title', 'honorific')
  if (!address) return null
  const list = namesFrom(read, address.to, Gap.Colon)
  // Somebody with an office of his own is read by himself.
  return list.names.length && !apposition(read, list.to).titles.length ? list : null
}

/** As many words may name what counts its deputies. */
const LONGEST_OWNER = 9

/** *Ủy ban A có 8 Phó Chủ nhiệm*: the body that stands before *có* and a number, null where none does. */
export function bodyCounting(read: Scan, from: number): RawBody | null {
  const has = from - 2
  if (has < 1 || !isDigits(read, from - 1) || !isWord(read, has, 'có')) return null
  for (let at = has - 1; at >= Math.max(0, has - LONGEST_OWNER); at--) {
    const body = isCapital(read.symbols, at) ? readBody(read, at) : null
    if (body?.to === has && !body.general) return body.body
  }
  return null
}

/** As many words back may stand whose secretaries are told. */
const LONGEST_SENTENCE = 40

/** *Thành ủy A có 4 người: …, các Phó Bí thư: B và C*: the Party committee that the sentence named before its secretaries. */
export function committeeBefore(read: Scan, { from, titles }: TitleChain): RawBody | null {
  if (!/bí thư/i.test(titles.at(-1)?.title.title ?? '')) return null
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_SENTENCE); at--) {
    const head = isCapital(read.symbols, at) ? hitAt(read, at, 'head', 'local') : undefined
    if (head && /ủy$/.test(head.entry.id)) return readBody(read, at)?.body ?? null
    if ((read.symbols.gap[at] as number) & (Gap.Line | Gap.Stop)) return null
  }
  return null
}

/** *các Phó Chủ tịch*, *các đồng chí Phó Chủ tịch*: whether a title is said to be several people's. */
export function isPlural(read: Scan, from: number): boolean {
  if (!joined(read, from)) return false
  const address = [from - 1, from - 2].find(
    (at) => at > 0 && hitAt(read, at, 'title', 'honorific')?.to === from,
  )
  return isWord(read, (address ?? from) - 1, ...PLURAL) && (address === undefined || joined(read, address))
}

function isColon({ symbols }: Scan, at: number): boolean {
  return at < symbols.length && ((symbols.gap[at] as number) & ~Gap.Space) === Gap.Colon
}

/** *A giữ chức …, thay (thế) ông B, C nghỉ hưu*: who held until then the office that somebody gets; null where none is told. */
export function replacedBehind(read: Scan, to: number): { to: number; names: NameParse[] } | null {
  const at = pastTerm(read, to)
  if (at >= read.symbols.length || (read.symbols.gap[at] as number) & ~(Gap.Space | Gap.Comma)) return null
  if (!isWord(read, at, 'thay')) return null
  const next = isWord(read, at + 1, 'thế', 'cho') ? at + 2 : at + 1
  const address = hitAt(read, next, 'title', 'honorific')
  const list = address && joined(read, next) ? namesFrom(read, address.to, 0) : null
  return list?.names.length ? list : null
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

/** *giám đốc Sở A thời điểm đó là ông B*, *Bí thư thứ nhất … - C*: the name that a title is said to be of, or null. */
export function behindTitle(read: Scan, { to, titles }: TitleChain): NameParse | null {
  if (to >= read.symbols.length) return null
  if (read.symbols.gap[to] === (Gap.Space | Gap.Dash)) {
    const last = titles.at(-1)?.title
    const name = last && (last.body || last.offices.length) ? readName(read, to, false) : null
    // *Tỉnh trưởng tỉnh A - Malik Rahmati*: one whose name no list has the like of.
    const strange = !name && last?.place?.name ? readStrangeName(read, to) : null
    if (strange) return strange
    return name?.sure && name.to - name.from > 2 && !apposition(read, name.to).titles.length ? name : null
  }
  let at = to
  while (at < to + 4 && joined(read, at) && isThenWord(read, at)) at++
  if (!isWord(read, at, 'là') || !joined(read, at)) return null
  const address = joined(read, at + 1) ? hitAt(read, at + 1, 'title', 'honorific') : undefined
  const named = address && joined(read, address.to) ? address.to : at + 1
  const own = skipDegrees(read, named)
  return joined(read, named) && (address || own > named) ? readName(read, own, false) : null
}

/** *thời điểm đó là*, *lúc bấy giờ là*, *hiện nay là* */
const isThenWord = oneOf([
  'khác',
  'thời',
  'điểm',
  'lúc',
  'khi',
  'đó',
  'ấy',
  'này',
  'hiện',
  'nay',
  'bấy',
  'giờ',
  'kỳ',
])
