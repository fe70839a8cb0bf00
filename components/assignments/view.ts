// What the list of assignments is given, and what it can ask for.
import type { Assignment } from '@/lib/annotation'
import type { AssignmentsRoute } from '../library/route'

export interface AssignmentsView {
  /** Null while they are read. */
  rows: readonly Assignment[] | null
  counts: Readonly<Record<Assignment['state'], number>>
  outletNames: ReadonlyMap<string, string>
  /** ISO day of today, in Vietnam. */
  today: string
  problem: string | null
}

export interface AssignmentsActions {
  show(route: AssignmentsRoute): void
  retry(): void
  /** Confirms or dismisses; can be undone. */
  decide(assignment: Assignment, state: 'confirmed' | 'dismissed'): void
  /** Takes a decision back. */
  reopen(assignment: Assignment): void
  /** Resolves to whether it was saved. */
  save(assignment: Assignment): Promise<boolean>
  export(format: 'csv' | 'ics'): void
}
