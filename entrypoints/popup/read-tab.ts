// What the panel shows of a tab before the library was asked: what its content script says of the page.
import { browser } from 'wxt/browser'
import type { PanelView } from '@/components/panel/view'
import { dayOfEpoch, isWebAddress, siteOf } from '@/lib/annotation'
import { errorCode, sendToTab } from '@/lib/messaging'

/** How our match patterns begin and end. */
const ANY_SCHEME = '*://'
const ANY_PATH = '/*'

/** The part of a tab that is needed; `url` is known only where the browser lets us see it. */
export interface PanelTab {
  id?: number
  url?: string
}

/**
 * Whether an address is of a host that one of our match patterns names (`*://host/*`, `*://*.host/*`). There are a
 * thousand of them and a list waits for the answer: the address is taken apart once.
 */
export function fitsPatterns(patterns: readonly string[], url: string): boolean {
  if (!isWebAddress(url)) return false
  const { hostname } = new URL(url)
  return patterns.some((pattern) => {
    if (!pattern.startsWith(ANY_SCHEME) || !pattern.endsWith(ANY_PATH)) return false
    const host = pattern.slice(ANY_SCHEME.length, -ANY_PATH.length)
    if (!host.startsWith('*.')) return hostname === host
    return hostname.endsWith(host.slice(1)) || hostname === host.slice(2)
  })
}

/** Whether an address is of an outlet that is read by itself. */
export function isOutlet(url: string): boolean {
  const scripts = browser.runtime.getManifest().content_scripts ?? []
  return scripts.some(({ matches }) => fitsPatterns(matches ?? [], url))
}

/** Whether the browser lets us read an address at any time; the reader may have it do so at a click alone. */
export function isAllowed(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url)
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}

/** The view of a tab that has no content script. @param beside in the side panel, where a click opens no site to us */
export async function describeUnread({ url }: PanelTab, beside: boolean): Promise<PanelView> {
  if (url === undefined)
    return beside ? { kind: 'unread', host: null, why: 'unlisted' } : { kind: 'restricted' }
  if (!isWebAddress(url)) return { kind: 'restricted' }
  const why = !isOutlet(url) ? 'unlisted' : (await isAllowed(url)) ? 'before' : 'withheld'
  return { kind: 'unread', host: siteOf(url), why }
}

/** What a tab says of itself. Never throws: what goes wrong is a view too. */
async function askTab(tab: PanelTab | null, beside: boolean): Promise<PanelView> {
  if (tab?.id === undefined) return { kind: 'restricted' }
  try {
    const state = await sendToTab(tab.id, 'tab/state', undefined)
    const nothing = { drafts: [], leftOut: 0, knownTags: [], light: null, revisit: null, decided: [] }
    const today = dayOfEpoch(Date.now())
    return { kind: 'page', state, ...nothing, today, never: false, always: isOutlet(state.facts.url) }
  } catch (error) {
    const code = errorCode(error)
    return code === 'no-answer' ? describeUnread(tab, beside) : { kind: 'failed', code }
  }
}

/** A tab and what it says of itself. */
export interface Look {
  tab: PanelTab | null
  said: PanelView
}

/** Looks at the tab in front. Never throws. */
export async function lookAt(findTab: () => Promise<PanelTab | null>, beside: boolean): Promise<Look> {
  const found = await findTab().catch(() => null)
  const tab = found && { id: found.id, url: found.url }
  return { tab, said: await askTab(tab, beside) }
}
