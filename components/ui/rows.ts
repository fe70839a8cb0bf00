// One row of a list is in the tab order, and arrows move among rows: what all long lists have in common.
import type { FocusEvent, KeyboardEvent } from 'react'
import { useState } from 'react'

/** The control of a row that arrows land on. */
export const FOCUS = '[data-row-focus]'

interface Rows {
  /** The row in the tab order: the current one; where that is gone or a head, the first that is none; -1 for none. */
  inOrder: number
  /** For the list's element. */
  onKeyDown(event: KeyboardEvent<HTMLElement>): void
  onFocus(event: FocusEvent): void
}

/**
 * Arrows, Home and End among `items`, heads passed over; rows carry their place in `data-index`. `reach` brings a row
 * into sight and focuses it; `press` may take a key for the current row first, and says whether it did.
 */
export function useRows<T>(
  items: readonly T[],
  isHead: ((item: T) => boolean) | undefined,
  reach: (index: number) => void,
  press?: (key: string, item: T) => boolean,
): Rows {
  const [current, setCurrent] = useState(0)
  const skipped = (index: number) => isHead?.(items[index] as T) === true

  function go(index: number, by: 1 | -1) {
    let next = index
    while (next >= 0 && next < items.length && skipped(next)) next += by
    if (next < 0 || next >= items.length) return
    setCurrent(next)
    reach(next)
  }

  const usable = current < items.length && !skipped(current)
  return {
    inOrder: usable ? current : items.findIndex((item) => !isHead?.(item)),
    onKeyDown(event) {
      const { target } = event
      const typing =
        target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select')
      if (typing || event.altKey || event.ctrlKey || event.metaKey) return
      const item = items[current]
      if (item !== undefined && press?.(event.key, item)) return event.preventDefault()
      const steps: Record<string, [index: number, by: 1 | -1]> = {
        ArrowDown: [current + 1, 1],
        ArrowUp: [current - 1, -1],
        Home: [0, 1],
        End: [items.length - 1, -1],
      }
      const step = steps[event.key]
      if (!step) return
      event.preventDefault()
      go(...step)
    },
    onFocus({ target }) {
      const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index)
      if (Number.isInteger(index)) setCurrent(index)
    },
  }
}
