// The number on the extension's button.
import { browser } from 'wxt/browser'

const PAPER = '#fffdf8'
const INK = '#3b3a36'

/** Shows how many mentions a tab has; nothing for none or for a quiet tab (null). */
export async function setBadge(tabId: number, count: number | null): Promise<void> {
  const text = count ? (count > 999 ? '999+' : String(count)) : ''
  await browser.action.setBadgeText({ tabId, text })
  await browser.action.setBadgeBackgroundColor({ tabId, color: INK })
  // Younger than the rest of the badge.
  await browser.action.setBadgeTextColor?.({ tabId, color: PAPER })
}
