// What stands where nothing is: why, and what to do next.
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  title: string
  children?: ReactNode
  actions?: ReactNode
  /** Drawn as a column of print: blank, with a stroke in its margin, or struck out. */
  picture?: 'blank' | 'margin' | 'off'
}

export function EmptyState({ title, children, actions, picture = 'blank' }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <Picture kind={picture} />
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

function Picture({ kind }: { kind: 'blank' | 'margin' | 'off' }) {
  return (
    <svg className={styles.picture} viewBox="0 0 96 72" width="96" height="72" aria-hidden="true">
      <path className={styles.print} d="M26 12h58M26 24h50M26 36h58M26 48h44M26 60h54" />
      {kind !== 'off' && <path className={styles.tint} d="M26 36h38" />}
      {kind !== 'off' && <path className={styles.print} d="M28 36h34" />}
      {kind === 'margin' && <path className={styles.stroke} d="M14 26c-3 6-3 14 0 20" />}
      {kind === 'off' && <path className={styles.stroke} d="M10 64 88 8" />}
    </svg>
  )
}
