// Every version of both databases, oldest first. A version that was released is never edited: add one below it,
// with an upgrade where rows change. Dexie runs the missing ones in one transaction; if that fails, the old stays.
import type { Table, Transaction } from 'dexie'
import { orderKey } from '../text/order'
import type { EntityRow, PageRow } from './rows'
import { tokensOf } from './words'

export interface DatabaseVersion {
  version: number
  /** Dexie's notation: primary key, then indexes; `*` many values, `[a+b]` compound, `&` unique. */
  stores: Record<string, string | null>
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}

/** The reader's work: few rows, written with strict durability, never pruned. */
export const READER_VERSIONS: readonly DatabaseVersion[] = [
  {
    version: 1,
    stores: {
      highlights: 'id, page, created, modified, colour, entity, *tags, *sites',
      pages: 'url, lastSeen, emptied, *sites',
      drafts: 'highlight, page, modified',
      corrections: 'id, scope, created, *sites',
      choices: 'url, created, *sites',
      settings: 'key',
      meta: 'key',
      batches: 'id',
      staged: '[batch+kind+seq]',
    },
  },
  // Entities that the reader made.
  { version: 2, stores: { ownEntities: 'id, type, created, modified' } },
  // The reader's rows that a repair could not read.
  { version: 3, stores: { quarantine: '[table+key]' } },
  // Assignments that the reader decided on.
  { version: 4, stores: { assignments: 'id, page, created, *sites' } },
]

/** What the recogniser made: many rows, relaxed durability; lost ones come back with the next visit. */
export const RECOGNISED_VERSIONS: readonly DatabaseVersion[] = [
  {
    version: 1,
    stores: {
      pages: 'url, firstSeen, lastSeen, day, [outlet+day], *sites, *words',
      pageEntities:
        'id, page, day, [entity+day], [type+day], [outlet+day], [outlet+entity+day], [outlet+type+day]',
      entities: 'id, rank, [type+rank], *words',
      totals: 'key, group',
      staged: '[batch+kind+seq]',
    },
  },
  // What saved pages were when they were last read.
  { version: 2, stores: { visits: 'url' } },
  // Assignments that were found.
  { version: 3, stores: { assignments: 'id, page, day, created' } },
  // What corrections moved on saved pages.
  { version: 4, stores: { moved: 'id, page, correction' } },
  // Rows are found by two words side by side too, pages the newest first; names and titles stand in order.
  {
    version: 5,
    stores: {
      pages: 'url, firstSeen, lastSeen, day, titleKey, [outlet+day], *sites, *words',
      entities: 'id, rank, nameKey, [type+rank], [type+nameKey], *words',
    },
    upgrade: async (transaction) => {
      const pages: Table<PageRow> = transaction.table('pages')
      await pages.toCollection().modify((row) => {
        row.words = tokensOf([row.facts.title], row.day)
        row.titleKey = orderKey(row.facts.title)
      })
      const entities: Table<EntityRow> = transaction.table('entities')
      await entities.toCollection().modify((row) => {
        row.words = tokensOf([row.label, ...row.forms])
        row.nameKey = orderKey(row.label)
      })
    },
  },
]
