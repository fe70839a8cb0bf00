// A list that holds all its rows, so that the browser's own search finds them; what is out of sight is not drawn.
// One row is in the tab order; arrows move among rows.
import type { CSSProperties, FocusEvent, KeyboardEvent, ReactNode } from 'react'
import { memo, useEffect, useRef, useState } from 'react'
import { classes } from '../css'
import styles from './FlowList.module.css'

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
const FOCUS = '[data-row-focus]'

export function FlowList<T>(props: FlowListProps<T>) {
  const { label, items, keyOf, heightOf, isHead, render, onNearEnd, eager, className } = props
  const scroller = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
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

  function go(index: number, by: 1 | -1) {
    let next = index
    while (next >= 0 && next < items.length && isHead(items[next]!)) next += by
    if (next < 0 || next >= items.length) return
    setCurrent(next)
    const row = scroller.current?.querySelector(`[data-index="${next}"]`)
    const target = row?.querySelector<HTMLElement>(FOCUS) ?? row?.querySelector<HTMLElement>('button, a')
    target?.focus()
  }

  function move(event: KeyboardEvent<HTMLElement>) {
    const { target } = event
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select')
    if (typing || event.altKey || event.ctrlKey || event.metaKey) return
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
  }

  function follow({ target }: FocusEvent) {
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index)
    if (Number.isInteger(index)) setCurrent(index)
  }

  // The row in the tab order is the current one; where that is gone or a head, the first that is none.
  const usable = current < items.length && !isHead(items[current]!)
  const inOrder = usable ? current : items.findIndex((item) => !isHead(item))

  return (
    <div ref={scroller} className={classes(styles.scroller, className)}>
      <ul className={styles.list} aria-label={label} onKeyDown={move} onFocus={follow}>
        {items.map((item, index) => (
          <Row
            key={keyOf(item)}
            item={item}
            index={index}
            head={isHead(item)}
            height={heightOf(item)}
            tabIndex={index === inOrder ? 0 : -1}
            // Any item is drawn by the same function; the row knows nothing of it.
            render={render as (item: unknown, tabIndex: 0 | -1) => ReactNode}
          />
        ))}
      </ul>
      <div ref={end} aria-hidden="true" />
    </div>
  )
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
