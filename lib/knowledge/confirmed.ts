// From when and until when a holder is confirmed. Editors write it in the note: *not confirmed after 2026-03* where a term
// has no end, *in office on 2024-06-01* where its beginning or end is known to the month or year alone.
import type { Term } from './schema'

/**
 * The day (shortened to what is known) up to which pages name a holder: of an open end, and of one known to the month or
 * year alone; '' where no note limits it. `null` if a note says that something is not confirmed after … but gives no day.
 */
export function confirmedUntil(term: Pick<Term, 'note' | 'to'>): string | null {
  if (term.to) return term.to.length < 10 ? lastSeen(term.note ?? '', term.to) : ''
  if (!term.note?.includes('not confirmed after')) return ''
  return /not confirmed after (\d{4}(?:-\d\d){0,2})/.exec(term.note)?.[1] ?? null
}

/**
 * The first day on which a page names the holder of a term whose beginning is not known to the day; '' where no note
 * says so.
 */
export function namedSince(term: Pick<Term, 'note' | 'from'>): string {
  const from = term.from ?? ''
  return from.length < 10
    ? (daysSeen(term.note ?? '').find((day) => day.slice(0, from.length) >= from) ?? '')
    : ''
}

/**
 * Until when and from when on the holder of a term is sure, by its notes and, in a post of one person, by its neighbours. An edge
 * known to the year alone may be told a year early or late, but not where the next one is known to have begun, or the one
 * before to have gone, on a day of that year.
 * @param terms all of a post of one person; none where several hold it
 */
export function sureOf<T extends Dated>(term: T, terms: readonly T[]): { confirmed: string; since: string } {
  const confirmed = confirmedUntil(term) ?? ''
  const since = namedSince(term)
  const { from = '', to = '' } = term
  const others = terms.filter((other) => other.person !== term.person)
  const isMetBy = (edge: string, other: string | undefined) =>
    edge.length === 4 && other !== undefined && other.length > 4 && other.startsWith(edge)
  const end = others.some((other) => isMetBy(to, other.from)) ? `${Number(to) - 1}-12-31` : ''
  const start = others.some((other) => isMetBy(from, other.to)) ? `${Number(from) + 1}-01-01` : ''
  return {
    confirmed: end > confirmed ? end : confirmed,
    since: start && (!since || start < since) ? start : since,
  }
}

type Dated = Pick<Term, 'note' | 'from' | 'to' | 'person'>

/** The last day on which a page names the holder that does not lie behind the end. */
function lastSeen(note: string, to: string): string {
  return (
    daysSeen(note)
      .filter((day) => day.slice(0, to.length) <= to)
      .at(-1) ?? ''
  )
}

/** *in office on 2020-09-29 and 2022-07-25*: these days, the earliest first. */
function daysSeen(note: string): string[] {
  const told = [...note.matchAll(/in office on ((?:\d{4}-\d\d-\d\d(?:, | and )?)+)/g)]
  return told.flatMap(([, list]) => list?.match(/\d{4}-\d\d-\d\d/g) ?? []).sort()
}
