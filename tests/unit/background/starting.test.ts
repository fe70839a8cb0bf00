// What the background does when it starts, and when it is installed.
import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import background from '@/entrypoints/background'
import { beginCorrecting, openStore } from '@/lib/store'
import { isCorrecting } from '@/lib/store/correcting'
import { deliver, extensionPage } from '../messaging/senders'

it('goes on over saved pages where it was stopped; asks the first run’s questions until they are answered', async () => {
  const opened: string[] = []
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1', content_scripts: [] }) })
  Object.assign(fakeBrowser.tabs, {
    create: async ({ url }: { url: string }) => void opened.push(new URL(url).pathname),
  })
  Object.assign(fakeBrowser, {
    scripting: { getRegisteredContentScripts: async () => [], unregisterContentScripts: async () => {} },
    permissions: { onAdded: { addListener: vi.fn() }, onRemoved: { addListener: vi.fn() } },
    contextMenus: undefined,
    commands: undefined,
  })
  const store = openStore()
  await beginCorrecting(store)
  background.main()
  // It was no start of the browser: a background is stopped and started many times a day.
  await vi.waitFor(async () => expect(await isCorrecting(store)).toBe(false))

  // Loaded from its folder, it is installed whenever the browser starts.
  const install = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' })
  await install()
  await vi.waitFor(() => expect(opened).toEqual(['/welcome.html']))
  await install()
  await vi.waitFor(() => expect(opened).toHaveLength(2))
  await deliver('settings/saving', { saving: 'chosen' }, extensionPage('welcome.html'))
  await install()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(opened).toHaveLength(2)
})
