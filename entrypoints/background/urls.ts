// Addresses of the extension's own files.
import { browser } from 'wxt/browser'

/** The address of a file of the extension, perhaps with a query. */
export function ownUrl(path: string): string {
  return new URL(path, browser.runtime.getURL('/')).href
}
