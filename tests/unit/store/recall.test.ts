// What was forgotten or pruned is put back as it was, to the last row and counter.
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { Leaving, Store } from '@/lib/store'
import {
  createHighlight,
  forgetEverything,
  forgetSince,
  forgetSite,
  holdBack,
  pruneRecognised,
  putBack,
  removePages,
  saveChoice,
  saveCorrection,
  saveDraft,
  saveOwnEntity,
} from '@/lib/store'
import { DAY, factsOf, HOUR, highlightOf, NOW, newStore, pageOf, saveSample, uuid } from './samples'

const OLD = NOW - 400 * DAY

async function library(): Promise<Store> {
  const store = newStore()
  const verdict = { kind: 'not-an-entity' } as const
  for (const [n, [host, time]] of [
    ['bao.vn', OLD],
    ['en.bao.vn', NOW],
    ['khac.vn', NOW],
  ].entries() as Iterable<[number, [string, number]]>) {
    const url = `https://${host}/bai-${n}`
    const at = { url, canonicalUrl: url }
    await saveSample(store, '', at, OLD)
    if (time === NOW) await saveSample(store, '', at, NOW)
    await createHighlight(
      store,
      highlightOf(n, { page: url, created: time, modified: time }),
      pageOf('', at, time),
    )
    await saveDraft(store, { highlight: uuid(n), note: 'dở', tags: [] }, time)
    if (n > 0) await saveChoice(store, { url, keep: true, created: time })
    await saveCorrection(store, { page: url, quote: 'bo', type: 'institution', verdict, created: time })
  }
  const words = { name: 'Tổ giúp việc', aliases: [], note: '' }
  await saveOwnEntity(store, { id: `own/${uuid(9)}`, type: 'institution', ...words }, NOW)
  return store
}

/** Every row of every table but the reader's count of changes. */
async function rowsOf({ reader, recognised }: Store): Promise<Record<string, unknown[]>> {
  const tables = [...reader.tables, ...recognised.tables].filter(({ name }) => name !== 'meta')
  return Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => [`${table.db.verno} ${table.name}`, await table.toArray()]),
    ),
  )
}

it.each<[what: string, leaving: Leaving, go: (store: Store) => Promise<unknown>]>([
  ['everything', 'everything', forgetEverything],
  ['a site', { host: 'bao.vn' }, (store) => forgetSite(store, 'bao.vn')],
  ['the last hour', { since: NOW - HOUR }, (store) => forgetSince(store, NOW - HOUR)],
  [
    'a page that is taken out',
    { page: 'https://bao.vn/bai-0' },
    (store) => removePages(store, ['https://bao.vn/bai-0']),
  ],
  ['what was pruned', { seenBefore: NOW - 300 * DAY }, (store) => pruneRecognised(store, NOW - 300 * DAY)],
])('%s', async (_what, leaving, go) => {
  const store = await library()
  const before = await rowsOf(store)
  const held = await holdBack(store, leaving)
  await go(store)
  expect(await rowsOf(store)).not.toEqual(before)
  await putBack(store, held)
  expect(await rowsOf(store)).toEqual(before)
  await putBack(store, held)
  expect(await rowsOf(store)).toEqual(before)
})

it('leaves alone what came again meanwhile', async () => {
  const store = await library()
  const held = await holdBack(store, 'everything')
  await forgetEverything(store)
  const url = 'https://bao.vn/bai-0'
  await saveSample(store, '', { url, canonicalUrl: url, title: 'Tiêu đề mới' }, NOW + HOUR)
  await putBack(store, held)
  expect((await store.recognised.pages.get(url))?.facts.title).toBe('Tiêu đề mới')
  expect(await store.recognised.pages.count()).toBe(3)
  expect(await store.reader.highlights.count()).toBe(3)
})

it('holds many pages in portions, tells how many, and puts all of them back', async () => {
  const store = newStore()
  await store.recognised.open()
  const page = {
    ...pageOf(),
    sites: ['example.vn'],
    day: '2020-01-01',
    outlet: 'x',
    titleKey: 'a',
    words: [],
  }
  await store.recognised.pages.bulkAdd(
    Array.from({ length: 1_250 }, (_, n) => ({ ...page, url: factsOf(`bai-${n}`).url })),
  )
  const before = await store.recognised.pages.toArray()
  const told: number[] = []
  const held = await holdBack(store, 'everything', (pages) => told.push(pages))
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBe(1_250)
  // Each page says much the same: packed, it takes a fraction of what it takes as text.
  const packed = held.pages.reduce((sum, { size }) => sum + size, 0)
  expect(packed).toBeLessThan(JSON.stringify(before).length / 4)
  await forgetEverything(store)
  expect(await store.recognised.pages.count()).toBe(0)
  await putBack(store, held)
  expect(await store.recognised.pages.toArray()).toEqual(before)
})
