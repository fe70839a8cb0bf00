import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { inject } from '@/entrypoints/background/sites'
import { refreshTabs } from '@/entrypoints/background/tabs'
import { hearOfTabs } from '@/lib/messaging'

beforeEach(() => fakeBrowser.reset())

/** Tabs that answer when they are let; `inFront` by id. */
function slowTabs(inFront: Readonly<Record<number, boolean>>) {
  const answers = new Map<number, () => void>()
  Object.assign(fakeBrowser.tabs, {
    query: async () => Object.entries(inFront).map(([id, active]) => ({ id: Number(id), active })),
    sendMessage: (id: number, _message: unknown, _options: unknown, done: (said: unknown) => void) =>
      void answers.set(id, () => done({ res: undefined })),
  })
  return answers
}

describe('a change that all tabs are told of', () => {
  it('waits for the tabs in front alone, though all are told but the one that knows', async () => {
    const answers = slowTabs({ 1: true, 2: false, 3: false, 4: true })
    let settled = false
    const told = refreshTabs('settings', 4).then(() => {
      settled = true
    })
    await vi.waitFor(() => expect([...answers.keys()]).toEqual([1, 2, 3]))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(settled).toBe(false)
    answers.get(1)?.()
    await told
  })

  it('tells a slow tab of many changes together: once more when it is done, and no one waits twice', async () => {
    let told = 0
    const answers = slowTabs({ 1: true })
    const { sendMessage } = fakeBrowser.tabs
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((...given: never[]) => {
      told++
      return Reflect.apply(sendMessage, fakeBrowser.tabs, given)
    }) as never)
    const changes = Promise.all([1, 2, 3, 4].map(() => refreshTabs('highlights')))
    await vi.waitFor(() => expect(told).toBe(1))
    answers.get(1)?.()
    await vi.waitFor(() => expect(told).toBe(2))
    answers.get(1)?.()
    await changes
    expect(told).toBe(2)
    // What changes later is told again.
    void refreshTabs('highlights')
    await vi.waitFor(() => expect(told).toBe(3))
    answers.get(1)?.()
  })

  it('does not wait for long, where the window in front is put away', async () => {
    slowTabs({ 1: true })
    const begun = performance.now()
    await refreshTabs('settings')
    expect(performance.now() - begun).toBeLessThan(2000)
  })

  it('does not mind tabs without us', async () => {
    Object.assign(fakeBrowser.tabs, {
      query: async () => [{ id: 1, active: true }],
      sendMessage: (_id: number, _message: unknown, _options: unknown, done: (said: unknown) => void) =>
        done(undefined),
    })
    await expect(refreshTabs('settings')).resolves.toBeUndefined()
  })
})

it('tells the panels when a tab is given the content script', async () => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [{ js: ['news.js'] }] }) })
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => {} } })
  const heard = vi.fn()
  const stop = hearOfTabs(heard)
  await inject(3)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce())
  stop()
})
