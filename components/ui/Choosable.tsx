// A row that can be chosen: a box before it while rows are being chosen.
import type { ReactNode } from 'react'
import { classes } from '../css'
import styles from './Choosable.module.css'

interface ChoosableProps {
  /** Whether rows are being chosen. */
  choosing: boolean
  /** What the box is called. */
  label: string
  /** `some`: a part of what the row stands for. */
  chosen: boolean | 'some'
  onChoose(on: boolean): void
  className?: string | undefined
  children: ReactNode
}

export function Choosable({ choosing, label, chosen, onChoose, className, children }: ChoosableProps) {
  return (
    <div className={classes(className, choosing && styles.choosing)}>
      {choosing && (
        <input
          type="checkbox"
          aria-label={label}
          checked={chosen === true}
          // Arrows go from box to box.
          data-row-focus
          ref={(box) => {
            if (box) box.indeterminate = chosen === 'some'
          }}
          onChange={({ target }) => onChoose(target.checked)}
        />
      )}
      {children}
    </div>
  )
}
