// Chips: a filter that is on or off, and a tag.
import type { ReactNode } from 'react'
import { classes } from '../css'
import styles from './Chip.module.css'
import { Icon } from './Icon'

interface FilterChipProps {
  pressed: boolean
  onToggle(): void
  children: ReactNode
  /** Already formatted. */
  count?: string
  disabled?: boolean
}

/** A filter that is on or off; its count is part of its label. */
export function FilterChip({ pressed, onToggle, children, count, disabled }: FilterChipProps) {
  return (
    <button
      type="button"
      className={styles.filter}
      aria-pressed={pressed}
      onClick={onToggle}
      disabled={disabled}
    >
      {children}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  )
}

interface TagProps {
  children: string
  /** With its label, a tag can be pressed or taken away. */
  onPress?: () => void
  remove?: { label: string; onRemove(): void }
}

export function Tag({ children, onPress, remove }: TagProps) {
  return (
    <span className={classes(styles.tag, remove && styles.removable)}>
      {onPress ? (
        <button type="button" className={styles.press} onClick={onPress}>
          {children}
        </button>
      ) : (
        children
      )}
      {remove && (
        <button type="button" className={styles.remove} aria-label={remove.label} onClick={remove.onRemove}>
          <Icon name="close" />
        </button>
      )}
    </span>
  )
}
