import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import {
  checkLibrary,
  countOldPages,
  createHighlight,
  findPage,
  highlightsOfPage,
  isPageSaved,
  libraryRecords,
  pruneRecognised,
  quarantinedRows,
  readTotals,
  repairLibrary,
  saveChoice,
  savePage,
} from '@/lib/store'
import { fill } from '../exchange/library'
import { DAY, factsOf, highlightOf, NOW, newStore, pageOf, sampleRows, uuid } from './samples'

const WELL = { broken: 0, quarantined: 0, pageless: 0, loose: 0, miscounted: 0 }

async function filled() {
  const store = newStore()
  await fill(store)
  return store
}

describe('a look over the library', () => {
  it('finds nothing wrong where nothing is wrong, and a repair changes nothing', async () => {
    const store = await filled()
    const dump = async () =>
      JSON.stringify(await Promise.all(store.recognised.tables.map((one) => one.toArray())))
    const before = await dump()
    expect(await checkLibrary(store)).toEqual(WELL)
    expect(await repairLibrary(store)).toEqual(WELL)
    expect(await dump()).toBe(before)
  })

  it('counts anew where counters went astray', async () => {
    const store = await filled()
    const right = [await readTotals(store), await store.recognised.entities.toArray()]
    await store.recognised.totals.update('all', { mentions: 999 })
    await store.recognised.entities.toCollection().modify({ pages: 7 })
    await store.recognised.totals.add({
      key: 'outlet/nowhere',
      group: 'outlet',
      pages: 3,
      rows: 1,
      mentions: 1,
    })
    expect((await checkLibrary(store)).miscounted).toBeGreaterThan(2)
    expect(await repairLibrary(store)).toEqual(WELL)
    expect([await readTotals(store), await store.recognised.entities.toArray()]).toEqual(right)
  })

  it('takes out recognised rows that cannot be read or whose page is gone, and counts without them', async () => {
    const store = await filled()
    const { pages, pageEntities } = store.recognised
    await pages.delete(factsOf('bai-1.html').canonicalUrl)
    const [other] = await pageEntities.where('page').equals(factsOf('bai-2.html').canonicalUrl).toArray()
    await pageEntities.update(other?.id ?? '', { status: 'maybe' } as never)
    expect((await checkLibrary(store)).loose).toBe(4)
    expect(await repairLibrary(store)).toEqual(WELL)
    expect((await readTotals(store)).pages).toBe(1)
    expect(await pageEntities.count()).toBe(1)
  })

  it("puts a broken row of the reader's aside, whole, and never deletes it", async () => {
    const store = await filled()
    await store.reader.highlights.update(uuid(1), { target: 'gone' } as never)
    const broken = await store.reader.highlights.get(uuid(1))
    expect((await checkLibrary(store)).broken).toBe(1)
    expect(await repairLibrary(store)).toEqual({ ...WELL, quarantined: 1 })
    expect(await quarantinedRows(store)).toEqual([{ table: 'highlights', key: uuid(1), row: broken }])
    expect((await highlightsOfPage(store, pageOf().url)).map(({ id }) => id)).toEqual([uuid(2)])
  })

  it('gives a page back to highlights that lost theirs', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    await store.reader.pages.clear()
    expect((await checkLibrary(store)).pageless).toBe(1)
    expect(await repairLibrary(store)).toEqual(WELL)
    expect((await findPage(store, pageOf().url))?.url).toBe(pageOf().url)
  })
})

describe('making room', () => {
  async function aged() {
    const store = newStore()
    for (const [name, age] of [
      ['cu.html', 400],
      ['giu.html', 400],
      ['moi.html', 3],
    ] as const) {
      const facts = factsOf(name)
      const seen = NOW - age * DAY
      await savePage(
        store,
        { facts, verdict: 'government-news', textHash: name },
        sampleRows(facts, seen),
        seen,
      )
    }
    const marked = pageOf('cu.html')
    await createHighlight(store, highlightOf(1, { page: marked.url }), marked)
    await saveChoice(store, { url: factsOf('giu.html').canonicalUrl, keep: true, created: NOW })
    return store
  }

  it('takes out what was recognised before a day; highlights and pages chosen by the reader stay', async () => {
    const store = await aged()
    expect(await countOldPages(store, NOW - 365 * DAY)).toBe(1)
    const steps: [number, number][] = []
    expect(await pruneRecognised(store, NOW - 365 * DAY, (gone, all) => steps.push([gone, all]))).toBe(1)
    expect(steps).toEqual([[1, 1]])
    const saved = (name: string) => isPageSaved(store, factsOf(name).canonicalUrl)
    expect([await saved('cu.html'), await saved('giu.html'), await saved('moi.html')]).toEqual([
      false,
      true,
      true,
    ])
    expect(await highlightsOfPage(store, factsOf('cu.html').canonicalUrl)).toHaveLength(1)
    expect(await checkLibrary(store)).toEqual(WELL)
  })
})

describe("the reader's own work as a backup", () => {
  it('holds everything that the reader made and nothing that was recognised', async () => {
    const kinds: string[] = []
    for await (const record of libraryRecords(await filled(), { what: 'own' })) {
      kinds.push(record.kind === 'page' ? `page ${record.keptBy}` : record.kind)
    }
    expect(new Set(kinds)).toEqual(
      new Set(['page reader', 'highlight', 'draft', 'choice', 'correction', 'entity']),
    )
    expect(kinds.filter((kind) => kind === 'highlight')).toHaveLength(3)
  })
})
