// The highlight registries that we paint in: one for the page and one for each frame of it; and the rules of our looks
// where the page's own do not reach: in shadow trees and frames. All of it goes when nothing of ours is left there.

import rules from './highlights.css?inline'
import { type Look, priorityOf } from './looks'

type View = Window & typeof globalThis

export interface Registry {
  /** Adds a range under a name, in the registry of the document that it lies in. */
  add(name: string, look: Look, range: Range): void
  delete(name: string, range: Range): void
  /** Puts back what the page's own scripts took off. */
  restore(): void
  setVisible(visible: boolean): void
  clear(): void
  /** The shadow trees that hold ranges of ours. */
  readonly shadows: ShadowRoot[]
}

/** Ranges of ours in one document, by the names of their looks. */
interface Shelf {
  view: View
  highlights: Map<string, Highlight>
}

export function createRegistry(): Registry {
  const shelves = new Map<View, Shelf>()
  const sheets = new Map<Node, { style: HTMLStyleElement; ranges: Set<Range> }>()
  let visible = true

  const shelfOf = (range: Range): Shelf => {
    const view = range.startContainer.ownerDocument?.defaultView ?? window
    const known = shelves.get(view)
    if (known) return known
    const shelf = { view, highlights: new Map() }
    shelves.set(view, shelf)
    return shelf
  }

  /** A shadow tree or a frame is given our rules while something of ours is painted in it. */
  const style = (range: Range): void => {
    const root = range.startContainer.getRootNode()
    if (root === document) return
    let sheet = sheets.get(root)
    if (sheet === undefined || !sheet.style.isConnected) {
      const element = (root.ownerDocument ?? (root as Document)).createElement('style')
      element.textContent = rules
      ;('head' in root ? ((root as Document).head ?? root) : root).appendChild(element)
      sheet = { style: element, ranges: sheet?.ranges ?? new Set() }
      sheets.set(root, sheet)
    }
    sheet.ranges.add(range)
  }

  const unstyle = (range: Range): void => {
    for (const [root, { style, ranges }] of sheets) {
      if (!ranges.delete(range) || ranges.size > 0) continue
      style.remove()
      sheets.delete(root)
    }
  }

  const each = (step: (view: View, name: string, highlight: Highlight) => void): void => {
    for (const { view, highlights } of shelves.values())
      for (const [name, highlight] of highlights) step(view, name, highlight)
  }

  const takeOff = (view: View, name: string, highlight: Highlight) => {
    if (view.CSS.highlights.get(name) === highlight) view.CSS.highlights.delete(name)
  }

  return {
    add(name, look, range) {
      const { view, highlights } = shelfOf(range)
      let highlight = highlights.get(name)
      if (highlight === undefined) {
        highlight = new view.Highlight()
        highlight.priority = priorityOf(look)
        highlights.set(name, highlight)
        if (visible) view.CSS.highlights.set(name, highlight)
      }
      style(range)
      highlight.add(range)
    },
    delete(name, range) {
      shelfOf(range).highlights.get(name)?.delete(range)
      unstyle(range)
    },
    restore() {
      each((view, name, highlight) => {
        if (view.CSS.highlights.get(name) !== highlight) view.CSS.highlights.set(name, highlight)
      })
    },
    setVisible(show) {
      visible = show
      each((view, name, highlight) => {
        if (show) view.CSS.highlights.set(name, highlight)
        else takeOff(view, name, highlight)
      })
    },
    clear() {
      each((view, name, highlight) => {
        takeOff(view, name, highlight)
        highlight.clear()
      })
      shelves.clear()
      for (const { style } of sheets.values()) style.remove()
      sheets.clear()
    },
    get shadows() {
      return [...sheets.keys()].filter((root): root is ShadowRoot => 'host' in root)
    },
  }
}
