// A list of any length that renders what is seen. One row is in the tab order; arrows move among rows.
import { measureElement, useVirtualizer } from '@tanstack/react-virtual'
import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { classes } from '../css'
import { observeSize, scrollList } from './list-place'
import { FOCUS, useRows } from './rows'
import styles from './VirtualList.module.css'

interface VirtualListProps<T> {
  label: string
  items: readonly T[]
  keyOf(item: T): string
  /** A first guess of an item's height in pixels; it is measured once it is seen. */
  heightOf(item: T): number
  /** `tabIndex` belongs on the row's controls, `data-row-focus` on the one that arrows land on. */
  render(item: T, tabIndex: 0 | -1): ReactNode
  /** Left and right on a row. */
  onFold?: (item: T, open: boolean) => void
  className?: string
}

const OVERSCAN = 8

export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, items, keyOf, heightOf, render, onFold, className } = props
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = useRef<number | null>(null)

  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(items[index]!),
    getItemKey: (index) => keyOf(items[index]!),
    overscan: OVERSCAN,
    // Before it is measured it is taken for as large as the window, so that rows stand in the first frame.
    initialRect: { width: innerWidth, height: innerHeight },
    observeElementRect: observeSize,
    scrollToFn: scrollList,
    // Rows follow one another, so that a guess misplaces none of them: they are measured when the browser has laid them
    // out, and it is not made to do so twice for the first list.
    measureElement: (row, entry, list) => {
      const index = list.indexFromElement(row)
      const known = list.itemSizeCache.get(list.options.getItemKey(index))
      return entry ? measureElement(row, entry, list) : (known ?? list.options.estimateSize(index))
    },
  })
  const rows = virtualizer.getVirtualItems()

  function focusRow(index: number): boolean {
    const row = scroller.current?.querySelector(`[data-index="${index}"]`)
    const target = row?.querySelector<HTMLElement>(FOCUS)
    target?.focus({ preventScroll: true })
    return Boolean(target)
  }

  // A row far away is scrolled to first, and focused once it is there.
  useLayoutEffect(() => {
    if (wanted.current !== null && focusRow(wanted.current)) wanted.current = null
  })

  const { inOrder, onKeyDown, onFocus } = useRows(
    items,
    undefined,
    (index) => {
      wanted.current = index
      virtualizer.scrollToIndex(index, { align: 'auto' })
    },
    (key, item) => {
      if (!onFold || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return false
      onFold(item, key === 'ArrowRight')
      return true
    },
  )

  return (
    <div ref={scroller} className={classes(styles.scroller, className)}>
      <ul
        className={styles.list}
        aria-label={label}
        style={{ height: virtualizer.getTotalSize(), paddingTop: rows[0]?.start }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {rows.map(({ index, key }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {render(items[index]!, index === inOrder ? 0 : -1)}
          </li>
        ))}
      </ul>
    </div>
  )
}
