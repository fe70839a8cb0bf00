// Import of our JSON: one pass reads and checks everything and says what would happen; the second stages, and one
// write makes it visible. A file with a fault in its last line has changed nothing.
import type { LibraryRecord, Merge } from '../annotation'
import { mergeRecord, recordKey, recordPage } from '../annotation'
import type { ImportPlace } from './errors'
import { ImportError } from './errors'
import { FORMAT, parseRecord, VERSION } from './file'
import { splitRecords } from './split'

/** Opens the file from its beginning; called once a pass. */
export type OpenFile = () => AsyncIterable<string>

/** What an import needs of the library. */
export interface Shelf {
  /** The records under the keys of these, in their order. */
  existing(records: readonly LibraryRecord[]): Promise<(LibraryRecord | undefined)[]>
  /** Puts records aside, out of sight. */
  stage(records: readonly LibraryRecord[]): Promise<void>
  /** Makes everything staged visible in one write. */
  commit(): Promise<void>
  /** Takes everything staged back. */
  drop(): Promise<void>
}

/** What an import does, by kind of record and outcome. `same` and `older` are what is skipped, and why. */
export type ImportPreview = Record<LibraryRecord['kind'], Record<Merge, number>> & { records: number }

const CHUNK = 500

function emptyPreview(): ImportPreview {
  const none = () => ({ added: 0, changed: 0, same: 0, older: 0 })
  return {
    ...{
      page: none(),
      highlight: none(),
      draft: none(),
      mentions: none(),
      choice: none(),
      correction: none(),
      entity: none(),
    },
    records: 0,
  }
}

/**
 * The file's records in their order, each checked by itself.
 * @throws ImportError with the place of the first fault
 */
export async function* readLibrary(
  chunks: AsyncIterable<string>,
): AsyncGenerator<[LibraryRecord, ImportPlace]> {
  const head = new Map<string, unknown>()
  for await (const piece of splitRecords(chunks)) {
    if (piece.type === 'member') {
      head.set(piece.key, piece.value)
      checkHead(head, piece.place)
      continue
    }
    const parsed = parseRecord(piece.value)
    if ('record' in parsed) yield [parsed.record, piece.place]
    else throw new ImportError('invalid-record', parsed.message, { ...piece.place, path: parsed.path })
  }
  for (const member of ['format', 'version']) {
    if (!head.has(member)) throw new ImportError('not-a-library', `${member} is missing`)
  }
}

function checkHead(head: ReadonlyMap<string, unknown>, place: ImportPlace): void {
  if (head.has('format') && head.get('format') !== FORMAT) {
    throw new ImportError('not-a-library', `format is not ${FORMAT}`, place)
  }
  const version = head.get('version')
  if (version === undefined) return
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    throw new ImportError('not-a-library', 'version is not a number of ours', place)
  }
  if (version > VERSION)
    throw new ImportError('too-new', `version ${version} is newer than ${VERSION}`, place)
}

/** Groups of at most `CHUNK`. */
async function* inChunks<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let chunk: T[] = []
  for await (const item of items) {
    chunk.push(item)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

/**
 * Reads the whole file, checks everything, and counts what an import would add, change and skip.
 * @throws ImportError when the file is to be refused
 */
export async function previewImport(open: OpenFile, shelf: Pick<Shelf, 'existing'>): Promise<ImportPreview> {
  const preview = emptyPreview()
  const keys = new Set<string>()
  const pages = new Set<string>()
  const wanted = new Map<string, ImportPlace>()
  for await (const chunk of inChunks(readLibrary(open()))) {
    for (const [record, place] of chunk) {
      const key = recordKey(record)
      if (keys.has(key)) throw new ImportError('duplicate', `${key} stands twice`, place)
      keys.add(key)
      if (record.kind === 'page') pages.add(record.page.url)
      const page = ['highlight', 'draft', 'mentions'].includes(record.kind) ? recordPage(record) : null
      if (page !== null && !wanted.has(page)) wanted.set(page, place)
    }
    const existing = await shelf.existing(chunk.map(([record]) => record))
    for (const [index, [record]] of chunk.entries())
      preview[record.kind][mergeRecord(existing[index], record)] += 1
    preview.records += chunk.length
  }
  for (const [url, place] of wanted) {
    if (!pages.has(url)) throw new ImportError('missing-page', `the page ${url} is not in the file`, place)
  }
  return preview
}

/**
 * Imports a file: checks all of it first, then merges it in one step. Gives back what was done.
 * @throws ImportError when the file is refused; nothing was changed then, nor by any other error
 */
export async function importLibrary(open: OpenFile, shelf: Shelf): Promise<ImportPreview> {
  const preview = await stageAll(open, shelf).catch(async (error: unknown) => {
    // What cannot be dropped now is dropped before the next import.
    await shelf.drop().catch(() => {})
    throw error
  })
  await shelf.commit()
  return preview
}

async function stageAll(open: OpenFile, shelf: Shelf): Promise<ImportPreview> {
  const preview = await previewImport(open, shelf)
  for await (const chunk of inChunks(readLibrary(open()))) await shelf.stage(chunk.map(([record]) => record))
  return preview
}

/**
 * The text of a file in portions.
 * @throws ImportError `not-text` when it is not UTF-8
 */
export async function* textOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      const text = decode(decoder, value, !done)
      if (text !== '') yield text
      if (done) return
    }
  } finally {
    reader.releaseLock()
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    throw new ImportError('not-text', 'not text in UTF-8')
  }
}
