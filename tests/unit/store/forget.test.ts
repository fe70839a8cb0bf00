import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Store } from '@/lib/store'
import {
  changeSettings,
  createHighlight,
  findHighlights,
  findPage,
  forgetEverything,
  forgetSince,
  forgetSite,
  mentionsOfPage,
  readSettings,
  readTotals,
  saveChoice,
  saveCorrection,
  saveDraft,
} from '@/lib/store'
import { DAY, factsOf, HOUR, highlightOf, NOW, newStore, pageOf, saveSample, uuid } from './samples'

const OLD = NOW - 10 * DAY

/** One page of long ago and one of now on one site, and one of now on a subdomain and on another site. */
async function library(): Promise<Store> {
  const store = newStore()
  const at = (url: string) => ({ url, canonicalUrl: url })
  const pages: [string, number][] = [
    ['https://bao.vn/old', OLD],
    ['https://bao.vn/new', NOW],
    ['https://en.bao.vn/new', NOW],
    ['https://xbao.vn/new', NOW],
  ]
  for (const [n, [url, time]] of pages.entries()) {
    await saveSample(store, '', at(url), time)
    await createHighlight(
      store,
      highlightOf(n, { page: url, created: time, modified: time }),
      pageOf('', at(url), time),
    )
    await saveDraft(store, { highlight: uuid(n), note: 'dở', tags: [] }, time)
    await saveChoice(store, { url, keep: true, created: time })
    const verdict = { kind: 'not-an-entity' } as const
    await saveCorrection(store, { page: url, quote: 'bo', type: 'institution', verdict, created: time })
  }
  await saveCorrection(store, {
    page: null,
    quote: 'bo',
    type: 'institution',
    verdict: { kind: 'not-an-entity' },
    created: OLD,
  })
  await changeSettings(store, { saving: 'every', neverOn: ['never.vn'] })
  return store
}

async function left(store: Store): Promise<Record<string, number>> {
  const tables = [...store.reader.tables, ...store.recognised.tables]
  const counts = await Promise.all(
    tables.map(
      async (table) => [`${table.db.name.split('-')[0]} ${table.name}`, await table.count()] as const,
    ),
  )
  return Object.fromEntries(counts)
}

describe('forgetting', () => {
  it('everything leaves the settings alone', async () => {
    const store = await library()
    expect(await forgetEverything(store)).toEqual({ pages: 4, highlights: 4 })
    const rows = await left(store)
    expect(Object.entries(rows).filter(([name, count]) => count > 0 && !/settings|meta/.test(name))).toEqual(
      [],
    )
    expect(await readSettings(store)).toMatchObject({ saving: 'every', neverOn: ['never.vn'] })
    expect(await readTotals(store)).toMatchObject({ pages: 0, mentions: 0, outlets: [] })
  })

  it('a site takes its subdomains and nothing else', async () => {
    const store = await library()
    expect(await forgetSite(store, 'www.bao.vn')).toEqual({ pages: 3, highlights: 3 })
    expect((await findHighlights(store)).rows.map(({ highlight }) => highlight.page)).toEqual([
      'https://xbao.vn/new',
    ])
    expect(await left(store)).toMatchObject({
      'reader highlights': 1,
      'reader drafts': 1,
      'reader pages': 1,
      'reader choices': 1,
      'reader corrections': 2,
      'recognised pages': 1,
      'recognised pageEntities': 3,
    })
    expect(await readTotals(store)).toMatchObject({ pages: 1, mentions: 4 })
  })

  it('the last hour takes what came in it', async () => {
    const store = await library()
    expect(await forgetSince(store, NOW - HOUR)).toEqual({ pages: 3, highlights: 3 })
    expect((await findHighlights(store)).rows.map(({ highlight }) => highlight.page)).toEqual([
      'https://bao.vn/old',
    ])
    expect(await left(store)).toMatchObject({
      'reader drafts': 1,
      'reader choices': 1,
      'reader corrections': 2,
    })
  })

  it('the last hour takes the trace of a revisit, and of a highlight made in it, but not the page', async () => {
    const store = newStore()
    const facts = await saveSample(store, 'a', {}, OLD)
    await createHighlight(
      store,
      highlightOf(1, { page: facts.canonicalUrl, created: OLD }),
      pageOf('a', {}, OLD),
    )
    await saveSample(store, 'a', {}, NOW)
    await createHighlight(store, highlightOf(2, { page: facts.canonicalUrl }), pageOf('a', {}, NOW))
    expect(await forgetSince(store, NOW - HOUR)).toEqual({ pages: 0, highlights: 1 })
    expect(await findPage(store, facts.canonicalUrl)).toMatchObject({ firstSeen: OLD, lastSeen: OLD })
    expect((await store.reader.pages.get(facts.canonicalUrl))?.lastSeen).toBe(OLD)
    expect(await mentionsOfPage(store, facts.canonicalUrl)).toHaveLength(3)
    expect(factsOf('a').canonicalUrl).toBe(facts.canonicalUrl)
  })
})
