// Until when a term without an end is confirmed. Editors write it in the note: *not confirmed after 2026-03*.
import type { Term } from './schema'

/**
 * The day (shortened to what is known) up to which pages name an open-ended holder; '' where no note limits it.
 * `null` if a note says that something is not confirmed after … but gives no day.
 */
export function confirmedUntil(term: Pick<Term, 'note' | 'to'>): string | null {
  if (term.to || !term.note?.includes('not confirmed after')) return ''
  return /not confirmed after (\d{4}(?:-\d\d){0,2})/.exec(term.note)?.[1] ?? null
}
