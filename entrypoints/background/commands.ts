// Keyboard shortcuts: each is one message to the tab in front.
import { browser } from 'wxt/browser'
import { errorCode, sendToTab } from '@/lib/messaging'
import { openPanel } from './panel'
import { ensureContentScript } from './sites'
import { activeTab } from './tabs'

const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  'highlight-selection': (tabId) => sendToTab(tabId, 'tab/highlight-selection', { note: false }),
  'note-selection': (tabId) => sendToTab(tabId, 'tab/highlight-selection', { note: true }),
  overview: (tabId) => sendToTab(tabId, 'tab/overview', undefined),
  'next-mention': (tabId) => sendToTab(tabId, 'tab/step', { by: 1 }),
  'previous-mention': (tabId) => sendToTab(tabId, 'tab/step', { by: -1 }),
}

/** Runs a command in a tab; a shortcut allows us this one page, so a missing content script is brought first. */
export async function runCommand(command: string, tabId: number): Promise<void> {
  const run = COMMANDS[command]
  if (!run) return
  try {
    await run(tabId)
  } catch (error) {
    if (errorCode(error) !== 'no-answer') throw error
    await ensureContentScript(tabId)
    await run(tabId)
  }
}

/** Listens to shortcuts; browsers without a keyboard have none. */
export function listenToCommands(report: (error: unknown) => void): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'panel') {
      // At once: browsers open panels only while the reader's key counts.
      if (tab?.id !== undefined) openPanel(tab.id).catch(report)
      return
    }
    const run = async () => {
      const id = tab?.id ?? (await activeTab())?.id
      if (id !== undefined) await runCommand(command, id)
    }
    run().catch(report)
  })
}
