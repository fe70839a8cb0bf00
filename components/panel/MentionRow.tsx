// One mention: the words as they stand in the article, and what they stand for where that is something else.
import type { Mention } from '@/lib/annotation'
import { classes } from '../css'
import { TypeMark } from '../marks/TypeMark'
import { useWords } from '../words'
import styles from './Rows.module.css'

interface MentionRowProps {
  mention: Mention
  /** Below its entity, which says the type and the name already. */
  nested: boolean
  tabIndex: 0 | -1
  onJump(): void
}

function useUnder(mention: Mention, nested: boolean): string | null {
  const t = useWords()
  const role = mention.roles[0]?.title ?? null
  // The provision is what tells one citation of a document from the next.
  const cited = mention.facts?.cited ?? null
  const own = mention.status !== 'linked' ? t(`status.${mention.status}`) : mention.label
  const name = nested || own === mention.quote ? role : own
  return [name, cited].filter(Boolean).join(' · ') || null
}

export function MentionRow({ mention, nested, tabIndex, onJump }: MentionRowProps) {
  const t = useWords()
  const under = useUnder(mention, nested)
  return (
    <button
      type="button"
      className={classes(styles.mention, nested && styles.nested)}
      title={t('panel.jump')}
      tabIndex={tabIndex}
      data-row-focus
      onClick={onJump}
    >
      {!nested && <TypeMark type={mention.type} status={mention.status} labelled />}
      <span className={styles.words}>
        <span className={styles.quote}>{mention.quote}</span>
        {under && <span className={styles.under}>{under}</span>}
      </span>
      {mention.quiet && <span className={styles.minor}>{t('panel.quiet')}</span>}
    </button>
  )
}
