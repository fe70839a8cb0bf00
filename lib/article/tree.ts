// The tree as the reader sees it: open shadow roots stand in for their host's children, and a frame that shows a page
// of the same origin holds that page. Asks no layout.

const ELEMENT = 1
const DOCUMENT = 9

/** The element around another, also across the edge of a shadow root or of a frame. Null at the top. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element)
}

/** The host of the shadow tree, or the frame of the document, that a node lies in; null in the page itself. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode()
  if ('host' in root) return (root as ShadowRoot).host
  if (root.nodeType !== DOCUMENT) return null
  try {
    return (root as Document).defaultView?.frameElement ?? null
  } catch {
    // Our own page lies in a frame of another site.
    return null
  }
}

/** Whether a node lies in an element or is it, also across such edges. */
export function holds(container: Element, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = hostOf(at)) if (container.contains(at)) return true
  return false
}

/** What is read in place of an element's children: its open shadow root, or the body of the page in its frame. */
export function innerRootOf(element: Element): ShadowRoot | HTMLElement | null {
  return element.tagName === 'IFRAME' ? frameBodyOf(element as HTMLIFrameElement) : element.shadowRoot
}

/** The body of a frame that shows a page of the same origin; frames without an address are the site's machinery. */
function frameBodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  const src = frame.getAttribute('src')
  if (!src || !/^https?:$/.test(URL.parse(src, frame.baseURI)?.protocol ?? '')) return null
  try {
    // Null where the frame's page is another site's.
    return frame.contentDocument?.body ?? null
  } catch {
    return null
  }
}

/** What stands in a slot: the nodes given to it, or its own. Null for any other element. */
export function slottedIn(element: Element): readonly Node[] | null {
  if (element.tagName !== 'SLOT') return null
  const given = (element as HTMLSlotElement).assignedNodes()
  return given.length > 0 ? given : null
}

/** A tree of its own that was walked into: its changes are told to nobody outside. */
export type InnerRoot = ShadowRoot | HTMLElement

/** Whether two nodes can bound one range. */
export const isSameTree = (one: Node, other: Node): boolean => one.getRootNode() === other.getRootNode()

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT
