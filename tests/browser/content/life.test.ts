// The life of the small script in its page: what ends it, and what it hears of addresses.
import { afterEach, describe, expect, it, vi } from 'vitest'

/** As much of the extension as a life asks for. */
const runtime: { id?: string | undefined } = { id: 'test' }
Object.assign(globalThis, { browser: { runtime } })
const { PageLife } = await import('@/entrypoints/news.content/life')

const home = location.href

afterEach(() => {
  runtime.id = 'test'
  history.replaceState(null, '', home)
})

describe('the life of a script', () => {
  it('ends when a newer script of its name begins, and not with others', () => {
    const ended = vi.fn()
    const life = new PageLife('one')
    life.onInvalidated(ended)
    const other = new PageLife('two')
    expect(life.isInvalid).toBe(false)
    const newer = new PageLife('one')
    expect([life, other, newer].map(({ isInvalid }) => isInvalid)).toEqual([true, false, false])
    expect(ended).toHaveBeenCalledOnce()
  })

  it('ends when it is asked for after the extension has gone', () => {
    const life = new PageLife('three')
    runtime.id = undefined
    expect(life.signal.aborted).toBe(false)
    expect(life.isInvalid).toBe(true)
    expect(life.signal.aborted).toBe(true)
  })

  it('hears of another address once, and of none after its end', () => {
    const moved = vi.fn()
    const life = new PageLife('four')
    life.onMoved(moved)
    history.replaceState(null, '', `${home}&a`)
    history.replaceState(null, '', `${home}&a`)
    expect(moved).toHaveBeenCalledOnce()
    history.replaceState(null, '', `${home}&b`)
    expect(moved).toHaveBeenCalledTimes(2)
    new PageLife('four')
    history.replaceState(null, '', `${home}&c`)
    expect(moved).toHaveBeenCalledTimes(2)
  })
})
