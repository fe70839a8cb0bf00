// Import: one pass reads and checks everything and says what would happen; the second stages, and one write makes
// it visible. A file with a fault in its last line has changed nothing. Our own JSON is read while it streams, files
// of other programs whole.
import type { LibraryRecord, Merge } from '../annotation'
import { mergeRecord, recordKey, recordPage } from '../annotation'
import type { ImportPlace } from './errors'
import { ImportError } from './errors'
import { FORMAT, parseRecord, VERSION } from './file'
import type { ForeignTools, Program, Skipped } from './foreign'
import { foreignRecords } from './foreign'
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

/** What an import does, by kind of record and outcome. `same` and `older` are what is left as it is, and why. */
export type ImportPreview = Counts & {
  records: number
  /** What of `page` are those that the reader marked: one page may be kept by the recogniser too. */
  markedPage: Record<Merge, number>
  program: Program
  /** What of another program's file cannot be kept, and why. */
  skipped: Skipped
}

/** What an import wrote, each beside what stood there before: enough to take it back. */
export type ImportReceipt = [incoming: LibraryRecord, before: LibraryRecord | undefined][]

export interface Imported {
  preview: ImportPreview
  /** Null when so much was written that it is not held in memory. */
  receipt: ImportReceipt | null
}

/** How an import is followed, and stopped. */
export interface ImportWatch {
  /** Called with how many records were looked at or put aside so far; `total` is null while it is not known. */
  onProgress(records: number, total: number | null): void
  /** Heard until everything is put aside: what is then made visible is made visible whole. */
  signal: AbortSignal
}

const CHUNK = 500
/** The most records that a receipt holds: an import of more cannot be taken back. */
export const MAX_RECEIPT = 20_000
/** The longest file of another program, in UTF-16 code units: it is read whole. */
const MAX_FOREIGN = 100_000_000
/** How our own files begin, at any layout. */
const OURS = /^\ufeff?\s*\{\s*"(?:format|version|records)"\s*:/
/** UTF-16 code units in which that shows. */
const HEAD = 1000

type Counts = Record<LibraryRecord['kind'], Record<Merge, number>>

const none = (): Record<Merge, number> => ({ added: 0, changed: 0, same: 0, older: 0 })

function noCounts(): Counts {
  return {
    ...{ page: none(), highlight: none(), draft: none(), mentions: none() },
    ...{ choice: none(), correction: none(), entity: none(), assignment: none() },
  }
}

function emptyPreview(): ImportPreview {
  const skipped = { 'no-quote': 0, 'no-address': 0, unreadable: 0 }
  return { ...noCounts(), records: 0, markedPage: none(), program: 'chu-giai', skipped }
}

/** How many records an import writes. */
export function writesOf(preview: ImportPreview): number {
  const kinds = Object.keys(noCounts()) as (keyof Counts)[]
  return kinds.reduce((sum, kind) => sum + preview[kind].added + preview[kind].changed, 0)
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

type Note = (about: { program: Program; skipped: Skipped }) => void

/** The records of a file, whoever wrote it. @throws ImportError with the place of the first fault, where it is known */
async function* readAny(
  chunks: AsyncIterable<string>,
  tools: ForeignTools,
  note: Note,
): AsyncGenerator<[LibraryRecord, ImportPlace]> {
  const parts: string[] = []
  let size = 0
  const rest = chunks[Symbol.asyncIterator]()
  const take = async () => {
    const { done, value } = await rest.next()
    if (done) return false
    parts.push(value)
    size += value.length
    return true
  }
  while (size < HEAD && (await take()));
  const head = parts.join('')
  if (OURS.test(head) || !/^\ufeff?\s*[[{]/.test(head)) {
    yield* readLibrary(joined(head, rest))
    return
  }
  while (size <= MAX_FOREIGN && (await take()));
  if (size > MAX_FOREIGN) throw new ImportError('too-long', `longer than ${MAX_FOREIGN} characters`)
  const { program, records, skipped } = await foreignRecords(parts.join(''), tools)
  note({ program, skipped })
  for (const [index, record] of records.entries()) {
    const parsed = parseRecord(record)
    const place = { line: 1, column: 1, record: index + 1, path: null }
    if ('record' in parsed) yield [parsed.record, place]
    else throw new ImportError('invalid-record', parsed.message, { ...place, path: parsed.path })
  }
}

async function* joined(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
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
 * @throws ImportError when the file is to be refused; the signal's reason when it is stopped
 */
export async function previewImport(
  open: OpenFile,
  shelf: Pick<Shelf, 'existing'>,
  tools: ForeignTools,
  watch?: ImportWatch,
): Promise<ImportPreview> {
  const preview = emptyPreview()
  const note: Note = (about) => Object.assign(preview, about)
  const keys = new Set<string>()
  const pages = new Set<string>()
  const wanted = new Map<string, ImportPlace>()
  for await (const chunk of inChunks(readAny(open(), tools, note))) {
    for (const [record, place] of chunk) {
      const key = recordKey(record)
      if (keys.has(key)) throw new ImportError('duplicate', `${key} stands twice`, place)
      keys.add(key)
      if (record.kind === 'page') pages.add(record.page.url)
      const page = ['highlight', 'draft', 'mentions'].includes(record.kind) ? recordPage(record) : null
      if (page !== null && !wanted.has(page)) wanted.set(page, place)
    }
    const existing = await shelf.existing(chunk.map(([record]) => record))
    for (const [index, [record]] of chunk.entries()) {
      const outcome = mergeRecord(existing[index], record)
      preview[record.kind][outcome] += 1
      if (record.kind === 'page' && record.keptBy === 'reader') preview.markedPage[outcome] += 1
    }
    preview.records += chunk.length
    watch?.signal.throwIfAborted()
    watch?.onProgress(preview.records, null)
  }
  for (const [url, place] of wanted) {
    if (!pages.has(url)) throw new ImportError('missing-page', `the page ${url} is not in the file`, place)
  }
  return preview
}

/**
 * Imports a file: checks all of it first, then merges it in one step. Gives back what was done.
 * @throws ImportError when the file is refused, the signal's reason when it was stopped; nothing was changed then, nor
 * by any other error
 */
export async function importLibrary(
  open: OpenFile,
  shelf: Shelf,
  tools: ForeignTools,
  watch?: ImportWatch,
): Promise<Imported> {
  const imported = await stageAll(open, shelf, tools, watch).catch(async (error: unknown) => {
    // What cannot be dropped now is dropped before the next import.
    await shelf.drop().catch(() => {})
    throw error
  })
  await shelf.commit()
  return imported
}

async function stageAll(
  open: OpenFile,
  shelf: Shelf,
  tools: ForeignTools,
  watch?: ImportWatch,
): Promise<Imported> {
  const preview = await previewImport(open, shelf, tools, watch)
  let staged = 0
  const receipt: ImportReceipt | null = writesOf(preview) <= MAX_RECEIPT ? [] : null
  for await (const chunk of inChunks(readAny(open(), tools, () => {}))) {
    const records = chunk.map(([record]) => record)
    if (receipt) {
      const existing = await shelf.existing(records)
      for (const [index, record] of records.entries()) {
        const before = existing[index]
        if (['added', 'changed'].includes(mergeRecord(before, record))) receipt.push([record, before])
      }
    }
    await shelf.stage(records)
    staged += records.length
    watch?.signal.throwIfAborted()
    watch?.onProgress(staged, preview.records)
  }
  return { preview, receipt }
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
