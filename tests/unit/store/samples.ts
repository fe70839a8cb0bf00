// Sample data for tests of everything that stands on the store: our own sentences about real institutions.
import type { Assignment, Highlight, Mention, PageEntity, PageFacts, SavedPage } from '@/lib/annotation'
import type { Store } from '@/lib/store'
import { groupMentions, openStore, savePage } from '@/lib/store'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
/** 22/11/2026 07:00 in Hà Nội. */
export const NOW = Date.UTC(2026, 10, 22)

let opened = 0

/** A store of its own for one test. */
export function newStore(): Store {
  opened += 1
  return openStore({ reader: `reader-${opened}`, recognised: `recognised-${opened}` })
}

export function factsOf(path = 'bai-1.html', change: Partial<PageFacts> = {}): PageFacts {
  const url = `https://bao.example.vn/${path}`
  return {
    url,
    canonicalUrl: url,
    outlet: 'outlet/bao',
    outletName: 'Báo Mẫu',
    title: `Chính phủ họp về hội nhập (${path})`,
    published: { iso: '2026-11-20T08:00:00+07:00', precision: 'minute', from: 'meta' },
    updated: null,
    author: null,
    section: 'Chính trị',
    language: 'vi',
    origin: null,
    shape: 'article',
    reasons: [{ code: 'known-outlet' }],
    ...change,
  }
}

export function pageOf(path = 'bai-1.html', change: Partial<PageFacts> = {}, seen = NOW): SavedPage {
  const facts = factsOf(path, change)
  return {
    url: facts.canonicalUrl,
    facts,
    verdict: 'government-news',
    firstSeen: seen,
    lastSeen: seen,
    textHash: 'h1',
  }
}

export const TEXT = 'Bộ Ngoại giao 🌏 trình Chính phủ. Bộ Ngoại giao thực hiện Nghị quyết số 22-NQ/TW.'

/** A mention of the nth occurrence of `quote` in `text`. */
export function mentionOf(
  quote: string,
  link: Partial<Mention>,
  { text = TEXT, nth = 0 }: { text?: string; nth?: number } = {},
): Mention {
  let start = -1
  for (let left = nth; left >= 0; left--) start = text.indexOf(quote, start + 1)
  return {
    start,
    end: start + quote.length,
    quote,
    type: 'institution',
    form: 'name',
    rule: 'name:exact',
    confidence: 1,
    roles: [],
    quiet: false,
    status: 'unknown',
    label: quote,
    ...link,
  } as Mention
}

export const MINISTRY = 'institution/bo-ngoai-giao'
export const GOVERNMENT = 'institution/chinh-phu'
export const RESOLUTION = 'document/22-nq-tw-2013'

/** The four mentions of `TEXT`. */
export function sampleMentions(): Mention[] {
  const ministry = { status: 'linked', entity: MINISTRY, label: 'Bộ Ngoại giao' } as const
  return [
    mentionOf('Bộ Ngoại giao', ministry),
    mentionOf('Chính phủ', { status: 'linked', entity: GOVERNMENT, label: 'Chính phủ' }),
    mentionOf('Bộ Ngoại giao', ministry, { nth: 1 }),
    mentionOf('Nghị quyết số 22-NQ/TW', {
      type: 'document',
      status: 'linked',
      entity: RESOLUTION,
      label: '22-NQ/TW',
    }),
  ]
}

export function sampleRows(facts: PageFacts, visited = NOW, mentions = sampleMentions()): PageEntity[] {
  return groupMentions({ facts, text: TEXT }, mentions, { generator: 'test/1', visited })
}

/** Saves the sample article under a path. */
export async function saveSample(
  store: Store,
  path = 'bai-1.html',
  change: Partial<PageFacts> = {},
  now = NOW,
): Promise<PageFacts> {
  const facts = factsOf(path, change)
  await savePage(store, { facts, verdict: 'government-news', textHash: 'h1' }, sampleRows(facts, now), now)
  return facts
}

/** The nth of an endless row of UUIDs. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
}

export function highlightOf(n: number, change: Partial<Highlight> = {}): Highlight {
  return {
    id: uuid(n),
    page: 'https://bao.example.vn/bai-1.html',
    target: {
      quote: {
        type: 'TextQuoteSelector',
        exact: 'trình Chính phủ',
        prefix: 'Bộ Ngoại giao 🌏 ',
        suffix: '. Bộ',
      },
      position: { type: 'TextPositionSelector', start: 17 + n, end: 32 + n },
      codePointStart: 16 + n,
      textHash: 'h1',
    },
    colour: 'amber',
    note: '',
    tags: [],
    entity: null,
    context: TEXT,
    created: NOW + n,
    modified: NOW + n,
    ...change,
  }
}

/** An assignment on a page, as found; the nth one stands at its own place. */
export function assignmentOf(nth = 1, path = 'bai-1.html', change: Partial<Assignment> = {}): Assignment {
  const page = factsOf(path).canonicalUrl
  const start = nth * 100
  return {
    ...{ id: `${page}\n${start}`, page, title: factsOf(path).title, outlet: 'outlet/bao', day: '2026-11-20' },
    ...{ start, end: start + 60, quote: 'Giao Bộ Mẫu chủ trì rà soát trước ngày 30/12.', by: null, with: [] },
    who: [{ entity: 'institution/bo-mau', type: 'institution', label: 'Bộ Mẫu' }],
    ...{ what: 'rà soát', due: { text: 'trước ngày 30/12', day: '2026-12-30' }, state: 'found' },
    ...{ created: NOW, modified: NOW },
    ...change,
  }
}
