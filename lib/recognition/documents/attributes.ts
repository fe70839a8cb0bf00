// What is told beside a document: its issuer, day, subject and session, none of them part of its name.
import { readBody } from '../bodies/bodies'
import { listedBody } from '../bodies/institution'
import { CENTRAL_COMMITTEE } from '../english/small-party'
import { bodyBefore } from '../english/titles'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import type { RawBody, RawDocument } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { wordAt, written } from '../written'

type Attributes = Pick<RawDocument, 'issuer' | 'day' | 'subject' | 'told' | 'session'>

const ORDINALS: Record<string, string> = {
  '8th': 'VIII',
  '9th': 'IX',
  '10th': 'X',
  '11th': 'XI',
  '12th': 'XII',
  '13th': 'XIII',
  '14th': 'XIV',
  '15th': 'XV',
}

/** *13th* as Vietnamese numbers congresses, in Roman numerals. */
export function ordinalAt(read: Scan, at: number): string | undefined {
  return ORDINALS[wordAt(read, at)]
}

export const ROMAN = /^(?:[IVX]{1,6}|\d{1,2})$/

/** As many words behind a document may tell of it. */
const FARTHEST = 16

/** Words that tell of a document what follows them: all others are passed. */
const isTelling = oneOf([
  ...['của', 'ngày', 'năm', 'khóa', 'về'],
  ...['of', 'by', 'from', 'on', 'in', 'dated', 'issued'],
])

/** The attributes of a document, words [from, to). */
export function attributesOf(read: Scan, from: number, to: number): Attributes {
  const { symbols } = read
  const english = read.lexicon.marks === 'bare'
  const found: Attributes = { issuer: null, day: null, subject: '', told: null, session: null }
  for (let at = to; at < to + FARTHEST && at < symbols.length; at++) {
    const gap = symbols.gap[at] as number
    if (
      gap & (Gap.Line | Gap.Semicolon) ||
      (gap & Gap.Stop && !/\d/.test(symbols.text.charAt((symbols.end[at - 1] as number) - 1)))
    )
      break
    if (isCapital(symbols, at) && hitAt(read, at, 'kind')) {
      // *Nghị quyết 18 và Nghị quyết 19 của Trung ương khóa XII*: who issued the last of two issued both.
      if (at !== to + 1 || !isWord(read, to, 'và', 'and')) break
      const { issuer, session } = attributesOf(read, at, at + 3)
      return { ...found, issuer, session }
    }
    if (!isTelling(read, at)) continue
    if (!found.issuer && isWord(read, at, 'của'))
      found.issuer = readBody(read, at + 1)?.body ?? centreAt(read, at + 1)
    if (!found.day && isWord(read, at, 'ngày', 'on') && !isNotOfIssue(read, at - 1))
      found.day = dayAt(symbols.text, symbols.start[at + 1] ?? 0)
    if (!found.told && at <= to + 1 && isWord(read, at, 'năm') && isYear(wordAt(read, at + 1)))
      found.told = wordAt(read, at + 1)
    if (!found.session && isPartySession(read, at)) found.session = wordAt(read, at + 1)
    if (!found.subject && isWord(read, at, 'về')) found.subject = subjectAt(read, at + 1)
    if (english) tellEnglish(read, at, to, found)
  }
  if (english && !found.issuer && from > 0) tellBefore(read, from, found)
  found.day ??= english ? dayBefore(read, from) : dayOfIssuing(read, from)
  return found
}

/** *của Trung ương*: the Party's Central Committee, where no other organisation's name goes on. */
function centreAt(read: Scan, at: number): RawBody | null {
  const { symbols } = read
  if (!isWord(read, at, 'trung') || !isWord(read, at + 1, 'ương') || !isCapital(symbols, at)) return null
  if (joined(read, at + 2) && isCapital(symbols, at + 2)) return null
  return listedBody(read, CENTRAL_COMMITTEE, at, at + 2)
}

/** *khóa XII*; in *Quốc hội khóa XV* the Assembly's is told. */
function isPartySession(read: Scan, at: number): boolean {
  if (!isWord(read, at, 'khóa') || !ROMAN.test(wordAt(read, at + 1))) return false
  return !(isWord(read, at - 1, 'hội') && isWord(read, at - 2, 'quốc'))
}

/** *of the 11th Central Committee*, *issued by the Politburo*, *dated December 22, 2024*, *in 2019*. */
function tellEnglish(read: Scan, at: number, to: number, found: Attributes) {
  const { symbols } = read
  if (!found.issuer && isWord(read, at, 'of', 'by', 'from')) {
    const the = isWord(read, at + 1, 'the') ? at + 2 : at + 1
    const session = ordinalAt(read, the)
    const body = joined(read, the) ? readBody(read, session ? the + 1 : the) : null
    found.issuer = body?.body ?? null
    if (session && isCapital(symbols, the + 1)) found.session ??= session
  }
  if (!found.day && isWord(read, at, 'on', 'of', 'from', 'dated', 'issued') && !isNotOfIssue(read, at - 1))
    found.day = englishDay(symbols.text, symbols.start[at + 1] ?? 0)
  if (!found.told && at <= to && isWord(read, at, 'in', 'of') && isYear(wordAt(read, at + 1)))
    found.told = wordAt(read, at + 1)
}

/** As many words may the name of an issuer have. */
const LONGEST_ISSUER = 6

/** *Politburo Resolution 57*, *the 12th Central Committee's Resolution 19*: who issued it is said before it, with its congress. */
function tellBefore(read: Scan, from: number, found: Attributes) {
  found.issuer = bodyBefore(read, from)
  if (!isWord(read, from - 1, 's') || !joined(read, from)) return
  const end = from - 1
  for (let at = Math.max(0, end - LONGEST_ISSUER); at < end; at++) {
    const body = isCapital(read.symbols, at) ? readBody(read, at) : null
    if (body?.to !== end) continue
    found.issuer ??= body.body
    const before = isWord(read, at - 1, 'tenure') ? at - 2 : at - 1
    found.session ??= ordinalAt(read, before) ?? null
    return
  }
}

/** As many words may stand between a day and what was issued on it. */
const LONGEST_ISSUE = 12
const isIssued = oneOf(['issued', 'signed', 'promulgated', 'adopted', 'approved', 'passed', 'released'])

/** *On 25 July 2022, the Prime Minister issued Decision …*: the day told before who issued it. */
function dayBefore(read: Scan, from: number): string | null {
  const { symbols } = read
  const issued = [from - 1, from - 2].find((at) => at > 0 && isIssued(read, at))
  if (issued === undefined) return null
  for (let at = issued - 1; at > 0 && at > issued - LONGEST_ISSUE; at--) {
    if ((symbols.gap[at] as number) & (Gap.Line | Gap.Stop | Gap.Semicolon)) return null
    if (isWord(read, at - 1, 'on')) return englishDay(symbols.text, symbols.start[at] as number)
  }
  return null
}

const isIssuing = oneOf(['hành', 'ký', 'ra', 'qua', 'duyệt'])
/** As many words may stand between such a day and what was issued on it: *Ngày 5 tháng 9 năm 2021, Thủ tướng Chính phủ …*. */
const LONGEST_ISSUING = 18

/**
 * *Ngày 22/12/2024, Bộ Chính trị ban hành Nghị quyết …*, *Bộ Chính trị ngày 25/5/2009 đã ra Kết luận …*: the day that a
 * sentence begins with or that stands right before what was done. Elsewhere it may be the day of another document.
 */
function dayOfIssuing(read: Scan, from: number): string | null {
  const { symbols } = read
  if (from < 2 || !isIssuing(read, from - 1)) return null
  let isRightBefore = false
  for (let at = from - 1; at > 0 && at > from - LONGEST_ISSUING; at--) {
    const isDone = isWord(read, at, 'đã', 'vừa')
    isRightBefore = isDone || (isRightBefore && /^(?:\d+|tháng|năm)$/.test(wordAt(read, at)))
    const isFirst = isCapital(symbols, at - 1) || (at > 1 && isWord(read, at - 2, 'vào'))
    if (isWord(read, at - 1, 'ngày') && (isFirst || isRightBefore))
      return dayAt(symbols.text, symbols.start[at] as number)
    if ((symbols.gap[at] as number) & (Gap.Line | Gap.Stop | Gap.Semicolon)) return null
  }
  return null
}

function isYear(word: string): boolean {
  return /^(19|20)\d\d$/.test(word)
}

/** Words before a day that make it another one than that of issue: *có hiệu lực từ ngày*, *takes effect on*. */
const isNotOfIssue = oneOf(['từ', 'lực', 'trước', 'sau', 'đến', 'hết', 'effect', 'effective', 'force'])

/** *20/1/2025*, *20 tháng 01 năm 2025*, composed or not. */
const DAY = /(\d{1,2})(?:\s?[/.-]\s?|\s+th\S{3,4}\s+)(\d{1,2})(?:\s?[/.-]\s?|\s+n\S{2,3}\s+)((?:19|20)\d\d)/y

function dayAt(text: string, at: number): string | null {
  DAY.lastIndex = at
  const found = DAY.exec(text)
  return found ? iso(found[3], Number(found[2]), found[1]) : null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ENGLISH_DAY =
  /(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([A-Z][a-z]{2})[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d\d)/y

/** *December 22, 2024*, *22 December 2024* as an ISO day. */
function englishDay(text: string, at: number): string | null {
  ENGLISH_DAY.lastIndex = at
  const [, before, name = '', behind, year] = ENGLISH_DAY.exec(text) ?? []
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  const day = before ?? behind
  return month && day ? iso(year, month, day) : null
}

function iso(year = '', month: number, day = ''): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function subjectAt(read: Scan, at: number): string {
  let to = at
  while (
    to < at + 14 &&
    to < read.symbols.length &&
    ((read.symbols.gap[to] as number) & ~(Gap.Space | Gap.Comma | Gap.Dash)) === 0 &&
    !(isCapital(read.symbols, to) && hitAt(read, to, 'kind'))
  )
    to++
  return to > at ? written(read, at, to).toLowerCase() : ''
}
