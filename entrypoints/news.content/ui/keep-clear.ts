// Where a notice stands: at the foot of the window, or at its head where it would cover what the reader has open.

/** What a reader may be looking at; the layer of edges is as large as the window, what is in it is not. */
const OPEN = '.layer:not(.edges), .edge, .adjust-bar'

/**
 * Keeps a shown element clear of the other layers of its tree, whenever one of them opens, moves or unfolds.
 * @returns how to stop
 */
export function keepClear(element: HTMLElement): () => void {
  const root = element.getRootNode() as ParentNode & Node
  const covers = () => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return [...root.querySelectorAll(OPEN)].some((other) => {
      const box = other.getBoundingClientRect()
      const shares = box.left < right && left < box.right && box.top < bottom && top < box.bottom
      return shares && other !== element
    })
  }
  const settle = () => {
    // A window too low for both keeps it where it is: a button that goes back and forth is pressed in vain.
    for (let tries = 0; tries < 2 && covers(); tries++) element.classList.toggle('high')
  }
  settle()
  // Layers are placed and sized by their style; what unfolds in one opens, what comes late is added.
  const watch = new MutationObserver(settle)
  watch.observe(root, { subtree: true, childList: true, attributeFilter: ['style', 'open'] })
  return () => watch.disconnect()
}
