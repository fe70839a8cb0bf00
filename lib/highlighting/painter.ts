// Puts ranges into CSS.highlights and takes them off again. The page's DOM and its own highlights are left alone.
// https://drafts.csswg.org/css-highlight-api-1/
import { groundReader } from './ground'
import { type Ground, groundOf, highlightName, type Look, priorityOf } from './looks'

/** Something to paint. A mark of the same key, place and look is not painted anew. */
export interface Mark {
  key: string
  range: Range
  look: Look
}

/** Three verbs; what is painted can be unpainted. */
export interface Painter {
  /** Paints these marks and no others of ours. The first batch at once, the rest in idle time. */
  redraw(marks: readonly Mark[]): void
  setVisible(visible: boolean): void
  /** Takes everything of ours off, for good. */
  destroy(): void
  /** Reads the page's colours anew (it switched to dark, say) and paints again. */
  refresh(): void
  /** The marks painted now, and the one that a range of ours belongs to. */
  readonly marks: ReadonlyMap<string, Mark>
  markOf(range: AbstractRange): Mark | undefined
  /** Keeps one range apart from the rest: the words that an open card explains. Null for none. */
  point(range: Range | null): void
  /** Draws the eye to a range for a moment; resolves when it is over. */
  flash(range: Range): Promise<void>
}

/** Whether this browser can paint. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'
}

/** Marks painted before the first pause: about a screen's worth. */
const FIRST_BATCH = 80
const BATCH = 200
const FLASH_MS = 1600

interface Painted {
  mark: Mark
  name: string
}

/** A painter over this document's highlight registry; `idle` runs a step when the page is at rest. */
export function createPainter(idle: (step: () => void) => void = whenIdle): Painter {
  const grounds = groundReader()
  const painted = new Map<string, Painted>()
  const owners = new Map<AbstractRange, Mark>()
  const highlights = new Map<string, Highlight>()
  const marks = new Map<string, Mark>()
  let visible = true
  let generation = 0
  let pointed: { range: Range; name: string } | null = null

  const highlightOf = (look: Look, ground: Ground): { name: string; highlight: Highlight } => {
    const name = highlightName(look, ground)
    const known = highlights.get(name)
    if (known) return { name, highlight: known }
    const highlight = new Highlight()
    highlight.priority = priorityOf(look)
    highlights.set(name, highlight)
    if (visible) CSS.highlights.set(name, highlight)
    return { name, highlight }
  }

  const erase = (key: string): void => {
    const one = painted.get(key)
    if (!one) return
    highlights.get(one.name)?.delete(one.mark.range)
    owners.delete(one.mark.range)
    painted.delete(key)
    marks.delete(key)
  }

  const paint = (mark: Mark): void => {
    const old = painted.get(mark.key)
    if (old && old.mark.look === mark.look && sameRange(old.mark.range, mark.range)) return
    erase(mark.key)
    const { name, highlight } = highlightOf(mark.look, groundOf(mark.look, grounds.of(mark.range)))
    highlight.add(mark.range)
    owners.set(mark.range, mark)
    painted.set(mark.key, { mark, name })
    marks.set(mark.key, mark)
  }

  /** Puts back what the page's own scripts took off the shared registry. */
  const register = (): void => {
    for (const [name, highlight] of highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
    }
  }

  const redraw = (wanted: readonly Mark[]): void => {
    const mine = ++generation
    if (visible) register()
    const keys = new Set(wanted.map(({ key }) => key))
    for (const key of [...painted.keys()]) if (!keys.has(key)) erase(key)
    const from = (at: number, size: number): void => {
      if (mine !== generation) return
      for (const mark of wanted.slice(at, at + size)) paint(mark)
      if (at + size < wanted.length) idle(() => from(at + size, BATCH))
    }
    from(0, FIRST_BATCH)
  }

  return {
    redraw,
    setVisible(show) {
      visible = show
      for (const [name, highlight] of highlights) {
        if (show) CSS.highlights.set(name, highlight)
        else if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
      }
    },
    refresh() {
      grounds.forget()
      const wanted = [...marks.values()]
      for (const { key } of wanted) erase(key)
      redraw(wanted)
    },
    destroy() {
      generation++
      for (const [name, highlight] of highlights) {
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
        highlight.clear()
      }
      highlights.clear()
      painted.clear()
      owners.clear()
      marks.clear()
    },
    marks,
    markOf: (range) => owners.get(range),
    point(range) {
      if (pointed) highlights.get(pointed.name)?.delete(pointed.range)
      pointed = null
      if (range === null) return
      const { name, highlight } = highlightOf('here', groundOf('here', grounds.of(range)))
      // A range of its own: one that is painted already belongs to its mark.
      pointed = { range: range.cloneRange(), name }
      highlight.add(pointed.range)
    },
    flash(range) {
      const { highlight } = highlightOf('flash', groundOf('flash', grounds.of(range)))
      const flashed = range.cloneRange()
      highlight.add(flashed)
      return new Promise((resolve) => {
        setTimeout(() => {
          highlight.delete(flashed)
          resolve()
        }, FLASH_MS)
      })
    },
  }
}

/** Two live ranges at one place, neither of them emptied by the page. */
function sameRange(one: Range, other: Range): boolean {
  return (
    !one.collapsed &&
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  )
}

function whenIdle(step: () => void): void {
  requestIdleCallback(step, { timeout: 500 })
}
