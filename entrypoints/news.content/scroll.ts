// Brings a stretch of text into view.
import { boxOf } from '@/lib/highlighting'

/** Scrolls so that a range is near the middle of the window, gently unless the reader asked for less motion. */
export function bringToView(range: Range): void {
  const element = range.startContainer.parentElement
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const box = boxOf(range)
  if (box.top >= 80 && box.bottom <= innerHeight - 80 && box.height > 0) return
  // First every scroller around the words, then the window itself, for paragraphs longer than a screen.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const after = boxOf(range)
  if (after.top < 80 || after.bottom > innerHeight - 80) {
    scrollBy({ top: after.top - innerHeight * 0.4, behavior: calm ? 'instant' : 'smooth' })
  }
}
