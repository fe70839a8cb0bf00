// What does not fit into a window, in any browser.
import type { Tab } from '../../../scripts/lib/extension/tab.ts'

/** What runs out of the window, and text that is cut without a sign of it. */
export function cut(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1
    const told = (one: Element) => one.outerHTML.slice(0, 140)
    const isSeen = (one: Element) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && one.clientWidth > 1
    const all = [...document.body.querySelectorAll('*')].filter(isSeen)
    // A drawing or a table may be wider than the window where it scrolls in a box of its own.
    const scrolls = (one: Element | null): boolean =>
      one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement))
    const wide = all.filter((one) => one.getBoundingClientRect().right > edge && !scrolls(one.parentElement))
    const clipped = all.filter((one) => {
      const { overflowX, textOverflow } = getComputedStyle(one)
      const hides = overflowX === 'hidden' || overflowX === 'clip'
      // The browser shortens a file's name by itself.
      if (one.matches('input[type="file"]')) return false
      return hides && textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth + 1
    })
    return [
      ...(document.documentElement.scrollWidth > edge ? ['the page scrolls sideways'] : []),
      ...wide.map((one) => `beyond the window: ${told(one)}`),
      ...clipped.map((one) => `cut: ${told(one)}`),
    ]
  }, null)
}
