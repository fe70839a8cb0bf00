// Where words stand in the window when they stand in a frame of the page's own origin: a frame counts its coordinates
// from its own corner, and everything of ours is placed over the window.

/** A point of a window, in CSS pixels from its upper left corner. */
export interface At {
  x: number
  y: number
}

/** The windows that hold a node, its own first, the page's last. */
export function windowsOf(node: Node): Window[] {
  const windows: Window[] = []
  for (
    let view = documentOf(node).defaultView;
    view !== null;
    view = frameOf(view)?.ownerDocument.defaultView ?? null
  )
    windows.push(view)
  return windows
}

/** A point of a document's own window as a point of the page's. Frames may be bordered, padded and scaled. */
export function inPage(document: Document, { x, y }: At): At {
  let at = { x, y }
  for (
    let frame = frameOf(document.defaultView);
    frame !== null;
    frame = frameOf(frame.ownerDocument.defaultView)
  ) {
    const { left, top, across, down } = cornerOf(frame)
    at = { x: left + at.x * across, y: top + at.y * down }
  }
  return at
}

/** The way back: a point of the page's window as one of a document's own. */
export function inFrame(document: Document, at: At): At {
  const frame = frameOf(document.defaultView)
  if (frame === null) return at
  const { x, y } = inFrame(frame.ownerDocument, at)
  const { left, top, across, down } = cornerOf(frame)
  return { x: (x - left) / across, y: (y - top) / down }
}

/** The boxes of a range's lines in the page's window, without those that have no width. */
export function boxesOf(range: Range): DOMRect[] {
  const document = documentOf(range.startContainer)
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
  return frameOf(document.defaultView) === null ? boxes : boxes.map((box) => moved(document, box))
}

/** The box around all of a range in the page's window. */
export function boxOf(range: Range): DOMRect {
  return moved(documentOf(range.startContainer), range.getBoundingClientRect())
}

const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document)

function moved(document: Document, { left, top, right, bottom }: DOMRect): DOMRect {
  const from = inPage(document, { x: left, y: top })
  const to = inPage(document, { x: right, y: bottom })
  return new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y)
}

function frameOf(view: Window | null): HTMLElement | null {
  try {
    return (view?.frameElement as HTMLElement | null | undefined) ?? null
  } catch {
    // Our own page lies in a frame of another site.
    return null
  }
}

/** The corner of what a frame shows, and how many pixels of the window one of its own takes. */
function cornerOf(frame: HTMLElement): { left: number; top: number; across: number; down: number } {
  const box = frame.getBoundingClientRect()
  const across = box.width / frame.offsetWidth || 1
  const down = box.height / frame.offsetHeight || 1
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame)
  const left = frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0')
  const top = frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0')
  return { left: box.left + left * across, top: box.top + top * down, across, down }
}
