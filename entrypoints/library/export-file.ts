// An export as a file among the browser's downloads: written in portions, so that memory does not grow with it.
import { browser } from 'wxt/browser'
import type { LibraryQuery } from '@/components/library/query'
import type { Exported, ExportForm, ExportRun, ExportScope, Format } from '@/components/library/view'
import type { Translate } from '@/components/words'
import { dayOfEpoch } from '@/lib/annotation'
import {
  exportBibtex,
  exportCsl,
  exportCsv,
  exportJson,
  exportJsonLd,
  exportMarkdown,
  exportNotes,
} from '@/lib/exchange'
import type { LeftOut, LibraryFilter, LibraryScope, Store } from '@/lib/store'
import { libraryRecords } from '@/lib/store'
import { download } from './download'

/** Characters gathered before they are handed to a blob, which the browser keeps on disk when it is large. */
const PORTION = 1 << 22

const FILES: Readonly<Record<Format, { ending: string; type: string }>> = {
  json: { ending: 'json', type: 'application/json' },
  jsonld: { ending: 'jsonld', type: 'application/ld+json' },
  csv: { ending: 'csv', type: 'text/csv' },
  markdown: { ending: 'md', type: 'text/markdown' },
  notes: { ending: 'zip', type: 'application/zip' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
}

/** The query as the store's filter; the page is a scope of its own. */
export function filterOf(query: LibraryQuery): LibraryFilter {
  const { words, made, state, type, entity, outlet, tag, colour, anchor, from, to } = query
  const given = Object.entries({ made, state, type, entity, outlet, tag, colour, anchor, from, to }).filter(
    ([, value]) => value !== null,
  )
  return { ...Object.fromEntries(given), ...(words.trim() && { words }) }
}

function scopeOf(scope: ExportScope, query: LibraryQuery): LibraryScope {
  return scope.what === 'filter' ? { what: 'filter', filter: filterOf(query) } : scope
}

type Piece = string | Uint8Array<ArrayBuffer>

function pieces(
  store: Store,
  scope: LibraryScope,
  { format, template }: ExportForm,
  t: Translate,
  leftOut: LeftOut,
): AsyncIterable<Piece> {
  const records = libraryRecords(store, scope, leftOut)
  switch (format) {
    case 'json':
      return exportJson(records, leftOut)
    case 'csv':
      return exportCsv(records)
    case 'bibtex':
      return exportBibtex(records)
    case 'csl':
      return exportCsl(records)
    case 'notes':
      return exportNotes(records, template)
    case 'jsonld':
      return exportJsonLd(records, {
        id: crypto.randomUUID(),
        generator: `${t('extName')} ${browser.runtime.getManifest().version}`,
        generated: Date.now(),
      })
    case 'markdown':
      return exportMarkdown(records, {
        heading: t('library.title'),
        note: t('note.label'),
        tags: t('note.tags'),
        mentions: t('library.kind.mentions'),
        types: {
          official: t('type.official'),
          institution: t('type.institution'),
          document: t('type.document'),
        },
        ambiguous: t('status.ambiguous'),
        unknown: t('status.unknown'),
        leftOut: () => (leftOut.rows > 0 ? t('upkeep.missingHere', leftOut.rows) : null),
      })
  }
}

/** The pieces as one blob, or null when it was cancelled. */
export async function gather(
  text: AsyncIterable<Piece>,
  type: string,
  { onProgress, signal }: ExportRun,
): Promise<Blob | null> {
  const blobs: Blob[] = []
  let waiting: Piece[] = []
  let length = 0
  let written = 0
  const flush = () => {
    const blob = new Blob(waiting, { type })
    blobs.push(blob)
    written += blob.size
    waiting = []
    length = 0
    onProgress(written)
  }
  for await (const piece of text) {
    if (signal.aborted) return null
    waiting.push(piece)
    length += piece.length
    if (length >= PORTION) flush()
  }
  flush()
  return signal.aborted ? null : new Blob(blobs, { type })
}

/** Exports, and resolves to null when it was cancelled. */
export async function exportFile(
  store: Store,
  { scope, query, form, t }: { scope: ExportScope; query: LibraryQuery; form: ExportForm; t: Translate },
  run: ExportRun,
): Promise<Exported | null> {
  const { ending, type } = FILES[form.format]
  const leftOut = { rows: 0 }
  const blob = await gather(pieces(store, scopeOf(scope, query), form, t, leftOut), type, run)
  if (!blob) return null
  download(blob, `chu-giai-${dayOfEpoch(Date.now())}.${ending}`)
  return { leftOut: leftOut.rows }
}
