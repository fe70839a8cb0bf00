// A library for tests of export and import: every kind of record, and text that likes to break formats.
import type { LibraryRecord, Mention } from '@/lib/annotation'
import type { ForeignTools, OpenFile, Shelf } from '@/lib/exchange'
import { exportJson } from '@/lib/exchange'
import type { LibraryScope, Store } from '@/lib/store'
import {
  createHighlight,
  groupMentions,
  libraryRecords,
  openImportShelf,
  saveChoice,
  saveCorrection,
  saveDraft,
  saveOwnEntity,
  savePage,
} from '@/lib/store'
import { DAY, factsOf, highlightOf, mentionOf, NOW, pageOf, saveSample, TEXT, uuid } from '../store/samples'

/** Text with everything that CSV, Markdown, JSON and spreadsheets take for something else. */
export const NASTY =
  '=cmd|\' /C calc\'!A0\n"x", <script>alert(1)</script> **đậm** [a](javascript:b) \u2028 # 🌏'

/** What an import asks of its surroundings, without a document. */
export const TOOLS: ForeignTools = {
  canonical: (address) => address.replace(/[?#].*$/, ''),
  textOfHtml: (html) => html.replace(/<[^>]*>/g, ''),
  now: NOW,
}

/** Fills a store with two pages recognised, one of them marked, one marked alone, a draft, a choice, corrections, a name. */
export async function fill(store: Store): Promise<void> {
  await saveSample(store, 'bai-1.html')
  const facts = factsOf('bai-2.html', { title: `Tít ${NASTY}`, published: null, outlet: null })
  const mentions: Mention[] = [
    mentionOf('Bộ Ngoại giao', {
      status: 'ambiguous',
      label: null,
      candidates: [
        { entity: 'institution/a', label: 'A', reason: 'r' },
        { entity: 'institution/b', label: 'B', reason: 'r' },
      ],
    }),
    mentionOf('Chính phủ', { status: 'unknown', label: 'Chính phủ' }),
  ]
  const rows = groupMentions({ facts, text: TEXT }, mentions, { generator: 'test/1', visited: NOW })
  await savePage(store, { facts, verdict: 'government-news', textHash: 'h2' }, rows, NOW)
  const noted = highlightOf(1, { note: NASTY, tags: ['họp', '=1+1'], entity: 'institution/bo-ngoai-giao' })
  await createHighlight(store, noted, pageOf())
  await createHighlight(store, highlightOf(2, { created: NOW - DAY, modified: NOW - DAY }), pageOf())
  const alone = pageOf('rieng.html')
  await createHighlight(store, highlightOf(3, { page: alone.url, colour: 'violet' }), alone)
  await saveDraft(store, { highlight: uuid(2), note: 'dở dang', tags: [] }, NOW)
  await saveChoice(store, { url: alone.url, keep: false, created: NOW })
  const words = { quote: 'bo', type: 'institution', created: NOW } as const
  await saveCorrection(store, { ...words, page: null, verdict: { kind: 'not-an-entity' } })
  await saveCorrection(store, {
    ...words,
    page: alone.url,
    verdict: { kind: 'entity', entity: 'institution/a', label: 'A' },
  })
  const own = { id: `own/${uuid(9)}`, type: 'institution', name: 'Tổ công tác', aliases: ['TCT'] } as const
  await saveOwnEntity(store, { ...own, aliases: [...own.aliases], note: NASTY }, NOW)
}

export async function textFrom(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

export async function listFrom<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

export async function* from<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}

/** A text as a file, handed over in portions of a size. */
export function fileOf(text: string, size = 1000): OpenFile {
  return async function* () {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
  }
}

export function jsonOf(store: Store, scope: LibraryScope = { what: 'all' }): Promise<string> {
  return textFrom(exportJson(libraryRecords(store, scope)))
}

/** The records of a file as plain values, to be spoilt by a test. */
export function recordsIn(json: string): LibraryRecord[] {
  return JSON.parse(json).records
}

/** A file of these records. */
export function fileWith(
  records: readonly unknown[],
  head: object = { format: 'chu-giai-library', version: 1 },
): string {
  return JSON.stringify({ ...head, records })
}

let batches = 0

/** The store as an import sees it. */
export function shelfOf(store: Store): Promise<Shelf> {
  batches += 1
  return openImportShelf(store, `batch-${batches}`, () => NOW)
}
