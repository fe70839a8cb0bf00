// A panel that stands over one tab for good, as `?tab=` in its address says.
import { browser } from 'wxt/browser'
import type { PanelTab } from './read-tab'

/** How the tab is found that the address names; the other way where it names none. */
export function fixedTab(otherwise: () => Promise<PanelTab | null>): () => Promise<PanelTab | null> {
  const fixed = Number(new URLSearchParams(location.search).get('tab'))
  return fixed ? () => browser.tabs.get(fixed) : otherwise
}
