// Tabs by the WAI-ARIA pattern: arrows move, the panel follows.
import type { KeyboardEvent, ReactNode } from 'react'
import { useId, useRef } from 'react'
import styles from './Tabs.module.css'

export interface TabItem<K extends string> {
  key: K
  label: string
  /** Already formatted. */
  count?: string
}

interface TabsProps<K extends string> {
  label: string
  tabs: readonly TabItem<NoInfer<K>>[]
  active: K
  onChange(key: NoInfer<K>): void
  children: ReactNode
}

/** A row of tabs over the panel of the active one, which the caller renders. */
export function Tabs<K extends string>({ label, tabs, active, onChange, children }: TabsProps<K>) {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)

  function move(event: KeyboardEvent) {
    const index = tabs.findIndex(({ key }) => key === active)
    const steps: Record<string, number> = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1 + tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }
    const next = steps[event.key]
    const tab = next === undefined ? undefined : tabs[next % tabs.length]
    if (!tab) return
    event.preventDefault()
    onChange(tab.key)
    row.current?.querySelector<HTMLElement>(`[data-tab="${tab.key}"]`)?.focus()
  }

  return (
    <>
      <div ref={row} className={styles.row} role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ key, label: words, count }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            data-tab={key}
            aria-selected={key === active}
            aria-controls={`${id}-panel`}
            tabIndex={key === active ? 0 : -1}
            className={styles.tab}
            onClick={() => onChange(key)}
          >
            {words}
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${active}`} className={styles.panel}>
        {children}
      </div>
    </>
  )
}
