// A popup asks for its size; where the browser gives it less, as at a large zoom, it takes what is there.

/** Milliseconds after which a popup has the size that it gets. */
const SETTLED = 250

/** Keeps the page as narrow as its window, from now on. Wider it never gets than it asked to be. */
export function fitWindow(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const fit = () => {
    const { style, offsetWidth } = document.body
    // What a scroll bar takes is no room.
    const { clientWidth } = document.documentElement
    style.maxWidth = offsetWidth > clientWidth ? `${clientWidth}px` : style.maxWidth
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(fit, SETTLED)
  }
  addEventListener('resize', later)
  later()
}
