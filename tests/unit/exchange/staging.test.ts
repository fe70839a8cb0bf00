import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { importLibrary, textOf } from '@/lib/exchange'
import type { Store } from '@/lib/store'
import {
  beginBatch,
  closeStore,
  commitBatch,
  createHighlight,
  findHighlight,
  readTotals,
  stageRecords,
  sweepBatches,
  updateHighlight,
} from '@/lib/store'
import { guarded } from '@/lib/store/database'
import { HOUR, highlightOf, NOW, newStore, pageOf, uuid } from '../store/samples'
import { fileOf, fill, jsonOf, listFrom, recordsIn, shelfOf, TOOLS } from './library'

afterEach(() => vi.restoreAllMocks())

async function jsonOfFull(): Promise<string> {
  const store = newStore()
  await fill(store)
  return jsonOf(store)
}

/** How many rows wait in either database, batches included. */
async function waiting({ reader, recognised }: Store): Promise<number> {
  const own = await guarded(reader, () => Promise.all([reader.staged.count(), reader.batches.count()]))
  return own[0] + own[1] + (await guarded(recognised, () => recognised.staged.count()))
}

describe('an import', () => {
  it('is out of sight until it is made visible, then all of it is there', async () => {
    const json = await jsonOfFull()
    const store = newStore()
    await beginBatch(store, 'b', NOW)
    await stageRecords(store, 'b', recordsIn(json), NOW)
    expect(recordsIn(await jsonOf(store))).toEqual([])
    await commitBatch(store, 'b')
    expect(await jsonOf(store)).toBe(json)
    expect(await waiting(store)).toBe(0)
  })

  it('tells how far it is, and stopped at any step leaves nothing behind', async () => {
    const json = await jsonOfFull()
    const all = recordsIn(json).length
    const told: [number, number | null][] = []
    const store = newStore()
    const { signal } = new AbortController()
    const onProgress = (records: number, total: number | null) => void told.push([records, total])
    await importLibrary(fileOf(json), await shelfOf(store), TOOLS, { signal, onProgress })
    expect(told).toEqual([
      [all, null],
      [all, all],
    ])
    for (const step of [0, 1]) {
      const stopped = newStore()
      const controller = new AbortController()
      let steps = 0
      const watch = {
        signal: controller.signal,
        onProgress() {
          if (steps++ === step) controller.abort()
        },
      }
      // Heard at the next portion: a file of one is stopped before its first, or is whole.
      const done = importLibrary(fileOf(json), await shelfOf(stopped), TOOLS, watch)
      if (step === 0) await expect(done).rejects.toThrow(/abort/i)
      else await done
      expect(await waiting(stopped)).toBe(0)
      expect(recordsIn(await jsonOf(stopped))).toHaveLength(step === 0 ? 0 : all)
    }
  })

  it('left half-way by a page that is gone is swept at a start, not sooner', async () => {
    const json = await jsonOfFull()
    const store = newStore()
    await beginBatch(store, 'b', NOW)
    await stageRecords(store, 'b', recordsIn(json), NOW)
    closeStore(store)
    await sweepBatches(store, NOW + 60_000)
    expect(await waiting(store)).toBeGreaterThan(1)
    await sweepBatches(store, NOW + HOUR)
    expect(await waiting(store)).toBe(0)
    expect(recordsIn(await jsonOf(store))).toEqual([])
    await expect(commitBatch(store, 'b')).rejects.toThrow('dropped')
  })

  it('stopped after it was decided is finished at the next start', async () => {
    const json = await jsonOfFull()
    const store = newStore()
    await beginBatch(store, 'b', NOW)
    await stageRecords(store, 'b', recordsIn(json), NOW)
    const stopped = vi.spyOn(store.recognised, 'transaction').mockImplementation(() => {
      throw new Error('the browser was stopped')
    })
    await expect(commitBatch(store, 'b')).rejects.toThrow('stopped')
    stopped.mockRestore()
    expect((await readTotals(store)).pages).toBe(0)
    await sweepBatches(store, NOW + 1)
    expect(await jsonOf(store)).toBe(json)
    expect(await waiting(store)).toBe(0)
  })

  it('into a full disk changes nothing, and leaves nothing behind', async () => {
    const json = await jsonOfFull()
    const store = newStore()
    await createHighlight(store, highlightOf(7), pageOf())
    const before = await jsonOf(store)
    const shelf = await shelfOf(store)
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError')
    })
    await expect(importLibrary(fileOf(json), shelf, TOOLS)).rejects.toMatchObject({ code: 'full' })
    vi.restoreAllMocks()
    expect(await jsonOf(store)).toBe(before)
    expect(await waiting(store)).toBe(0)
  })

  it('into a disk that fills while it is made visible changes nothing', async () => {
    const json = await jsonOfFull()
    const store = newStore()
    await beginBatch(store, 'b', NOW)
    await stageRecords(store, 'b', recordsIn(json), NOW)
    const original = IDBObjectStore.prototype.put
    let left = 3
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (left-- > 0) return original.apply(this, args)
      throw new DOMException('no space', 'QuotaExceededError')
    })
    await expect(commitBatch(store, 'b')).rejects.toMatchObject({ code: 'full' })
    vi.restoreAllMocks()
    expect(recordsIn(await jsonOf(store))).toEqual([])
    await commitBatch(store, 'b')
    expect(await jsonOf(store)).toBe(json)
  })

  it('of a file that is refused leaves nothing waiting', async () => {
    const json = await jsonOfFull()
    const store = newStore()
    await expect(importLibrary(fileOf(json.slice(0, -9)), await shelfOf(store), TOOLS)).rejects.toMatchObject(
      {
        code: 'truncated',
      },
    )
    expect(await waiting(store)).toBe(0)
  })

  it('does not overwrite what the reader wrote while it was under way', async () => {
    const json = await jsonOfFull()
    const store = newStore()
    await createHighlight(store, highlightOf(1, { modified: NOW - 5 }), pageOf())
    await beginBatch(store, 'b', NOW)
    await stageRecords(store, 'b', recordsIn(json), NOW)
    await updateHighlight(store, uuid(1), { note: 'vừa viết' }, NOW + HOUR)
    await commitBatch(store, 'b')
    expect((await findHighlight(store, uuid(1)))?.note).toBe('vừa viết')
  })
})

describe('a file', () => {
  it('is read as UTF-8, also where a portion ends inside a letter', async () => {
    const text = 'Bộ Ngoại giao 🌏 '.repeat(20_000)
    const pieces = await listFrom(textOf(new Blob([`\ufeff${text}`])))
    expect(pieces.join('')).toBe(text)
  })

  it('of another encoding is refused', async () => {
    const latin = new Blob([Uint8Array.from([0x7b, 0xe9, 0x7d])])
    await expect(listFrom(textOf(latin))).rejects.toMatchObject({ code: 'not-text' })
    await expect(listFrom(textOf(new Blob([Uint8Array.from([0x22, 0xc3])])))).rejects.toMatchObject({
      code: 'not-text',
    })
  })
})
