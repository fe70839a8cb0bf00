// A list of any length that renders what is seen. One row is in the tab order; arrows move among rows.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { ReactNode } from 'react'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { classes } from '../css'
import { FOCUS, useRows } from './rows'
import styles from './VirtualList.module.css'

interface VirtualListProps<T> {
  label: string
  items: readonly T[]
  keyOf(item: T): string
  /** A first guess of an item's height in pixels; it is measured once it is seen. */
  heightOf(item: T): number
  /** Heads stay at the top while what they head scrolls by. */
  isHead?: (item: T) => boolean
  /** `tabIndex` belongs on the row's controls, `data-row-focus` on the one that arrows land on. */
  render(item: T, tabIndex: 0 | -1): ReactNode
  /** Asked for when the end comes near. */
  onNearEnd?: () => void
  /** Left and right on a row. */
  onFold?: (item: T, open: boolean) => void
  className?: string
}

const OVERSCAN = 8
/** Rows before the end at which more is asked for. */
const NEAR = 30

export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, items, keyOf, heightOf, isHead, render, onNearEnd, onFold, className } = props
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = useRef<number | null>(null)
  const heads = useMemo(
    () => items.flatMap((item, index) => (isHead?.(item) ? [index] : [])),
    [items, isHead],
  )
  const stuck = useRef(-1)

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(items[index]!),
    getItemKey: (index) => keyOf(items[index]!),
    overscan: OVERSCAN,
    // Before it is measured it is taken for as large as the window, so that rows stand in the first frame.
    initialRect: { width: innerWidth, height: innerHeight },
    rangeExtractor: (range) => {
      stuck.current = heads.findLast((index) => index <= range.startIndex) ?? -1
      const indexes = defaultRangeExtractor(range)
      return stuck.current < 0 || indexes.includes(stuck.current) ? indexes : [stuck.current, ...indexes]
    },
  })
  const rows = virtualizer.getVirtualItems()
  const last = rows.at(-1)?.index ?? 0

  useEffect(() => {
    if (items.length > 0 && last >= items.length - NEAR) onNearEnd?.()
  }, [last, items.length, onNearEnd])

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
    isHead,
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
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {rows.map(({ index, key, start }) => {
          const item = items[index]!
          const head = isHead?.(item) ?? false
          const sticky = head && index === stuck.current
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={sticky ? styles.sticky : styles.item}
              style={sticky ? undefined : { transform: `translateY(${start}px)` }}
            >
              {render(item, index === inOrder ? 0 : -1)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
