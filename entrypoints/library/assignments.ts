// Assignments off both databases, those that are shown, and their files.
import type { AssignmentsRoute } from '@/components/library/route'
import type { Translate } from '@/components/words'
import type { Assignment } from '@/lib/annotation'
import { lastDayOf } from '@/lib/assignments'
import { csvCell } from '@/lib/exchange/csv'
import { exportIcs } from '@/lib/exchange/ics'
import type { Store } from '@/lib/store'
import { decidedAssignments, foundAssignments } from '@/lib/store'
import { fitsQuery, parseQuery } from '@/lib/text/query'

type ByState = Readonly<Record<Assignment['state'], readonly Assignment[]>>

const byDue = (a: Assignment, b: Assignment) =>
  (a.due?.day ?? '9999').localeCompare(b.due?.day ?? '9999') || b.day.localeCompare(a.day)

/** The newest article first, and of one article in the order in which it is read. */
const asRead = (a: Assignment, b: Assignment) =>
  b.day.localeCompare(a.day) || a.page.localeCompare(b.page) || a.start - b.start

/** What was found newest first, what is decided by the day it is due. */
export async function readAssignments(store: Store): Promise<ByState> {
  const [found, decided] = await Promise.all([foundAssignments(store), decidedAssignments(store)])
  const sorted = decided.sort(byDue)
  return {
    found: found.sort(asRead),
    confirmed: sorted.filter(({ state }) => state === 'confirmed'),
    dismissed: sorted.filter(({ state }) => state === 'dismissed'),
  }
}

/** Those of one state in which all words stand. */
export function choose(all: ByState, { state, words }: AssignmentsRoute): readonly Assignment[] {
  const query = parseQuery(words)
  if (query.words.length === 0) return all[state]
  return all[state].filter(({ quote, title, who, with: others }) =>
    fitsQuery(query, [quote, title, ...[...who, ...others].map(({ label }) => label)]),
  )
}

/** The assignments as a table or a calendar, which leaves out what has no day. */
export function assignmentsFile(
  rows: readonly Assignment[],
  format: 'csv' | 'ics',
  t: Translate,
): { text: string; type: string; leftOut: number } {
  if (format === 'ics') {
    const words = {
      product: `-//${t('extName')}//${t('language').toUpperCase()}`,
      name: t('library.place.assignments'),
      with: `${t('assignments.with')}:`,
    }
    const dayOf = ({ due }: Assignment) => (due?.day ? lastDayOf(due.day) : null)
    const leftOut = rows.filter((row) => dayOf(row) === null).length
    return { text: exportIcs(rows, words, dayOf), type: 'text/calendar', leftOut }
  }
  const head = [
    ...[t('assignments.who'), t('assignments.with'), t('assignments.what'), t('assignments.due')],
    ...[t('assignments.by'), t('assignments.source'), t('assignments.page'), t('assignments.day')],
  ]
  const names = (list: Assignment['who']) => list.map(({ label }) => label).join('; ')
  const lines = rows.map(({ who, with: others, what, due, by, quote, page, day }) => [
    ...[names(who), names(others), what, due?.day ?? due?.text ?? '', by?.label ?? '', quote, page, day],
  ])
  const text = [head, ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')
  return { text: `\ufeff${text}`, type: 'text/csv', leftOut: 0 }
}
