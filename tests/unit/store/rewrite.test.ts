// Corrections over saved pages whose tabs are closed: laid on everywhere, and taken back without a trace.
import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import type { Correction } from '@/lib/annotation'
import type { Store } from '@/lib/store'
import {
  beginCorrecting,
  correctionsByWords,
  correctSaved,
  endCorrecting,
  mentionsOfPage,
  readTotals,
  removeCorrection,
  removePages,
  restoreCorrection,
  resumeCorrecting,
  saveCorrection,
  savePage,
  settleCorrections,
  uncorrectSaved,
  withCorrections,
} from '@/lib/store'
import { checkLibrary } from '@/lib/store/health'
import { factsOf, GOVERNMENT, MINISTRY, NOW, newStore, sampleRows, saveSample } from './samples'

const OTHER = { entity: 'institution/khac', label: 'Cơ quan khác' }
const url = (path: string) => factsOf(path).canonicalUrl

function correctionOf(verdict: Correction['verdict'], page: string | null = null): Omit<Correction, 'id'> {
  return { page, quote: 'bo ngoai giao', type: 'institution', verdict, created: NOW }
}
const MOVE = correctionOf({ kind: 'entity', ...OTHER })
const DROP = correctionOf({ kind: 'not-an-entity' })

/** What stands on a page: entity, status and how often. */
async function standing(store: Store, path: string) {
  const rows = await mentionsOfPage(store, url(path))
  return Object.fromEntries(rows.map(({ entity, spans }) => [entity, spans.length]))
}

/** Rows without the time of their last change. */
async function contents(store: Store, path: string) {
  const rows = await mentionsOfPage(store, url(path))
  return rows.map(({ modified: _modified, ...row }) => row).sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function decided(store: Store, correction: Omit<Correction, 'id'>): Promise<Correction> {
  return (await saveCorrection(store, correction)).kept
}

describe('a correction for all pages', () => {
  it.each([
    ['links its words to another entity', MOVE, { [GOVERNMENT]: 1, [OTHER.entity]: 2 }],
    ['takes its words out', DROP, { [GOVERNMENT]: 1 }],
  ])('%s on every saved page, and comes off again without a trace', async (_name, correction, expected) => {
    const store = newStore()
    for (const path of ['mot', 'hai']) await saveSample(store, path)
    const before = [await contents(store, 'mot'), await readTotals(store)]
    const made = await decided(store, correction)
    expect(await correctSaved(store, [made], NOW + 1)).toBe(2)
    for (const path of ['mot', 'hai']) expect(await standing(store, path)).toMatchObject(expected)
    expect(await standing(store, 'mot')).not.toHaveProperty([MINISTRY])
    expect(await checkLibrary(store)).toMatchObject({ loose: 0, miscounted: 0 })
    // A second time nothing is left to do.
    expect(await correctSaved(store, [made], NOW + 2)).toBe(0)
    expect((await uncorrectSaved(store, made.id, NOW + 3)).sort()).toEqual([url('hai'), url('mot')])
    expect([await contents(store, 'mot'), await readTotals(store)]).toEqual(before)
    expect(await checkLibrary(store)).toMatchObject({ loose: 0, miscounted: 0 })
  })

  it('leaves a page alone on which the reader decided otherwise', async () => {
    const store = newStore()
    await saveSample(store, 'mot')
    const own = await decided(
      store,
      correctionOf({ kind: 'entity', entity: MINISTRY, label: '' }, url('mot')),
    )
    const made = await decided(store, MOVE)
    expect(await correctSaved(store, [made, own], NOW + 1)).toBe(0)
    expect(await standing(store, 'mot')).toMatchObject({ [MINISTRY]: 2 })
  })

  it('of one page bears on that page alone, though nothing is decided for all', async () => {
    const store = newStore()
    for (const path of ['mot', 'hai']) await saveSample(store, path)
    const before = await contents(store, 'mot')
    const own = await decided(store, correctionOf({ kind: 'entity', ...OTHER }, url('mot')))
    expect(await correctSaved(store, [own], NOW + 1)).toBe(1)
    expect(await standing(store, 'mot')).toMatchObject({ [OTHER.entity]: 2 })
    expect(await standing(store, 'hai')).toMatchObject({ [MINISTRY]: 2 })
    await uncorrectSaved(store, own.id, NOW + 2)
    expect(await contents(store, 'mot')).toEqual(before)
  })

  it('keeps its words where they are when the page was read anew with the correction, and still comes off', async () => {
    const store = newStore()
    const facts = factsOf('mot')
    const made = await decided(store, MOVE)
    const { rows, moved } = withCorrections(sampleRows(facts), correctionsByWords([made]), NOW)
    const page = { facts, verdict: 'government-news', textHash: 'h1', moved } as const
    await savePage(store, page, rows, NOW)
    expect(await standing(store, 'mot')).toMatchObject({ [OTHER.entity]: 2 })
    await uncorrectSaved(store, made.id, NOW + 1)
    expect(await standing(store, 'mot')).toMatchObject({ [MINISTRY]: 2 })
  })

  it('brings words that it took out back only into the same text', async () => {
    const store = newStore()
    const facts = await saveSample(store, 'mot')
    const made = await decided(store, DROP)
    await correctSaved(store, [made], NOW + 1)
    await store.recognised.pages.update(facts.canonicalUrl, { textHash: 'h2' })
    await uncorrectSaved(store, made.id, NOW + 2)
    expect(await standing(store, 'mot')).not.toHaveProperty([MINISTRY])
  })

  it('that was interrupted is finished at the next start; one taken back meanwhile comes off', async () => {
    const store = newStore()
    for (const path of ['mot', 'hai']) await saveSample(store, path)
    const made = await decided(store, MOVE)
    await beginCorrecting(store)
    await correctSaved(store, [made], NOW + 1, [url('mot')])
    await resumeCorrecting(store, NOW + 2)
    expect(await standing(store, 'hai')).toMatchObject({ [OTHER.entity]: 2 })
    await store.reader.corrections.clear()
    // Nothing was begun, so nothing is looked for.
    await resumeCorrecting(store, NOW + 3)
    expect(await standing(store, 'hai')).toMatchObject({ [OTHER.entity]: 2 })
    await settleCorrections(store, NOW + 4)
    for (const path of ['mot', 'hai']) expect(await standing(store, path)).toMatchObject({ [MINISTRY]: 2 })
  })

  it('is finished at the next start though the background was stopped before it began, and so is its undo', async () => {
    const store = newStore()
    for (const path of ['mot', 'hai']) await saveSample(store, path)
    const before = await contents(store, 'mot')
    const made = await decided(store, MOVE)
    await resumeCorrecting(store, NOW + 1)
    for (const path of ['mot', 'hai'])
      expect(await standing(store, path)).toMatchObject({ [OTHER.entity]: 2 })
    await removeCorrection(store, made.id)
    await resumeCorrecting(store, NOW + 2)
    expect(await contents(store, 'mot')).toEqual(before)
    expect(await restoreCorrection(store, made)).toBe(true)
    await resumeCorrecting(store, NOW + 3)
    expect(await standing(store, 'hai')).toMatchObject({ [OTHER.entity]: 2 })
  })

  it('that is taken back while an earlier one is carried out is not taken for done with that', async () => {
    const store = newStore()
    await saveSample(store, 'mot')
    const made = await decided(store, MOVE)
    const note = await beginCorrecting(store)
    await correctSaved(store, [made], NOW + 1)
    await removeCorrection(store, made.id)
    await endCorrecting(store, note)
    await resumeCorrecting(store, NOW + 2)
    expect(await standing(store, 'mot')).toMatchObject({ [MINISTRY]: 2 })
  })

  it('stopped half-way through the pages is whole after the next start', async () => {
    const store = newStore()
    const paths = Array.from({ length: 120 }, (_, n) => `bai-${n}`)
    for (const path of paths) await saveSample(store, path)
    const made = await decided(store, MOVE)
    const { transaction } = store.recognised
    let left = 2
    vi.spyOn(store.recognised, 'transaction').mockImplementation(((...parts: never[]) => {
      if (!String(parts[0]).startsWith('rw') || left-- > 0)
        return Reflect.apply(transaction, store.recognised, parts)
      throw new Error('the background was stopped')
    }) as never)
    await expect(correctSaved(store, [made], NOW + 1)).rejects.toThrow('stopped')
    vi.restoreAllMocks()
    const moved = async () =>
      (await Promise.all(paths.map((path) => standing(store, path)))).filter((page) => OTHER.entity in page)
    expect((await moved()).length).toBeGreaterThan(0)
    expect((await moved()).length).toBeLessThan(paths.length)
    await resumeCorrecting(store, NOW + 2)
    expect(await moved()).toHaveLength(paths.length)
    expect(await checkLibrary(store)).toMatchObject({ loose: 0, miscounted: 0 })
  })

  it('leaves nothing behind of pages that are taken out', async () => {
    const store = newStore()
    await saveSample(store, 'mot')
    const made = await decided(store, DROP)
    await correctSaved(store, [made], NOW + 1)
    await removePages(store, [url('mot')])
    expect(await store.recognised.moved.count()).toBe(0)
    expect(await uncorrectSaved(store, made.id, NOW + 2)).toEqual([])
  })
})
