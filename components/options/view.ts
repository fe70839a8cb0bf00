// What the options page is given, and what it can ask for.
import type { Correction, Settings } from '@/lib/annotation'

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
}

export interface OptionsView {
  settings: Settings
  sites: readonly AddedSite[]
  /** Names of the outlets that are read by themselves, sorted. */
  outlets: readonly string[]
  /** Null where the browser has no keyboard shortcuts. */
  shortcuts: readonly Shortcut[] | null
  corrections: readonly Correction[]
  storage: StorageFacts
}

export type Forget = { last: 'hour' } | { host: string } | 'everything'

export interface OptionsActions {
  change(change: Partial<Settings>): void
  /** Asks the browser for a site, and reads it by itself from then on. False when that was refused. */
  addSite(host: string): Promise<boolean>
  /** Gives a site's permission back. */
  removeSite(host: string): void
  removeCorrection(correction: Correction): void
  /** Where shortcuts are changed; null where the browser has no such page. */
  openShortcuts: (() => void) | null
  persist(): void
  forget(what: Forget): Promise<{ pages: number; highlights: number }>
  openLibrary(): void
}
