// What a dossier is made of, and what it can ask for.
import type { KnownEntry, MentionType, PageEntity } from '@/lib/annotation'
import type { Companion, EntitySeen, HighlightEntry } from '@/lib/store'

export interface DossierData {
  name: string
  type: MentionType
  status: PageEntity['status']
  /** What the knowledge says; null for what it does not know. */
  entry: KnownEntry | null
  /** What is known over all saved pages; null where none has it. */
  seen: EntitySeen | null
  /** Its rows, newest article first. */
  rows: readonly PageEntity[]
  /** Whether all rows are there. */
  done: boolean
  /** The reader's highlights that are tied to it, newest article first. */
  own: readonly HighlightEntry[]
  companions: readonly Companion[]
  /** How many pages, the newest, the companions were counted over. */
  countedOver: number
  outletNames: ReadonlyMap<string, string>
}

export interface DossierView {
  /** Null while it is read. */
  data: DossierData | null
  /** Code of what went wrong. */
  problem: string | null
}

export interface DossierActions {
  more(): void
  retry(): void
  print(): void
}
