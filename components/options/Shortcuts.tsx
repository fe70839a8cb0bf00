// The keyboard shortcuts as the browser has them; it alone can change them.
import { Button } from '../ui/Button'
import { useWords } from '../words'
import styles from './Options.module.css'
import type { Shortcut } from './view'

export function Shortcuts({
  shortcuts,
  open,
}: {
  shortcuts: readonly Shortcut[]
  open: (() => void) | null
}) {
  const t = useWords()
  return (
    <>
      <dl className={styles.shortcuts}>
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span className={styles.soft}>{t('options.noKeys')}</span>}</dd>
          </div>
        ))}
      </dl>
      {open ? (
        <Button icon="external" className={styles.start} onClick={open}>
          {t('options.changeKeys')}
        </Button>
      ) : (
        <p className={styles.soft}>{t('options.changeKeysHow')}</p>
      )}
    </>
  )
}
