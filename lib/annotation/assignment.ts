// An assignment: who is to do what with whom by when, as a sentence of an article says it.
import type { EntityId, MentionType } from './mention'

/** Somebody in an assignment; `entity` is null for a group that has no name (*các bộ, ngành liên quan*). */
export interface Assignee {
  entity: EntityId | null
  type: MentionType | null
  label: string
}

/** A deadline: as written, and the ISO day, month or year it means; null where it names no date. */
export interface Due {
  text: string
  day: string | null
}

/** What recognition finds in a text. Offsets are UTF-16, half-open, of the whole sentence. */
export interface FoundAssignment {
  start: number
  end: number
  /** The sentence. */
  quote: string
  /** Who gives it, where the sentence says so. */
  by: Assignee | null
  who: Assignee[]
  with: Assignee[]
  what: string
  due: Due | null
}

/** As saved: with the page it stands on. */
export interface Assignment extends FoundAssignment {
  /** `page url` + `\n` + the sentence's start. */
  id: string
  page: string
  title: string
  outlet: string
  /** ISO day of the article where known, else of the visit. */
  day: string
  /** `found` by recognition; the reader confirms it, perhaps after mending it, or dismisses it. */
  state: 'found' | 'confirmed' | 'dismissed'
  /** Epoch milliseconds. */
  created: number
  modified: number
}
