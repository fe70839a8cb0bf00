// Speaking to tabs: the one in front, one by id, or all that may have a content script.
import { browser } from 'wxt/browser'
import type { ContentProtocol } from '@/lib/messaging'
import { sendToTab } from '@/lib/messaging'

/** The tab in front of the reader, or null. Its address is known only where the reader allowed the site. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab ?? null
}

/** Tells the content scripts of all tabs, but the one that knows already, to read something again. */
export async function refreshTabs(
  what: Parameters<ContentProtocol['tab/refresh']>[0]['what'],
  except: number | null = null,
): Promise<void> {
  const tabs = await browser.tabs.query({})
  const ids = tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : [id]))
  // Most tabs have no content script of ours: that they do not answer is no failure.
  await Promise.allSettled(ids.map((id) => sendToTab(id, 'tab/refresh', { what })))
}

/** Asks one tab to read its page again. False where no content script answers. */
export async function readAgain(tabId: number): Promise<boolean> {
  return sendToTab(tabId, 'tab/refresh', { what: 'recognition' }).then(
    () => true,
    () => false,
  )
}
