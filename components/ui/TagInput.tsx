// Tags typed one after the other: Enter or a comma ends one, Backspace in the empty field takes the last away.
import { useId, useState } from 'react'
import { Tag } from './Chip'
import styles from './TagInput.module.css'

interface TagInputProps {
  id?: string
  tags: readonly string[]
  /** Offered for completion. */
  known: readonly string[]
  placeholder: string
  removeLabel(tag: string): string
  onChange(tags: string[]): void
}

/** The longest tag kept, in UTF-16 code units. */
const LONGEST = 100

export function TagInput({ id, tags, known, placeholder, removeLabel, onChange }: TagInputProps) {
  const [typed, setTyped] = useState('')
  const list = useId()

  function add(text: string) {
    const added = text
      .split(',')
      .map((tag) => tag.trim().normalize('NFC').slice(0, LONGEST))
      .filter((tag) => tag !== '' && !tags.includes(tag))
    setTyped('')
    if (added.length > 0) onChange([...new Set([...tags, ...added])])
  }

  return (
    <div className={styles.box}>
      {tags.map((tag) => (
        <Tag
          key={tag}
          remove={{
            label: removeLabel(tag),
            onRemove: () => onChange(tags.filter((other) => other !== tag)),
          }}
        >
          {tag}
        </Tag>
      ))}
      <input
        id={id}
        className={styles.input}
        // Where no field names it, its own hint does, also once something is typed.
        aria-label={id === undefined ? placeholder : undefined}
        value={typed}
        list={list}
        placeholder={tags.length === 0 ? placeholder : undefined}
        onChange={({ target, nativeEvent }) => {
          const chosen =
            !(nativeEvent instanceof InputEvent) || nativeEvent.inputType === 'insertReplacementText'
          if (target.value.includes(',') || (chosen && known.includes(target.value))) add(target.value)
          else setTyped(target.value)
        }}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          // Vietnamese input methods end a syllable with Enter too: that one is theirs.
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && typed.trim() !== '' && !event.ctrlKey && !event.metaKey) {
            event.preventDefault()
            add(typed)
          }
          if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1))
        }}
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  )
}
