// What the panel is given: what it shows of the tab in front, and what it can ask for.
import type {
  Assignment,
  Draft,
  EntityCard,
  EntityId,
  FoundAssignment,
  Highlight,
  Mention,
  MentionType,
  Settings,
  Span,
} from '@/lib/annotation'
import type { FoundEntity, PageState } from '@/lib/messaging/protocol'
import type { Revisit } from '@/lib/store'
import type { HighlightActions } from '../highlight/HighlightRow'

/** The settings that say what is lit on pages. */
export type Light = Pick<Settings, 'painted' | 'paintQuiet' | 'firstOnly' | 'dimRepeats'>

export type PanelView =
  | { kind: 'loading' }
  /** A page of the browser's own, or a store: no extension may run there. */
  | { kind: 'restricted' }
  /**
   * No content script answers: the site is `unlisted`; or it is one that is read by itself, and the tab was open
   * `before` the extension was installed or updated, or the site is `withheld`, since the browser was told to let us
   * read it at a click alone. `host` is unknown where the browser does not tell it.
   */
  | { kind: 'unread'; host: string | null; why: 'before' | 'withheld' | 'unlisted' }
  | { kind: 'failed'; code: string }
  | {
      kind: 'page'
      state: PageState
      drafts: readonly Draft[]
      knownTags: readonly string[]
      /** How many of the page's rows the library could not read. */
      leftOut: number
      /** Null until the library was asked. */
      light: Light | null
      /** Assignments of the page that the reader decided on. */
      decided: readonly Assignment[]
      /** ISO day of today, in Vietnam. */
      today: string
      /** Never on this site, by the reader's word. */
      never: boolean
      /** Whether the site is read by itself: a listed outlet, or one that the reader added, and the browser lets us. */
      always: boolean
      /** What changed since the reader last saw the page; null for nothing. */
      revisit: Revisit | null
    }

export interface PanelActions extends HighlightActions {
  /** Scrolls the page there and flashes it. Resolves to false when it is nowhere. */
  jump(place: { span: Span } | { body: Span } | { highlight: string }): Promise<boolean>
  /** Places a highlight at a span of the body; with an undo. */
  choosePlace(highlight: Highlight, at: Span): Promise<void>
  /** Lets the page wait for a selection to place a highlight at, or stops that. */
  awaitPlace(highlight: Highlight, waiting: boolean): Promise<void>
  /** Reads the page whatever its verdict, or leaves it alone until it is loaded again. */
  annotate(on: boolean): Promise<void>
  /** Puts the page into the library. */
  keep(): Promise<void>
  /** Takes the page out of the library; gives back what undoes it. */
  drop(): Promise<() => Promise<void>>
  /** The reader has seen what changed since the visit before. */
  acknowledge(): Promise<void>
  /** Never reads this site, or reads it again. */
  never(never: boolean): Promise<void>
  /** Reads this site by itself from now on; resolves to false when the browser's question was refused. */
  always(): Promise<boolean>
  /** Reads a tab that has no content script. */
  begin(): Promise<void>
  reload(): Promise<void>
  retry(): void
  card(entity: EntityId): Promise<{ card: EntityCard | null; otherPages: number }>
  /** What stands under names in a list, on the page's day: see `entity/lines`. */
  lines(entities: readonly EntityId[]): Promise<Record<EntityId, string>>
  /** What words stand for, here or everywhere; gives back what undoes it. */
  decide(
    mentions: readonly Mention[],
    choice: { entity: EntityId; label: string } | null,
    everywhere: boolean,
  ): Promise<() => Promise<unknown>>
  search(query: string, type: MentionType): Promise<FoundEntity[]>
  /** Confirms or dismisses an assignment of the page, or (`found`) takes that back; can be undone. */
  decideAssignment(found: FoundAssignment, state: Assignment['state']): Promise<void>
  /** Changes what is lit on all pages. */
  light(change: Partial<Light>): Promise<void>
  /** Shows who and what is in the article, over the page. */
  overview(): Promise<boolean>
  /** Lights one name alone on the page (`nameKey`), or all again. */
  spotlight(name: string | null): Promise<void>
  /** Highlights mentions and tags the highlights; can be undone. */
  tagMentions(mentions: readonly Mention[], tags: readonly string[]): Promise<void>
  /** Lights these words no more on this page; can be undone. */
  leaveOut(mentions: readonly Mention[]): Promise<void>
  /** Saves mentions, with their page, as a file that can be imported. */
  exportMentions(mentions: readonly Mention[]): Promise<void>
  tagAll(highlights: readonly Highlight[], tags: readonly string[]): Promise<void>
  removeAll(highlights: readonly Highlight[]): Promise<void>
  exportSome(highlights: readonly Highlight[]): Promise<void>
  openLibrary(entity?: string): void
  openAssignments(): void
  openOptions(): void
  /** Opens the same panel beside the page; null where it is there already or cannot be. */
  openBeside: (() => void) | null
}
