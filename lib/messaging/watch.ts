// A line from a panel to the page that it shows: the page says that something changed, the panel asks what.
import { browser } from 'wxt/browser'

const NAME = 'panel'
/** What panels of one browser hear together: there is no line yet to a page that had no content script. */
const PANELS = 'panels'

/** The page's end: tells every panel that looks on. */
export interface Onlookers {
  tell(): void
  stop(): void
}

/** Takes lines from panels; call when the content script starts. */
export function receiveOnlookers(): Onlookers {
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>()
  const receive: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return
    ports.add(port)
    port.onDisconnect.addListener(() => ports.delete(port))
  }
  browser.runtime.onConnect.addListener(receive)
  return {
    tell() {
      for (const port of ports) port.postMessage(null)
    },
    stop() {
      browser.runtime.onConnect.removeListener(receive)
      for (const port of ports) port.disconnect()
      ports.clear()
    },
  }
}

/**
 * Looks on at the page of a tab. `gone` is called once when the page is left or has no content script.
 * @returns how to stop looking
 */
export function watchTab(tabId: number, changed: () => void, gone: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 })
  port.onMessage.addListener(changed)
  port.onDisconnect.addListener(gone)
  return () => {
    port.onDisconnect.removeListener(gone)
    port.disconnect()
  }
}

/** Says to all panels that a tab has a content script now; nothing of the browser's tells a panel of that. */
export function tellPanels(): void {
  const channel = new BroadcastChannel(PANELS)
  channel.postMessage(null)
  channel.close()
}

/** Hears that a tab was given a content script. @returns how to stop */
export function hearOfTabs(changed: () => void): () => void {
  const channel = new BroadcastChannel(PANELS)
  channel.onmessage = changed
  return () => channel.close()
}
