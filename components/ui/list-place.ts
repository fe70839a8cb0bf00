// How a list learns its size and takes its place without making the browser lay the page out for that: a list just put
// into the page is laid out once, with its first rows.
import type { Rect, Virtualizer } from '@tanstack/react-virtual'
import { elementScroll } from '@tanstack/react-virtual'

type List = Virtualizer<HTMLDivElement, Element>

/** The scrollers that have been told where to stand. */
const placed = new WeakSet<HTMLDivElement>()

/** Tells a list's size in pixels whenever the browser has laid it out. Gives back how to stop. */
export function observeSize({ scrollElement }: List, tell: (size: Rect) => void): () => void {
  if (!scrollElement) return () => {}
  const observer = new ResizeObserver(() => {
    tell({ width: scrollElement.clientWidth, height: scrollElement.clientHeight })
  })
  observer.observe(scrollElement)
  return () => observer.disconnect()
}

/** Scrolls a list, as its library does it; but a new scroller stands at its beginning and is not sent there. */
export function scrollList(offset: number, how: Parameters<typeof elementScroll>[1], list: List): void {
  const { scrollElement } = list
  if (!scrollElement) return
  const fresh = !placed.has(scrollElement)
  placed.add(scrollElement)
  if (fresh && offset === 0) return
  elementScroll(offset, how, list)
}
