// The reader's colours: a row of swatches to choose from. Each is named.
import { useId } from 'react'
import { COLOURS, type Colour } from '@/lib/annotation'
import { useWords } from '../words'
import styles from './ColourMark.module.css'

interface ColourPickerProps {
  legend: string
  value: Colour
  onChange(colour: Colour): void
}

/** One of the five colours, by native radio buttons. */
export function ColourPicker({ legend, value, onChange }: ColourPickerProps) {
  const t = useWords()
  const name = useId()
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>{legend}</legend>
      {COLOURS.map((colour) => (
        <label key={colour} className={styles.swatch} title={t(`colour.${colour}`)}>
          <input
            type="radio"
            name={name}
            data-colour={colour}
            aria-label={t(`colour.${colour}`)}
            checked={colour === value}
            onChange={() => onChange(colour)}
          />
        </label>
      ))}
    </fieldset>
  )
}
