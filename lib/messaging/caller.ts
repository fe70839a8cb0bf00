// Who sends a message, as the browser tells it: nothing that the message says of itself is believed.
import { isSameSite, isWebAddress } from '../annotation'

/** What the browser says of a sender; the part of `runtime.MessageSender` that is needed. */
export interface Sender {
  id?: string
  url?: string
  frameId?: number
  /** Chromium's name for the document in a frame, gone with the document. */
  documentId?: string
  tab?: { id?: number; url?: string; incognito: boolean }
}

/** Where in a tab a content script runs. */
export interface Frame {
  frameId: number
  documentId?: string
}

/**
 * `page`: one of our own pages (panel, library, options, welcome). `frame`: our note frame inside a site's page.
 * `content`: our content script in a site's page at `url`. `private` is a private window.
 */
export type Caller =
  | { kind: 'page'; tabId: number | null; private: boolean }
  | { kind: 'frame'; tabId: number; private: boolean; site: string | null }
  | { kind: 'content'; tabId: number; private: boolean; url: string; frame: Frame }

/** Our page that sites may frame; the manifest's `web_accessible_resources` names no other. */
const FRAME = 'note.html'

/** A frame speaks for its page when it is the page, or of the page's own origin. */
function speaksForPage({ frameId, url, tab }: Sender): boolean {
  if (frameId === 0) return true
  if (!url || !tab?.url || !URL.canParse(url) || !URL.canParse(tab.url)) return false
  return new URL(url).origin === new URL(tab.url).origin
}

/**
 * The sender as one of ours, or null when it is none.
 * @param extension our own id and the address that our pages begin with (`runtime.getURL('')`)
 */
export function callerOf(sender: Sender, extension: { id: string; root: string }): Caller | null {
  const { id, url, tab, frameId, documentId } = sender
  if (id !== extension.id || !url) return null
  const tabId = tab?.id ?? null
  const isPrivate = tab?.incognito ?? false
  if (url.startsWith(extension.root)) {
    const framed = tabId !== null && frameId !== undefined && frameId !== 0
    if (!framed) return { kind: 'page', tabId, private: isPrivate }
    if (new URL(url).pathname !== `/${FRAME}`) return null
    const site = tab?.url && isWebAddress(tab.url) ? tab.url : null
    return { kind: 'frame', tabId, private: isPrivate, site }
  }
  if (!isWebAddress(url) || tabId === null || !speaksForPage(sender)) return null
  const frame = { frameId: frameId ?? 0, ...(documentId !== undefined && { documentId }) }
  return { kind: 'content', tabId, private: isPrivate, url, frame }
}

/**
 * Whether a caller may touch what belongs to a page: our own pages always, a content script on its own site alone.
 * The note frame is ours, and names what it was opened for by an unguessable id; where the browser tells the page
 * around it, that must fit too.
 */
export function mayTouch(caller: Caller, page: string): boolean {
  if (caller.kind === 'page') return true
  if (caller.kind === 'frame') return caller.site === null || isSameSite(caller.site, page)
  return isSameSite(caller.url, page)
}
