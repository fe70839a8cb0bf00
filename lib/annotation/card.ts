// What a card shows of an entity on a day: plain data, so that the page, the panel and a test can share it.
import type { KnownLink, KnownRelation, Named } from './entry'
import type { EntityId, MentionType } from './mention'

/** An office held, half-open, days as far as known (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
export interface CardTerm {
  title: string
  /** Absent where no English name is known. */
  english?: string
  from: string | null
  to: string | null
  acting: boolean
  /** Whether it was held on the day asked for; `unsure` on an edge. */
  onDay: 'yes' | 'no' | 'unsure'
  sources: string[]
}

export interface EntityCard {
  id: EntityId
  type: MentionType
  name: string
  english: string | null
  /** The day it is read as of; null when the article has none. */
  day: string | null
  /** Officials: every known term: those held on that day, the most telling first, then the present, then the others, latest first. */
  terms: CardTerm[]
  /** Institutions: what it belongs to, came from and became. */
  parent: Named | null
  validFrom: string | null
  validTo: string | null
  predecessors: KnownLink[]
  successors: KnownLink[]
  heads: { name: string; title: string; english?: string; person: EntityId }[]
  /** Documents. */
  document: {
    kind: string
    code: string | null
    title: string | null
    issuer: Named | null
    issued: string | null
    inForce: string | null
    amendedBy: KnownRelation[]
    replacedBy: KnownRelation[]
    link: string | null
  } | null
  /** What the reader wrote about it; absent where there is nothing. */
  note?: string
  sources: string[]
  /** The day up to which the knowledge was compiled. */
  asOf: string
}
