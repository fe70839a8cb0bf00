import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import background from '@/entrypoints/background'
import { setBadge } from '@/entrypoints/background/badge'
import { runCommand } from '@/entrypoints/background/commands'
import { createMenus } from '@/entrypoints/background/menus'
import { openPanel } from '@/entrypoints/background/panel'
import { annotateTab, injectOpenTabs, syncAlwaysOn } from '@/entrypoints/background/sites'
import { deliver, extensionPage } from '../messaging/senders'

const SCRIPT = {
  js: ['content-scripts/news.js'],
  css: ['content-scripts/news.css'],
  matches: ['*://bao.vn/*'],
}

interface Browser {
  alive?: number[]
  allowed?: number[]
}

/** A browser's tabs as far as the background sees them: who answers, what is injected and registered. */
function fakeTabs({ alive = [], allowed = [] }: Browser) {
  const sent: [number, string, unknown][] = []
  const injected: number[] = []
  const registered: Record<string, unknown>[] = []
  const granted = new Set<string>()
  const answering = new Set(alive)
  const menus: { id?: string }[] = []
  const content_scripts = [SCRIPT]
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1', content_scripts }) })
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (
      id: number,
      message: { type: string; data: unknown },
      _options: unknown,
      done: (r: unknown) => void,
    ) => {
      if (answering.has(id)) sent.push([id, message.type, message.data])
      done(answering.has(id) ? { res: true } : undefined)
    },
    query: async () => [...new Set([...alive, ...allowed])].map((id) => ({ id })),
  })
  Object.assign(fakeBrowser, {
    scripting: {
      insertCSS: async () => {},
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (!allowed.includes(target.tabId)) throw new Error('Cannot access this page')
        injected.push(target.tabId)
        answering.add(target.tabId)
      },
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Record<string, unknown>[]) => void registered.push(...scripts),
      updateContentScripts: async (scripts: Record<string, unknown>[]) => {
        for (const one of scripts) registered[registered.findIndex(({ id }) => id === one.id)] = one
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.forEach(
          (gone) =>
            void registered.splice(
              registered.findIndex(({ id }) => id === gone),
              1,
            ),
        ),
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      onAdded: { addListener: vi.fn() },
      onRemoved: { addListener: vi.fn() },
    },
    contextMenus: {
      removeAll: async () => void menus.splice(0),
      create: (item: { id?: string }) => void menus.push(item),
      onClicked: { addListener: vi.fn() },
    },
    commands: { onCommand: { addListener: vi.fn() } },
    i18n: { getMessage: (key: string) => key },
  })
  return { sent, injected, registered, granted, menus }
}

beforeEach(() => fakeBrowser.reset())

describe('a shortcut', () => {
  it.each([
    ['highlight-selection', 'tab/highlight-selection', { note: false }],
    ['note-selection', 'tab/highlight-selection', { note: true }],
    ['next-mention', 'tab/step', { by: 1 }],
    ['previous-mention', 'tab/step', { by: -1 }],
  ])('%s is a message to the tab', async (command, type, data) => {
    const { sent } = fakeTabs({ alive: [3] })
    await runCommand(command, 3)
    expect(sent).toEqual([[3, type, data]])
  })

  it('brings the content script first where there is none', async () => {
    const { sent, injected } = fakeTabs({ allowed: [4] })
    await runCommand('next-mention', 4)
    expect([injected, sent]).toEqual([[4], [[4, 'tab/step', { by: 1 }]]])
  })

  it('on a page where no extension may run says so', async () => {
    fakeTabs({})
    await expect(runCommand('next-mention', 5)).rejects.toMatchObject({ code: 'no-answer' })
  })

  it('that is not ours does nothing', async () => {
    const { sent } = fakeTabs({ alive: [3] })
    await runCommand('_execute_action', 3)
    expect(sent).toEqual([])
  })
})

describe('sites', () => {
  it('are annotated at a click, injected once', async () => {
    const { sent, injected } = fakeTabs({ allowed: [4] })
    await annotateTab(4)
    await annotateTab(4)
    expect(injected).toEqual([4])
    expect(sent.filter(([, type]) => type === 'tab/annotate')).toHaveLength(2)
  })

  it('that the reader added are registered as far as the browser allows, and taken off again', async () => {
    const { registered, granted } = fakeTabs({})
    granted.add('*://*.them.vn/*')
    await syncAlwaysOn(['www.them.vn', 'chua-cho-phep.vn'])
    expect(registered).toMatchObject([
      { id: 'always-on', matches: ['*://*.them.vn/*'], js: SCRIPT.js, css: SCRIPT.css },
    ])
    granted.add('*://*.chua-cho-phep.vn/*')
    await Promise.all([syncAlwaysOn(['them.vn']), syncAlwaysOn(['them.vn', 'chua-cho-phep.vn'])])
    expect(registered).toMatchObject([{ matches: ['*://*.them.vn/*', '*://*.chua-cho-phep.vn/*'] }])
    // An earlier version registered more than one.
    registered.push({ id: 'of-old' })
    await syncAlwaysOn(['them.vn'])
    expect(registered).toMatchObject([{ id: 'always-on', matches: ['*://*.them.vn/*'] }])
    await syncAlwaysOn([])
    expect(registered).toEqual([])
  })

  it('that are added are read where they lie open, once', async () => {
    const { injected, granted } = fakeTabs({ allowed: [1] })
    granted.add('*://*.them.vn/*')
    await syncAlwaysOn(['them.vn'])
    await vi.waitFor(() => expect(injected).toEqual([1]))
    const query = vi.spyOn(fakeBrowser.tabs, 'query')
    await syncAlwaysOn(['them.vn'])
    expect(query).not.toHaveBeenCalled()
  })

  it('that were open before get the content script, but where it answers or may not run', async () => {
    const { injected } = fakeTabs({ alive: [1], allowed: [1, 2] })
    await injectOpenTabs([])
    expect(injected).toEqual([2])
  })
})

describe('the menu', () => {
  it('is made anew, without doubles', async () => {
    const { menus } = fakeTabs({})
    await createMenus()
    await createMenus()
    expect(menus.map(({ id }) => id)).toEqual([
      'highlight-selection',
      'note-selection',
      'annotate',
      'library',
    ])
  })

  it('is left out where there is none', async () => {
    Object.assign(fakeBrowser, { contextMenus: undefined })
    await expect(createMenus()).resolves.toBeUndefined()
  })
})

describe('the badge', () => {
  it.each([
    [12, '12'],
    [0, ''],
    [null, ''],
    [1500, '999+'],
  ])('for %s is %j', async (count, text) => {
    await setBadge(3, count)
    expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe(text)
  })
})

describe('the panel', () => {
  it('opens beside the page, else as a popup, else in a tab', async () => {
    const opened: string[] = []
    const refuse = () => Promise.reject(new Error('needs a gesture'))
    Object.assign(fakeBrowser.tabs, {
      create: async ({ url }: { url: string }) => void opened.push(new URL(url).pathname),
    })
    Object.assign(fakeBrowser, { sidePanel: { open: async () => void opened.push('side panel') } })
    await openPanel(3)
    Object.assign(fakeBrowser, { sidePanel: { open: refuse } })
    Object.assign(fakeBrowser.action, { openPopup: async () => void opened.push('popup') })
    await openPanel(3)
    Object.assign(fakeBrowser.action, { openPopup: refuse })
    await openPanel(3)
    Object.assign(fakeBrowser, { sidePanel: undefined })
    expect(opened).toEqual(['side panel', 'popup', '/sidepanel.html'])
  })
})

describe('the worker', () => {
  it('listens to everything before it does anything', async () => {
    const { injected } = fakeTabs({ alive: [1], allowed: [1, 2] })
    const { commands, contextMenus, permissions } = fakeBrowser
    background.main()
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true)
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true)
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true)
    for (const event of [
      commands.onCommand,
      contextMenus.onClicked,
      permissions.onAdded,
      permissions.onRemoved,
    ]) {
      expect(event.addListener).toHaveBeenCalledOnce()
    }
    const { res } = await deliver(
      'settings/change',
      { change: { colour: 'pink' } },
      extensionPage('options.html'),
    )
    expect(res).toMatchObject({ colour: 'pink' })

    // An outlet that the browser allows late: what lies open of it is read.
    const [[allowed] = []] = vi.mocked(fakeBrowser.permissions.onAdded.addListener).mock.calls
    expect(injected).toEqual([])
    allowed?.({ origins: ['*://bao.vn/*'] })
    await vi.waitFor(() => expect(injected).toEqual([2]))
  })
})
