// Which version of a law is meant: the one in force on the day, unless what is said beside its name tells another.
import type { RawDocument } from '../../recognition'
import type { ArticleText } from '../article-text'
import { compare } from '../ascending'
import { daysBetween } from '../context'
import { sentenceEnd, sentenceStart } from '../sentences'
import type { Known } from './numbering'

/** *Luật Đất đai (sửa đổi)*, the way a law is called that takes another's place. */
const REVISED = /^\s?\(?(?:sửa đổi|revised|amended)/i
const IS_REVISED = /\b(?:revised|amended) $/i

/** *có hiệu lực từ ngày 1/1/2025*: behind a law's name, with day, month and year. */
const IN_FORCE = /^[^.;]{0,40}?có hiệu lực[^.;\d]{0,30}(\d{1,2})[/-](\d{1,2})[/-](\d{4})/i

/** *được Quốc hội thông qua*, *vừa thông qua Luật …*: what the Assembly does, near a law's name. */
const PASSED = /thông qua|\b(?:adopted|passed)\b/i

/** *Luật Công đoàn mới*, *Luật Công đoàn sắp có hiệu lực*: one passed and not yet in force, where there is one. */
const NEW_BEHIND =
  /^(?: mới(?! (?:chỉ|có hiệu lực))(?![\p{L}\d])|[^.;]{0,20}(?:sắp|chuẩn bị|chưa) có hiệu lực)/iu
/** *triển khai thi hành Luật Nhà ở, Luật Kinh doanh bất động sản*, *the new Land Law*: the same, told before the name. */
const NEW_BEFORE =
  /(?:(?:triển khai(?: thi hành| thực hiện)?|tổ chức thi hành|phổ biến|quán triệt) (?:Luật [^.;]*)?|\bnew )$/i
/** *Law on Enterprises of 2014*: the year told behind a name in English. */
const OF_YEAR = /^ (?:of|in) (?:19|20)\d\d/
/** *sau 10 năm triển khai thực hiện Luật Đất đai*: what is looked back upon is the law in force. */
const LOOKED_BACK =
  /(?:\d+ năm|tổng kết|sơ kết|đánh giá|kết quả|quá trình|vướng mắc|giám sát|thời gian)[^.;]*$/i

/** For how many days a law is one just passed, and how near its passing is told, in UTF-16 units. */
const NEW = 60
const NEAR = 60
/** As far as a sentence is looked for on either side of a name. */
const SENTENCE = 200

/**
 * Of a law's versions, and of what amends them, the one that came into force on the day told beside its name; the one
 * just passed where the article says that or *(sửa đổi)*, or the one that a bill became; else the latest in force on the
 * article's day, else the latest issued by then. Null where the latest may not have been in force yet.
 */
export function versionOf(
  known: readonly Known[],
  raw: RawDocument,
  { text }: ArticleText,
  day: string | null,
  amenders: readonly Known[],
): Known | null {
  const behind = text.slice(raw.end, raw.end + 2 * NEAR)
  const told = inForceFrom(behind)
  const amending = told ? amenders.filter(({ inForce }) => inForce === told) : []
  // *Luật Thuế tiêu thụ đặc biệt sửa đổi có hiệu lực từ 1/7/2016*
  if (REVISED.test(behind) && amending.length === 1 && !known.some(({ inForce }) => inForce === told))
    return amending[0] ?? null
  const before = text.slice(Math.max(0, raw.start - NEAR), raw.start)
  const isRevised = REVISED.test(behind) || IS_REVISED.test(before)
  const inBrackets = /^\s?\(/.test(behind)
  const amended = isRevised && !DRAFT.test(before) ? justAmended(known, amenders, day) : null
  // *(sửa đổi)* in brackets is what a bill bears that takes a law's place, unless what changes it has just been passed.
  if (amended && (!inBrackets || isNew(amended, day ?? ''))) return amended
  const isNext = day !== null && inBrackets && isRevised && DRAFT.test(before)
  if (known.length === 1 && !(isNext && isOld(known[0], day))) return known[0] ?? null
  if (!day) return null
  const sorted = [...known].sort((a, b) => compare(a.issued ?? '', b.issued ?? ''))
  const inForce = sorted.filter((document) => (document.inForce ?? document.issued ?? '') <= day)
  const passed = sorted.filter((document) => (document.issued ?? '') <= day).at(-1)
  const ofThatDay = told
    ? sorted.find((document) => document.inForce === told)
    : inForceOnDayTold(sorted, sentenceOf(text, raw), day)
  if (ofThatDay) return ofThatDay
  // *The amended Law on Enterprises* may be the one in force, as it was amended.
  const isBill = (isRevised && !/\bamended $/i.test(before)) || DISCUSSED.test(before)
  const bill = isBill && !OF_YEAR.test(behind) ? nextOf(sorted, passed, day) : null
  if (bill) return bill
  // *dự thảo Luật Đất đai (sửa đổi)*, long after the last one was passed: the next one, of which nothing is known yet.
  if (isNext && isOld(passed, day)) return null
  const mayCome = passed !== inForce.at(-1) || mayComeLater(passed, day)
  const isComing =
    mayCome && (NEW_BEHIND.test(behind) || (NEW_BEFORE.test(before) && !LOOKED_BACK.test(before)))
  const isSaid =
    isRevised ||
    isComing ||
    (isNew(passed, day) && PASSED.test(text.slice(Math.max(0, raw.start - NEAR), raw.end + NEAR)))
  if (isSaid && passed) return passed
  if (inForce.length > 1 && mayComeLater(inForce.at(-1), day)) return null
  return inForce.at(-1) ?? passed ?? (DRAFT.test(before) ? sorted[0] : null) ?? null
}

/** Whether a law was passed so long before a day that a bill of its name is that of the next one. */
function isOld(law: Known | undefined, day: string): boolean {
  return law?.issued !== undefined && daysBetween(law.issued, day) > CHANGED
}

/** The one version passed in the two years after a day, where the last one before it had been passed long ago. */
function nextOf(sorted: readonly Known[], passed: Known | undefined, day: string): Known | null {
  if (passed && daysBetween(passed.issued ?? '', day) <= CHANGED) return null
  const coming = sorted.filter(({ issued = '' }) => issued > day && daysBetween(day, issued) <= BILLS)
  return coming.length === 1 ? (coming[0] ?? null) : null
}

/** For so many days a law may be passed and not yet in force, where it is not known from when it is. */
const COMING = 400

/** Whether it is not known that a law was in force on a day, since it had been passed not long before. */
function mayComeLater(law: Known | undefined, day: string): boolean {
  return IS_LAW.test(law?.kind ?? '') && !law?.inForce && daysBetween(law?.issued ?? '', day) <= COMING
}

/** Kinds of what comes into force some time after it was passed; programmes of the Party do so at once. */
const IS_LAW = /luật|pháp lệnh/

/** For so many days a law that changes another one is what that one is called *sửa đổi* for. */
const CHANGED = 400

/** *Luật Quảng cáo sửa đổi*, in the year after: the law made for nothing but to amend the latest version; null where there is none. */
function justAmended(known: readonly Known[], amenders: readonly Known[], day: string | null): Known | null {
  const latest = known.reduce(
    (last, { issued = '' }) => (day && issued <= day && issued > last ? issued : last),
    '',
  )
  const found = amenders.filter(({ issued = '', amends = [] }) => {
    const age = day && issued.length >= 7 ? daysBetween(issued, day) : -1
    return age >= 0 && age <= CHANGED && issued > latest && amends.length === 1
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

const AMENDING = /^luật sửa đổi/i

/** Whether laws bear the name of one that changes another: the next one that changes it bears that name again. */
export function areAmending(known: readonly Known[]): boolean {
  return known.length > 0 && known.every(({ name = '' }) => AMENDING.test(name))
}

/** *dự án*, *sẽ thông qua*, *thảo luận về* before a law's name: one that is still to come, or has just been passed. */
const BILL =
  /(?:dự án|dự thảo|thông qua|thảo luận(?: về)?|bàn(?: về)?|cho ý kiến(?: về)?|xem xét|trình|góp ý(?: vào| cho)?)(?: tại kỳ họp này)? $/i

/**
 * Of the laws that change another one and bear one name, the one that an article means: of a bill the next to come, else
 * the last one issued, unless that is long past and another is about to come. Null where that does not tell one.
 */
export function amendingOf(
  known: readonly Known[],
  { start, year, number }: RawDocument,
  { text }: ArticleText,
  day: string | null,
): Known | null {
  if (!day || year || number) return known.length === 1 ? (known[0] ?? null) : null
  const coming = known.filter(({ issued = '' }) => issued > day && daysBetween(day, issued) <= BILLS)
  const next = coming.length === 1 ? (coming[0] ?? null) : null
  const last = known
    .filter(({ issued = '' }) => issued <= day)
    .reduce<Known | null>((later, one) => ((one.issued ?? '') > (later?.issued ?? '') ? one : later), null)
  if (!last) return next
  if (BILL.test(text.slice(Math.max(0, start - NEAR), start)) && !isNew(last, day)) return next
  return coming.length === 0 || daysBetween(last.issued ?? '', day) <= CHANGED ? last : null
}

/** What may stand between a law's name and the day on which it was issued. */
const ISSUED = /^[\s,(]{1,2}(?:(?:được )?(?:Quốc hội )?(?:thông qua|ban hành) )?(?:ngày|dated) \d/

const IS_PASSED = /(?:thông qua|ban hành|adopted|passed)(?: the)? $/

/** *Luật Đất đai ngày 26/11/2003*, *Ngày 26/11/2003, Quốc hội thông qua Luật Đất đai*: the day (ISO) of a law's issue. */
export function dayOfIssue({ day, start, end }: RawDocument, { text }: ArticleText): string | null {
  const isIssue =
    ISSUED.test(text.slice(end, end + NEAR)) || IS_PASSED.test(text.slice(Math.max(0, start - NEAR), start))
  return day && isIssue ? day : null
}

/**
 * Of a law's versions the one issued on a day; a day on which one was amended means that one as it was amended, as the
 * preambles of decisions call it. Else the only one of that year. Null where none is.
 */
export function versionIssuedOn(
  day: string,
  known: readonly Known[],
  amenders: readonly Known[],
): Known | null {
  const ofThatDay = known.filter(({ issued }) => issued !== undefined && day.startsWith(issued))
  if (ofThatDay.length === 1) return ofThatDay[0] ?? null
  const changed = amenders.filter(({ issued }) => issued === day).flatMap(({ amends }) => amends ?? [])
  const amended = known.filter(({ id }) => changed.includes(id))
  const found = amended.length ? amended : known.filter(({ issued }) => issued?.startsWith(day.slice(0, 4)))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** *dự án Luật Giá*: before any of its versions was issued, the bill is that of the first. */
const DRAFT = /(?:dự án|dự thảo|\bdraft) $/i
/** *thảo luận về Luật Giá*: a bill, where one became a law in the years after. */
const DISCUSSED =
  /(?:dự án|dự thảo|\bdraft|(?:sẽ|dự kiến) thông qua|thảo luận(?: về)?|cho ý kiến(?: về)?|góp ý(?: vào| cho)?) $/i

/** A day with or without its year, and what makes it the one from which laws are in force. */
const FROM_DAY = /\b[Tt]ừ (?:ngày )?(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?![/-]?\d)/g
const IS_IN_FORCE = /có hiệu lực|áp dụng|thi hành/i
const IS_ENDED = /hết hiệu lực/i

/** *Từ ngày 1/8, Luật Đất đai, Luật Nhà ở đồng thời có hiệu lực*: the version of that day of the year, last, this or next. */
function inForceOnDayTold(known: readonly Known[], sentence: string, day: string): Known | undefined {
  if (!IS_IN_FORCE.test(sentence) || IS_ENDED.test(sentence)) return undefined
  const own = Number(day.slice(0, 4))
  const days = [...sentence.matchAll(FROM_DAY)].flatMap(([, date = '', month = '', year]) =>
    (year ? [year] : [own - 1, own, own + 1]).map(
      (of) => `${of}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
    ),
  )
  const found = known.filter(({ inForce }) => inForce !== undefined && days.includes(inForce))
  return found.length === 1 ? found[0] : undefined
}

/** The sentence around a mention, or the line. */
function sentenceOf(text: string, { start, end }: RawDocument): string {
  return text.slice(sentenceStart(text, start, SENTENCE), sentenceEnd(text, end, SENTENCE))
}

/** The day told behind a law's name from which it is in force. */
export function inForceFrom(behind: string): string | null {
  const [, day, month, year] = IN_FORCE.exec(behind) ?? []
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/** Whether a law was passed in the weeks before a day. */
function isNew(document: Known | undefined, day: string): boolean {
  const age = daysBetween(document?.issued ?? '', day)
  return age >= 0 && age <= NEW
}

/** As many years before it is passed is a law's bill spoken of by the law's name, and as many days. */
const YEARS_OF_DRAFTS = 2
const BILLS = 730

/** Whether all laws of a name came years after a day (ISO): an older one is meant, or what was never passed. */
export function cameLater(known: readonly Known[], day: string | null): boolean {
  const drafted = day ? String(Number(day.slice(0, 4)) + YEARS_OF_DRAFTS) : ''
  // A treaty bears its name through the years in which it is negotiated.
  return (
    day !== null &&
    known.every(({ code = '', issued = '' }) => /^\d/.test(code) && issued.slice(0, 4) > drafted)
  )
}
