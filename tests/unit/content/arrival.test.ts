import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { arrival } from '@/entrypoints/news.content/arrival'

const LATE = 4000

describe('a part of the page that the background puts there', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const READER = { name: 'reader' }
  const part = () => Promise.withResolvers<typeof READER>()
  const asking = () => vi.fn(async () => {})

  it('is not asked for where it was sent and comes', async () => {
    const { promise, resolve } = part()
    const ask = asking()
    const coming = arrival(promise, ask, true)
    resolve(READER)
    expect(await coming).toBe(READER)
    expect(ask).not.toHaveBeenCalled()
  })

  it('is asked for at once where it was not sent', async () => {
    const { promise, resolve } = part()
    const ask = vi.fn(async () => resolve(READER))
    expect(await arrival(promise, ask, false)).toBe(READER)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('is asked for when it was sent and does not come', async () => {
    const { promise, resolve } = part()
    const ask = vi.fn(async () => resolve(READER))
    const coming = arrival(promise, ask, true)
    await vi.advanceTimersByTimeAsync(LATE - 1)
    expect(ask).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(await coming).toBe(READER)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('is asked for again when an answer promised it in vain', async () => {
    const { promise, resolve } = part()
    const ask = asking()
    const coming = arrival(promise, ask, true)
    await vi.advanceTimersByTimeAsync(2 * LATE)
    expect(ask).toHaveBeenCalledTimes(2)
    resolve(READER)
    expect(await coming).toBe(READER)
  })

  it('is given up in the end, so that whoever needs it next tries anew', async () => {
    const coming = arrival(part().promise, asking(), false)
    const told = expect(coming).rejects.toThrow('never came')
    await vi.advanceTimersByTimeAsync(10 * LATE)
    await told
  })

  it('fails where it cannot be asked for', async () => {
    const refused = async () => {
      throw new Error('no background')
    }
    await expect(arrival(part().promise, refused, false)).rejects.toThrow('no background')
  })
})
