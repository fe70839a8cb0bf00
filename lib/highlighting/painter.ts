// Puts ranges into CSS.highlights and takes them off again. The page's DOM and its own highlights are left alone.
// https://drafts.csswg.org/css-highlight-api-1/
import { groundReader, type Paper } from './ground'
import { guessDark } from './guess'
import { groundOf, highlightName, type Look } from './looks'
import { createRegistry } from './registry'

/** Something to paint. What is painted at the same place in the same look stays as it is, under whatever key. */
export interface Mark {
  key: string
  range: Range
  look: Look
}

/** Three verbs; what is painted can be unpainted. */
export interface Painter {
  /**
   * Paints these marks and no others of ours. The first batch at once, the rest in idle time. On `guessed` paper the
   * page's styles are not asked for, which the browser would have to work out at once; `refresh` asks.
   */
  redraw(marks: readonly Mark[], paper?: 'asked' | 'guessed'): void
  setVisible(visible: boolean): void
  /** Takes everything of ours off, for good. */
  destroy(): void
  /** Reads the page's colours (it switched to dark, say) and paints anew what stands on other paper than was thought. */
  refresh(): void
  /** The marks painted now, and the one that a range of ours belongs to. */
  readonly marks: ReadonlyMap<string, Mark>
  markOf(range: AbstractRange): Mark | undefined
  /** The shadow trees that marks of ours lie in. */
  readonly shadows: readonly ShadowRoot[]
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
/** Letters on guessed paper are taken for black or white ones. */
const PLENTY = 21

interface Painted {
  mark: Mark
  name: string
  /** Whether its paper is still to be asked for. */
  unsure: boolean
}

/** A painter over this document's highlight registry; `idle` runs a step when the page is at rest. */
export function createPainter(idle: (step: () => void) => void = whenIdle): Painter {
  const grounds = groundReader()
  const painted = new Map<string, Painted>()
  const owners = new Map<AbstractRange, Mark>()
  const registry = createRegistry()
  const marks = new Map<string, Mark>()
  let visible = true
  let generation = 0
  let pointed: { range: Range; name: string } | null = null

  const nameOn = (look: Look, paper: Paper): string => highlightName(look, groundOf(look, paper))

  /** Registers a range under the name of its look on its ground. */
  const lay = (look: Look, range: Range, paper = grounds.of(range)): string => {
    const name = nameOn(look, paper)
    registry.add(name, look, range)
    return name
  }

  const keep = (one: Painted): void => {
    owners.set(one.mark.range, one.mark)
    painted.set(one.mark.key, one)
    marks.set(one.mark.key, one.mark)
  }

  /** Forgets all that is painted, and gives it back by the nodes that it begins in. */
  const take = (): Map<Node, Painted[]> => {
    const taken = Map.groupBy(painted.values(), ({ mark }) => mark.range.startContainer)
    painted.clear()
    owners.clear()
    marks.clear()
    return taken
  }

  const redraw = (wanted: readonly Mark[], paper: 'asked' | 'guessed' = 'asked'): void => {
    const mine = ++generation
    const guess: Paper | null = paper === 'guessed' ? { dark: guessDark(document), contrast: PLENTY } : null
    if (visible) registry.restore()
    const before = take()
    const missing = wanted.filter((mark) => {
      const here = before.get(mark.range.startContainer) ?? []
      const at = here.findIndex((old) => old.mark.look === mark.look && sameRange(old.mark.range, mark.range))
      const [old] = at < 0 ? [] : here.splice(at, 1)
      if (old) keep({ ...old, mark: { ...mark, range: old.mark.range } })
      return !old
    })
    for (const { name, mark } of [...before.values()].flat()) registry.delete(name, mark.range)
    const from = (at: number, size: number): void => {
      if (mine !== generation) return
      // By the second batch the page was at rest, and its styles are known.
      const thought = at === 0 ? guess : null
      for (const mark of missing.slice(at, at + size)) {
        const name = lay(mark.look, mark.range, thought ?? grounds.of(mark.range))
        keep({ mark, name, unsure: thought !== null })
      }
      if (at + size < missing.length) idle(() => from(at + size, BATCH))
    }
    from(0, FIRST_BATCH)
  }

  /** Asks for the paper of so many marks, and of the rest in idle time. */
  const ask = (most: number): void => {
    let left = most
    for (const one of painted.values()) {
      if (!one.unsure) continue
      if (left-- === 0) {
        idle(() => ask(BATCH))
        return
      }
      const { range, look } = one.mark
      const name = nameOn(look, grounds.of(range))
      one.unsure = false
      if (name === one.name) continue
      registry.delete(one.name, range)
      registry.add(name, look, range)
      one.name = name
    }
  }

  return {
    redraw,
    setVisible(show) {
      visible = show
      registry.setVisible(show)
    },
    refresh() {
      grounds.forget()
      for (const one of painted.values()) one.unsure = true
      ask(FIRST_BATCH)
    },
    destroy() {
      generation++
      registry.clear()
      painted.clear()
      owners.clear()
      marks.clear()
    },
    marks,
    markOf: (range) => owners.get(range),
    get shadows() {
      return registry.shadows
    },
    point(range) {
      if (pointed) registry.delete(pointed.name, pointed.range)
      pointed = null
      if (range === null) return
      // A range of its own: one that is painted already belongs to its mark.
      const own = range.cloneRange()
      pointed = { range: own, name: lay('here', own) }
    },
    flash(range) {
      const flashed = range.cloneRange()
      const name = lay('flash', flashed)
      return new Promise((resolve) => {
        setTimeout(() => {
          registry.delete(name, flashed)
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
