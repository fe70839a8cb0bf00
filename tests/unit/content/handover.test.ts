import { beforeEach, describe, expect, it } from 'vitest'
import { awaitPart, handOver, isStanding, type Whole } from '@/entrypoints/news.content/handover'

const create = async (): Promise<Whole> => {
  throw new Error('made by nobody here')
}

describe('the reader of a page and who waits for it', () => {
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'chuGiai')
  })

  it('meet where the reader is put there after', async () => {
    const waiting = awaitPart('reader')
    expect(isStanding('reader')).toBe(false)
    handOver('reader', create)
    expect(await waiting).toBe(create)
    expect(isStanding('reader')).toBe(false)
  })

  it('meet where the reader stood there before', async () => {
    handOver('reader', create)
    expect([isStanding('reader'), isStanding('tools')]).toEqual([true, false])
    expect(await awaitPart('reader')).toBe(create)
    expect(isStanding('reader')).toBe(false)
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
