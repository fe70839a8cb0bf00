// iCalendar (RFC 5545): a day of the calendar for every assignment that has one.
import type { Assignment } from '../annotation'

/** Octets that a line may have before it is folded (RFC 5545, 3.1). */
const LINE = 75

export interface CalendarWords {
  /** `-//…//…//VI` */
  product: string
  name: string
  /** Before those who join in. */
  with: string
}

/** Escapes a TEXT value (RFC 5545, 3.3.11). */
export function icsText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
}

/** Folds a line so that none has more than 75 octets; no character is cut in two. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > LINE) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

const compact = (day: string) => day.replaceAll('-', '')

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function stampOf(epoch: number): string {
  return `${new Date(epoch).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** A stable id of letters that every calendar takes: the same assignment imported again is the same entry. */
function uidOf({ id }: Assignment): string {
  const hex = Array.from(new TextEncoder().encode(id), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(-120)}@chu-giai`
}

/**
 * A calendar of whole-day events, one each assignment; those without a day are left out.
 * @param dayOf the ISO day on which an assignment is due, or null
 */
export function exportIcs(
  assignments: readonly Assignment[],
  words: CalendarWords,
  dayOf: (assignment: Assignment) => string | null,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${words.product}`,
    `X-WR-CALNAME:${icsText(words.name)}`,
  ]
  for (const assignment of assignments) {
    const day = dayOf(assignment)
    if (day === null) continue
    const names = (list: Assignment['who']) => list.map(({ label }) => label).join(', ')
    const others = assignment.with.length > 0 ? `${words.with} ${names(assignment.with)}\n` : ''
    const description = `${others}${assignment.quote}\n${assignment.title}\n${assignment.page}`
    lines.push(
      'BEGIN:VEVENT',
      `UID:${uidOf(assignment)}`,
      `DTSTAMP:${stampOf(assignment.modified)}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(nextDay(day))}`,
      `SUMMARY:${icsText(`${names(assignment.who)}: ${assignment.what}`)}`,
      `DESCRIPTION:${icsText(description)}`,
      ...(/^https?:/.test(assignment.page) ? [`URL:${assignment.page}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    )
  }
  lines.push('END:VCALENDAR')
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}
