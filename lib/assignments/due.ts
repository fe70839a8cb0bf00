// Deadlines in words: *trước ngày 30/9*, *trong quý III*, *chậm nhất là ngày 15 tháng 9 năm 2025*. Pure.
import type { Due } from '../annotation'
import words from './words.json'

/** A deadline and where it stands in the text it was read from. */
export interface DueFound extends Due {
  start: number
  end: number
}

const alternatives = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|')

const LEAD = `(?:hoàn thành\\s+)?(?:${alternatives([...words.before, ...words.within])})`
/** An hour before the day: *trước 17 giờ ngày 18/7*. */
const HOUR = '(?:\\d{1,2}\\s*(?:giờ|h)(?:\\s*\\d{1,2}(?:\\s*phút)?)?\\s*)?'
/** A part of a month or a year: *nửa đầu tháng 8*. */
const PART = `(?:(?:${alternatives(words.parts)})\\s+)?`
const YEAR = '(?:\\s*(?:năm\\s+|/|-)\\s*(?<year>\\d{4}))?'
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

const FORMS: readonly RegExp[] = [
  new RegExp(
    `${LEAD}\\s+${HOUR}(?:ngày\\s+)?(?<day>\\d{1,2})\\s*[/-]\\s*(?<month>\\d{1,2})${YEAR}(?![\\d/])`,
    'giu',
  ),
  new RegExp(
    `${LEAD}\\s+${HOUR}(?:ngày\\s+)?(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})${YEAR}(?!\\d)`,
    'giu',
  ),
  new RegExp(`${LEAD}\\s+${PART}tháng\\s+(?<month>\\d{1,2})${YEAR}(?![\\d/])`, 'giu'),
  new RegExp(`${LEAD}\\s+quý\\s+(?<quarter>iv|i{1,3}|[1-4])${YEAR}(?![\\p{L}\\d])`, 'giu'),
  new RegExp(`${LEAD}\\s+(?:6|sáu)\\s+tháng\\s+(?<half>đầu|cuối)\\s+năm\\s+(?<year>\\d{4})(?!\\d)`, 'giu'),
  new RegExp(`${LEAD}\\s+${PART}năm\\s+(?<year>\\d{4})(?!\\d)`, 'giu'),
]

/** The first deadline of a text. @param published ISO day of the article: a date without a year is the next such */
export function dueIn(text: string, published: string | null): DueFound | null {
  const found = FORMS.flatMap((form) => [...text.matchAll(form)]).flatMap((match) => {
    const day = dayOf(match.groups ?? {}, published)
    return day === undefined ? [] : [{ match, day }]
  })
  found.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length)
  const [first] = found
  if (!first) return null
  const { match, day } = first
  return { text: match[0], day, start: match.index, end: match.index + match[0].length }
}

type Parts = Record<string, string | undefined>

/** ISO day, month or year; null where no year can be told; undefined for what is no date. */
function dayOf(
  { day, month, quarter, half, year }: Parts,
  published: string | null,
): string | null | undefined {
  const inQuarter = quarter === undefined ? undefined : (ROMAN[quarter.toLowerCase()] ?? 0) * 3
  const number = month === undefined ? inQuarter : Number(month)
  if (half !== undefined) return `${year}-${half.toLowerCase() === 'đầu' ? '06' : '12'}`
  if (number === undefined) return year ?? null
  if (number < 1 || number > 12) return undefined
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return undefined
  const two = (value: number) => String(value).padStart(2, '0')
  const rest = day === undefined ? two(number) : `${two(number)}-${two(Number(day))}`
  if (year !== undefined) return `${year}-${rest}`
  if (published === null || published.length < 7) return null
  const same = `${published.slice(0, 4)}-${rest}`
  return same >= published.slice(0, same.length) ? same : `${Number(published.slice(0, 4)) + 1}-${rest}`
}

/** The last ISO day of a day, month or year. */
export function lastDayOf(day: string): string {
  const [year = 1970, month = 12, given] = day.split('-').map(Number)
  if (given !== undefined) return day
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
