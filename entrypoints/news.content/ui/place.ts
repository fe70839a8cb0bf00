// Where a card stands: beside the words and inside the window; over them only where the window is too low. Pure.

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

/** A place in the window, in CSS pixels. A card above its words is held by its lower edge, so that it grows away. */
export type Place =
  | { side: 'below'; left: number; top: number; room: number }
  | { side: 'above'; left: number; bottom: number; room: number }

const GAP = 8
const MARGIN = 8
/** A card with less height than this is no use: it takes that much of the larger side, and scrolls. */
export const LEAST = 160
/** A form to write in has more to show, the words that it is about among it: it may lie over them. */
export const LEAST_FORM = 330

/** Places a card of `size` by the boxes of its words; `near` is the line that was pointed at. */
export function place(words: readonly Box[], near: Box, size: Size, view: Size, lowest = LEAST): Place {
  const top = Math.min(...words.map((box) => box.top))
  const bottom = Math.max(...words.map((box) => box.bottom))
  const below = view.height - bottom - GAP - MARGIN
  const above = top - GAP - MARGIN
  const left = Math.max(MARGIN, Math.min(near.left, view.width - size.width - MARGIN))
  const least = Math.min(size.height, lowest, view.height - 2 * MARGIN)
  const fitsBelow = below >= least && (below >= size.height || below >= above)
  const side = fitsBelow || below >= above ? 'below' : 'above'
  const free = side === 'below' ? below : above
  const wanted = GAP + (side === 'below' ? bottom : view.height - top)
  // At 400 % neither side may have room: words can be scrolled, the head of a card out of the window cannot.
  const held = free < least ? Math.min(wanted, view.height - MARGIN - least) : wanted
  const room = Math.max(free, least)
  return side === 'below' ? { side, left, top: held, room } : { side, left, bottom: held, room }
}

/** The box nearest to a point: the line of several that the pointer is on. */
export function nearest(boxes: readonly Box[], x: number, y: number): Box | null {
  const distance = (box: Box) =>
    Math.max(box.left - x, 0, x - box.right) + 4 * Math.max(box.top - y, 0, y - box.bottom)
  return boxes.reduce<Box | null>((best, box) => (best && distance(best) <= distance(box) ? best : box), null)
}
