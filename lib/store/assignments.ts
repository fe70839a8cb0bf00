// Assignments: those that recognition found, made again by every visit, and those that the reader decided on, which
// stay whatever becomes of the page.
import type { Assignment, FoundAssignment, SavedPage } from '../annotation'
import type { Store } from './database'
import { guarded } from './database'
import { dayOfPage, outletOfPage } from './group'
import { momentAfter } from './moment'
import { assignmentRow, toAssignment } from './rows'
import { sound } from './sound'

/** An assignment's key: its page and where its sentence begins. */
function assignmentId(page: string, { start }: Pick<FoundAssignment, 'start'>): string {
  return `${page}\n${start}`
}

/** What was found on a page as it is saved. @param now epoch milliseconds */
export function asAssignment(
  found: FoundAssignment,
  { facts }: Pick<SavedPage, 'facts'>,
  now: number,
): Assignment {
  const page = facts.canonicalUrl
  return {
    ...found,
    ...{ id: assignmentId(page, found), page, title: facts.title, outlet: outletOfPage(facts) },
    ...{ day: dayOfPage(facts, now), state: 'found', created: now, modified: now },
  }
}

/** Puts what was found on a page in the place of what was found before. @param now epoch milliseconds */
export async function saveFoundAssignments(
  { recognised }: Store,
  { facts }: Pick<SavedPage, 'facts'>,
  found: readonly FoundAssignment[],
  now: number,
): Promise<void> {
  const { assignments, pages } = recognised
  const page = facts.canonicalUrl
  await guarded(recognised, () =>
    recognised.transaction('rw', [assignments, pages], async () => {
      // A page that was taken out meanwhile stays out.
      if ((await pages.where('url').equals(page).count()) === 0) return
      const before = await assignments.where('page').equals(page).toArray()
      const made = new Map(before.map(({ id, created }) => [id, created]))
      await assignments.bulkDelete(before.map(({ id }) => id))
      await assignments.bulkPut(
        found.map((one): Assignment => {
          const saved = asAssignment(one, { facts }, now)
          return { ...saved, created: made.get(saved.id) ?? now }
        }),
      )
    }),
  )
}

/** What was found and not decided on, newest article first. */
export async function foundAssignments(store: Store, { limit = 500 } = {}): Promise<Assignment[]> {
  const decided = new Set((await decidedAssignments(store)).map(({ id }) => id))
  const { recognised } = store
  const found = await guarded(recognised, () =>
    recognised.assignments
      .orderBy('day')
      .reverse()
      .filter(({ id }) => !decided.has(id))
      .limit(limit)
      .toArray(),
  )
  return sound(recognised.assignments, found)
}

/** Every assignment that the reader decided on. */
export async function decidedAssignments({ reader }: Store): Promise<Assignment[]> {
  const rows = await guarded(reader, () => reader.assignments.toArray())
  return sound(reader.assignments, rows).map(toAssignment)
}

/** The assignments of one page that the reader decided on. */
export async function decidedOnPage({ reader }: Store, page: string): Promise<Assignment[]> {
  const rows = await guarded(reader, () => reader.assignments.where('page').equals(page).toArray())
  return sound(reader.assignments, rows).map(toAssignment)
}

/** Keeps a decision in the place of an earlier one, which is given back; null when there was none. */
export async function saveAssignment(
  { reader }: Store,
  assignment: Assignment,
  now: number,
): Promise<Assignment | null> {
  return guarded(reader, () =>
    reader.transaction('rw', [reader.assignments], async () => {
      const before = await reader.assignments.get(assignment.id)
      const created = before?.created ?? now
      await reader.assignments.put(
        assignmentRow({ ...assignment, created, modified: momentAfter(now, before?.modified) }),
      )
      return before ? toAssignment(before) : null
    }),
  )
}

/** Puts a decision that was taken back in its place again, as it stood. One that is there is left alone. */
export async function restoreAssignment({ reader }: Store, assignment: Assignment): Promise<void> {
  await guarded(reader, () =>
    reader.transaction('rw', [reader.assignments], async () => {
      if (!(await reader.assignments.get(assignment.id)))
        await reader.assignments.add(assignmentRow(assignment))
    }),
  )
}

/** Takes a decision back: what was found stands there again. */
export async function removeAssignment({ reader }: Store, id: string): Promise<void> {
  await guarded(reader, () => reader.assignments.delete(id))
}
