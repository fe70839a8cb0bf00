// A modal dialog: the native element brings focus, Esc and the inert page behind.
import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { IconButton } from './Button'
import styles from './Dialog.module.css'

interface DialogProps {
  title: string
  closeLabel: string
  onClose(): void
  children: ReactNode
  /** The buttons at its foot. */
  actions?: ReactNode
}

/** Open for as long as it is rendered. */
export function Dialog({ title, closeLabel, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
      {actions && <footer className={styles.foot}>{actions}</footer>}
    </dialog>
  )
}
