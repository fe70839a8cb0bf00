// Buttons: one that acts (primary), plain ones, quiet ones inside lists, and those with an icon alone.
import type { ComponentProps } from 'react'
import { classes } from '../css'
import styles from './Button.module.css'
import type { IconName } from './Icon'
import { Icon } from './Icon'

type NativeButton = ComponentProps<'button'>

export interface ButtonProps extends NativeButton {
  variant?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'm' | 's'
  icon?: IconName
}

export function Button({ variant = 'plain', size = 'm', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classes(styles.button, styles[variant], size === 's' && styles.small, className)}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

export interface IconButtonProps extends Omit<NativeButton, 'aria-label' | 'title'> {
  icon: IconName
  /** What it does: read aloud, and shown on hover. */
  label: string
  filled?: boolean
}

export function IconButton({ icon, label, filled, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classes(styles.icon, className)}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} filled={filled} />
    </button>
  )
}
