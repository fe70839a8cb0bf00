// A small library with every sort of annotation that we export: our own sentences about real institutions.
import { describe } from '../../lib/anchoring'
import type { Highlight, LibraryRecord, Link, Mention, PageFacts, SavedPage } from '../../lib/annotation'
import { exportJsonLd } from '../../lib/exchange'
import { groupMentions } from '../../lib/store/group'

const TEXT =
  'Bộ Ngoại giao 🌏 trình Chính phủ. Ban soạn thảo Luật Khoa học thực hiện Nghị quyết số 22-NQ/TW; Sở Du lịch tỉnh Mẫu phối hợp.'
const URL = 'https://bao.example.vn/bai-1.html'
const SEEN = Date.UTC(2026, 10, 22)

const facts: PageFacts = {
  ...{ url: URL, canonicalUrl: URL, outlet: null, outletName: 'Báo Mẫu', title: 'Họp về hội nhập' },
  published: { iso: '2026-11-20T08:00:00+07:00', precision: 'minute', from: 'meta' },
  ...{ updated: null, author: null, section: null, language: 'vi', origin: null },
  ...{ shape: 'article', reasons: [] },
}

const page: SavedPage = {
  ...{ url: URL, facts, verdict: 'government-news', firstSeen: SEEN, lastSeen: SEEN, textHash: '' },
}

function spanOf(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

function mention(quote: string, type: Mention['type'], link: Link): Mention {
  const common = { form: 'name', rule: 'name', confidence: 1, roles: [], quiet: false } as const
  return { ...spanOf(quote), quote, type, ...common, ...link, roles: [] }
}

const mentions: Mention[] = [
  mention('Bộ Ngoại giao', 'institution', {
    ...{ status: 'linked', entity: 'institution/bo-ngoai-giao', label: 'Bộ Ngoại giao' },
  }),
  mention('Nghị quyết số 22-NQ/TW', 'document', {
    ...{ status: 'ambiguous', label: null },
    candidates: [
      { entity: 'document/22-nq-tw-20130410', label: '22-NQ/TW', reason: 'code' },
      { entity: 'document/22-nq-tw-20180315', label: '22-NQ/TW', reason: 'code' },
    ],
  }),
  mention('Sở Du lịch tỉnh Mẫu', 'institution', { status: 'unknown', label: 'Sở Du lịch tỉnh Mẫu' }),
]

function highlight(n: number, words: string, made: Partial<Highlight>): Highlight {
  const target = describe(TEXT, spanOf(words))
  if (target === null) throw new Error(`not in the text: ${words}`)
  return {
    id: `00000000-0000-4000-8000-00000000000${n}`,
    ...{ page: URL, target, colour: 'amber', note: '', tags: [], entity: null, context: TEXT },
    ...{ created: SEEN, modified: SEEN + n },
    ...made,
  }
}

/** Pages, plain and full highlights, linked, ambiguous and unknown mentions. */
async function* sampleRecords(): AsyncGenerator<LibraryRecord> {
  yield { kind: 'page', keptBy: 'reader', page }
  yield { kind: 'highlight', highlight: highlight(1, 'trình Chính phủ', {}) }
  yield {
    kind: 'highlight',
    highlight: highlight(2, '🌏 trình', {
      ...{ note: 'Hỏi lại <ban> soạn thảo', tags: ['luật', 'cần hỏi'], colour: 'violet' },
      entity: 'institution/chinh-phu',
    }),
  }
  for (const row of groupMentions({ facts, text: TEXT }, mentions, { generator: 'chu-giai', visited: SEEN }))
    yield { kind: 'mentions', mentions: row }
}

/** An annotation as we export it, as far as the suites look into it. */
export interface ExportedAnnotation {
  id: string
  body?: unknown
  target: { selector: [{ exact: string }, { start: number; end: number }] }
}

/** The sample library as JSON-LD. */
export async function exportedCollection(): Promise<{ first: { items: ExportedAnnotation[] } }> {
  const id = '0b6c7f54-2f0e-4d3b-8f63-0d2f4f2b1c11'
  let text = ''
  for await (const piece of exportJsonLd(sampleRecords(), { id, generator: 'Chú Giải', generated: SEEN }))
    text += piece
  return JSON.parse(text) as { first: { items: ExportedAnnotation[] } }
}

/** The annotations of the sample library. */
export async function exportedAnnotations(): Promise<ExportedAnnotation[]> {
  return (await exportedCollection()).first.items
}
