// Rows as they lie in the databases: the shared types and the fields that indexes need.
import type {
  Assignment,
  Choice,
  Correction,
  Draft,
  Highlight,
  LibraryRecord,
  MentionType,
  OwnEntity,
  PageEntity,
  SavedPage,
  Settings,
  Stood,
} from '../annotation'
import { sitesOf } from '../annotation'

/** Sites that a row belongs to, for forgetting one. */
interface OfSites {
  sites: string[]
}

/** `stood` is absent until its page tells. */
export type HighlightRow = Highlight & OfSites & { stood?: Stood }

/** `emptied`: when the last highlight of the page was deleted (epoch milliseconds), or 0 while it has some. */
export type ReaderPageRow = SavedPage & OfSites & { emptied: number }

/** `scope` stands for `page` in the index, which cannot hold null. */
export type CorrectionRow = Correction & OfSites & { scope: string }

export type ChoiceRow = Choice & OfSites

export type AssignmentRow = Assignment & OfSites

export interface SettingsRow {
  key: 'settings'
  value: Settings
}

/**
 * `highlights` counts the writes to them, so that a search index knows when it is stale. `correcting` stands while saved
 * pages are brought in line with corrections.
 */
export interface MetaRow {
  key: 'highlights' | 'correcting'
  value: number
}

/** A row of the reader's that cannot be read, as a repair found it. */
export interface QuarantinedRow {
  table: string
  key: string
  row: object
}

/** An import under way. Once `committed`, it is finished whatever happens; before that, it is swept. */
export interface BatchRow {
  id: string
  state: 'staging' | 'committed'
  /** Epoch milliseconds of the last chunk. */
  touched: number
  /** How many records were staged. */
  count: number
}

/** A record that waits for its batch to be made visible. */
export interface StagedRow {
  batch: string
  kind: LibraryRecord['kind']
  /** The record's number in its batch. */
  seq: number
  record: LibraryRecord
}

/** `words` are tokens of the title, see `tokensOf`; `titleKey` gives its place in a dictionary. */
export type PageRow = SavedPage & OfSites & { day: string; outlet: string; words: string[]; titleKey: string }

/** An entity over all saved pages; its counters are kept on every write, so that nothing is ever counted. */
export interface EntitySeen {
  /** The key of `PageEntity.entity`. */
  id: string
  type: MentionType
  status: PageEntity['status']
  label: string
  /** Distinct surface forms, at most `MAX_FORMS`. */
  forms: string[]
  pages: number
  mentions: number
  /** ISO days of the first and last article it stands in. */
  firstDay: string
  lastDay: string
}

/** `words` are tokens of the names, see `tokensOf`. `rank` is `-pages`: an index is read fastest forwards, and those on most pages are asked for first. */
export type EntityRow = EntitySeen & { words: string[]; rank: number; nameKey: string }

/** Sums over the recognised database: of everything, of a type, of an outlet. */
export interface TotalRow {
  /** `all`, `type/official`, `outlet/…`. */
  key: string
  group: 'all' | 'type' | 'outlet'
  /** Pages (not kept for types), rows of page and entity, and mentions. */
  pages: number
  rows: number
  mentions: number
}

/** The scope of a correction that applies everywhere. */
export const EVERYWHERE = '*'

export function highlightRow(highlight: Highlight): HighlightRow {
  return { ...highlight, sites: sitesOf(highlight.page) }
}

export function toHighlight({ sites: _sites, stood: _stood, ...highlight }: HighlightRow): Highlight {
  return highlight
}

export function readerPageRow(page: SavedPage, emptied = 0): ReaderPageRow {
  return { ...page, sites: sitesOf(page.url), emptied }
}

export function toReaderPage({ sites: _sites, emptied: _emptied, ...page }: ReaderPageRow): SavedPage {
  return page
}

export function correctionRow(correction: Correction): CorrectionRow {
  const sites = correction.page === null ? [] : sitesOf(correction.page)
  return { ...correction, scope: correction.page ?? EVERYWHERE, sites }
}

export function toCorrection({ sites: _sites, scope: _scope, ...correction }: CorrectionRow): Correction {
  return correction
}

export function choiceRow(choice: Choice): ChoiceRow {
  return { ...choice, sites: sitesOf(choice.url) }
}

export function toChoice({ sites: _sites, ...choice }: ChoiceRow): Choice {
  return choice
}

export function assignmentRow(assignment: Assignment): AssignmentRow {
  return { ...assignment, sites: sitesOf(assignment.page) }
}

export function toAssignment({ sites: _sites, ...assignment }: AssignmentRow): Assignment {
  return assignment
}

export function toSavedPage({
  sites: _sites,
  day: _day,
  outlet: _outlet,
  words: _words,
  titleKey: _titleKey,
  ...page
}: PageRow): SavedPage {
  return page
}

export function toEntitySeen({
  words: _words,
  rank: _rank,
  nameKey: _nameKey,
  ...entity
}: EntityRow): EntitySeen {
  return entity
}

export type DraftRow = Draft

export type OwnEntityRow = OwnEntity

export type PageEntityRow = PageEntity
