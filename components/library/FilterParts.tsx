// The words of the filter sentence that can be changed where they stand.
import type { ComponentProps } from 'react'
import { Hidden } from '../ui/Hidden'
import styles from './FilterSentence.module.css'

interface PartProps<K extends string> {
  label: string
  /** The words for any; a part without them is always set. */
  any?: string
  value: K | null
  options: readonly { value: K; label: string }[]
  onChange(value: K | null): void
  /** It narrows nothing, so that it does not stand out when set. */
  quiet?: boolean
  /** Its words say what it is, so that its label is only read aloud. */
  plain?: boolean
  /** Shown when it is set or asked for, so that the sentence stays short. */
  rare?: boolean
}

/** A word of the sentence that is one of several. */
export function Part<K extends string>(props: PartProps<K>) {
  const { label, any, value, options, onChange, quiet, plain, rare } = props
  const set = any !== undefined && value !== null && !quiet
  return (
    <label className={styles.part} data-set={set ? '' : undefined} data-rare={rare ? '' : undefined}>
      {plain ? <Hidden>{label}</Hidden> : <span className={styles.label}>{label}</span>}
      <select
        value={value ?? ''}
        onChange={({ target }) =>
          onChange(options.find((option) => option.value === target.value)?.value ?? null)
        }
      >
        {any !== undefined && <option value="">{any}</option>}
        {value !== null && !options.some((option) => option.value === value) && (
          <option value={value}>{value}</option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A word of the sentence that is a day: one of the rare ones. */
export function Day({
  label,
  value,
  onChange,
}: {
  label: string
  value: string | null
  onChange(value: string | null): void
}) {
  const props: ComponentProps<'input'> = {
    type: 'date',
    value: value ?? '',
    min: '1945-01-01',
    max: '2100-12-31',
  }
  return (
    <label className={styles.part} data-set={value !== null ? '' : undefined} data-rare="">
      <span className={styles.label}>{label}</span>
      <input {...props} onChange={({ target }) => onChange(target.value || null)} />
    </label>
  )
}
