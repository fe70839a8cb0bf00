// The shape of a list before anything is known: said to those who listen, still for those who look.

import { classes } from '../css'
import { useWords } from '../words'
import { Hidden } from './Hidden'
import styles from './Skeleton.module.css'

const LINES = ['80%', '55%', '92%', '70%', '86%', '64%']

export function Skeleton({ className }: { className?: string | undefined }) {
  const t = useWords()
  return (
    <div className={classes(styles.skeleton, className)} role="status">
      <Hidden>{t('panel.loading')}</Hidden>
      {LINES.map((width) => (
        <i key={width} style={{ width }} aria-hidden="true" />
      ))}
    </div>
  )
}
