// What is open over the page: one card, toolbar or note frame at a time, placed beside its words.
import { boxesOf, windowsOf } from '@/lib/highlighting'
import type { Host } from './ui/host'
import { type Box, LEAST, LEAST_FORM, nearest, place } from './ui/place'

export interface Layers {
  /** Opens an element beside a range. `take` moves the keyboard into it; Esc gives it back. */
  open(element: HTMLElement, range: Range, options: LayerOptions): void
  close(): void
  /** How often something was opened so far. */
  readonly count: number
  /** `stays`: it is not for the pointer to close or to put something else in its place. */
  readonly current: { element: HTMLElement; stays: boolean; key: string } | null
}

export interface LayerOptions {
  /** What it explains, so that it is not opened twice. */
  key: string
  /** Where the pointer is; the line under it is kept free first. */
  at?: { x: number; y: number } | undefined
  /** Stays until closed and takes the keyboard; else it goes with the pointer. */
  pinned: boolean
  /** Moves with its words when the page is scrolled, though it is not pinned. */
  follows?: boolean | undefined
  /** Called when it is gone, however. */
  closed?: (() => void) | undefined
}

/** Manages the host's layers; `point` is told which words the open one explains. */
export function createLayers(host: Host, point: (range: Range | null) => void): Layers {
  let open: {
    element: HTMLElement
    range: Range
    options: LayerOptions
    back: Element | null
    stop: AbortController
  } | null = null

  let count = 0

  const close = () => {
    if (!open) return
    const { element, options, back, stop } = open
    open = null
    stop.abort()
    host.remove(element)
    point(null)
    options.closed?.()
    if (options.pinned && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true })
  }

  const put = () => {
    if (open) settle(open.element, open.range, open.options.at)
  }

  return {
    open(element, range, options) {
      // Shown before the old one goes, so that the host stays where it is.
      element.style.visibility = 'hidden'
      host.show(element)
      close()
      const stop = new AbortController()
      count++
      open = { element, range, options, back: document.activeElement, stop }
      put()
      element.style.visibility = ''
      const scrolled = () => (options.pinned || options.follows ? put() : close())
      const pressed = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }
      // A frame that the words stand in scrolls by itself, and hears the keys while the reader is in it.
      for (const view of windowsOf(range.startContainer)) {
        view.addEventListener('scroll', scrolled, { capture: true, passive: true, signal: stop.signal })
        view.addEventListener('resize', put, { passive: true, signal: stop.signal })
        view.addEventListener('keydown', pressed, { capture: true, signal: stop.signal })
      }
      if (options.pinned) point(range)
      if (options.pinned) element.focus({ preventScroll: true })
    },
    close,
    get count() {
      return count
    },
    get current() {
      if (!open) return null
      const { element, options } = open
      return { element, stays: options.pinned || options.follows === true, key: options.key }
    },
  }
}

/** Stands a layer beside its words; one whose words are out of the window waits at the edge. */
function settle(element: HTMLElement, range: Range, at: LayerOptions['at']): void {
  const words: Box[] = boxesOf(range)
  const first = words[0]
  if (!first) return
  const near = at ? (nearest(words, at.x, at.y) ?? first) : first
  // A selection over many lines would leave no room: then its last line counts.
  const lines = words.length > 4 ? [near] : words
  const view = { width: document.documentElement.clientWidth, height: innerHeight }
  const least = element.matches('.frame') ? LEAST_FORM : LEAST
  const spot = place(lines, near, { width: element.offsetWidth, height: element.offsetHeight }, view, least)
  element.style.left = `${spot.left}px`
  element.style.top = spot.side === 'below' ? `${spot.top}px` : 'auto'
  element.style.bottom = spot.side === 'above' ? `${spot.bottom}px` : 'auto'
  element.style.setProperty('--room', `${spot.room}px`)
}
