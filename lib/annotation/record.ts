// What a library is made of when it leaves or enters the extension: the unit of export and import.
import type { Correction, Draft, Highlight, PageEntity, SavedPage } from './annotation'

/** The reader's word about saving one page: `keep` it though saving is `chosen`, or leave it alone. */
export interface Choice {
  url: string
  keep: boolean
  /** Epoch milliseconds. */
  created: number
}

/**
 * One record of the library. A page may stand twice: `reader` for the page as it was when the reader marked it
 * (never pruned), `recogniser` for the page as last read.
 */
export type LibraryRecord =
  | { kind: 'page'; keptBy: 'reader' | 'recogniser'; page: SavedPage }
  | { kind: 'highlight'; highlight: Highlight }
  | { kind: 'draft'; draft: Draft }
  | { kind: 'mentions'; mentions: PageEntity }
  | { kind: 'choice'; choice: Choice }
  | { kind: 'correction'; correction: Correction }

export type LibraryRecordKind = LibraryRecord['kind']
