// Every message between the contexts: one line each says who asks, what for, and what comes back.
import type {
  ArticleText,
  Assignment,
  Choice,
  Colour,
  Correction,
  DeletedHighlight,
  Draft,
  EntityCard,
  EntityId,
  FoundAssignment,
  Highlight,
  KnownEntry,
  KnownHits,
  KnownKind,
  Mention,
  OutletEntry,
  OwnEntity,
  PageFacts,
  Place,
  Reason,
  Saving,
  Settings,
  Span,
  Standing,
  TextTarget,
  Verdict,
} from '../annotation'
import type { ErrorCode } from './errors'

/** What the background makes of an article. */
export interface Reading {
  verdict: Verdict
  reasons: Reason[]
  /** Spans into the sent text; empty unless the verdict is government news or `anyway` was asked for. */
  mentions: Mention[]
  /** What is given to whom to do; empty like the mentions. */
  assignments: FoundAssignment[]
  /** Whether the page is saved in the library. */
  saved: boolean
  /** Why it could not be saved though the reader wants that; null when nothing went wrong. */
  problem: ErrorCode | null
  asOf: string
}

/** The settings that bear on a page. `never`: the reader wants nothing read on this site. */
export type PageSettings = Pick<
  Settings,
  'colour' | 'painted' | 'paintQuiet' | 'firstOnly' | 'dimRepeats' | 'saving'
> & {
  never: boolean
  /** The reader reads other outlets by themselves: this one waits to be asked. */
  waits: boolean
}

/** What a page that was just opened is told. */
export interface Opening {
  settings: PageSettings
  outlet: OutletEntry | null
  /** By its address it may be an article: the whole reader is being put into it. */
  likely: boolean
  /** Highlights of the reader's may stand on it: some do on its site. */
  noted: boolean
}

/** An entity that fits what the reader typed, with one line that tells it from its namesakes. */
export interface FoundEntity {
  id: EntityId
  type: Mention['type']
  name: string
  under: string
}

/** A highlight as it stands on the page now. */
export interface PlacedState extends Standing {
  highlight: Highlight
  /** The first of the places that fit alike. */
  places: Place[]
}

/** Everything a panel shows of one tab; what the content script knows at this moment. */
export interface PageState {
  facts: PageFacts
  verdict: Verdict | 'reading' | 'off'
  reasons: Reason[]
  /** The article's text, which mentions count in; empty where there are none. */
  text: string
  mentions: Mention[]
  assignments: FoundAssignment[]
  highlights: PlacedState[]
  /** The highlight that waits for a selection to be placed at. */
  placing: string | null
  /** The name that is lit alone (`nameKey`), the rest dimmed; null for none. */
  spotlight: string | null
  /** False where the browser has no CSS Custom Highlight API. */
  canPaint: boolean
  saved: boolean
  problem: string | null
  asOf: string
}

/** A name as the reader taught it now, and as it stood before; null where it is new. */
export interface KeptName {
  kept: OwnEntity
  before: OwnEntity | null
}

/** A highlight at a place that was asked for; `made` now, or there before. */
export interface Marked {
  highlight: Highlight
  made: boolean
}

/** Messages that the background answers. A content script may speak of its own page alone, which `sender` names. */
export interface BackgroundProtocol {
  /** content: a page was opened, and is not yet parsed. */
  'page/open'(data: { url: string }): Opening
  /** content: something needs the reader of this page, or its tools. Resolves when that was put there. */
  'page/load'(data: { part: 'reader' | 'tools' }): undefined
  /** content: whether highlights of the reader's stand on this page, which names itself so. */
  'page/noted'(data: { url: string; claims: string[] }): boolean
  /** content: what is to be lit of an article at once, before it is known what becomes of the page: nothing is kept. Empty
   * where it is no government news. */
  'page/preview'(data: { article: ArticleText }): Mention[]
  /** content: recognise and link this article as of its date, judge it, save it if the reader wants that. `again`: it was not
   * left since it was last read, so this is no other visit. */
  'page/read'(data: { article: ArticleText; anyway: boolean; again?: boolean }): Reading
  /** panel: the reader has seen what changed on this page since the visit before. */
  'page/seen'(data: { canonicalUrl: string }): undefined
  /** content: the reader's highlights on this page. */
  'page/highlights'(data: { canonicalUrl: string }): Highlight[]
  /** content, panel: save this page though saving is `chosen`, or take it out of the library (highlights stay). */
  'page/keep'(data: { canonicalUrl: string; keep: boolean }): { saved: boolean }
  /** library, panel: undo of that: the reader's word about saving this page is what it was before (null: none). */
  'page/choice'(data: { canonicalUrl: string; choice: Choice | null }): undefined
  /** content, panel: who or what an entity is on a day, and on how many other saved pages it stands. */
  'entity/card'(data: { entity: EntityId; day: string | null; canonicalUrl: string }): {
    card: EntityCard | null
    otherPages: number
  }
  /** panel, library: entries of the knowledge by any of their names; without words, only how many there are. */
  'knowledge/search'(data: { words: string; kind: KnownKind | null; limit: number }): KnownHits
  /** library: all that is known of one entry, with its sources; null when there is none. */
  'knowledge/entry'(data: { id: EntityId }): KnownEntry | null
  /** note frame, panel, options: entities by what the reader types, the reader's own among them. */
  'entity/search'(data: { query: string; type: Mention['type'] | null }): FoundEntity[]
  /** content, panel: what a list of who is in an article says under their names: of officials the post held on a day; in English the English name. */
  'entity/lines'(data: {
    canonicalUrl: string
    entities: EntityId[]
    day: string | null
  }): Record<EntityId, string>
  /** note frame, options, library: keep a name of the reader's; every page is read again. */
  'own/save'(data: { entity: Omit<OwnEntity, 'created' | 'modified'> }): KeptName
  /** note frame: one more name for an entity, the reader's own or a known one; every page is read again. */
  'own/teach'(data: { id: EntityId; type: Mention['type']; name: string; alias: string }): KeptName
  /** content, note frame, options: undo of either: the name stands as it stood, or (null) is none any more. A site's page
   * may take away one that was made there just now, and no more. */
  'own/undo'(data: { id: EntityId; before: OwnEntity | null }): undefined
  /** options, library: take one away; what is returned can be given to `own/restore`. Null when there was none. */
  'own/remove'(data: { id: EntityId }): OwnEntity | null
  /** options, library: undo of that: it stands as it stood. One that is there is left alone. */
  'own/restore'(data: { entity: OwnEntity }): undefined
  /** content, note frame, panel: the reader chose what these words stand for (null: nothing), on this page or on
   * all. `before` is the correction that it takes the place of. */
  'mention/decide'(data: {
    canonicalUrl: string
    quote: string
    type: Mention['type']
    choice: { entity: EntityId; label: string } | null
    everywhere: boolean
  }): { id: string; before: Correction | null }
  /** content, panel: undo of a decision just made: the one before it stands again. */
  'mention/undo'(data: { canonicalUrl: string; id: string; before: Correction | null }): undefined
  /** content: the reader highlighted a selection. Strictly durable before it is answered. `id` is a UUID that the
   * sender makes (`crypto.randomUUID()`), so that a message sent again makes no second highlight. */
  'highlight/create'(data: {
    id: string
    facts: PageFacts
    target: TextTarget
    colour: Colour
    context: string
    entity: EntityId | null
  }): Highlight
  /** content (own page), note frame, panel, library: change colour, note, tags or place; bumps `modified`. */
  'highlight/update'(data: {
    id: string
    change: Partial<Pick<Highlight, 'colour' | 'note' | 'tags' | 'entity' | 'target' | 'context'>>
  }): Highlight
  /** content: where the reader's highlights stand on this page now, for the library. Nobody else is told. */
  'highlight/stood'(data: { canonicalUrl: string; standings: (Standing & { id: string })[] }): undefined
  /** content (own page), panel, library: delete; what is returned can be given to `highlight/restore`. */
  'highlight/delete'(data: { id: string }): DeletedHighlight
  /** content (own page), panel, library: undo of a deletion. One that is there is left alone. */
  'highlight/restore'(data: { highlight: DeletedHighlight }): undefined
  /** note frame, panel: keep a half-written note. An empty one with no tags removes the draft. */
  'draft/save'(data: { highlight: string; note: string; tags: string[] }): undefined
  /** note frame, panel: a highlight with its draft, and the tags in use for completion. The frame asks by message,
   * since browsers keep the storage of a framed extension page apart. */
  'note/open'(data: { highlight: string }): { highlight: Highlight; draft: Draft | null; tags: string[] }
  /** options, library: take a correction back. False when there was none. */
  'correction/remove'(data: { id: string }): boolean
  /** options: undo of that: it holds again. One for the same words that is there is left alone. */
  'correction/restore'(data: { correction: Correction }): undefined
  /** content: settings that bear on a page. */
  'settings/page'(data: undefined): PageSettings
  /** content, panel: change what is lit, on all pages. */
  'settings/light'(data: {
    change: Partial<Pick<Settings, 'painted' | 'paintQuiet' | 'firstOnly' | 'dimRepeats'>>
  }): undefined
  /** library, panel: keep what the reader decided of an assignment; what stood there before is given back for the undo. */
  'assignment/save'(data: { assignment: Assignment }): Assignment | null
  /** library, panel: take such a decision back. */
  'assignment/remove'(data: { id: string }): undefined
  /** library, panel: undo of that: the decision stands as it stood. */
  'assignment/restore'(data: { assignment: Assignment }): undefined
  /** options, panel, welcome: change settings. */
  'settings/change'(data: { change: Partial<Settings> }): Settings
  /** welcome: the first run's answer. */
  'settings/saving'(data: { saving: Exclude<Saving, 'unasked'> }): Settings
  /** content: how many mentions the badge shows, or that the tab is quiet. */
  'badge/set'(data: { count: number | null }): undefined
  /** content: open the panel (side panel where there is one) at the reader's click. */
  'panel/open'(data: undefined): undefined
  /** The page that makes backups: the address of a finished one, a `blob:` of the extension. */
  'backup/made'(data: { url: string }): undefined
  /** content, panel: open the library at what it holds of an entity. */
  'library/open'(data: { entity: EntityId }): undefined
  /** options: another knowledge file was put in place, or taken back; every page is read again. */
  'knowledge/changed'(data: undefined): undefined
  /** library, options: an import was made visible; every tab reads again. */
  'library/imported'(data: undefined): undefined
  /** options, library: forget the last hour, one site, or everything. Resolves when it is gone. */
  'library/forget'(data: { what: { last: 'hour' } | { host: string } | 'everything' }): {
    pages: number
    highlights: number
  }
}

/** Messages that a content script answers; sent by background, panel and library to one tab. */
export interface ContentProtocol {
  /** panel: what is on this page. */
  'tab/state'(data: undefined): PageState
  /** panel: scroll to a span of the article or of the body (or to a highlight) and flash it. False if it is nowhere. */
  'tab/jump'(data: { span: Span } | { body: Span } | { highlight: string }): boolean
  /** panel: place a highlight again: at a span of the body, at what the reader selects next, or (null) stop waiting
   * for that. Answers with the highlight as it was, where it was placed. */
  'tab/place'(data: { highlight: string; at: Span | 'selection' | null }): Highlight | null
  /** panel: highlight spans of the article; where a highlight stands already, that one is given back. */
  'tab/mark'(data: { spans: Span[] }): Marked[]
  /** panel: the article as it was read, for a file of what was recognised in it; null where none was. */
  'tab/article'(data: undefined): ArticleText | null
  /** panel, menu: read this page whatever its verdict, or leave it alone until reload. */
  'tab/annotate'(data: { on: boolean }): PageState
  /** menu, shortcut: highlight the selection, perhaps opening the note frame. */
  'tab/highlight-selection'(data: { colour?: Colour; note: boolean }): boolean
  /** shortcut: go to the next or previous mention and open its card. */
  'tab/step'(data: { by: 1 | -1 }): boolean
  /** panel: light one name alone and dim the rest; null for all. */
  'tab/spotlight'(data: { name: string | null }): undefined
  /** menu, shortcut, panel: show who and what is in this article, over the page. False where nothing is. */
  'tab/overview'(data: undefined): boolean
  /** background: highlights, settings or corrections changed elsewhere; read them again. */
  'tab/refresh'(data: { what: 'highlights' | 'settings' | 'recognition' }): undefined
}
