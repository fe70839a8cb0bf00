// Bringing a part of a drawing into view. Firefox scrolls to elements of a page alone, not to those inside a drawing.

/** Pixels left free beside the part. */
const MARGIN = 16

/** How far to scroll so that a stretch lies within another; its beginning where it is too long. */
export function shift(from: number, to: number, low: number, high: number): number {
  if (from < low + MARGIN) return from - low - MARGIN
  return to > high - MARGIN ? Math.min(to - high + MARGIN, from - low - MARGIN) : 0
}

const scrolls = (box: Element) => /auto|scroll/.test(getComputedStyle(box).overflow)

/** Scrolls everything around a part of a drawing until it is seen. Its box is asked for anew after each step. */
export function bringIntoView(part: Element): void {
  for (let around = part.parentElement; around; around = around.parentElement) {
    if (!scrolls(around)) continue
    const { left, right, top, bottom } = part.getBoundingClientRect()
    const view = around.getBoundingClientRect()
    const x = shift(left, right, view.left, view.right)
    around.scrollBy({ left: x, top: shift(top, bottom, view.top, view.bottom), behavior: 'instant' })
  }
  const { top, bottom } = part.getBoundingClientRect()
  scrollBy({ top: shift(top, bottom, 0, innerHeight), behavior: 'instant' })
}
