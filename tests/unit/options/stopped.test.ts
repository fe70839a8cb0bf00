// Pruning and forgetting that stop half-way: nobody is left with a part gone and no way back.
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { orPutBack, upkeepActions, wayBack } from '@/entrypoints/options/upkeep'
import type { Store } from '@/lib/store'
import { checkLibrary, createHighlight, forgetEverything, pruneRecognised } from '@/lib/store'
import { DAY, highlightOf, NOW, newStore, pageOf, saveSample } from '../store/samples'

afterEach(() => vi.restoreAllMocks())

const PAGES = 210
const OLD = NOW - 900 * DAY
const none = () => {}

async function library(): Promise<Store> {
  const store = newStore()
  for (let n = 0; n < PAGES; n++) await saveSample(store, `bai-${n}.html`, {}, OLD)
  await createHighlight(store, highlightOf(1), pageOf())
  return store
}

const rowsOf = ({ reader, recognised }: Store) =>
  Promise.all(
    [...reader.tables, ...recognised.tables].filter(({ name }) => name !== 'meta').map((t) => t.toArray()),
  )

/** Lets writes through to the recogniser's database until one portion is gone, then once none. */
function stopAfterOnePortion(store: Store): void {
  const { transaction } = store.recognised
  let written = 0
  vi.spyOn(store.recognised, 'transaction').mockImplementation(((...parts: never[]) => {
    if (String(parts[0]).startsWith('rw') && ++written === 2) throw new Error('stopped')
    return Reflect.apply(transaction, store.recognised, parts)
  }) as never)
}

describe('pruning', () => {
  it('that is stopped between two portions leaves a sound library, and goes on where it was', async () => {
    const store = await library()
    stopAfterOnePortion(store)
    await expect(pruneRecognised(store, NOW)).rejects.toThrow('stopped')
    vi.restoreAllMocks()
    const left = await store.recognised.pages.count()
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(PAGES)
    expect(await checkLibrary(store)).toMatchObject({ broken: 0, pageless: 0, loose: 0, miscounted: 0 })
    expect(await pruneRecognised(store, NOW)).toBe(left)
    expect(await store.reader.highlights.count()).toBe(1)
  })

  it('that fails half-way is put back whole by the page that asked for it', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ res: undefined } as never)
    const store = await library()
    const before = await rowsOf(store)
    stopAfterOnePortion(store)
    await expect(upkeepActions(store).prune(6, none, none)).rejects.toThrow('stopped')
    expect(await rowsOf(store)).toEqual(before)
  })
})

describe('forgetting', () => {
  it('whose background was stopped half-way is put back whole, and told as failed', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ res: undefined } as never)
    const store = await library()
    const before = await rowsOf(store)
    const undo = await wayBack(store, 'everything', none)
    vi.spyOn(store.recognised, 'delete').mockImplementation(() => {
      throw new Error('stopped')
    })
    await expect(orPutBack(() => forgetEverything(store), undo)).rejects.toThrow('stopped')
    expect(await rowsOf(store)).toEqual(before)
  })
})
