// What the options page is given, and what it can ask for.
import type { Correction, OwnEntity, Settings } from '@/lib/annotation'
import type { Health } from '@/lib/store'
import type { OwnEntityWords } from '../entity/OwnEntityForm'
import type { Exported, ExportRun, LibraryActions } from '../library/view'
import type { ListedOutlet } from './OutletChoice'

/** A host that the reader added, and whether the browser still lets us in. */
export interface AddedSite {
  host: string
  granted: boolean
}

export interface Shortcut {
  name: string
  description: string
  /** As the browser writes it; empty when none is assigned. */
  keys: string
}

export interface StorageFacts {
  /** Bytes; null where the browser does not tell. */
  used: number | null
  quota: number | null
  /** Whether the browser promised not to clear it by itself. */
  persisted: boolean
  /** What the room is taken by. */
  pages: number
  mentions: number
  highlights: number
}

/** The knowledge that is read: as of which ISO day, and whether the reader brought it. */
export interface KnowledgeFacts {
  asOf: string
  brought: boolean
}

/** Why a file cannot be taken for knowledge. */
export type KnowledgeProblem = 'not-knowledge' | 'damaged' | 'other-format' | 'older'

export interface KnowledgeActions {
  /** Puts a file in the place of the knowledge; resolves to what is wrong with it, which changes nothing. */
  bringKnowledge(file: File): Promise<KnowledgeProblem | null>
  /** Back to the knowledge that the extension came with. */
  takeBackKnowledge(): void
}

export interface OptionsView {
  settings: Settings
  sites: readonly AddedSite[]
  /** The outlets that are read by themselves, by name. */
  outlets: readonly ListedOutlet[]
  /** Null where the browser has no keyboard shortcuts. */
  shortcuts: readonly Shortcut[] | null
  corrections: readonly Correction[]
  /** Names that the reader added. */
  entities: readonly OwnEntity[]
  storage: StorageFacts
  knowledge: KnowledgeFacts
}

/** What was forgotten, with the way back. */
export interface Forgotten {
  pages: number
  highlights: number
  undo(): Promise<void>
}

export type Forget = { last: 'hour' } | { host: string } | 'everything'

export interface BackupActions {
  /** Saves the whole library as a file. Resolves to null when it was cancelled. */
  backUp(run: ExportRun): Promise<Exported | null>
  /** Turns daily backups on, asking the browser for its downloads, or off. */
  setDaily(on: boolean): void
  /** Reminds no more for a month. */
  later(): void
}

export interface UpkeepActions {
  check(): Promise<Health>
  repair(): Promise<Health>
  /** Saves what repairs put aside as a file. */
  saveQuarantined(): Promise<void>
  /** How many pages were last seen so many months ago or earlier. */
  countOld(months: number): Promise<number>
  /** Takes them out. `holding` is called with how many are held for the way back, `progress` with how many are gone. */
  prune(
    months: number,
    holding: (pages: number) => void,
    progress: (pages: number) => void,
  ): Promise<{ pages: number; undo(): Promise<void> }>
}

export interface OptionsActions
  extends UpkeepActions,
    KnowledgeActions,
    Pick<BackupActions, 'backUp' | 'setDaily'>,
    Pick<LibraryActions, 'preview' | 'import'> {
  change(change: Partial<Settings>): void
  /** Asks the browser for a site, and reads it by itself from then on. False when that was refused. */
  addSite(host: string): Promise<boolean>
  /** Gives a site's permission back. */
  removeSite(host: string): void
  removeCorrection(correction: Correction): void
  /** A new entity without a name. */
  newEntity(): OwnEntityWords
  saveEntity(entity: OwnEntityWords): void
  removeEntity(entity: OwnEntity): void
  /** Saves corrections and added names as a file. */
  exportTaught(): Promise<Exported>
  /** Gives a command other keys, '' for none; null where the browser keeps that to itself. */
  changeShortcut: ((name: string, keys: string) => void) | null
  /** Where shortcuts are changed; null where the browser has no such page. */
  openShortcuts: (() => void) | null
  persist(): void
  /** `holding` is called with how many pages are held for the way back, before anything goes. */
  forget(what: Forget, holding: (pages: number) => void): Promise<Forgotten>
  openLibrary(): void
}
