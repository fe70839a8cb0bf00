// What the knowledge view is given, and what it can ask for.
import type { KnownEntry, KnownHits } from '@/lib/annotation'
import type { Report } from './report'

/** The open entry: being read, read, unknown under its id, or what went wrong. */
export type OpenEntry =
  | { step: 'loading' }
  | { step: 'shown'; entry: KnownEntry }
  | { step: 'missing' }
  | { step: 'failed'; problem: string }

export interface KnowledgeData {
  /** Null until the first answer. */
  answer: KnownHits | null
  /** Code of what went wrong with the search. */
  problem: string | null
  /** Null where no entry is open. */
  open: OpenEntry | null
}

export interface KnowledgeActions {
  retry(): void
  /** Copies a report to the clipboard. */
  copy(text: string): Promise<void>
  /** Hands a report to the browser's downloads. */
  save(report: Report): void
}
