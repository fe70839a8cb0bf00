// Annotations in the terms of the W3C Web Annotation Data Model, as we keep them.
// https://www.w3.org/TR/annotation-model/
import type { EntityId, Mention, MentionType, Span } from './mention'
import type { PageFacts, Verdict } from './page'

/** Named so that they can be told apart without colour; see components/colours.css. */
export const COLOURS = ['amber', 'green', 'blue', 'pink', 'violet'] as const
export type Colour = (typeof COLOURS)[number]

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** UTF-16 code units; export turns them into code points where the standard asks for it. */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

/** How a stretch of a text is described so that it can be found again. `textHash` is that of the whole text. */
export interface TextTarget {
  quote: TextQuoteSelector
  position: TextPositionSelector
  /** `position.start` counted in code points, as JSON-LD wants it; absent where it was not counted. */
  codePointStart?: number
  textHash: string
}

/** Where an annotation stands when its page is opened again. */
export const ANCHOR_STATES = ['anchored', 'moved', 'changed', 'ambiguous', 'lost'] as const
export type AnchorState = (typeof ANCHOR_STATES)[number]

/** A paragraph that is not as it was: the words of then, and those of now. */
export type TextEdit =
  | { kind: 'changed'; before: string; after: string }
  | { kind: 'removed'; before: string }
  | { kind: 'added'; after: string }

/** Where a highlight stood when its page was last read: what is told of it while the page is not at hand. */
export interface Standing {
  state: AnchorState
  /** How its place read, where that was otherwise. */
  found: string | null
  /** How many places fitted alike. */
  candidates: number
  /** What was changed near it since it was made. */
  edits: TextEdit[]
}

/** Where a highlight stood, and since when (epoch milliseconds). */
export interface Stood extends Standing {
  since: number
}

/** A highlight that was deleted, with where it stood: all that is needed to put it back as it was. */
export type DeletedHighlight = Highlight & { stood?: Stood }

/** A place where a highlight may stand, in the text of the page's body, with some words around. */
export interface Place extends Span {
  before: string
  words: string
  after: string
}

/** What the reader made: a highlight, perhaps with a note and tags. Never overwritten by the recogniser. */
export interface Highlight {
  /** UUID; exported as `urn:uuid:…`. */
  id: string
  /** Canonical address of the page. */
  page: string
  target: TextTarget
  colour: Colour
  note: string
  tags: string[]
  /** An entity that the reader tied it to. */
  entity: EntityId | null
  /** The paragraphs around it as they were, for showing silent edits. */
  context: string
  /** Epoch milliseconds. */
  created: number
  modified: number
}

/** A page that has something saved. */
export interface SavedPage {
  /** Canonical address: the primary key. */
  url: string
  facts: PageFacts
  verdict: Verdict
  /** Epoch milliseconds of the first and last visit that saved something. */
  firstSeen: number
  lastSeen: number
  textHash: string
}

/** A recognised mention as kept: its place, and what it was said to be. */
export type SavedSpan = Pick<
  Mention,
  'start' | 'end' | 'quote' | 'form' | 'rule' | 'confidence' | 'quiet'
> & {
  prefix: string
  suffix: string
  /** `start` counted in code points. */
  codePointStart: number
  /** Titles that stand beside it, as written, with the office they name where it is known. Absent where none does. */
  roles?: { title: string; office: string | null }[]
}

/** One row a page and entity: all its mentions there, so that a million mentions are not a million rows. */
export interface PageEntity {
  /** `page url` + `\n` + `entity key`. */
  id: string
  page: string
  /** Entity id; for unknown ones `unknown/type/label`, for ambiguous ones `ambiguous/type/quote`. */
  entity: string
  type: MentionType
  status: Mention['status']
  label: string
  /** ISO day of the article where known, else of the visit. */
  day: string
  outlet: string
  title: string
  candidates: { entity: EntityId; label: string }[]
  spans: SavedSpan[]
  /** Version of reader and recogniser that made it. */
  generator: string
  /** Epoch milliseconds. */
  created: number
  modified: number
}

/** What the reader put right. Applies on `page`, or everywhere when `page` is null. */
export interface Correction {
  id: string
  page: string | null
  /** The words as written. Told apart by their accents, not by large letters and small. */
  quote: string
  type: MentionType
  verdict: { kind: 'entity'; entity: EntityId; label: string } | { kind: 'not-an-entity' }
  created: number
}

/** A note begun and not yet saved. */
export interface Draft {
  /** The highlight it belongs to. */
  highlight: string
  page: string
  note: string
  tags: string[]
  modified: number
}

/** How recognised pages are saved. `unasked` until the first run was answered. */
export type Saving = 'unasked' | 'every' | 'chosen'

export interface Settings {
  saving: Saving
  colour: Colour
  /** Types that are painted. */
  painted: Record<MentionType, boolean>
  /** Paint quiet mentions too. */
  paintQuiet: boolean
  firstOnly: boolean
  /** After its first mention a name has a thin line alone, so that many mentions stay quiet. */
  dimRepeats: boolean
  /** Hosts on which nothing is ever read. */
  neverOn: string[]
  /** The listed hosts that are read by themselves, where the reader chose some; null for all. */
  onlyOn: string[] | null
  /** Hosts beyond the listed outlets that the reader granted. */
  alwaysOn: string[]
  /** Mustache template of exported notes; empty for the built-in one. */
  noteTemplate: string
  /** Whether a backup is put among the downloads once a day. */
  dailyBackup: boolean
  /** Epoch milliseconds of the last backup; 0 for none. */
  lastBackup: number
  /** Epoch milliseconds until which nothing reminds of a backup. */
  remindAfter: number
}
