// The keyboard shortcuts as the browser has them; changed here where it allows that, else on its own page.
import { useState } from 'react'
import { Button } from '../ui/Button'
import { Input } from '../ui/Field'
import { useWords } from '../words'
import { shortcutOf } from './keys'
import styles from './Options.module.css'
import type { Shortcut } from './view'

interface ShortcutsProps {
  shortcuts: readonly Shortcut[]
  /** Gives a command other keys; null where the browser keeps that to itself. */
  change: ((name: string, keys: string) => void) | null
  open: (() => void) | null
}

export function Shortcuts({ shortcuts, change, open }: ShortcutsProps) {
  const t = useWords()
  const [editing, setEditing] = useState<string | null>(null)
  return (
    <>
      <dl className={styles.shortcuts}>
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>
              {change && editing === name ? (
                <Capture
                  label={t('options.pressKeys', [description])}
                  onKeys={(pressed) => {
                    setEditing(null)
                    if (pressed !== null) change(name, pressed)
                  }}
                />
              ) : (
                <>
                  {keys ? <kbd>{keys}</kbd> : <span className={styles.soft}>{t('options.noKeys')}</span>}
                  {change && (
                    <Button
                      size="s"
                      variant="quiet"
                      aria-label={t('options.changeKeysOf', [description])}
                      onClick={() => setEditing(name)}
                    >
                      {t('picker.change')}
                    </Button>
                  )}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {open ? (
        <Button icon="external" className={styles.start} onClick={open}>
          {t('options.changeKeys')}
        </Button>
      ) : (
        !change && <p className={styles.soft}>{t('options.changeKeysHow')}</p>
      )}
    </>
  )
}

/** Waits for keys that make a shortcut; Esc and leaving give up, Backspace takes the keys away. */
function Capture({ label, onKeys }: { label: string; onKeys(keys: string | null): void }) {
  return (
    <Input
      ref={(field) => field?.focus()}
      readOnly
      value=""
      placeholder={label}
      aria-label={label}
      onBlur={() => onKeys(null)}
      onKeyDown={(event) => {
        if (event.key === 'Tab') return
        event.preventDefault()
        if (event.key === 'Escape') return onKeys(null)
        const keys = event.key === 'Backspace' ? '' : shortcutOf(event.nativeEvent)
        if (keys !== null) onKeys(keys)
      }}
    />
  )
}
