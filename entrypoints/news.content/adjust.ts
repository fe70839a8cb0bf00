// Moving the edges of a highlight: dragged by two handles, moved by keys, or taken from a new selection.

import { describe } from '@/lib/anchoring'
import type { Highlight, Span, TextTarget } from '@/lib/annotation'
import { readBodyText, type TextMap } from '@/lib/article'
import { type At, inFrame, windowsOf } from '@/lib/highlighting'
import { selectedRange } from './selection'
import { type Edge, edgeHandles } from './ui/handles'
import type { Host } from './ui/host'
import type { Translate } from './words'

export interface AdjustParts {
  document: Document
  host: Host
  t: Translate
  /** Shows the words as they are chosen now; null when it is over. */
  point(range: Range | null): void
  /** Keeps the new place. */
  keep(target: TextTarget): void
}

export interface Adjust {
  stop(): void
}

const WORD = /[\p{L}\p{N}\p{M}]/u

/** The next edge of a word from an offset on, in one direction. UTF-16 offsets into `text`. */
export function wordEdge(text: string, offset: number, by: 1 | -1, edge: Edge): number {
  const isWord = (at: number) => WORD.test(text.charAt(at))
  let at = offset + by
  // A start stands where a word begins, an end where one ends.
  const stands = () =>
    edge === 'start' ? isWord(at) && !isWord(at - 1) : at > 0 && isWord(at - 1) && !isWord(at)
  while (at > 0 && at < text.length && !stands()) at += by
  return Math.min(text.length, Math.max(0, at))
}

/** The word's edge nearest to an offset, so that dragging never cuts a syllable. */
export function snap(text: string, offset: number, edge: Edge): number {
  const exact = wordEdge(text, offset - 1, 1, edge)
  if (exact === offset) return offset
  const before = wordEdge(text, offset, -1, edge)
  const after = wordEdge(text, offset, 1, edge)
  return offset - before <= after - offset ? before : after
}

/** A span with one edge moved; edges never cross: at least one character stays. */
export function moved({ start, end }: Span, edge: Edge, to: number): Span {
  return edge === 'start' ? { start: Math.min(to, end - 1), end } : { start, end: Math.max(to, start + 1) }
}

/** Begins to adjust a highlight that stands at a range. Null where the range is not in the page's text any more. */
export function adjustHighlight(highlight: Highlight, range: Range, parts: AdjustParts): Adjust | null {
  const { document, host, t, point, keep } = parts
  const body: TextMap = readBodyText(document)
  const found = body.spanOf(range)
  if (!found) return null
  let span = found
  /** The selection that the edges were taken from last. */
  let taken: Selection | null = null
  const listening = new AbortController()
  /** The highlight's own document: that of a frame, where it stands in one. */
  const home = range.startContainer.ownerDocument ?? document
  const roots = shadowsAround(range.startContainer)

  const show = () => {
    const now = body.rangeOf(span)
    point(now)
    if (now) handles.place(now)
  }
  const set = (next: Span) => {
    span = next
    show()
  }
  const stop = () => {
    listening.abort()
    handles.remove()
    point(null)
  }
  const finish = () => {
    const target = describe(body.text, span)
    stop()
    // It has done its work: left standing, it would be offered a second highlight of the same words.
    taken?.removeAllRanges()
    if (target && target.quote.exact !== highlight.target.quote.exact) keep(target)
  }
  const handles = edgeHandles(host, t, {
    move: (edge, by, fine) => {
      const at = edge === 'start' ? span.start : span.end
      set(moved(span, edge, fine ? at + by : wordEdge(body.text, at, by, edge)))
    },
    drag(edge, x, y) {
      const offset = offsetAt(home, body, roots, { x, y })
      if (offset !== null) set(moved(span, edge, snap(body.text, offset, edge)))
    },
    save: finish,
    cancel: stop,
  })
  // A new selection says where the edges are to be.
  home.addEventListener(
    'selectionchange',
    () => {
      const selected = selectedRange(home)
      const next = selected && body.spanOf(selected)
      if (!next) return
      taken = home.getSelection()
      set(next)
    },
    { signal: listening.signal },
  )
  for (const view of windowsOf(home))
    for (const type of ['scroll', 'resize'] as const)
      view.addEventListener(type, show, { capture: true, passive: true, signal: listening.signal })
  show()
  handles.focus()
  return { stop }
}

/** The shadow trees that a node lies in: a point is looked up in those alone that are named. */
function shadowsAround(node: Node): ShadowRoot[] {
  const root = node.getRootNode()
  return root instanceof ShadowRoot ? [root, ...shadowsAround(root.host)] : []
}

/** The offset in the body's text of a point of the page's window; null where no text is there. */
function offsetAt(document: Document, body: TextMap, shadowRoots: ShadowRoot[], point: At): number | null {
  const at = inFrame(document, point)
  const caret = document.caretPositionFromPoint?.(at.x, at.y, { shadowRoots })
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null
  const range = document.createRange()
  const size = (caret.offsetNode as Text).length
  const atEnd = caret.offset >= size
  if (size === 0) return null
  range.setStart(caret.offsetNode, atEnd ? size - 1 : caret.offset)
  range.setEnd(caret.offsetNode, atEnd ? size : caret.offset + 1)
  const span = body.spanOf(range)
  return span && (atEnd ? span.end : span.start)
}
