// What the library page is given, and what it can ask for.
import type { Colour, Draft, Highlight } from '@/lib/annotation'
import type { ImportPreview, ImportWatch } from '@/lib/exchange'
import type { EntitySeen, Totals } from '@/lib/store'
import type { HighlightActions } from '../highlight/HighlightRow'
import type { BackupActions } from '../options/view'
import type { LibraryQuery } from './query'
import type { LibraryRow, PageBrief } from './rows'

/** What is in the library as a whole: for the sums, and for the choices that filters offer. */
export interface LibraryFacts {
  totals: Totals
  /** Ids or hosts: those with most recognised pages first, then those that hold highlights alone. */
  outlets: readonly string[]
  highlights: number
  tags: readonly { tag: string; count: number }[]
  /** Those on most pages, of the type looked at. */
  frequent: readonly EntitySeen[]
  /** The entity that the list is narrowed to. */
  entity: EntitySeen | null
  /** Names of outlets by id; a host is its own name. */
  outletNames: ReadonlyMap<string, string>
  drafts: ReadonlyMap<string, Draft>
  /** Whether to remind of a backup, and the ISO day of the last. */
  backup: { due: boolean; last: string | null }
}

export interface LibraryView {
  /** Null while it is being read for the first time. */
  facts: LibraryFacts | null
  rows: readonly LibraryRow[]
  /** Whether all rows are there. */
  done: boolean
  /** Code of what went wrong. */
  problem: string | null
}

export const FORMATS = ['json', 'notes', 'markdown', 'csv', 'bibtex', 'csl', 'jsonld'] as const
export type Format = (typeof FORMATS)[number]

export type ExportScope =
  | { what: 'all' }
  | { what: 'filter' }
  | { what: 'page'; url: string }
  | { what: 'entity'; entity: string }

/** How an export is written. `template` is what a note is made by. */
export interface ExportForm {
  format: Format
  template: string
}

/** A file that was written, and how many rows could not be read and are not in it. */
export interface Exported {
  leftOut: number
}

export interface ExportRun {
  /** Called with how many bytes have been written so far. */
  onProgress(bytes: number): void
  signal: AbortSignal
}

/** An import refused: a code of lib/exchange, and the line where the fault stands. */
export interface ImportRefusal {
  code: string
  line: number | null
  path: string | null
}

/** An import made visible. `undo` gives back how many records were taken back; null when it was too large for that. */
export interface ImportDone {
  preview: ImportPreview
  undo: (() => Promise<number>) | null
}

export interface LibraryActions extends HighlightActions, Pick<BackupActions, 'backUp' | 'later'> {
  narrow(change: Partial<LibraryQuery>): void
  /** Several highlights at once, each undone as one. */
  tagAll(highlights: readonly Highlight[], tags: readonly string[]): Promise<void>
  colourAll(highlights: readonly Highlight[], colour: Colour): Promise<void>
  removeAll(highlights: readonly Highlight[]): Promise<void>
  more(): void
  retry(): void
  openOptions(): void
  /** Opens a highlight's page at it; where its words stand no more, the page waits for it to be placed again. */
  openOnPage(highlight: Highlight): void
  /** Takes a page's recognised mentions out of the library; can be undone. */
  dropPage(page: PageBrief): void
  /** The template for notes: the built-in one, or the one that the last export used. */
  noteTemplate(which: 'built-in' | 'last'): Promise<string>
  /** What is wrong with a template; null when it can be used. */
  templateFault(template: string): string | null
  /** Hands a file to the browser's downloads. Resolves to null when it was cancelled. */
  export(scope: ExportScope, form: ExportForm, run: ExportRun): Promise<Exported | null>
  /** Reads a whole file and says what an import would do; null when it was cancelled. */
  preview(
    file: File,
    watch: ImportWatch,
  ): Promise<{ preview: ImportPreview } | { refused: ImportRefusal } | null>
  /** Null when it was cancelled: nothing has changed then. */
  import(file: File, watch: ImportWatch): Promise<ImportDone | { refused: ImportRefusal } | null>
}
