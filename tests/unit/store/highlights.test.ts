import 'fake-indexeddb/auto'
import { liveQuery } from 'dexie'
import { describe, expect, it } from 'vitest'
import type { Highlight } from '@/lib/annotation'
import {
  changeSettings,
  correctionsFor,
  createHighlight,
  deleteHighlight,
  draftsOfPage,
  findDraft,
  findHighlight,
  findHighlights,
  findPage,
  highlightsOfPage,
  isListed,
  readSettings,
  removeCorrection,
  restoreHighlight,
  saveCorrection,
  saveDraft,
  sweepReader,
  tagsInUse,
  updateHighlight,
} from '@/lib/store'
import { DAY, highlightOf, MINISTRY, NOW, newStore, pageOf, saveSample, uuid } from './samples'

const PAGE = pageOf().url

describe('a highlight', () => {
  it('is made once, however often it is sent', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    await updateHighlight(store, uuid(1), { note: 'của tôi' }, NOW + DAY)
    const again = await createHighlight(store, highlightOf(1), pageOf())
    expect(again.note).toBe('của tôi')
    expect(await highlightsOfPage(store, PAGE)).toHaveLength(1)
  })

  it('changes what is asked and its time alone', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    const changed = await updateHighlight(store, uuid(1), { colour: 'blue', tags: ['họp'] }, NOW + DAY)
    expect(changed).toEqual({ ...highlightOf(1), colour: 'blue', tags: ['họp'], modified: NOW + DAY })
    expect(await findHighlight(store, uuid(1))).toEqual(changed)
    expect(await updateHighlight(store, uuid(1), { colour: 'blue' }, NOW + 2 * DAY)).toEqual(changed)
  })

  it('is newer after a change even when the clock went back', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    const changed = await updateHighlight(store, uuid(1), { note: 'x' }, NOW - DAY)
    expect(changed?.modified).toBe(highlightOf(1).modified + 1)
  })

  it('that is gone is reported so', async () => {
    const store = newStore()
    expect(await updateHighlight(store, uuid(9), { note: 'x' }, NOW)).toBeNull()
    expect(await deleteHighlight(store, uuid(9), NOW)).toBeNull()
    expect(await saveDraft(store, { highlight: uuid(9), note: 'x', tags: [] }, NOW)).toBeNull()
  })

  it('comes back from a deletion with its page and its draft', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    await saveDraft(store, { highlight: uuid(1), note: 'dở dang', tags: [] }, NOW)
    const deleted = await deleteHighlight(store, uuid(1), NOW)
    await sweepReader(store, NOW + DAY / 2)
    expect(await highlightsOfPage(store, PAGE)).toEqual([])
    await restoreHighlight(store, deleted as Highlight)
    await restoreHighlight(store, deleted as Highlight)
    await sweepReader(store, NOW + 3 * DAY)
    expect(await highlightsOfPage(store, PAGE)).toEqual([highlightOf(1)])
    expect(await findPage(store, PAGE)).toEqual(pageOf())
    expect((await findDraft(store, uuid(1)))?.note).toBe('dở dang')
  })

  it('that was deleted leaves nothing after a day', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    await saveDraft(store, { highlight: uuid(1), note: 'dở dang', tags: [] }, NOW)
    await deleteHighlight(store, uuid(1), NOW)
    await sweepReader(store, NOW + 2 * DAY)
    expect(await findPage(store, PAGE)).toBeNull()
    expect(await findDraft(store, uuid(1))).toBeNull()
  })

  it('is untouched by what the recogniser saves on its page', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1, { note: 'của tôi', entity: MINISTRY }), pageOf())
    await saveSample(store)
    await saveSample(store, 'bai-1.html', { title: 'Đổi tít' }, NOW + DAY)
    expect(await highlightsOfPage(store, PAGE)).toEqual([
      highlightOf(1, { note: 'của tôi', entity: MINISTRY }),
    ])
  })
})

describe('asking for highlights', () => {
  it('combines page, tag, colour, entity, outlet and days', async () => {
    const store = newStore()
    const other = pageOf('khac.html', { outlet: null, published: null })
    await createHighlight(store, highlightOf(1, { tags: ['họp', 'ngoại giao'], colour: 'blue' }), pageOf())
    await createHighlight(store, highlightOf(2, { tags: ['họp'], entity: MINISTRY }), pageOf())
    await createHighlight(store, highlightOf(3, { tags: ['họp'], page: other.url }), other)
    const ids = async (filter: Parameters<typeof findHighlights>[1]) =>
      (await findHighlights(store, filter)).rows.map(({ highlight }) => highlight.id.slice(-1)).join('')
    expect(await ids({})).toBe('321')
    expect(await ids({ tag: 'họp' })).toBe('321')
    expect(await ids({ tag: 'họp', colour: 'blue' })).toBe('1')
    expect(await ids({ page: PAGE })).toBe('21')
    expect(await ids({ entity: MINISTRY })).toBe('2')
    expect(await ids({ outlet: 'bao.example.vn' })).toBe('3')
    expect(await ids({ from: '2026-11-21' })).toBe('3')
    expect(await ids({ to: '2026-11-20', tag: 'ngoại giao' })).toBe('1')
    const { rows, total } = await findHighlights(store, {}, { limit: 1, offset: 1 })
    expect([rows.map(({ highlight }) => highlight.id), total]).toEqual([[uuid(2)], 3])
  })

  it('lists the tags in use, most used first', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1, { tags: ['a', 'họp'] }), pageOf())
    await createHighlight(store, highlightOf(2, { tags: ['họp'] }), pageOf())
    expect(await tagsInUse(store)).toEqual([
      { tag: 'họp', count: 2 },
      { tag: 'a', count: 1 },
    ])
  })

  it('is answered anew to a live query whenever a highlight is written', async () => {
    const store = newStore()
    const seen: number[] = []
    const three = new Promise<void>((resolve, reject) => {
      const query = liveQuery(() => findHighlights(store, { page: PAGE }))
      const subscription = query.subscribe(({ total }) => {
        seen.push(total)
        if (total === 2) {
          subscription.unsubscribe()
          resolve()
        } else createHighlight(store, highlightOf(total + 1), pageOf()).catch(reject)
      }, reject)
    })
    await three
    expect(seen).toEqual([0, 1, 2])
  })
})

describe('a draft', () => {
  it('is kept as typed, and gone when the note is saved or emptied', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    await createHighlight(store, highlightOf(2), pageOf())
    await saveDraft(store, { highlight: uuid(1), note: 'n', tags: [] }, NOW)
    await saveDraft(store, { highlight: uuid(1), note: 'nửa', tags: ['t'] }, NOW + 1)
    await saveDraft(store, { highlight: uuid(2), note: 'khác', tags: [] }, NOW + 1)
    expect((await draftsOfPage(store, PAGE)).map(({ note }) => note)).toEqual(['nửa', 'khác'])
    await updateHighlight(store, uuid(1), { note: 'nửa kia' }, NOW + 2)
    await saveDraft(store, { highlight: uuid(2), note: '', tags: [] }, NOW + 3)
    expect(await draftsOfPage(store, PAGE)).toEqual([])
  })
})

describe('a correction', () => {
  const words = { page: PAGE, quote: 'bo ngoai giao', type: 'institution', created: NOW } as const

  it('replaces an earlier one for the same words, and applies on its page or everywhere', async () => {
    const store = newStore()
    await saveCorrection(store, { ...words, verdict: { kind: 'not-an-entity' } })
    const verdict = { kind: 'entity', entity: MINISTRY, label: 'Bộ Ngoại giao' } as const
    const { kept, before } = await saveCorrection(store, { ...words, verdict })
    expect(before?.verdict).toEqual({ kind: 'not-an-entity' })
    const { kept: everywhere } = await saveCorrection(store, { ...words, page: null, verdict })
    expect(await correctionsFor(store, PAGE)).toEqual(expect.arrayContaining([kept, everywhere]))
    expect(await correctionsFor(store, PAGE)).toHaveLength(2)
    expect(await correctionsFor(store, 'https://bao.example.vn/khac')).toEqual([everywhere])
    expect(await removeCorrection(store, kept.id)).toBe(true)
    expect(await removeCorrection(store, kept.id)).toBe(false)
  })
})

describe('settings', () => {
  it('are the defaults until changed, and keep what is not changed', async () => {
    const store = newStore()
    expect((await readSettings(store)).saving).toBe('unasked')
    await changeSettings(store, { saving: 'every' })
    await changeSettings(store, { neverOn: ['a.vn'] })
    expect(await readSettings(store)).toMatchObject({ saving: 'every', neverOn: ['a.vn'], colour: 'amber' })
  })

  it.each([
    ['bao.example.vn', true],
    ['www.bao.example.vn', true],
    ['en.bao.example.vn', true],
    ['xbao.example.vn', false],
    ['example.vn', false],
  ])('know whether %s is on a list with bao.example.vn', (host, listed) => {
    expect(isListed(['bao.example.vn'], host)).toBe(listed)
  })
})
