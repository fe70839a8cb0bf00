// Tags typed one after the other: Enter or a comma ends one, Backspace in the empty field takes the last away. Tags in
// use are offered below, found without accents; arrows choose among them.
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { Tag } from './Chip'
import { completionsOf } from './completion'
import styles from './TagInput.module.css'

interface TagInputProps {
  id?: string
  tags: readonly string[]
  /** Offered for completion, the most useful first. */
  known?: readonly string[]
  /** What those offered are called. */
  knownLabel?: string
  placeholder: string
  removeLabel(tag: string): string
  /** Puts the caret into the field. */
  autoFocus?: boolean
  onChange(tags: string[]): void
}

/** The longest tag kept, in UTF-16 code units. */
const LONGEST = 100
const NONE: readonly string[] = []

export function TagInput(props: TagInputProps) {
  const { id, tags, known = NONE, knownLabel, placeholder, removeLabel, autoFocus = false, onChange } = props
  const [typed, setTyped] = useState('')
  /** The offered tag that Enter takes; -1 for what was typed. */
  const [at, setAt] = useState(-1)
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const offered = completionsOf(known, typed, tags)
  const optionId = (index: number) => `${list}-${index}`

  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])

  useEffect(() => {
    const option = at < 0 ? null : document.getElementById(`${list}-${at}`)
    option?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [at, list])

  function add(text: string) {
    const added = text
      .split(',')
      .map((tag) => tag.trim().normalize('NFC').slice(0, LONGEST))
      .filter((tag) => tag !== '' && !tags.includes(tag))
    setTyped('')
    setAt(-1)
    if (added.length > 0) onChange([...new Set([...tags, ...added])])
  }

  function keys(event: KeyboardEvent) {
    // Vietnamese input methods end a syllable with Enter too: that one is theirs.
    if (event.nativeEvent.isComposing) return
    const chosen = offered[at]
    const isPlain = !event.ctrlKey && !event.metaKey
    if (event.key === 'ArrowDown' && offered.length > 0) setAt(Math.min(at + 1, offered.length - 1))
    else if (event.key === 'ArrowUp' && at >= 0) setAt(at - 1)
    else if (event.key === 'Enter' && isPlain && (chosen ?? typed.trim()) !== '') add(chosen ?? typed)
    else {
      if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1))
      return
    }
    event.preventDefault()
  }

  return (
    <div className={styles.field}>
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
          ref={field}
          id={id}
          className={styles.input}
          // Where no field names it, its own hint does, also once something is typed.
          aria-label={id === undefined ? placeholder : undefined}
          {...(known.length > 0 && {
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': offered.length > 0,
            'aria-controls': list,
            'aria-activedescendant': at < 0 ? undefined : optionId(at),
          })}
          value={typed}
          autoComplete="off"
          placeholder={tags.length === 0 ? placeholder : undefined}
          onChange={({ target }) => {
            setAt(-1)
            if (target.value.includes(',')) add(target.value)
            else setTyped(target.value)
          }}
          onBlur={() => add(typed)}
          onKeyDown={keys}
        />
      </div>
      {known.length > 0 && (
        // A line of its own that is always there: nothing below moves while something is typed or pressed.
        <div id={list} role="listbox" aria-label={knownLabel} className={styles.known}>
          {offered.map((tag, index) => (
            // The field has the keyboard: a press on an option must not take it away.
            <div
              key={tag}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(tag)}
              onKeyDown={keys}
            >
              {tag}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
