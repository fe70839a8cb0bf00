// Words that are read aloud and not shown.
import type { ComponentProps } from 'react'
import styles from './Hidden.module.css'

export function Hidden(props: Omit<ComponentProps<'span'>, 'className'>) {
  return <span {...props} className={styles.hidden} />
}
