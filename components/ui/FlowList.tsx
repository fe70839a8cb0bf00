// A list that holds all its rows, so that the browser's own search finds them; what is out of sight is not drawn.
// One row is in the tab order; arrows move among rows.
import type { CSSProperties, ReactNode } from 'react'
import { memo, useEffect, useRef } from 'react'
import { classes } from '../css'
import styles from './FlowList.module.css'
import { FOCUS, useRows } from './rows'

interface FlowListProps<T> {
  label: string
  items: readonly T[]
  keyOf(item: T): string
  /** A first guess of an item's height in pixels, until it was drawn. */
  heightOf(item: T): number
  /** Heads stay at the top while what they head scrolls by. */
  isHead(item: T): boolean
  /** `tabIndex` belongs on the row's controls, `data-row-focus` on the one that arrows land on. Keep it the same
   * function for as long as it gives the same rows. */
  render(item: T, tabIndex: 0 | -1): ReactNode
  /** Asked for when the end comes near, and at once until `eager` rows are there. */
  onNearEnd?: () => void
  /** So many rows are asked for without scrolling. */
  eager: number
  className?: string
}

/** How far below the window the end counts as near. */
const NEAR = '1600px'

/** Frames in which rows that come into sight get their own heights in the place of guessed ones. */
const SETTLING = 6

/** Brings back what has the focus where rows above it, getting their heights, push it out of sight. */
function keepInSight(scroller: Element, focused: Element, frames = SETTLING): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== focused) return
    const box = scroller.getBoundingClientRect()
    const { top, bottom } = focused.getBoundingClientRect()
    if (bottom <= Math.max(0, box.top) || top >= Math.min(innerHeight, box.bottom))
      focused.scrollIntoView({ block: 'nearest' })
    if (frames > 1) keepInSight(scroller, focused, frames - 1)
  })
}

export function FlowList<T>(props: FlowListProps<T>) {
  const { label, items, keyOf, heightOf, isHead, render, onNearEnd, eager, className } = props
  const scroller = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const { length } = items

  useEffect(() => {
    // Observed anew with every portion: an end that stays in sight is not reported twice.
    if (!onNearEnd || !end.current || length === 0) return
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && onNearEnd(), {
      root: scroller.current,
      rootMargin: NEAR,
    })
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [onNearEnd, length])

  useEffect(() => {
    if (!onNearEnd || length >= eager) return
    const timer = setTimeout(onNearEnd)
    return () => clearTimeout(timer)
  }, [onNearEnd, length, eager])

  const { inOrder, onKeyDown, onFocus } = useRows(items, isHead, (index) => {
    const row = scroller.current?.querySelector(`[data-index="${index}"]`)
    const target = row?.querySelector<HTMLElement>(FOCUS) ?? row?.querySelector<HTMLElement>('button, a')
    target?.focus()
  })

  return (
    <div ref={scroller} className={classes(styles.scroller, className)}>
      <ul
        className={styles.list}
        aria-label={label}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          onFocus(event)
          if (scroller.current) keepInSight(scroller.current, event.target)
        }}
      >
        {groupsOf(items, isHead).map(([from, to]) => (
          <li key={keyOf(items[from]!)}>
            <ul>
              {items.slice(from, to).map((item, place) => (
                <Row
                  key={keyOf(item)}
                  item={item}
                  index={from + place}
                  head={isHead(item)}
                  height={heightOf(item)}
                  tabIndex={from + place === inOrder ? 0 : -1}
                  // Any item is drawn by the same function; the row knows nothing of it.
                  render={render as (item: unknown, tabIndex: 0 | -1) => ReactNode}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div ref={end} aria-hidden="true" />
    </div>
  )
}

/** Where each head and what it heads begin and end: a head leaves the top with its last row, whatever comes next. */
function groupsOf<T>(items: readonly T[], isHead: (item: T) => boolean): [from: number, to: number][] {
  const starts = items.flatMap((item, index) => (index === 0 || isHead(item) ? [index] : []))
  return starts.map((from, nth) => [from, starts[nth + 1] ?? items.length])
}

interface RowProps {
  item: unknown
  index: number
  head: boolean
  height: number
  tabIndex: 0 | -1
  render(item: unknown, tabIndex: 0 | -1): ReactNode
}

const Row = memo(function Row({ item, index, head, height, tabIndex, render }: RowProps) {
  const style: CSSProperties | undefined = head ? undefined : { containIntrinsicSize: `auto ${height}px` }
  return (
    <li data-index={index} className={head ? styles.head : styles.row} style={style}>
      {render(item, tabIndex)}
    </li>
  )
})
