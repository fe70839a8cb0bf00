// Following what changes, but not all the time.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { calmly } from '@/entrypoints/library/calmly'

const page = { hidden: false, heard: new Set<() => void>() }

beforeEach(() => {
  vi.useFakeTimers()
  page.hidden = false
  page.heard.clear()
  vi.stubGlobal('document', {
    get hidden() {
      return page.hidden
    },
    addEventListener: (_: string, hear: () => void) => page.heard.add(hear),
    removeEventListener: (_: string, hear: () => void) => page.heard.delete(hear),
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('what follows changes calmly', () => {
  it('comes soon after the first, and once a while for all that come then', async () => {
    const work = vi.fn(async () => {})
    const { ask, end } = calmly(work)
    ask()
    await vi.advanceTimersByTimeAsync(50)
    expect(work).toHaveBeenCalledTimes(1)
    for (let nth = 0; nth < 20; nth++) {
      ask()
      await vi.advanceTimersByTimeAsync(10)
    }
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(work).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(work).toHaveBeenCalledTimes(2)
    end()
  })

  it('waits until somebody looks', async () => {
    const work = vi.fn(async () => {})
    const { ask } = calmly(work)
    page.hidden = true
    ask()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(work).not.toHaveBeenCalled()
    page.hidden = false
    for (const hear of page.heard) hear()
    await vi.advanceTimersByTimeAsync(50)
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('stops for good', async () => {
    const work = vi.fn(async () => {})
    const { ask, end } = calmly(work)
    ask()
    end()
    ask()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(work).not.toHaveBeenCalled()
    expect(page.heard.size).toBe(0)
  })
})
