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

/** Text around a quote is kept in this length at least: what is shorter is all there was. */
const KEPT = 32
/** What is shown of it; a quote that stands often on its page is kept with much more. */
const SHOWN = 80

/** Whether a line begins or ends where its paragraph does, and is short enough to be shown. */
function isWhole(line: string, kept: string): boolean {
  return line.length <= SHOWN && (line.length < kept.length || kept.length < KEPT)
}

/** What stands before a quote in its own line, from a whole word on. */
export function wordsBefore(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1)
  if (isWhole(line, prefix)) return line
  const tail = line.slice(-SHOWN)
  const space = tail.search(/\s/)
  return space < 0 ? '' : `…${tail.slice(space + 1)}`
}

/** What stands after a quote in its own line, up to a whole word. */
export function wordsAfter(suffix: string): string {
  const [line = ''] = suffix.split('\n')
  if (isWhole(line, suffix)) return line
  const head = line.slice(0, SHOWN)
  const space = head.search(/\s\S*$/)
  return space < 0 ? '' : `${head.slice(0, space)}…`
}

export function Quote({ exact, colour, marked, prefix = '', suffix = '', large = false }: QuoteProps) {
  const before = wordsBefore(prefix)
  const after = wordsAfter(suffix)
  return (
    <q className={styles.quote} data-large={large}>
      {before && <span className={styles.around}>{before}</span>}
      <span className={styles.exact} data-colour={colour} data-type={marked}>
        {exact}
      </span>
      {after && <span className={styles.around}>{after}</span>}
    </q>
  )
}
