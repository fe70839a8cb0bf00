// What was marked, in the reader's colour, with its words around it where they are known.
import type { Colour, MentionType } from '@/lib/annotation'
import styles from './Quote.module.css'

interface QuoteProps {
  exact: string
  /** The reader's colour, for what was marked. */
  colour?: Colour
  /** The type, for what was recognised. */
  marked?: MentionType
  prefix?: string
  suffix?: string
  large?: boolean
}

/** Begins at a word: the half word that a cut left is dropped. */
function fromWord(text: string): string {
  const space = text.search(/\s/)
  return space < 0 ? text : text.slice(space + 1)
}

function toWord(text: string): string {
  const space = text.search(/\s\S*$/)
  return space < 0 ? text : text.slice(0, space)
}

/** Text kept before a quote ends in its own paragraph: what stands before a line break is another's. */
function lastLine(text: string): { words: string; cut: boolean } {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  return { words: line, cut: line.length === text.length && text !== '' }
}

function firstLine(text: string): { words: string; cut: boolean } {
  const [line = ''] = text.split('\n')
  return { words: line, cut: line.length === text.length && text !== '' }
}

export function Quote({ exact, colour, marked, prefix = '', suffix = '', large = false }: QuoteProps) {
  const before = lastLine(prefix)
  const after = firstLine(suffix)
  return (
    <q className={styles.quote} data-large={large}>
      {before.words && (
        <span className={styles.around}>{before.cut ? `…${fromWord(before.words)}` : before.words}</span>
      )}
      <span className={styles.exact} data-colour={colour} data-type={marked}>
        {exact}
      </span>
      {after.words && (
        <span className={styles.around}>{after.cut ? `${toWord(after.words)}…` : after.words}</span>
      )}
    </q>
  )
}
