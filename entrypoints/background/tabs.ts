// Speaking to tabs: the one in front, one by id, or all that may have a content script.
import { browser } from 'wxt/browser'
import type { ContentProtocol } from '@/lib/messaging'
import { sendToTab } from '@/lib/messaging'

/** The tab in front of the reader, or null. Its address is known only where the reader allowed the site. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab ?? null
}

type What = Parameters<ContentProtocol['tab/refresh']>[0]['what']

/** Milliseconds after which a tab that was told and does not answer is told again all the same. */
const PATIENCE = 5_000

const moment = (length: number) => new Promise((resolve) => setTimeout(resolve, length))

/** What tabs were told and have not done yet, and what they are to be told after that, by tab and what. */
const telling = new Map<string, { now: Promise<unknown>; next: Promise<unknown> | null }>()

/**
 * Tells a tab to read something again. However many changes come while it does, it is told of them together, once: of a
 * hundred highlights that go at once a slow page hears twice.
 */
function tell(id: number, what: What): Promise<unknown> {
  const key = `${id} ${what}`
  const under = telling.get(key)
  if (under) {
    under.next ??= under.now.then(() => tell(id, what))
    return under.next
  }
  // Most tabs have no content script of ours: that they do not answer is no failure.
  const told = sendToTab(id, 'tab/refresh', { what }).catch(() => {})
  const now = Promise.race([told, moment(PATIENCE)]).finally(() => telling.delete(key))
  telling.set(key, { now, next: null })
  return now
}

/** Milliseconds that a reader's change waits, at most, for the tabs in front to show it. */
const SHOWN = 500

/**
 * Tells the content scripts of all tabs, but the one that knows already, to read something again. Resolves when the tabs
 * in front did so: the browser gives those behind them a turn but now and then, and nobody sees them.
 */
export async function refreshTabs(what: What, except: number | null = null): Promise<void> {
  const tabs = await browser.tabs.query({})
  const inFront = tabs.flatMap(({ id, active }) => {
    if (id === undefined || id === except) return []
    const told = tell(id, what)
    return active ? [told] : []
  })
  // The tab in front of a window that is put away is as slow as one behind another.
  await Promise.race([Promise.all(inFront), moment(SHOWN)])
}

/** Asks one tab to read its page again. False where no content script answers. */
export async function readAgain(tabId: number): Promise<boolean> {
  return sendToTab(tabId, 'tab/refresh', { what: 'recognition' }).then(
    () => true,
    () => false,
  )
}
