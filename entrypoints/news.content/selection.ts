// Notices that the reader selected text of the page, or of a frame in it, and let go.
import { boxesOf, boxOf } from '@/lib/highlighting'

export interface SelectionParts {
  /** The shadow trees of the page in which words can be selected. */
  shadows(): readonly ShadowRoot[]
  owns(event: Event): boolean
  /** A stretch of the page's text is selected; `box` is its last line, in the page's window. */
  selected(range: Range, box: DOMRect): void
  cleared(): void
}

const SETTLED = 180
const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]'

/**
 * The selected stretch of the page, or null: nothing, a caret, or something that is being typed. What is selected
 * within a shadow tree is told of those alone that are given.
 */
export function selectedRange(document: Document, shadowRoots: readonly ShadowRoot[] = []): Range | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = withinShadow(selection, shadowRoots) ?? selection.getRangeAt(0)
  if (range.collapsed || range.toString().trim() === '') return null
  const common = range.commonAncestorContainer
  // Firefox tells us of words in our own card too, whose tree is closed.
  const root = common.getRootNode()
  if ('mode' in root && root.mode === 'closed') return null
  const element = common.nodeType === 1 ? (common as Element) : common.parentElement
  if (!element || element.closest(FIELDS)) return null
  return range
}

/** A selection that lies within one shadow tree; to the page around it, it is a point at the tree's host. */
function withinShadow(selection: Selection, shadowRoots: readonly ShadowRoot[]): Range | null {
  if (shadowRoots.length === 0 || !('getComposedRanges' in selection)) return null
  const [inner] = selection.getComposedRanges({ shadowRoots: [...shadowRoots] })
  if (!inner || inner.startContainer.getRootNode() !== inner.endContainer.getRootNode()) return null
  if (!('host' in inner.startContainer.getRootNode())) return null
  const range = document.createRange()
  range.setStart(inner.startContainer, inner.startOffset)
  range.setEnd(inner.endContainer, inner.endOffset)
  return range
}

/** Whether two ranges begin and end at the same places. */
export function isSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  )
}

/** Listens on the page, and on further documents that stand in frames of it. */
export interface Selecting {
  hear(document: Document): void
  /** What is selected now, where the reader selected last. */
  now(): Range | null
  /** Ends the selection where it is still of these words: the reader may have gone on to others. */
  drop(words: Range): void
  stop(): void
}

/** Listens until stopped. */
export function followSelection(
  document: Document,
  { shadows, owns, selected, cleared }: SelectionParts,
): Selecting {
  const listening = new AbortController()
  let timer: ReturnType<typeof setTimeout> | null = null
  let pressed = false
  /** Where something was selected last. */
  let at = document

  /** Told of last: a selection that is settled again without a change is not told again. */
  let told: Range | null = null

  const clear = () => {
    told = null
    cleared()
  }

  const settle = () => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      if (pressed) return
      const range = selectedRange(at, shadows())
      if (range === null) return clear()
      if (told && isSame(told, range)) return
      told = range.cloneRange()
      selected(range, boxesOf(range).at(-1) ?? boxOf(range))
    }, SETTLED)
  }

  const settleAt = (document: Document) => {
    at = document
    settle()
  }

  const hear = (document: Document) => {
    const on = <T extends keyof DocumentEventMap>(type: T, handle: (event: DocumentEventMap[T]) => void) =>
      document.addEventListener(type, handle, { passive: true, signal: listening.signal })
    on('pointerdown', (event) => {
      // Of another button nobody hears the end: the browser's menu has it.
      pressed = event.button === 0 && !owns(event)
      if (!pressed) return
      // Something else begins: a toolbar that stayed would be pressed for words that are selected no more. A finger may
      // only be scrolling.
      if (event.pointerType === 'touch') told = null
      else clear()
    })
    // The press may have begun before this was listening: its moves tell that it is still on.
    on('pointermove', (event) => {
      if ((event.buttons & 1) === 1 && !owns(event)) pressed = true
    })
    const letGo = (event: PointerEvent) => {
      const wasSelecting = pressed
      pressed = false
      // A selection may end over something of ours that lies over the words.
      if (wasSelecting || !owns(event)) settleAt(document)
    }
    on('pointerup', letGo)
    // Where the browser takes a press over, to scroll or to drag words away, it has no other end.
    on('pointercancel', letGo)
    on('selectionchange', () => {
      // What is offered for some words is offered for no others, not even until these are settled.
      const now = told && selectedRange(document, shadows())
      if (told && now && !isSame(told, now)) clear()
      settleAt(document)
    })
    // What the reader selected may be why this is listening at all.
    if (selectedRange(document, shadows())) settleAt(document)
  }
  hear(document)

  const now = () => selectedRange(at, shadows())

  return {
    hear,
    now,
    drop(words) {
      const selected = now()
      if (selected && isSame(selected, words)) at.getSelection()?.removeAllRanges()
    },
    stop() {
      listening.abort()
      if (timer !== null) clearTimeout(timer)
    },
  }
}
