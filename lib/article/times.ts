// Reads dates and times as Vietnamese pages write them. Pure. Days are those of Asia/Ho_Chi_Minh.
import type { Precision } from '../annotation'

/** A time as read: ISO with offset +07:00 (`minute`) or an ISO day, month or year. */
export interface ReadTime {
  iso: string
  precision: Precision
}

/** Vietnam keeps UTC+7 all year; a time without zone is meant so. */
const OFFSET_MINUTES = 7 * 60
const pad = (value: number, width = 2) => String(value).padStart(width, '0')

function dayIso(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

function timeOf(day: string | null, hour: number, minute: number, second = 0): ReadTime | null {
  if (day === null) return null
  if (hour > 23 || minute > 59 || second > 59) return { iso: day, precision: 'day' }
  return { iso: `${day}T${pad(hour)}:${pad(minute)}:${pad(second)}+07:00`, precision: 'minute' }
}

/** An instant in epoch milliseconds, as Vietnamese time. */
export function timeAt(epoch: number): ReadTime | null {
  const local = new Date(epoch + OFFSET_MINUTES * 60_000)
  if (Number.isNaN(local.getTime())) return null
  const day = dayIso(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate())
  return timeOf(day, local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds())
}

const ISO =
  /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i
/** A stamp without separators: `20250605T081230`, `20250605081230`. */
const COMPACT = /^(20\d\d)(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)$/
const DAY_FIRST = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/
const IN_WORDS = /(\d{1,2})\s*(?:tháng|thg|th)\.?\s*(\d{1,2})\s*[,/]?\s*(?:năm\s*)?(\d{4})/i
const CLOCK = /(?<![\d:/.])(\d{1,2})\s?(?::|h|g|giờ)\s?(\d{2})(?::(\d{2}))?(?:\s*(AM|PM|SA|CH)\b)?/i
/** A year in two digits is believed only in a line that is hardly more than a date. */
const SHORT_YEAR = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})(?![\d/.-])/
const LONGEST_SHORT = 40
/** As machines set to English write it, month first or not: `6/5/2023 11:30:00 AM`. */
const MACHINE_ENGLISH = /^\D*(\d{1,2})\/(\d{1,2})\/(\d{4})(\s+\d{1,2}:\d{2}(?::\d{2})?\s*[AP]M\D*)$/i
const VIETNAMESE_MONTHS = [
  ...['một|giêng', 'hai', 'ba', 'tư|bốn', 'năm', 'sáu', 'bảy|bẩy', 'tám', 'chín', 'mười', 'mười một'],
  'mười hai|chạp',
]
const MONTH_WORD = 'tháng\\s+(mười một|mười hai|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|chạp)'
const WORD_DAY_FIRST = new RegExp(`(\\d{1,2})\\s+${MONTH_WORD}\\s*,?\\s*(?:năm\\s*)?(\\d{4})`, 'i')
const WORD_MONTH_FIRST = new RegExp(`${MONTH_WORD}\\s+(\\d{1,2})\\s*,\\s*(\\d{4})`, 'i')
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const MONTH_NAMES = MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')
const ENGLISH_DAY_FIRST = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(${MONTH_NAMES})\\.?,?[\\s-]+(\\d{4})`,
  'i',
)
const ENGLISH_MONTH_FIRST = new RegExp(
  `\\b(${MONTH_NAMES})[.,]?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+|\\s?/\\s?)(\\d{4})`,
  'i',
)
const ZONE = /(?:GMT|UTC)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?|\s([+-])(\d{2}):?(\d{2})\s*$|\b(GMT|UTC)\s*$/i

/** The first date in a line, with its clock time where one stands in the same line; null without a full date. */
export function readTime(line: string): ReadTime | null {
  const text = line
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  if (/^\d{10}(?:\d{3})?$/.test(text)) return timeAt(Number(text) * (text.length === 10 ? 1000 : 1))
  return readIso(text.replace(COMPACT, '$1-$2-$3 $4:$5:$6')) ?? readWritten(text)
}

function readIso(text: string): ReadTime | null {
  const match = ISO.exec(text)
  if (match === null) return null
  const [, year, month, date, hour, minute, second, zone] = match
  const day = dayIso(Number(year), Number(month), Number(date))
  if (day === null || hour === undefined) return day === null ? null : { iso: day, precision: 'day' }
  if (zone === undefined) return timeOf(day, Number(hour), Number(minute), Number(second ?? 0))
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/([+-]\d{2}):?(\d{2})/, '$1:$2')
  return timeAt(Date.parse(`${day}T${pad(Number(hour))}:${minute}:${second ?? '00'}${offset}`))
}

function readWritten(text: string): ReadTime | null {
  const found = findDay(text)
  if (found === null || found.day === null) return null
  // A clock time beside the date, not one from elsewhere in a long line.
  const rest = `${text.slice(Math.max(0, found.index - 40), found.index)} ${text.slice(found.index + found.length, found.index + found.length + 40)}`
  const clock = CLOCK.exec(rest)
  if (clock === null) return { iso: found.day, precision: 'day' }
  const half = clock[4]?.toUpperCase()
  let hour = Number(clock[1])
  // "19:00 PM" and "00:01 AM" are written too: the mark then says nothing new.
  if ((half === 'PM' || half === 'CH') && hour < 12) hour += 12
  if ((half === 'AM' || half === 'SA') && hour === 12) hour = 0
  const time = timeOf(found.day, hour, Number(clock[2]), Number(clock[3] ?? 0))
  return time === null ? null : inZone(time, text)
}

/** The same line read month first; null where that makes no difference or no day. */
export function swappedTime(line: string): ReadTime | null {
  const match = MACHINE_ENGLISH.exec(line)
  if (match === null || match[1] === match[2]) return null
  return readTime(`${match[2]}/${match[1]}/${match[3]}${match[4]}`)
}

function findDay(text: string): { day: string | null; index: number; length: number } | null {
  const at = (match: RegExpExecArray, year?: string, month?: number, date?: string) => ({
    day: dayIso(Number(year), Number(month), Number(date)),
    index: match.index,
    length: match[0].length,
  })
  const words = IN_WORDS.exec(text)
  if (words) return at(words, words[3], Number(words[2]), words[1])
  const numbers = DAY_FIRST.exec(text)
  if (numbers) {
    // 7/20/2026 can only be month first, as machines set to English print it.
    const swapped = Number(numbers[2]) > 12
    return at(
      numbers,
      numbers[3],
      Number(swapped ? numbers[1] : numbers[2]),
      swapped ? numbers[2] : numbers[1],
    )
  }
  const english = ENGLISH_DAY_FIRST.exec(text)
  if (english) return at(english, english[3], monthOf(english[2]), english[1])
  const american = ENGLISH_MONTH_FIRST.exec(text)
  if (american) return at(american, american[3], monthOf(american[1]), american[2])
  const named = WORD_DAY_FIRST.exec(text)
  if (named) return at(named, named[3], vietnameseMonth(named[2]), named[1])
  const first = WORD_MONTH_FIRST.exec(text)
  if (first) return at(first, first[3], vietnameseMonth(first[1]), first[2])
  const short = text.length <= LONGEST_SHORT && isTimeLine(text, 0) ? SHORT_YEAR.exec(text) : null
  return short ? at(short, `20${short[3]}`, Number(short[2]), short[1]) : null
}

const vietnameseMonth = (name = '') =>
  VIETNAMESE_MONTHS.findIndex((names) => names.split('|').includes(name.toLowerCase())) + 1

const monthOf = (name = '') =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1

function inZone(time: ReadTime, text: string): ReadTime | null {
  const zone = ZONE.exec(text)
  if (zone === null || time.precision !== 'minute') return time
  const sign = (zone[1] ?? zone[4]) === '-' ? -1 : 1
  const minutes = sign * (Number(zone[2] ?? zone[5] ?? 0) * 60 + Number(zone[3] ?? zone[6] ?? 0))
  if (minutes === OFFSET_MINUTES) return time
  return timeAt(Date.parse(time.iso) + (OFFSET_MINUTES - minutes) * 60_000)
}

/** The time that an address carries: a stamp in the article's number, or a day in the path. */
export function timeInAddress(address: string): ReadTime | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '')
  // Article numbers of a widespread system: three digits of the site, then yyMMddHHmmss and milliseconds.
  const stamp = /[-/](?:\d{3})?(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\d{1,3}(?:\.[a-z]+)?$/.exec(path)
  const long = /[-/](20\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\d{0,3}(?:\.[a-z]+)?$/.exec(path)
  for (const [match, century] of [
    [long, ''],
    [stamp, '20'],
  ] as const) {
    if (match === null) continue
    const [, year, month, date, hour, minute, second] = match
    const time = timeOf(
      dayIso(Number(century + year), Number(month), Number(date)),
      Number(hour),
      Number(minute),
      Number(second),
    )
    if (time?.precision === 'minute') return time
  }
  const folders =
    /\/(20\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(path) ??
    /[/-](20\d{2})(\d{2})(\d{2})(?:[/.-]|$)/.exec(path)
  const day = folders && dayIso(Number(folders[1]), Number(folders[2]), Number(folders[3]))
  if (day) return { iso: day, precision: 'day' }
  const month = /\/(20\d{2})\/?(0[1-9]|1[0-2])\//.exec(path)
  return month ? { iso: `${month[1]}-${month[2]}`, precision: 'month' } : null
}

const TIME_WORDS =
  /\d+|tháng|năm|ngày|giờ|phút|thứ\s*\S+|chủ nhật|gmt|utc|am|pm|sa|ch|cập nhật|đăng|xuất bản|thời gian|lúc|published|updated|posted|on|at|mon|tues|wednes|thurs|fri|satur|sun|day/gi
const DATE_SHAPE =
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}(?!\d)|tháng \p{L}+(?: \p{L}+)?,? \d|tháng \p{L}+ \d{1,2}, \d{4}|\d{1,2}\s*tháng|\d{4}-\d\d-\d\d|[a-z]{3,9}[.,]? \d{1,2}(?:st|nd|rd|th)?(?:,? | ?\/ ?)\d{4}|\d{1,2}(?:st|nd|rd|th)?[ -][a-z]{3,9}\.?,?[ -]\d{4}/iu
const LONGEST_LINE = 110

/** Whether a clock time stands in a line. */
export const hasClock = (text: string): boolean => CLOCK.test(text)

/** Whether a line is a clock time and nothing else: `11:30`, `11h30 | GMT+7`. */
export const isClockLine = (text: string): boolean =>
  text.length <= 20 && /^\D{0,8}\d{1,2}\s?[:hg]\s?\d{2}\D{0,4}(?:\+7|\+07)?\D{0,2}$/i.test(text)

/** Whether a line is a date, perhaps with a clock, and no more letters beside it than `spare`. */
export function isTimeLine(text: string, spare: number): boolean {
  // Most lines hold no digit, and are told by that before the long look.
  if (text.length > LONGEST_LINE || !/\d/.test(text) || !DATE_SHAPE.test(text)) return false
  return text.replace(TIME_WORDS, ' ').replace(/[^\p{L}]+/gu, '').length <= spare
}
