// Fields: a label, a native control, a hint.
import type { ComponentProps, KeyboardEvent, ReactNode } from 'react'
import { useId } from 'react'
import styles from './Field.module.css'
import { Icon } from './Icon'

interface FieldProps {
  label: string
  hint?: string
  /** Given the ids that tie a control to its label and hint. */
  children(ids: { id: string; 'aria-describedby': string | undefined }): ReactNode
}

export function Field({ label, hint, children }: FieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': hint ? `${id}-hint` : undefined })}
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

export function TextArea(props: ComponentProps<'textarea'>) {
  return <textarea rows={3} {...props} className={styles.area} />
}

export function Input(props: ComponentProps<'input'>) {
  return <input type="text" {...props} className={styles.input} />
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange'> {
  options: readonly { value: string; label: string }[]
  onChange(value: string): void
}

export function Select({ options, onChange, ...rest }: SelectProps) {
  return (
    <span className={styles.select}>
      <select {...rest} onChange={(event) => onChange(event.target.value)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  )
}

interface SearchFieldProps {
  label: string
  value: string
  onChange(value: string): void
  /** Shown in the empty field; the label when left out. */
  placeholder?: string
  /** Keys that mean something to a list below it. */
  onKeys?: (event: KeyboardEvent) => void
  /** What stood in it before the reader typed. */
  start?: string
}

/** A search box that says what it searches. Esc takes back what was typed; with nothing typed it is not its own. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, placeholder, onKeys, start = '' } = props
  return (
    <div className={styles.search}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder ?? label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          onKeys?.(event)
          if (event.key !== 'Escape' || value === start) return
          event.preventDefault()
          event.stopPropagation()
          onChange(start)
        }}
      />
    </div>
  )
}

interface SwitchProps {
  label: string
  hint?: string
  checked: boolean
  onChange(checked: boolean): void
  /** Stands before the label. */
  mark?: ReactNode
}

export function Switch({ label, hint, checked, onChange, mark }: SwitchProps) {
  const id = useId()
  return (
    <div className={styles.switch}>
      <label htmlFor={id}>
        <span className={styles.switchLabel}>
          {mark}
          {label}
        </span>
        {hint && (
          <span className={styles.hint} id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  )
}

interface ChoiceProps<K extends string> {
  legend: string
  options: readonly { value: K; label: string; hint?: string }[]
  value: K | null
  onChange(value: K): void
}

/** One of a few, each with its consequence beside it. */
export function Choice<K extends string>({ legend, options, value, onChange }: ChoiceProps<K>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.label}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span className={styles.optionLabel}>{option.label}</span>
            {option.hint && <span className={styles.hint}>{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
