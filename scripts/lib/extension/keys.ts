// Going about with the keyboard alone: Tab until something has the focus, then a key.
import type { Asked, Tab } from './tab.ts'
import { until } from './tab.ts'

/** What has the focus: its words, its label, its kind. */
type Focused = () => Promise<string | null>

/** Stops of Tab after which something is surely not there. */
const MOST = 90

/** What is said of the element that has the focus in a document. */
export function focusIn(asked: Asked): Focused {
  return () =>
    asked.evaluate(() => {
      const one = document.activeElement
      // Firefox stops at a box that scrolls too, which holds the words of all that stands in it.
      if (!one?.matches('a, button, input, select, textarea, summary, [tabindex]')) return null
      const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : []
      const words = [
        one.getAttribute('aria-label'),
        one.textContent,
        ...labels.map((label) => label.textContent),
      ]
      return [one.tagName.toLowerCase(), one.getAttribute('type'), ...words].filter(Boolean).join(' ')
    }, null)
}

/** The same in the layer over a page. */
export function focusInLayer(tab: Tab): Focused {
  return () =>
    tab.inLayer((root) => {
      const one = root?.activeElement
      // The sheet itself holds the words of all that stands in it.
      if (!one?.matches('button, summary, a, input')) return null
      const words = [one.getAttribute('aria-label'), one.textContent]
      return [one.tagName.toLowerCase(), one.className, ...words].filter(Boolean).join(' ')
    }, null)
}

/** Presses Tab (or Shift+Tab) until what has the focus is said to be so. */
export async function tabTo(tab: Tab, focused: Focused, said: string, keys = 'Tab'): Promise<void> {
  const passed: (string | null)[] = []
  for (let stop = 0; stop < MOST; stop++) {
    const now = await focused()
    if (now?.includes(said)) return
    passed.push(now)
    await tab.press(keys)
  }
  throw new Error(`Tab never came to ${said}; it passed ${passed.slice(-30).join(' | ')}`)
}

/** Waits until what has the focus is said to be so. */
export function focusOn(focused: Focused, said: string): Promise<true> {
  return until(`the focus on ${said}`, async () => (await focused())?.includes(said) || null)
}

/** Goes there with Tab and presses Enter, or another key. */
export async function tabAndPress(tab: Tab, focused: Focused, said: string, keys = 'Enter'): Promise<void> {
  await tabTo(tab, focused, said)
  await tab.press(keys)
}
