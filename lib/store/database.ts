// The two databases, and the one door to them: every use goes through `guarded`, which opens them with care.

import type { Table } from 'dexie'
import Dexie from 'dexie'
import type { Assignment } from '../annotation'
import { StoreError, toStoreError } from './errors'
import type { MovedRow } from './moved'
import type {
  AssignmentRow,
  BatchRow,
  ChoiceRow,
  CorrectionRow,
  DraftRow,
  EntityRow,
  HighlightRow,
  MetaRow,
  OwnEntityRow,
  PageEntityRow,
  PageRow,
  QuarantinedRow,
  ReaderPageRow,
  SettingsRow,
  StagedRow,
  TotalRow,
} from './rows'
import type { DatabaseVersion } from './versions'
import { READER_VERSIONS, RECOGNISED_VERSIONS } from './versions'
import type { VisitRow } from './visits'

/** Opens nothing by itself: `guarded` does, after a look at what is there. */
class VersionedDatabase extends Dexie {
  /** Set while another window holds an older version open and this one waits for it. */
  waiting = false

  readonly #versions: readonly DatabaseVersion[]

  constructor(name: string, durability: 'strict' | 'relaxed', versions: readonly DatabaseVersion[]) {
    super(name, { autoOpen: false, chromeTransactionDurability: durability })
    this.#versions = versions
    // A background that starts waits for this: the last version alone is declared, with all that those before it made.
    const last = versions.at(-1)
    if (last) this.version(last.version).stores(Object.assign({}, ...versions.map(({ stores }) => stores)))
    this.on('blocked', () => {
      this.waiting = true
    })
    this.on(
      'ready',
      () => {
        this.waiting = false
      },
      true,
    )
  }

  /** Brings a database of an earlier version up through all that came since. @param refuse called where it must wait */
  async bringUp(refuse: () => void): Promise<void> {
    const whole = new Dexie(this.name, { autoOpen: false })
    for (const { version, stores, upgrade } of this.#versions) {
      const declared = whole.version(version).stores(stores)
      if (upgrade) declared.upgrade(upgrade)
    }
    whole.on('blocked', () => {
      this.waiting = true
      refuse()
    })
    try {
      await whole.open()
    } finally {
      this.waiting = false
      whole.close()
    }
  }
}

export class ReaderDatabase extends VersionedDatabase {
  declare highlights: Table<HighlightRow, string>
  declare pages: Table<ReaderPageRow, string>
  declare drafts: Table<DraftRow, string>
  declare corrections: Table<CorrectionRow, string>
  declare choices: Table<ChoiceRow, string>
  declare ownEntities: Table<OwnEntityRow, string>
  declare assignments: Table<AssignmentRow, string>
  declare settings: Table<SettingsRow, string>
  declare meta: Table<MetaRow, string>
  declare batches: Table<BatchRow, string>
  declare quarantine: Table<QuarantinedRow, [table: string, key: string]>
  declare staged: Table<StagedRow, [batch: string, kind: string, seq: number]>

  constructor(name = 'reader', versions = READER_VERSIONS) {
    super(name, 'strict', versions)
  }
}

export class RecognisedDatabase extends VersionedDatabase {
  declare pages: Table<PageRow, string>
  declare pageEntities: Table<PageEntityRow, string>
  declare entities: Table<EntityRow, string>
  declare totals: Table<TotalRow, string>
  declare visits: Table<VisitRow, string>
  declare moved: Table<MovedRow, string>
  declare assignments: Table<Assignment, string>
  declare staged: Table<StagedRow, [batch: string, kind: string, seq: number]>

  constructor(name = 'recognised', versions = RECOGNISED_VERSIONS) {
    super(name, 'relaxed', versions)
  }
}

/** Both databases. The background alone writes the library's rows; extension pages read. */
export interface Store {
  reader: ReaderDatabase
  recognised: RecognisedDatabase
}

/** The store of this context. Cheap: the databases open at their first use. */
export function openStore(names: { reader?: string; recognised?: string } = {}): Store {
  return { reader: new ReaderDatabase(names.reader), recognised: new RecognisedDatabase(names.recognised) }
}

/** Closes this context's connections; the next use opens them again. */
export function closeStore({ reader, recognised }: Store): void {
  reader.close({ disableAutoOpen: false })
  recognised.close({ disableAutoOpen: false })
}

/**
 * Looks which version is there. Dexie would open, and mend to its own idea, a database that a newer one wrote: it must
 * be left alone.
 */
async function meetVersion(db: VersionedDatabase, refuse: () => void): Promise<void> {
  const found = (await indexedDB.databases()).find(({ name }) => name === db.name)
  if (found?.version === undefined) return
  // Dexie's versions are the browser's divided by ten.
  if (found.version >= (db.verno + 1) * 10) {
    throw new StoreError('newer', `${db.name} is of version ${found.version / 10}, this is ${db.verno}`)
  }
  if (found.version < db.verno * 10) await db.bringUp(refuse)
}

function open(db: VersionedDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new StoreError('locked', `${db.name} is held open by an older version`))
    if (db.waiting) return refuse()
    db.on('blocked', refuse)
    meetVersion(db, refuse)
      .then(() => db.open())
      .then(() => resolve(), reject)
      .finally(() => db.on.blocked.unsubscribe(refuse))
  })
}

/**
 * Runs `work` on an open database.
 * @throws StoreError when the database is full, locked, damaged or newer; `work` was then not begun or was undone.
 */
export async function guarded<T>(db: VersionedDatabase, work: () => PromiseLike<T>): Promise<T> {
  try {
    if (!db.isOpen()) await open(db)
    return await work()
  } catch (error) {
    throw toStoreError(error)
  }
}
