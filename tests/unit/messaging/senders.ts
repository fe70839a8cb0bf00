// Senders as a browser would report them, for tests that play friend and foe.

import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Sender } from '@/lib/messaging'

export const PAGE_URL = 'https://bao.example.vn/bai-1.html'

/** A content script in a tab. */
export function contentAt(url: string, change: Partial<Sender> = {}): Sender {
  return { id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 7, url, incognito: false }, ...change }
}

/** One of our own pages. */
export function extensionPage(path = 'library.html', change: Partial<Sender> = {}): Sender {
  const url = fakeBrowser.runtime.getURL(path as never)
  return { id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 8, url, incognito: false }, ...change }
}

/** The note frame inside a site's page. */
export function noteFrame(page = PAGE_URL, change: Partial<Sender> = {}): Sender {
  const url = fakeBrowser.runtime.getURL('note.html' as never)
  return {
    id: fakeBrowser.runtime.id,
    url: `${url}?highlight=x`,
    frameId: 3,
    tab: { id: 7, url: page, incognito: false },
    ...change,
  }
}

export function inPrivate(sender: Sender): Sender {
  return { ...sender, tab: { ...sender.tab, incognito: true } }
}

/** Sends a message as the browser would hand it over, and waits for the answer as it crosses back. */
export async function deliver(
  type: string,
  data: unknown,
  sender: Sender,
): Promise<{ res?: unknown; err?: { name: string; code?: string; message: string } }> {
  const message = { id: 1, type, data: structuredClone(data), timestamp: 1 }
  return new Promise((resolve, reject) => {
    fakeBrowser.runtime.onMessage
      .trigger(message, sender as never, resolve as never)
      .then((results) => results.includes(true as never) || reject(new Error('nobody listens')), reject)
  })
}
