// The marks of the three types: each has a hue, a shape and a letter, so that colour is never alone. An outlined one
// is ambiguous, a grey hollow one unknown.
import type { MentionType } from '@/lib/annotation'
import { classes } from '../css'
import { Hidden } from '../ui/Hidden'
import { useWords } from '../words'
import styles from './TypeMark.module.css'

interface TypeMarkProps {
  type: MentionType
  status?: 'linked' | 'ambiguous' | 'unknown'
  /** Says the type aloud; leave out where words beside it do. */
  labelled?: boolean
}

const SHAPES: Readonly<Record<MentionType, string>> = {
  official: 'M9 1a8 8 0 1 1 0 16A8 8 0 0 1 9 1z',
  institution: 'M2 2h14v14H2z',
  document: 'M3 1.5h8.5l4 4v11h-12.5z',
}

export function TypeMark({ type, status = 'linked', labelled = false }: TypeMarkProps) {
  const t = useWords()
  return (
    <>
      {labelled && <Hidden>{t(`typeOne.${type}`)}</Hidden>}
      <svg
        className={classes(styles.mark, styles[type], styles[status])}
        width="18"
        height="18"
        viewBox="0 0 18 18"
        aria-hidden="true"
      >
        <path d={SHAPES[type]} className={styles.shape} />
        {type === 'document' && <path d="M11.5 1.5v4h4" className={styles.ear} />}
        <text x="9" y={type === 'document' ? 13.2 : 12.6} className={styles.letter}>
          {t(`typeLetter.${type}`)}
        </text>
      </svg>
    </>
  )
}
