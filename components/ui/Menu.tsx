// A small menu on a button: the native popover brings light dismissal and Esc; arrows move inside.
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef } from 'react'
import { IconButton } from './Button'
import type { IconName } from './Icon'
import { Icon } from './Icon'
import styles from './Menu.module.css'

export interface MenuItem {
  key: string
  label: string
  icon?: IconName
  danger?: boolean
  run(): void
}

interface MenuProps {
  label: string
  icon?: IconName
  items: readonly MenuItem[]
  disabled?: boolean
}

const EDGE = 8

/** Places the menu below its button, inside the window. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { bottom, right, top } = button.getBoundingClientRect()
  // Where it stands bounds how wide it may be: it is measured from the edge.
  menu.style.left = `${EDGE}px`
  const { offsetWidth, offsetHeight } = menu
  const below = bottom + 4 + offsetHeight <= innerHeight - EDGE
  menu.style.top = `${below ? bottom + 4 : Math.max(EDGE, top - 4 - offsetHeight)}px`
  menu.style.left = `${Math.max(EDGE, Math.min(right, innerWidth - EDGE) - offsetWidth)}px`
}

export function Menu({ label, icon = 'more', items, disabled }: MenuProps) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  // A side panel is made wider or narrower at any time.
  useEffect(() => {
    const follow = () => {
      if (menu.current?.matches(':popover-open') && button.current) place(menu.current, button.current)
    }
    addEventListener('resize', follow)
    return () => removeEventListener('resize', follow)
  }, [])

  function move(event: KeyboardEvent) {
    const { activeElement } = document
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])]
    const index = activeElement instanceof HTMLButtonElement ? buttons.indexOf(activeElement) : -1
    const steps: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: -1,
    }
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    buttons.at(next % buttons.length)?.focus()
  }

  return (
    <>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        disabled={disabled}
        aria-haspopup="menu"
        popoverTarget={id}
      />
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className={styles.menu}
        onKeyDown={move}
        onToggle={({ newState }) => {
          if (newState !== 'open' || !menu.current || !button.current) return
          place(menu.current, button.current)
          menu.current.querySelector('button')?.focus()
        }}
      >
        {items.map(({ key, label: words, icon: sign, danger, run }) => (
          <button
            key={key}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.item}
            data-danger={danger}
            onClick={() => {
              menu.current?.hidePopover()
              run()
            }}
          >
            {sign && <Icon name={sign} />}
            {words}
          </button>
        ))}
      </div>
    </>
  )
}
