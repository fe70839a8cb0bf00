// The width that a picture has on the screen, so that its words keep their size however narrow it gets.
import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'

/** Pixels from `least` to `most`; `most` until the box is there. */
export function useWidth(
  box: RefObject<HTMLElement | null>,
  [least, most]: readonly [number, number],
): number {
  const [width, setWidth] = useState(most)
  useLayoutEffect(() => {
    const one = box.current
    if (!one) return
    const measure = () => setWidth(Math.round(Math.min(most, Math.max(least, one.clientWidth))))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(one)
    return () => watch.disconnect()
  }, [box, least, most])
  return width
}
