// The library's rows out of real databases: what passes a query, in what order, and in what portions.
import 'fake-indexeddb/auto'
import { beforeAll, expect, it } from 'vitest'
import { EMPTY_QUERY, type LibraryQuery } from '@/components/library/query'
import type { LibraryRow } from '@/components/library/rows'
import { openFeed } from '@/entrypoints/library/feed'
import { ownRows } from '@/entrypoints/library/own'
import type { MentionType } from '@/lib/annotation'
import type { Store } from '@/lib/store'
import { createHighlight, savePage } from '@/lib/store'
import { factsOf, highlightOf, mentionOf, NOW, newStore, pageOf, sampleRows, uuid } from '../store/samples'

const PAGES = 130
let store: Store

/** A library of `PAGES` pages, a day apart, each naming two or three of four entities. */
beforeAll(async () => {
  store = newStore()
  for (let n = 0; n < PAGES; n++) {
    const day = new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10)
    const title = n % 50 === 0 ? `Kỳ họp bất thường ${n}` : `Tin thứ ${n}`
    const facts = factsOf(`tin-${n}`, {
      title,
      outlet: n % 2 ? 'outlet/le' : 'outlet/chan',
      published: { iso: day, precision: 'day', from: 'meta' },
    })
    const named: [string, string, MentionType][] = [
      ['institution/bo-tai-chinh', 'Bộ Tài chính', 'institution'],
      ['document/luat-dat-dai', 'Luật Đất đai', 'document'],
      ...(n % 10 === 0
        ? ([['person/le-thi-a', 'Lê Thị Á', 'official']] as [string, string, MentionType][])
        : []),
    ]
    const text = named.map(([, label]) => label).join(', ')
    const mentions = named.map(([entity, label, type]) =>
      mentionOf(label, { status: 'linked', entity, label, type }, { text }),
    )
    await savePage(
      store,
      { facts, verdict: 'government-news', textHash: '' },
      sampleRows(facts, NOW, mentions),
      NOW,
    )
  }
  const marked = pageOf('tin-7', { published: { iso: '2020-01-08', precision: 'day', from: 'meta' } })
  await createHighlight(
    store,
    highlightOf(1, { id: uuid(1), page: marked.url, tags: ['ngân sách'], entity: 'person/le-thi-a' }),
    marked,
  )
})

async function all(change: Partial<LibraryQuery>): Promise<LibraryRow[][]> {
  const portions: LibraryRow[][] = []
  for await (const portion of openFeed(store, { ...EMPTY_QUERY, ...change })) portions.push(portion)
  return portions
}

const entities = (rows: readonly LibraryRow[]) =>
  rows.map((row) => (row.kind === 'mentions' ? row.mentions.entity : row.highlight.id))
const days = (rows: readonly LibraryRow[]) => rows.map(({ page }) => page.day)

it('gives everything in portions, newest article first', async () => {
  const portions = await all({})
  expect(portions.map((rows) => rows.length)).toEqual([100, 100, 73])
  const rows = portions.flat()
  expect(days(rows)).toEqual([...days(rows)].sort().reverse())
  expect(new Set(rows.map((row) => row.kind === 'mentions' && row.mentions.id)).size).toBe(273)
})

it.each([
  ['a type', { type: 'official' }, 13],
  ['an outlet', { outlet: 'outlet/le' }, 130],
  ['an entity and an outlet', { entity: 'document/luat-dat-dai', outlet: 'outlet/chan' }, 65],
  ['days', { from: '2020-01-30', to: '2020-02-01' }, 7],
  ['a page', { page: factsOf('tin-10').canonicalUrl }, 3],
  ['a page and a type', { page: factsOf('tin-10').canonicalUrl, type: 'official' }, 1],
  ['what only the reader makes', { tag: 'ngân sách' }, 0],
] as const)('is narrowed by %s', async (_name, change, count) => {
  expect((await all(change)).flat()).toHaveLength(count)
})

it('finds without accents, and gathers a search by entity with its newest pages', async () => {
  const rows = (await all({ words: 'luat dat' })).flat()
  expect(new Set(entities(rows))).toEqual(new Set(['document/luat-dat-dai']))
  expect(days(rows)).toEqual([...days(rows)].sort().reverse())
  expect(rows).toHaveLength(5)
  expect(rows[0]).toMatchObject({ seen: { pages: PAGES } })
})

it('gives every hit of a search by page, of all entities found in one order, each once', async () => {
  const rows = (await all({ words: 'l', group: 'page' })).flat()
  expect(days(rows)).toEqual([...days(rows)].sort().reverse())
  expect(new Set(entities(rows))).toEqual(new Set(['document/luat-dat-dai', 'person/le-thi-a']))
  expect(rows).toHaveLength(PAGES + 13)
})

it('gathers by name what pages name whose titles alone have the words', async () => {
  const rows = (await all({ words: '"kỳ họp bất thường"' })).flat()
  expect(new Set(rows.map(({ page }) => page.title)).size).toBe(3)
  expect(entities(rows)).toEqual([...entities(rows)].sort())
})

it('finds pages by their titles', async () => {
  const rows = (await all({ words: 'ky hop bat thuong', group: 'page' })).flat()
  expect(new Set(rows.map(({ page }) => page.title))).toEqual(
    new Set(['Kỳ họp bất thường 0', 'Kỳ họp bất thường 50', 'Kỳ họp bất thường 100']),
  )
})

it.each([
  ['nothing', {}, 1],
  ['its tag', { tag: 'ngân sách' }, 1],
  ['another tag', { tag: 'khác' }, 0],
  ['the type of its entity', { type: 'official' }, 1],
  ['another type', { type: 'document' }, 0],
  ['recognised mentions alone', { made: 'recognised' }, 0],
  ['its days', { from: '2020-01-08', to: '2020-01-08' }, 1],
  ['later days', { from: '2020-01-09' }, 0],
  ['words without accents', { words: 'ngan sach' }, 1],
] as const)('shows the reader’s own row narrowed by %s: %#', async (_name, change, count) => {
  expect(await ownRows(store, { ...EMPTY_QUERY, ...change })).toHaveLength(count)
})

const places = (rows: readonly LibraryRow[]) => [
  ...new Set(rows.map(({ page }) => `${page.title} ${page.day}`)),
]

it.each<[Partial<LibraryQuery>, string[]]>([
  [{ order: 'asc' }, ['Kỳ họp bất thường 0 2020-01-01', 'Tin thứ 1 2020-01-02', 'Tin thứ 2 2020-01-03']],
  [
    { sort: 'title' },
    ['Kỳ họp bất thường 0 2020-01-01', 'Kỳ họp bất thường 50 2020-02-20', 'Kỳ họp bất thường 100 2020-04-10'],
  ],
  [
    { sort: 'title', order: 'desc' },
    ['Tin thứ 129 2020-05-09', 'Tin thứ 128 2020-05-08', 'Tin thứ 127 2020-05-07'],
  ],
  [{ sort: 'saved', order: 'asc', entity: 'person/le-thi-a' }, ['Kỳ họp bất thường 0 2020-01-01']],
  [
    { sort: 'title', words: 'ky hop' },
    ['Kỳ họp bất thường 0 2020-01-01', 'Kỳ họp bất thường 50 2020-02-20', 'Kỳ họp bất thường 100 2020-04-10'],
  ],
  [
    { sort: 'published', order: 'asc', words: 'luat dat' },
    ['Kỳ họp bất thường 0 2020-01-01', 'Tin thứ 1 2020-01-02', 'Tin thứ 2 2020-01-03'],
  ],
])('stands in the order of %j', async (query, first) => {
  const portions = await all(query)
  expect(places(portions.flat()).slice(0, first.length)).toEqual(first)
})

it.each<[Partial<LibraryQuery>, string]>([
  [{ order: 'asc' }, 'by day'],
  [{ sort: 'saved' }, 'by the day of saving'],
  [{ sort: 'title', order: 'desc' }, 'by title'],
])('gives every row once, whatever its order: %j', async (query) => {
  const rows = (await all(query)).flat()
  const ids = rows.map((row) => (row.kind === 'mentions' ? row.mentions.id : ''))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe((await all({})).flat().length)
})

it('gathers names as a dictionary orders them', async () => {
  const names = (rows: readonly LibraryRow[]) => [
    ...new Set(rows.map((row) => (row.kind === 'mentions' ? row.mentions.label : ''))),
  ]
  const query = { sort: 'entity' as const }
  expect(names((await all(query)).flat())).toEqual(['Bộ Tài chính', 'Lê Thị Á', 'Luật Đất đai'])
  expect(names((await all({ ...query, order: 'desc' })).flat())).toEqual([
    'Luật Đất đai',
    'Lê Thị Á',
    'Bộ Tài chính',
  ])
  expect(names((await all({ ...query, type: 'document' })).flat())).toEqual(['Luật Đất đai'])
})
