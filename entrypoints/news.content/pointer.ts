// What the reader points at: hover with intent, click on words that are no link. Clicks on links belong to the page.
import { type At, inPage, type Mark, marksAt, type Painter } from '@/lib/highlighting'

export interface PointerParts {
  painter: Painter
  /** Whether an event passed through our own layer. */
  owns(event: Event): boolean
  /** The pointer came to a mark: what its card needs may be fetched now. */
  near(mark: Mark): void
  /** The pointer rests on a mark, or it was clicked, at a point of the page's window. */
  open(mark: Mark, at: At, how: 'hover' | 'click'): void
  /** The page is pressed: a click begins, or a selection. What is still coming is not wanted any more. */
  pressed(): void
  /** The page was clicked where no mark is. */
  missed(): void
  /** The pointer left mark and card alike. */
  left(): void
}

/** Milliseconds that a pointer rests before a card opens, and is away before it closes. */
const REST = 120
const AWAY = 300
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]'

/** Listens on the page, and on further documents that stand in frames of it. */
export interface Pointer {
  hear(document: Document): void
  stop(): void
}

/**
 * Listens until stopped. All listeners are passive: nothing of the page is held up or taken away.
 * @param before what the pointer did last, in its order, before anybody listened here
 */
export function followPointer(
  document: Document,
  parts: PointerParts,
  before: readonly MouseEvent[] = [],
): Pointer {
  const { painter, owns, near, open, pressed, missed, left } = parts
  const listening = new AbortController()
  let over: Mark | null = null
  let opening: ReturnType<typeof setTimeout> | null = null
  let leaving: ReturnType<typeof setTimeout> | null = null
  let last: { event: MouseEvent; document: Document; mine: boolean } | null = null
  let frame = 0

  const cancel = (timer: ReturnType<typeof setTimeout> | null) => {
    if (timer !== null) clearTimeout(timer)
    return null
  }

  const look = () => {
    frame = 0
    if (last === null || painter.marks.size === 0) return
    const { mine } = last
    const mark = mine ? null : (markAt(last.event, last.document) ?? null)
    if (mine || mark !== null) leaving = cancel(leaving)
    else leaving ??= setTimeout(left, AWAY)
    if (mark === over) return
    over = mark
    opening = cancel(opening)
    if (mark === null) return
    near(mark)
    opening = setTimeout(() => {
      if (last) open(mark, pointOf(last.event, last.document), 'hover')
    }, REST)
  }

  const markAt = ({ clientX, clientY }: MouseEvent, document: Document) =>
    marksAt(painter, clientX, clientY, document)[0]

  const moved = (event: MouseEvent, document: Document) => {
    // Asked now: an event that is over passed through nothing, and what it was over may be gone by the next frame.
    last = { event, document, mine: owns(event) }
    // An event of a frame is none of our own window's classes.
    const touches = 'pointerType' in event && event.pointerType === 'touch'
    if (!touches && event.buttons === 0) frame ||= requestAnimationFrame(look)
  }

  const clicked = (event: MouseEvent, document: Document) => {
    if (owns(event) || event.button !== 0 || event.defaultPrevented) return
    if (event.target && 'closest' in event.target && (event.target as Element).closest(CONTROLS)) return
    // Within a shadow tree a selection looks collapsed from outside, but has words.
    const selection = document.getSelection()
    if (selection && (!selection.isCollapsed || selection.toString() !== '')) return
    const mark = markAt(event, document)
    opening = cancel(opening)
    // The frame that still looks at the way here finds nothing new: what a click opened, resting there opens no more.
    over = mark ?? null
    if (mark) open(mark, pointOf(event, document), 'click')
    else missed()
  }

  // A card that opened under a selection on its way would take its end.
  const down = (event: PointerEvent) => {
    if (owns(event)) return
    opening = cancel(opening)
    pressed()
  }

  const heard = { passive: true, signal: listening.signal }
  const hear = (document: Document) => {
    document.addEventListener('pointermove', (event) => moved(event, document), heard)
    document.addEventListener('pointerdown', down, heard)
    document.addEventListener('click', (event) => clicked(event, document), heard)
  }
  hear(document)
  for (const event of before) {
    const where = (event.target as Node | null)?.ownerDocument ?? document
    if (event.type === 'click') clicked(event, where)
    else moved(event, where)
  }

  return {
    hear,
    stop() {
      listening.abort()
      opening = cancel(opening)
      leaving = cancel(leaving)
      cancelAnimationFrame(frame)
    },
  }
}

const pointOf = ({ clientX, clientY }: MouseEvent, document: Document): At =>
  inPage(document, { x: clientX, y: clientY })
