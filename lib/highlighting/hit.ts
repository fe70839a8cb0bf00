// Which marks lie under a point of the window.
import type { Mark, Painter } from './painter'

/** Pixels by which a pointer may miss a line of text. */
const SLACK = 2

interface HighlightHit {
  ranges: readonly AbstractRange[]
}
type FromPoint = (x: number, y: number, options: { shadowRoots: ShadowRoot[] }) => readonly HighlightHit[]

/**
 * Marks at a point, the last painted first. Coordinates are those of the document's own window (`clientX`, `clientY`).
 * @param page the document that holds the point: the page's, or that of a frame
 */
export function marksAt(painter: Painter, x: number, y: number, page: Document = document): Mark[] {
  const direct = fromPoint(page)
  const shadowRoots = [...painter.shadows]
  if (direct) {
    const ranges = direct(x, y, { shadowRoots }).flatMap((hit) => hit.ranges)
    return ranges.map((range) => painter.markOf(range)).filter((mark): mark is Mark => mark !== undefined)
  }
  const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots })
  if (!caret) return []
  return [...painter.marks.values()]
    .filter(({ range }) => contains(range, caret.offsetNode, caret.offset) && covers(range, x, y))
    .reverse()
}

/** `highlightsFromPoint`, where the browser has it. */
function fromPoint({ defaultView }: Document): FromPoint | null {
  const registry: (HighlightRegistry & { highlightsFromPoint?: FromPoint }) | undefined =
    defaultView?.CSS.highlights
  return registry?.highlightsFromPoint ? registry.highlightsFromPoint.bind(registry) : null
}

function contains(range: Range, node: Node, offset: number): boolean {
  return range.startContainer.getRootNode() === node.getRootNode() && range.isPointInRange(node, offset)
}

/** A caret is found for every point of a line, also beyond its end: the text itself must be there. */
export function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) =>
      x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  )
}
