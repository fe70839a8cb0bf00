// A knowledge file that the reader brought, newer than the one that the extension came with, and what was worked out of
// whichever is read: in a database of their own, so that neither the library nor its backups know of them.
import type { Table } from 'dexie'
import Dexie from 'dexie'
import { toStoreError } from './errors'

/** Both parts of a checked file. `asOf` is the ISO day up to which it was brought. */
export interface KnowledgeFile {
  asOf: string
  recognition: Uint8Array
  details: Uint8Array
}

interface Row extends KnowledgeFile {
  id: 'brought'
}

interface LexiconRow {
  id: 'bare'
  bytes: Uint8Array
}

class KnowledgeDatabase extends Dexie {
  declare files: Table<Row, string>
  declare lexicons: Table<LexiconRow, string>

  constructor() {
    super('knowledge')
    this.version(1).stores({ files: 'id' })
    this.version(2).stores({ files: 'id', lexicons: 'id' })
  }
}

async function withDatabase<T>(work: (database: KnowledgeDatabase) => PromiseLike<T>): Promise<T> {
  const database = new KnowledgeDatabase()
  try {
    return await work(database)
  } catch (error) {
    throw toStoreError(error)
  } finally {
    database.close()
  }
}

/** The file that the reader brought, or null. Throws `StoreError`. */
export async function readKnowledgeFile(): Promise<KnowledgeFile | null> {
  return (await withDatabase(({ files }) => files.get('brought'))) ?? null
}

/** Keeps a file in place of one brought before. Throws `StoreError`; the one before is then still there. */
export async function keepKnowledgeFile(file: KnowledgeFile): Promise<void> {
  await withDatabase(({ files }) => files.put({ ...file, id: 'brought' }))
}

/** Drops it: the extension's own knowledge counts again. Throws `StoreError`. */
export async function dropKnowledgeFile(): Promise<void> {
  await withDatabase(({ files }) => files.delete('brought'))
}

/** What names were made into for reading text without marks, or null where that was never kept. Throws `StoreError`. */
export async function readBareLexicon(): Promise<Uint8Array | null> {
  return (await withDatabase(({ lexicons }) => lexicons.get('bare')))?.bytes ?? null
}

/** Keeps it in place of an older one. Throws `StoreError`; without it, it is made anew when it is needed. */
export async function keepBareLexicon(bytes: Uint8Array): Promise<void> {
  await withDatabase(({ lexicons }) => lexicons.put({ id: 'bare', bytes }))
}
