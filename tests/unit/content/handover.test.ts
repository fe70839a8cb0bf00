import { beforeEach, describe, expect, it } from 'vitest'
import { awaitPart, handOver, type Whole } from '@/entrypoints/news.content/handover'

const create = async (): Promise<Whole> => {
  throw new Error('made by nobody here')
}

describe('the reader of a page and who waits for it', () => {
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'chuGiai')
  })

  it('meet where the reader is put there after', async () => {
    const waiting = awaitPart('reader')
    handOver('reader', create)
    expect(await waiting).toBe(create)
  })

  it('meet where the reader stood there before', async () => {
    handOver('reader', create)
    expect(await awaitPart('reader')).toBe(create)
  })

  it('of another version do not', async () => {
    handOver('reader', create)
    await awaitPart('reader')
    const later = awaitPart('reader')
    const newer = async () => create()
    handOver('reader', newer)
    expect(await later).toBe(newer)
  })
})
