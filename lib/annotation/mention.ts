// What the recogniser says about a stretch of text. Spans are half-open UTF-16 offsets into the article's text.

export const MENTION_TYPES = ['official', 'institution', 'document'] as const
export type MentionType = (typeof MENTION_TYPES)[number]

/** `name`: written out; `title`: an office standing for its holder; `short`: a later short form. */
export type MentionForm = 'name' | 'title' | 'short'

/** Half-open, UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** An id of the knowledge files (`person/…`, `institution/…`, `document/…`) or of an entity the reader made (`own/…`). */
export type EntityId = string

/** An entity that a mention may stand for, with the reason it is one. */
export interface Candidate {
  entity: EntityId
  label: string
  /** Why it is still possible, as a rule's name. */
  reason: string
}

/** A title beside a name: *Bộ trưởng Ngoại giao* Bùi Thanh Sơn. */
export interface Role extends Span {
  title: string
  office: string | null
  institution: EntityId | null
}

/** What a mention stands for: one entity, several possible ones, or none that is known. */
export type Link =
  | { status: 'linked'; entity: EntityId; label: string; issued?: string }
  | { status: 'ambiguous'; candidates: Candidate[]; label: null }
  | { status: 'unknown'; label: string }

/** What the article tells beside a document: who issued it, its ISO day, its subject, and the provision cited. */
export interface DocumentFacts {
  issuer: string | null
  day: string | null
  subject: string | null
  /** As written: *khoản 2 Điều 5*. */
  cited: string | null
}

interface MentionBase extends Span {
  quote: string
  type: MentionType
  form: MentionForm
  /** The recognising rule, and the linking rule after a colon once linked. */
  rule: string
  /** 0 to 1: how far the rule is to be trusted. */
  confidence: number
  roles: Role[]
  /** Known, but not painted by default: a ministry inside a minister's title, bare *Đảng*. */
  quiet: boolean
  /** Of documents, where the article tells any of it. */
  facts?: DocumentFacts
}

export type Mention = MentionBase & Link

/** What a mention names within its article: the entity, else its own words. */
export function nameKey(mention: Mention): string {
  return mention.status === 'linked' ? mention.entity : `${mention.type} ${mention.quote}`
}
