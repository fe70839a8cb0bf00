// A knowledge file that the reader brought, newer than the one that the extension came with: in a database of its own,
// so that neither the library nor its backups know of it.
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

class KnowledgeDatabase extends Dexie {
  declare files: Table<Row, string>

  constructor() {
    super('knowledge')
    this.version(1).stores({ files: 'id' })
  }
}

async function withFiles<T>(work: (files: Table<Row, string>) => PromiseLike<T>): Promise<T> {
  const database = new KnowledgeDatabase()
  try {
    return await work(database.files)
  } catch (error) {
    throw toStoreError(error)
  } finally {
    database.close()
  }
}

/** The file that the reader brought, or null. Throws `StoreError`. */
export async function readKnowledgeFile(): Promise<KnowledgeFile | null> {
  return (await withFiles((files) => files.get('brought'))) ?? null
}

/** Keeps a file in place of one brought before. Throws `StoreError`; the one before is then still there. */
export async function keepKnowledgeFile(file: KnowledgeFile): Promise<void> {
  await withFiles((files) => files.put({ ...file, id: 'brought' }))
}

/** Drops it: the extension's own knowledge counts again. Throws `StoreError`. */
export async function dropKnowledgeFile(): Promise<void> {
  await withFiles((files) => files.delete('brought'))
}
