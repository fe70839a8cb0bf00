// Always on this site: the browser's question closes the popup that asks it, and all that was to follow with it.
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { panelActions } from '@/entrypoints/popup/actions'
import { changeSettings, readSettings } from '@/lib/store'
import { newStore } from '../store/samples'

const { store } = vi.hoisted(() => ({ store: { now: null as ReturnType<typeof newStore> | null } }))
vi.mock('@/entrypoints/popup/read-library', () => ({
  get store() {
    return store.now
  },
  settings: () => readSettings(store.now!),
}))
vi.mock('@/entrypoints/background/sites', () => ({ annotateTab: vi.fn(async () => undefined) }))

const SITE = 'bao-moi.example.vn'
const steps: string[] = []
const toasts: string[] = []

beforeEach(async () => {
  fakeBrowser.reset()
  // The build's own switch: empty is Chromium.
  vi.stubEnv('FIREFOX', '')
  store.now = newStore()
  steps.length = 0
  toasts.length = 0
  await changeSettings(store.now, { alwaysOn: ['da-co.example.vn'] })
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [] }) })
  const hear = async ({ type, data }: { type: string; data: { change: { alwaysOn: string[] } } }) => {
    steps.push(type)
    return { res: await changeSettings(store.now!, data.change) }
  }
  Object.assign(fakeBrowser.runtime, { sendMessage: hear })
})

/** Presses *Always on this site*; `answer` is the browser's, and never comes where the question closes the page. */
function press(answer: Promise<boolean>): Promise<boolean> {
  const request = async ({ origins }: { origins: string[] }) => {
    steps.push(`asked for ${origins}`)
    return answer
  }
  Object.assign(fakeBrowser, { permissions: { request } })
  return panelActions({
    tab: { id: 7, url: `https://${SITE}/bai.html` },
    view: { kind: 'unread', host: SITE, why: 'unlisted' },
    refresh() {},
    openBeside: null,
    t: ((key: string) => key) as never,
    toast: ({ text }) => void toasts.push(String(text)),
  }).always()
}

const kept = async () => (await readSettings(store.now!)).alwaysOn

describe('in Chromium', () => {
  it('keeps the site before it asks, so that a popup closed by the question has lost nothing', async () => {
    void press(new Promise(() => {}))
    await vi.waitFor(() => expect(steps.at(-1)).toMatch('asked for'))
    expect(steps).toEqual(['settings/change', `asked for *://*.${SITE}/*`])
    expect(await kept()).toEqual(['da-co.example.vn', SITE])
  })

  it('takes it back where the answer is no and somebody is there to hear it', async () => {
    expect(await press(Promise.resolve(false))).toBe(false)
    expect(await kept()).toEqual(['da-co.example.vn'])
    expect(toasts).toEqual(['options.refused'])
  })

  it('keeps it once where the answer is yes', async () => {
    expect(await press(Promise.resolve(true))).toBe(true)
    expect(await press(Promise.resolve(true))).toBe(true)
    expect(await kept()).toEqual(['da-co.example.vn', SITE])
  })
})

describe('in Firefox', () => {
  it('asks within the click, and keeps the site all the same before the answer comes', async () => {
    vi.stubEnv('FIREFOX', 'true')
    void press(new Promise(() => {}))
    expect(steps).toEqual([`asked for *://*.${SITE}/*`])
    await vi.waitFor(async () => expect(await kept()).toEqual(['da-co.example.vn', SITE]))
  })
})
