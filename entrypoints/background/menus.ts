// The context menu: what a reader can do with a selection or a page without opening anything.
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { runCommand } from './commands'
import { openLibrary } from './panel'
import { annotateTab } from './sites'

const WEB = ['http://*/*', 'https://*/*']

/** Makes the menu anew; call when the extension was installed or updated. Phones have no context menu. */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return
  await browser.contextMenus.removeAll()
  const items = [
    {
      id: 'highlight-selection',
      title: i18n.t('menu.highlight'),
      contexts: ['selection'],
      documentUrlPatterns: WEB,
    },
    { id: 'note-selection', title: i18n.t('menu.note'), contexts: ['selection'], documentUrlPatterns: WEB },
    {
      id: 'annotate',
      title: i18n.t('menu.annotate'),
      contexts: ['page', 'action'],
      documentUrlPatterns: WEB,
    },
    { id: 'library', title: i18n.t('menu.library'), contexts: ['page', 'action'] },
  ] as const
  for (const { contexts, ...item } of items) {
    browser.contextMenus.create({ ...item, contexts: [...contexts] })
  }
}

/** Listens to the menu. */
export function listenToMenus(report: (error: unknown) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    const run = async () => {
      if (menuItemId === 'library') return openLibrary()
      if (tab?.id === undefined) return
      return menuItemId === 'annotate' ? annotateTab(tab.id) : runCommand(String(menuItemId), tab.id)
    }
    run().catch(report)
  })
}
