// Two handles at the edges of a highlight, with a small bar that says how they are used and ends it.
import { boxesOf } from '@/lib/highlighting'
import type { Translate } from '../words'
import { button, h } from './h'
import type { Host } from './host'

export type Edge = 'start' | 'end'

export interface HandleParts {
  /** A key moved an edge: by a word, or by a character where `fine`. */
  move(edge: Edge, by: 1 | -1, fine: boolean): void
  /** An edge is dragged to a point of the window. */
  drag(edge: Edge, x: number, y: number): void
  save(): void
  cancel(): void
}

export interface EdgeHandles {
  /** Stands the handles at the edges of a range. */
  place(range: Range): void
  focus(): void
  remove(): void
}

const KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Over a frame of the page a pointer's moves are told to that frame alone, unless something holds it. */
function hold(element: HTMLElement, { pointerId }: PointerEvent) {
  try {
    element.setPointerCapture(pointerId)
  } catch (problem) {
    // It was lifted meanwhile.
    if (!(problem instanceof DOMException && problem.name === 'NotFoundError')) throw problem
  }
}

export function edgeHandles(host: Host, t: Translate, parts: HandleParts): EdgeHandles {
  const keys = (edge: Edge) => (event: KeyboardEvent) => {
    const by = KEYS[event.key]
    if (by !== undefined) parts.move(edge, by, event.shiftKey)
    else if (event.key === 'Enter') parts.save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const handle = (edge: Edge) => {
    const name = edge === 'start' ? t('page.edgeStart') : t('page.edgeEnd')
    const element = h('button', { type: 'button', class: `edge ${edge}`, 'aria-label': name, title: name })
    element.addEventListener('keydown', keys(edge))
    element.addEventListener('pointerdown', (event) => {
      // The page must not take it for the begin of a selection.
      event.preventDefault()
      element.focus({ preventScroll: true })
      const dragging = new AbortController()
      layer.classList.add('dragging')
      addEventListener('pointermove', (to) => parts.drag(edge, to.clientX, to.clientY), {
        capture: true,
        signal: dragging.signal,
      })
      for (const type of ['pointerup', 'pointercancel'] as const)
        addEventListener(
          type,
          () => {
            dragging.abort()
            layer.classList.remove('dragging')
          },
          { capture: true, signal: dragging.signal },
        )
      hold(element, event)
    })
    element.addEventListener('mousedown', (event) => event.preventDefault())
    return element
  }
  const start = handle('start')
  const end = handle('end')
  const bar = h(
    'div',
    { class: 'adjust-bar', role: 'group', 'aria-label': t('page.adjust') },
    h('span', { class: 'soft' }, t('page.adjustHow')),
    button(t('common.save'), 'main', parts.save),
    button(t('common.cancel'), 'plain', parts.cancel),
  )
  bar.addEventListener('mousedown', (event) => event.preventDefault())
  const layer = h(
    'div',
    { class: 'layer edges', role: 'dialog', 'aria-label': t('page.adjust') },
    start,
    end,
    bar,
  )
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !host.owns(event)) parts.save()
    else if (event.key === 'Escape') parts.cancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  addEventListener('keydown', onKey, { capture: true })
  host.show(layer)
  return {
    place(range) {
      const boxes = boxesOf(range)
      const [first] = boxes
      const last = boxes.at(-1)
      if (!first || !last) return
      const stand = (element: HTMLElement, x: number, { top, height }: DOMRect) => {
        element.style.left = `${x}px`
        element.style.top = `${top}px`
        element.style.height = `${height}px`
      }
      stand(start, first.left, first)
      stand(end, last.right, last)
      const below = last.bottom + 28 + bar.offsetHeight < innerHeight
      bar.style.top = `${Math.max(8, below ? last.bottom + 24 : first.top - 24 - bar.offsetHeight)}px`
      bar.style.left = `${Math.max(8, Math.min(first.left, innerWidth - bar.offsetWidth - 8))}px`
    },
    focus: () => end.focus({ preventScroll: true }),
    remove() {
      removeEventListener('keydown', onKey, { capture: true })
      host.remove(layer)
    },
  }
}
