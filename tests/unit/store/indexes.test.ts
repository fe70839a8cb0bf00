import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '@/lib/store'
import {
  correctionsFor,
  createHighlight,
  draftsOfPage,
  entitiesSeen,
  findHighlights,
  findMentions,
  findPage,
  highlightsOfPage,
  isPageSaved,
  latestPages,
  mentionsOfPage,
  otherPagesOf,
  readTotals,
  savePage,
  searchEntities,
  searchPages,
  tagsInUse,
  topEntities,
} from '@/lib/store'
import type { Trace } from './probe'
import { scans, traced } from './probe'
import { factsOf, highlightOf, MINISTRY, NOW, newStore, pageOf, sampleRows, saveSample } from './samples'

const PAGES = 120
const store: Store = newStore()
const { canonicalUrl } = factsOf('bai-7.html')

beforeAll(async () => {
  for (let n = 0; n < PAGES; n++) {
    const outlet = n % 10 === 0 ? 'outlet/hiem' : 'outlet/bao'
    const day = `2026-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`
    await saveSample(
      store,
      `bai-${n}.html`,
      { outlet, published: { iso: day, precision: 'day', from: 'meta' } },
      NOW + n,
    )
    const page = pageOf(`bai-${n}.html`)
    const tags = n % 40 === 0 ? ['hiếm'] : ['thường']
    await createHighlight(store, highlightOf(n, { page: page.url, tags }), page)
  }
}, 60_000)

/** What a query asks, what it walks, and how many rows it may be handed for the answer. */
const QUERIES: [string, (store: Store) => Promise<unknown>, number][] = [
  ['mentions, newest first', (s) => findMentions(s, {}, { limit: 5 }), 7],
  ['mentions of a type', (s) => findMentions(s, { type: 'document' }, { limit: 5 }), 7],
  ['mentions of an entity', (s) => findMentions(s, { entity: MINISTRY }, { limit: 5 }), 7],
  ['mentions in an outlet', (s) => findMentions(s, { outlet: 'outlet/hiem' }, { limit: 5 }), 7],
  [
    'mentions of a type in an outlet',
    (s) => findMentions(s, { outlet: 'outlet/hiem', type: 'document' }, { limit: 5 }),
    7,
  ],
  [
    'mentions of an entity in an outlet since a month',
    (s) => findMentions(s, { outlet: 'outlet/hiem', entity: MINISTRY, from: '2026-06' }, { limit: 5 }),
    7,
  ],
  ['mentions of a month', (s) => findMentions(s, { from: '2026-03', to: '2026-03' }, { limit: 5 }), 7],
  ['the mentions of a page', (s) => mentionsOfPage(s, canonicalUrl), 3],
  ['other pages of an entity', (s) => otherPagesOf(s, MINISTRY, canonicalUrl), 2],
  ['entities by id', (s) => entitiesSeen(s, [MINISTRY]), 1],
  ['top entities', (s) => topEntities(s, { limit: 2 }), 3],
  ['top entities of a type', (s) => topEntities(s, { limit: 2, type: 'document' }), 3],
  ['totals', (s) => readTotals(s), 6],
  ['a page', (s) => findPage(s, canonicalUrl), 1],
  ['whether a page is saved', (s) => isPageSaved(s, canonicalUrl), 1],
  ['latest pages', (s) => latestPages(s, { limit: 5 }), 6],
  ['entities by words', (s) => searchEntities(s, 'ngoai giao'), 4],
  ['pages by words', (s) => searchPages(s, 'bai 119'), PAGES + 3],
  ['highlights of a page', (s) => highlightsOfPage(s, canonicalUrl), 1],
  ['highlights of a tag', (s) => findHighlights(s, { tag: 'hiếm' }), 6],
  ['drafts of a page', (s) => draftsOfPage(s, canonicalUrl), 0],
  ['corrections for a page', (s) => correctionsFor(s, canonicalUrl), 0],
]

function tablesOf(trace: Trace<unknown>): string[] {
  return trace.questions.map(({ table, index, method }) => `${table}.${index ?? 'key'} ${method}`)
}

describe('a query', () => {
  it.each(QUERIES)('for %s walks an index and reads no more than it gives', async (_name, query, most) => {
    const trace = await traced(() => query(store))
    expect(trace.questions.length).toBeGreaterThan(0)
    expect(scans(trace), tablesOf(trace).join(', ')).toEqual([])
    expect(trace.rows, tablesOf(trace).join(', ')).toBeLessThanOrEqual(most)
  })

  it('for the tags reads keys of an index alone', async () => {
    const trace = await traced(() => tagsInUse(store))
    expect(tablesOf(trace)).toEqual(['highlights.tags openKeyCursor'])
  })

  it('that scans a table is caught by this watch', async () => {
    const trace = await traced(() =>
      store.recognised.pageEntities.filter(({ type }) => type === 'document').toArray(),
    )
    expect(scans(trace)).not.toEqual([])
    expect(trace.rows).toBeGreaterThan(PAGES)
  })
})

describe('a write', () => {
  it('of a page reads the rows of that page and its entities, whatever else is saved', async () => {
    const facts = factsOf('bai-7.html', { title: 'Đổi tít' })
    const rows = sampleRows(facts, NOW + 1)
    const visit = { facts, verdict: 'government-news', textHash: 'h2' } as const
    const trace = await traced(() => savePage(store, visit, rows, NOW + 1))
    expect(scans(trace)).toEqual([])
    expect(trace.rows).toBeLessThanOrEqual(3 + 1 + 3 + 4 + 2 * 3 + 6)
  })
})
