// Speaking to tabs: the one in front, one by id, or all that may have a content script.
import { browser } from 'wxt/browser'
import type { ContentProtocol } from '@/lib/messaging'
import { sendToTab } from '@/lib/messaging'

/** The tab in front of the reader, or null. Its address is known only where the reader allowed the site. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab ?? null
}

/** Milliseconds that a reader's change waits, at most, for the tabs in front to show it. */
const SHOWN = 500

/**
 * Tells the content scripts of all tabs, but the one that knows already, to read something again. Resolves when the tabs
 * in front did so: the browser gives those behind them a turn but now and then, and nobody sees them.
 */
export async function refreshTabs(
  what: Parameters<ContentProtocol['tab/refresh']>[0]['what'],
  except: number | null = null,
): Promise<void> {
  const tabs = await browser.tabs.query({})
  const inFront = tabs.flatMap(({ id, active }) => {
    if (id === undefined || id === except) return []
    // Most tabs have no content script of ours: that they do not answer is no failure.
    const told = sendToTab(id, 'tab/refresh', { what }).catch(() => {})
    return active ? [told] : []
  })
  // The tab in front of a window that is put away is as slow as one behind another.
  await Promise.race([Promise.all(inFront), new Promise((resolve) => setTimeout(resolve, SHOWN))])
}

/** Asks one tab to read its page again. False where no content script answers. */
export async function readAgain(tabId: number): Promise<boolean> {
  return sendToTab(tabId, 'tab/refresh', { what: 'recognition' }).then(
    () => true,
    () => false,
  )
}
