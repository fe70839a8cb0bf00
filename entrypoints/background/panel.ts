// Opening the panel and the library at the reader's click.
import { browser } from 'wxt/browser'
import { ownUrl } from './urls'

/** Browsers that have a sidebar instead of a side panel. */
type WithSidebar = typeof browser & { sidebarAction?: { open(): Promise<void> } }

/**
 * Opens the side panel, else the sidebar, else the popup, else the panel in a tab. Begins without awaiting anything:
 * browsers open panels only while the reader's click counts.
 */
export async function openPanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as WithSidebar
  const ways = [
    () => browser.sidePanel?.open({ tabId }),
    () => sidebarAction?.open(),
    () => browser.action.openPopup?.(),
  ]
  for (const way of ways) {
    try {
      const opening = way()
      if (opening) return await opening
    } catch {
      // Not allowed now, or not here: the next way.
    }
  }
  await browser.tabs.create({ url: ownUrl(`sidepanel.html?tab=${tabId}`) })
}

/** Opens the library in a tab of its own, perhaps at the dossier of an entity. */
export async function openLibrary(entity?: string): Promise<void> {
  const query = entity === undefined ? '' : `?${new URLSearchParams({ view: 'entity', id: entity })}`
  await browser.tabs.create({ url: ownUrl(`library.html${query}`) })
}
