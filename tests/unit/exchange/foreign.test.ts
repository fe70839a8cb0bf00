import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Highlight } from '@/lib/annotation'
import { exportJsonLd, ImportError, importLibrary } from '@/lib/exchange'
import {
  createHighlight,
  findPage,
  highlightsOfPage,
  libraryRecords,
  revertRecords,
  type Store,
  updateHighlight,
} from '@/lib/store'
import { highlightOf, NOW, newStore, pageOf } from '../store/samples'
import { fileOf, fill, jsonOf, shelfOf, TOOLS, textFrom } from './library'

const URL = 'https://bao-mau.vn/ngan-sach.html'

function quote(exact: string, prefix = '', suffix = '') {
  return { type: 'TextQuoteSelector', exact, prefix, suffix }
}

const HYPOTHESIS = {
  export_date: '2026-05-02T08:00:00.000Z',
  export_userid: 'acct:ban-doc@example.org',
  client_version: '1.1700.0',
  annotations: [
    {
      id: 'aB3-xyz',
      uri: `${URL}?utm_source=thu`,
      text: 'Xem lại **con số** này',
      tags: ['ngân sách', 'ngân sách', ' '],
      created: '2026-05-01T08:00:00.000000+00:00',
      updated: '2026-05-01T09:30:00.000000+00:00',
      document: { title: ['Ngân sách năm tới'] },
      target: [
        {
          source: URL,
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/p[1]',
              endContainer: '/p[1]',
              startOffset: 3,
              endOffset: 9,
            },
            { type: 'TextPositionSelector', start: 120, end: 140 },
            quote('tăng chi đầu tư công', 'Chính phủ đề nghị ', ' thêm 5%'),
          ],
        },
      ],
    },
    { id: 'reply', uri: URL, text: 'Đồng ý', references: ['aB3-xyz'], target: [{ source: URL }] },
    { id: 'pdf', uri: 'urn:x-pdf:1234', target: [{ selector: [quote('chữ trong tệp')] }] },
  ],
}

const CLIPPER = [
  {
    url: URL,
    title: 'Ngân sách năm tới',
    highlights: [{ text: '<p>tăng chi</p>', timestamp: '2026-05-01T08:00:00.000Z' }],
    data: [
      {
        ...{ id: '1777622400000', type: 'text', xpath: '/p[1]', startOffset: 0, endOffset: 8 },
        content: '<p>tăng <b>chi</b></p>',
        notes: ['một', 'hai'],
        textQuote: { prefix: 'đề nghị ', suffix: ' đầu tư' },
      },
    ],
  },
  {
    url: 'https://bao-mau.vn/cu.html',
    highlights: [{ text: 'đoạn cũ', timestamp: '2024-01-02T00:00:00.000Z' }],
  },
]

const ANNOTATION = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/anno/1',
  type: 'Annotation',
  motivation: 'commenting',
  created: '2026-05-01T08:00:00Z',
  body: [
    { type: 'TextualBody', value: 'Ghi chú', purpose: 'commenting' },
    { type: 'TextualBody', value: 'họp', purpose: 'tagging' },
  ],
  target: { source: URL, selector: quote('phiên họp thường kỳ', 'tại ', ' tháng 4'), styleClass: 'green' },
}

async function bring(file: unknown, store: Store = newStore()) {
  const text = typeof file === 'string' ? file : JSON.stringify(file)
  const imported = await importLibrary(fileOf(text, 50), await shelfOf(store), TOOLS)
  return { store, ...imported }
}

function shown({ target, note, tags, colour }: Highlight) {
  const { exact, prefix, suffix } = target.quote
  return { exact, prefix, suffix, note, tags, colour }
}

/** One in the middle of three, spoilt; its program is known by the others. */
const SPOILT: [what: string, program: string, file: (one: unknown) => unknown, ones: unknown[]][] = [
  [
    'a list of Hypothesis',
    'hypothesis',
    (one) => ({ annotations: [HYPOTHESIS.annotations[0], one, { ...HYPOTHESIS.annotations[0], id: 'c' }] }),
    ['rác', null, { id: 'b', uri: null }, { ...HYPOTHESIS.annotations[0], id: 'b', tags: 'một' }],
  ],
  [
    'the pages of the clipper',
    'clipper',
    (one) => [CLIPPER[0], one, CLIPPER[1]],
    [null, { url: 7 }, { ...CLIPPER[0], data: 'x' }, { ...CLIPPER[0], data: [{ id: 5 }] }],
  ],
  [
    'a page of the clipper',
    'clipper',
    (one) => [{ ...CLIPPER[1], highlights: [...(CLIPPER[1]?.highlights ?? []), one] }, CLIPPER[0]],
    ['rác', { text: null }],
  ],
  [
    'a collection of Web Annotations',
    'web-annotation',
    (one) => ({ items: [ANNOTATION, one, { ...ANNOTATION, id: 'https://example.org/anno/3' }] }),
    ['rác', null, { ...ANNOTATION, target: 5 }, { ...ANNOTATION, created: {} }],
  ],
]

describe("another program's annotations", () => {
  it.each(SPOILT)(
    'one that is damaged takes nothing of the others away: %s',
    async (_, program, file, ones) => {
      for (const one of ones) {
        const { store, preview } = await bring(file(one))
        expect(preview.program).toBe(program)
        expect(preview.skipped).toEqual({ 'no-quote': 0, 'no-address': 0, unreadable: 1 })
        const pages = [URL, 'https://bao-mau.vn/cu.html']
        const kept = await Promise.all(pages.map((page) => highlightsOfPage(store, page)))
        expect(kept.flat()).toHaveLength(2)
      }
    },
  )

  it("Hypothesis' become highlights; replies and other documents are counted and left out", async () => {
    const { store, preview } = await bring(HYPOTHESIS)
    expect(preview.program).toBe('hypothesis')
    expect(preview.skipped).toEqual({ 'no-quote': 1, 'no-address': 1, unreadable: 0 })
    const kept = await highlightsOfPage(store, URL)
    expect(kept.map(shown)).toEqual([
      {
        ...{ exact: 'tăng chi đầu tư công', prefix: 'Chính phủ đề nghị ', suffix: ' thêm 5%' },
        ...{ note: 'Xem lại **con số** này', tags: ['ngân sách'], colour: 'amber' },
      },
    ])
    expect([kept[0]?.created, kept[0]?.modified]).toEqual([
      Date.UTC(2026, 4, 1, 8),
      Date.UTC(2026, 4, 1, 9, 30),
    ])
    expect((await findPage(store, URL))?.facts.title).toBe('Ngân sách năm tới')
  })

  it("the answer of Hypothesis' search is read too, and a second import doubles nothing", async () => {
    const { store } = await bring({ total: 3, rows: HYPOTHESIS.annotations })
    const { preview } = await bring(HYPOTHESIS, store)
    expect(preview.highlight).toEqual({ added: 0, changed: 0, same: 1, older: 0 })
    expect(await highlightsOfPage(store, URL)).toHaveLength(1)
  })

  it("the clipper's are kept with their words, not their HTML, also from older files", async () => {
    const { store, preview } = await bring(CLIPPER)
    expect([preview.program, preview.highlight.added]).toEqual(['clipper', 2])
    expect((await highlightsOfPage(store, URL)).map(shown)).toEqual([
      {
        exact: 'tăng chi',
        prefix: 'đề nghị ',
        suffix: ' đầu tư',
        note: 'một\nhai',
        tags: [],
        colour: 'amber',
      },
    ])
    const [old] = await highlightsOfPage(store, 'https://bao-mau.vn/cu.html')
    expect([old?.target.quote.exact, old?.created]).toEqual(['đoạn cũ', Date.UTC(2024, 0, 2)])
  })

  it.each([
    ['one annotation', ANNOTATION],
    ['a list', [ANNOTATION]],
    ['a page', { type: 'AnnotationPage', items: [ANNOTATION] }],
    ['a collection', { type: 'AnnotationCollection', first: { items: [ANNOTATION] } }],
  ])('W3C Web Annotations: %s', async (_form, file) => {
    const { store, preview } = await bring(file)
    expect(preview.program).toBe('web-annotation')
    expect((await highlightsOfPage(store, URL)).map(shown)).toEqual([
      {
        ...{ exact: 'phiên họp thường kỳ', prefix: 'tại ', suffix: ' tháng 4' },
        ...{ note: 'Ghi chú', tags: ['họp'], colour: 'green' },
      },
    ])
  })

  it('our own JSON-LD gives the highlights back under their ids, and no mention as a highlight', async () => {
    const from = newStore()
    await fill(from)
    const options = { id: crypto.randomUUID(), generator: 'test', generated: NOW }
    const file = await textFrom(exportJsonLd(libraryRecords(from, { what: 'all' }), options))
    const { store } = await bring(file)
    const ids = async (one: Store) => (await one.reader.highlights.toCollection().primaryKeys()).sort()
    expect(await ids(store)).toEqual(await ids(from))
    const of = async (one: Store) => (await highlightsOfPage(one, pageOf().url)).map(shown)
    expect(await of(store)).toEqual(await of(from))
    expect(await store.recognised.pageEntities.count()).toBe(0)
  })

  it('a page that the library knows better keeps what it knows', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    const file = { annotations: [{ ...HYPOTHESIS.annotations[0], uri: pageOf().url }] }
    const { preview } = await bring(file, store)
    expect(preview.page).toMatchObject({ added: 0, changed: 0, older: 1 })
    expect((await findPage(store, pageOf().url))?.facts).toEqual(pageOf().facts)
  })

  it.each([
    ['JSON of anything else', '{"name":"x"}', 'not-a-library'],
    ['a list of anything else', '[1,2]', 'not-a-library'],
    ['no JSON', '{"annotations":,}', 'not-json'],
    ['no JSON, though whole', '{"annotations": [oops, "]"]}', 'not-json'],
    ['nothing well nested', '{"annotations": [}', 'not-json'],
    ['a file that ends behind a colon', '{"annotations":', 'truncated'],
    ['a file that ends inside a text', '[{"uri": "https://bao-mau.vn/\\"a', 'truncated'],
    ['a file that lacks its last bracket', '[{"uri": "]", "tags": []}', 'truncated'],
    ['a text', 'xin chào', 'not-json'],
  ])('%s is refused and changes nothing', async (_name, file, code) => {
    const store = newStore()
    await fill(store)
    const before = await jsonOf(store)
    const refused = importLibrary(fileOf(file), await shelfOf(store), TOOLS)
    await expect(refused).rejects.toThrow(ImportError)
    await expect(refused).rejects.toMatchObject({ code })
    expect(await jsonOf(store)).toBe(before)
  })
})

describe('an import taken back', () => {
  it('leaves the library as it was', async () => {
    const from = newStore()
    await fill(from)
    const store = newStore()
    await createHighlight(store, highlightOf(1, { note: 'cũ', modified: NOW - 1000 }), pageOf())
    const before = await jsonOf(store)
    const totals = await store.recognised.totals.toArray()
    const { receipt } = await bring(await jsonOf(from), store)
    expect(await jsonOf(store)).not.toBe(before)
    await revertRecords(store, receipt ?? [])
    expect(await jsonOf(store)).toBe(before)
    expect(await store.recognised.totals.toArray()).toEqual(totals)
    expect(await store.recognised.entities.count()).toBe(0)
  })

  it('keeps what the reader changed since, with its page', async () => {
    const { store, receipt } = await bring(HYPOTHESIS)
    const [highlight] = await highlightsOfPage(store, URL)
    await updateHighlight(store, highlight?.id ?? '', { note: 'của tôi' }, NOW + 1)
    await revertRecords(store, receipt ?? [])
    expect((await highlightsOfPage(store, URL)).map(({ note }) => note)).toEqual(['của tôi'])
    expect(await findPage(store, URL)).not.toBeNull()
  })
})
