// What the panel shows of a tab: what its content script says, beside what the library holds of the page.
import { browser } from 'wxt/browser'
import type { PanelView } from '@/components/panel/view'
import { isWebAddress, siteOf } from '@/lib/annotation'
import type { PageState, PlacedState } from '@/lib/messaging'
import { errorCode, sendToTab } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import {
  DEFAULT_SETTINGS,
  draftsOfPage,
  findRevisit,
  highlightsOfPage,
  isListed,
  readSettings,
  tagsInUse,
} from '@/lib/store'

/** The part of a tab that is needed; `url` is known only where the browser lets us see it. */
export interface PanelTab {
  id?: number
  url?: string
}

/** Whether an address is of a host that a match pattern of ours names (`*://host/*`, `*://*.host/*`). */
export function fitsPattern(pattern: string, url: string): boolean {
  const host = /^\*:\/\/([^/]+)\//.exec(pattern)?.[1]
  if (!host || !isWebAddress(url)) return false
  const { hostname } = new URL(url)
  if (!host.startsWith('*.')) return hostname === host
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1))
}

/** Whether an address is of an outlet that is read by itself. */
function isOutlet(url: string): boolean {
  const scripts = browser.runtime.getManifest().content_scripts ?? []
  return scripts.some(({ matches }) => matches?.some((pattern) => fitsPattern(pattern, url)))
}

/** Of one that the page has not placed yet, nothing is said. */
const UNPLACED: Omit<PlacedState, 'highlight'> = {
  ...{ state: 'anchored', found: null, candidates: 0, places: [], edits: [] },
}

/**
 * The page's highlights as the library holds them, each where the page last said that it stands: the library knows
 * of a change before the page has placed it.
 */
export function mergeHighlights(
  said: PageState['highlights'],
  held: readonly PageState['highlights'][number]['highlight'][],
): PageState['highlights'] {
  const places = new Map(said.map((entry) => [entry.highlight.id, entry]))
  return held.map((highlight) => ({
    ...(places.get(highlight.id) ?? UNPLACED),
    highlight,
  }))
}

async function describePage(store: Store, state: PageState): Promise<PanelView> {
  const { url, canonicalUrl } = state.facts
  const host = new URL(url).hostname
  try {
    const [held, drafts, tags, settings, revisit] = await Promise.all([
      highlightsOfPage(store, canonicalUrl),
      draftsOfPage(store, canonicalUrl),
      tagsInUse(store),
      readSettings(store),
      // The recognised half can be made again: that it cannot be read takes nothing away.
      findRevisit(store, canonicalUrl).catch(() => null),
    ])
    return {
      kind: 'page',
      state: { ...state, highlights: mergeHighlights(state.highlights, held) },
      drafts,
      knownTags: tags.map(({ tag }) => tag),
      light: settings,
      never: isListed(settings.neverOn, host),
      always: isListed(settings.alwaysOn, host) || isOutlet(url),
      revisit,
    }
  } catch (error) {
    // What the page says is worth showing even where the library cannot be read.
    const problem = state.problem ?? errorCode(error)
    const page = { ...state, problem }
    const nothing = { drafts: [], knownTags: [], light: DEFAULT_SETTINGS, revisit: null }
    return { kind: 'page', state: page, ...nothing, never: false, always: isOutlet(url) }
  }
}

/** The view of a tab that has no content script. @param beside in the side panel, where a click opens no site to us */
export function describeUnread({ url }: PanelTab, beside: boolean): PanelView {
  if (url === undefined)
    return beside ? { kind: 'unread', host: null, listed: false } : { kind: 'restricted' }
  if (!isWebAddress(url)) return { kind: 'restricted' }
  return { kind: 'unread', host: siteOf(url), listed: isOutlet(url) }
}

/** What the panel shows of a tab. Never throws: what goes wrong is a view too. */
export async function readTab(store: Store, tab: PanelTab | null, beside: boolean): Promise<PanelView> {
  if (tab?.id === undefined) return { kind: 'restricted' }
  try {
    return await describePage(store, await sendToTab(tab.id, 'tab/state', undefined))
  } catch (error) {
    const code = errorCode(error)
    return code === 'no-answer' ? describeUnread(tab, beside) : { kind: 'failed', code }
  }
}
