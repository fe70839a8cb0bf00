// Short messages about what was just done, with an undo. They wait while they are pointed at or focused.
import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useState } from 'react'
import { IconButton } from './Button'
import styles from './Toast.module.css'

export interface Toast {
  text: string
  tone?: 'plain' | 'danger'
  action?: { label: string; run(): void }
}

interface Shown extends Toast {
  id: number
}

/** Milliseconds that a message stays: long enough to look at what was done, and then to reach its undo by keyboard. */
const STAY = { plain: 5_000, undo: 20_000 }
const MOST = 2

const Toasts = createContext<((toast: Toast) => void) | null>(null)

/** Gives a screen its messages. `closeLabel` is read aloud for the button that closes one. */
export function ToastProvider({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([])
  const [held, setHeld] = useState(false)
  const [first] = shown
  const oldest = first?.id
  const stay = first?.action ? STAY.undo : STAY.plain

  const show = useCallback((toast: Toast) => {
    setShown((before) => [...before, { ...toast, id: (before.at(-1)?.id ?? 0) + 1 }].slice(-MOST))
  }, [])
  const drop = useCallback((id: number) => {
    setShown((before) => before.filter((toast) => toast.id !== id))
  }, [])

  useEffect(() => {
    if (oldest === undefined || held) return
    const timer = setTimeout(() => drop(oldest), stay)
    return () => clearTimeout(timer)
  }, [oldest, stay, held, drop])

  return (
    <Toasts.Provider value={show}>
      {children}
      <div
        className={styles.region}
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {shown.map(({ id, text, tone = 'plain', action }) => (
          <div key={id} className={styles.toast} data-tone={tone}>
            <span className={styles.text}>{text}</span>
            {action && (
              <button
                type="button"
                className={styles.action}
                onClick={() => {
                  drop(id)
                  action.run()
                }}
              >
                {action.label}
              </button>
            )}
            <IconButton icon="close" label={closeLabel} className={styles.close} onClick={() => drop(id)} />
          </div>
        ))}
      </div>
    </Toasts.Provider>
  )
}

/** Shows a message. @throws outside of `ToastProvider` */
export function useToast(): (toast: Toast) => void {
  const show = useContext(Toasts)
  if (!show) throw new Error('useToast outside of ToastProvider')
  return show
}
