// What the reader points at: hover with intent, click on words that are no link. Clicks on links belong to the page.
import { type Mark, marksAt, type Painter } from '@/lib/highlighting'

export interface PointerParts {
  painter: Painter
  /** Whether an event passed through our own layer. */
  owns(event: Event): boolean
  /** The pointer came to a mark: what its card needs may be fetched now. */
  near(mark: Mark): void
  /** The pointer rests on a mark, or it was clicked. */
  open(mark: Mark, at: { x: number; y: number }, how: 'hover' | 'click'): void
  /** The pointer left mark and card alike. */
  left(): void
}

/** Milliseconds that a pointer rests before a card opens, and is away before it closes. */
const REST = 120
const AWAY = 300
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]'

/**
 * Listens until stopped. All listeners are passive: nothing of the page is held up or taken away.
 * @param before what the pointer did last, before anybody listened here
 */
export function followPointer(
  document: Document,
  parts: PointerParts,
  before: MouseEvent | null = null,
): { stop(): void } {
  const { painter, owns, near, open, left } = parts
  const listening = new AbortController()
  let over: Mark | null = null
  let opening: ReturnType<typeof setTimeout> | null = null
  let leaving: ReturnType<typeof setTimeout> | null = null
  let last: MouseEvent | null = null
  let frame = 0

  const cancel = (timer: ReturnType<typeof setTimeout> | null) => {
    if (timer !== null) clearTimeout(timer)
    return null
  }

  const look = () => {
    frame = 0
    const event = last
    if (event === null || painter.marks.size === 0) return
    const mine = owns(event)
    const mark = mine ? null : (marksAt(painter, event.clientX, event.clientY)[0] ?? null)
    if (mine || mark !== null) leaving = cancel(leaving)
    else leaving ??= setTimeout(left, AWAY)
    if (mark === over) return
    over = mark
    opening = cancel(opening)
    if (mark === null) return
    near(mark)
    opening = setTimeout(() => {
      if (last) open(mark, { x: last.clientX, y: last.clientY }, 'hover')
    }, REST)
  }

  const moved = (event: MouseEvent) => {
    last = event
    const touches = event instanceof PointerEvent && event.pointerType === 'touch'
    if (!touches && event.buttons === 0) frame ||= requestAnimationFrame(look)
  }

  const clicked = (event: MouseEvent) => {
    if (owns(event) || event.button !== 0 || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(CONTROLS)) return
    // Within a shadow tree a selection looks collapsed from outside, but has words.
    const selection = document.getSelection()
    if (selection && (!selection.isCollapsed || selection.toString() !== '')) return
    const mark = marksAt(painter, event.clientX, event.clientY)[0]
    opening = cancel(opening)
    // The frame that still looks at the way here finds nothing new: what a click opened, resting there opens no more.
    over = mark ?? null
    if (mark) open(mark, { x: event.clientX, y: event.clientY }, 'click')
    else left()
  }

  const heard = { passive: true, signal: listening.signal }
  document.addEventListener('pointermove', moved, heard)
  document.addEventListener('click', clicked, heard)
  if (before?.type === 'click') clicked(before)
  else if (before) moved(before)

  return {
    stop() {
      listening.abort()
      opening = cancel(opening)
      leaving = cancel(leaving)
      cancelAnimationFrame(frame)
    },
  }
}
