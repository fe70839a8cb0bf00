// A notice inside a screen: what happened, what is safe, what to do.
import type { ReactNode } from 'react'
import { classes } from '../css'
import styles from './Banner.module.css'
import { Icon } from './Icon'

interface BannerProps {
  tone?: 'info' | 'warn' | 'danger'
  children: ReactNode
  actions?: ReactNode
}

export function Banner({ tone = 'info', children, actions }: BannerProps) {
  return (
    <div className={classes(styles.banner, styles[tone])} role={tone === 'danger' ? 'alert' : 'status'}>
      <div className={styles.said}>
        <Icon name={tone === 'info' ? 'info' : 'warning'} />
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
