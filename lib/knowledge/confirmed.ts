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
