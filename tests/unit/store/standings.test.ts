import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Standing } from '@/lib/annotation'
import {
  createHighlight,
  deleteHighlight,
  findHighlight,
  findHighlights,
  forgetSite,
  libraryRecords,
  noteStandings,
  restoreHighlight,
  type Store,
  searchHighlights,
  updateHighlight,
} from '@/lib/store'
import { DAY, highlightOf, NOW, newStore, pageOf, uuid } from './samples'

const PAGE = pageOf().url
const LOST: Standing = {
  ...{ state: 'lost', found: 'trình Quốc hội', candidates: 0 },
  edits: [{ kind: 'changed', before: 'Bộ trình Chính phủ.', after: 'Bộ trình Quốc hội.' }],
}
const ANCHORED: Standing = { state: 'anchored', found: null, candidates: 0, edits: [] }

async function withTwo(): Promise<Store> {
  const store = newStore()
  await createHighlight(store, highlightOf(1), pageOf())
  await createHighlight(store, highlightOf(2), pageOf())
  return store
}

const stoodOf = async (store: Store, n: number) =>
  (await findHighlights(store)).rows.find(({ highlight }) => highlight.id === uuid(n))?.stood

describe('where a highlight stood when its page was last read', () => {
  it('is unknown until the page tells, and is then kept with its day', async () => {
    const store = await withTwo()
    expect(await stoodOf(store, 1)).toBeNull()
    await noteStandings(store, PAGE, [{ id: uuid(1), ...LOST }], NOW)
    expect(await stoodOf(store, 1)).toEqual({ ...LOST, since: NOW })
    expect(await stoodOf(store, 2)).toBeNull()
  })

  it('keeps its first day while nothing else is told', async () => {
    const store = await withTwo()
    await noteStandings(store, PAGE, [{ id: uuid(1), ...LOST }], NOW)
    await noteStandings(store, PAGE, [{ id: uuid(1), ...LOST }], NOW + DAY)
    expect((await stoodOf(store, 1))?.since).toBe(NOW)
    await noteStandings(store, PAGE, [{ id: uuid(1), ...ANCHORED }], NOW + 2 * DAY)
    expect(await stoodOf(store, 1)).toEqual({ ...ANCHORED, since: NOW + 2 * DAY })
  })

  it('changes nothing of the highlight, and is not told of pages that are not its own', async () => {
    const store = await withTwo()
    await noteStandings(store, PAGE, [{ id: uuid(1), ...LOST }], NOW + DAY)
    expect(await findHighlight(store, uuid(1))).toEqual(highlightOf(1))
    const elsewhere = 'https://bao.example.vn/bai-khac.html'
    await noteStandings(store, elsewhere, [{ id: uuid(2), ...LOST }], NOW)
    await noteStandings(store, PAGE, [{ id: uuid(9), ...LOST }], NOW)
    expect(await stoodOf(store, 2)).toBeNull()
  })

  it('survives a note and a colour, and is unknown again at another place', async () => {
    const store = await withTwo()
    await noteStandings(store, PAGE, [{ id: uuid(1), ...LOST }], NOW)
    await updateHighlight(store, uuid(1), { note: 'hỏi lại', colour: 'blue' }, NOW + DAY)
    expect((await stoodOf(store, 1))?.state).toBe('lost')
    await updateHighlight(store, uuid(1), { target: highlightOf(3).target }, NOW + 2 * DAY)
    expect(await stoodOf(store, 1)).toBeNull()
  })

  it('comes back with a highlight that was deleted', async () => {
    const store = await withTwo()
    await noteStandings(store, PAGE, [{ id: uuid(1), ...LOST }], NOW)
    const deleted = await deleteHighlight(store, uuid(1), NOW + DAY)
    if (!deleted) throw new Error('it was there')
    await restoreHighlight(store, deleted)
    expect(await stoodOf(store, 1)).toEqual({ ...LOST, since: NOW })
    expect(await findHighlight(store, uuid(1))).toEqual(highlightOf(1))
  })

  it('narrows the library, a search in it and what is exported of it', async () => {
    const store = await withTwo()
    await searchHighlights(store, 'trình')
    await noteStandings(
      store,
      PAGE,
      [
        { id: uuid(1), ...LOST },
        { id: uuid(2), ...ANCHORED },
      ],
      NOW,
    )
    const lost = await findHighlights(store, { anchor: 'lost' })
    expect(lost.rows.map(({ highlight }) => highlight.id)).toEqual([uuid(1)])
    const searched = await searchHighlights(store, 'trình')
    expect(searched.map(({ stood }) => stood?.state).sort()).toEqual(['anchored', 'lost'])
    const kept: string[] = []
    for await (const record of libraryRecords(store, { what: 'filter', filter: { anchor: 'lost' } }))
      if (record.kind === 'highlight') kept.push(record.highlight.id)
    expect(kept).toEqual([uuid(1)])
  })

  it('is forgotten with the highlight', async () => {
    const store = await withTwo()
    await noteStandings(store, PAGE, [{ id: uuid(1), ...LOST }], NOW)
    await forgetSite(store, 'bao.example.vn')
    expect(await store.reader.highlights.count()).toBe(0)
  })
})
