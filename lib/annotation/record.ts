// What a library is made of when it leaves or enters the extension: the unit of export and import.
import type { Correction, Draft, Highlight, PageEntity, SavedPage } from './annotation'
import type { Assignment } from './assignment'
import type { OwnEntity } from './own-entity'

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
  | { kind: 'entity'; entity: OwnEntity }
  /** One that the reader decided on; those that were only found are made again by the next visit. */
  | { kind: 'assignment'; assignment: Assignment }

export type LibraryRecordKind = LibraryRecord['kind']

/** What tells a record from all others in one library. */
export function recordKey(record: LibraryRecord): string {
  switch (record.kind) {
    case 'page':
      return `page ${record.keptBy} ${record.page.url}`
    case 'highlight':
      return `highlight ${record.highlight.id}`
    case 'draft':
      return `draft ${record.draft.highlight}`
    case 'mentions':
      return `mentions ${record.mentions.id}`
    case 'choice':
      return `choice ${record.choice.url}`
    case 'correction':
      return `correction ${record.correction.id}`
    case 'entity':
      return `entity ${record.entity.id}`
    case 'assignment':
      return `assignment ${record.assignment.id}`
  }
}

/** When a record was last changed, epoch milliseconds: of two with one key the later one is kept. */
export function recordTime(record: LibraryRecord): number {
  switch (record.kind) {
    case 'page':
      return record.page.lastSeen
    case 'highlight':
      return record.highlight.modified
    case 'draft':
      return record.draft.modified
    case 'mentions':
      return record.mentions.modified
    case 'choice':
      return record.choice.created
    case 'correction':
      return record.correction.created
    case 'entity':
      return record.entity.modified
    case 'assignment':
      return record.assignment.modified
  }
}

/** The page that a record belongs to, beside being one; null for what applies everywhere. */
export function recordPage(record: LibraryRecord): string | null {
  switch (record.kind) {
    case 'page':
      return record.page.url
    case 'highlight':
      return record.highlight.page
    case 'draft':
      return record.draft.page
    case 'mentions':
      return record.mentions.page
    case 'choice':
      return record.choice.url
    case 'correction':
      return record.correction.page
    case 'entity':
    case 'assignment':
      return null
  }
}

/** JSON with the keys of every object in order, so that equal records are equal text. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** What becomes of an incoming record: `older` and `same` are left out. */
export type Merge = 'added' | 'changed' | 'same' | 'older'

/** Merges without doubling: one key, the later change wins, and what is there wins a tie. */
export function mergeRecord(existing: LibraryRecord | undefined, incoming: LibraryRecord): Merge {
  if (!existing) return 'added'
  if (stableJson(existing) === stableJson(incoming)) return 'same'
  return recordTime(incoming) > recordTime(existing) ? 'changed' : 'older'
}
