// One mention: the words as they stand in the article, and what they stand for where that is something else; below its
// entity, which says that, the words around it.
import type { Mention } from '@/lib/annotation'
import { classes } from '../css'
import { TypeMark } from '../marks/TypeMark'
import { useWords } from '../words'
import { wordsAround } from './around'
import styles from './Rows.module.css'

interface MentionRowProps {
  mention: Mention
  /** The article's text. */
  text: string
  /** Below its entity, which says the type and the name already. */
  nested: boolean
  /** What is known of what it stands for on that day, in a line. */
  line: string | undefined
  tabIndex: 0 | -1
  onJump(): void
}

/** What stands under the words: of a title nothing that the words around say; below its entity nothing that that says. */
function useUnder(
  mention: Mention,
  nested: boolean,
  around: string,
  line: string | undefined,
): string | null {
  const t = useWords()
  const title = mention.roles[0]?.title ?? null
  const role = nested && title && around.includes(title) ? null : title
  // The provision is what tells one citation of a document from the next.
  const cited = mention.facts?.cited ?? null
  const own = mention.status !== 'linked' ? t(`status.${mention.status}`) : mention.label
  const name = nested || own === mention.quote ? (!nested && line) || role : own
  const more = nested || name !== own || line === mention.quote ? null : line
  return [name, more, cited].filter(Boolean).join(' · ') || null
}

export function MentionRow({ mention, text, nested, line, tabIndex, onJump }: MentionRowProps) {
  const t = useWords()
  const { before, after } = lineOf(text, mention)
  const under = useUnder(mention, nested, `${before} ${mention.quote} ${after}`, line)
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
        {nested ? (
          <span className={styles.line}>
            {before}
            <b className={styles.quote}>{mention.quote}</b>
            {after}
          </span>
        ) : (
          <span className={styles.quote}>{mention.quote}</span>
        )}
        {under && <span className={styles.under}>{under}</span>}
      </span>
      {mention.quiet && <span className={styles.minor}>{t('panel.quiet')}</span>}
    </button>
  )
}

/** The words around a mention; none where the text is another by now. */
function lineOf(text: string, mention: Mention): { before: string; after: string } {
  const isThere = text.slice(mention.start, mention.end) === mention.quote
  return isThere ? wordsAround(text, mention) : { before: '', after: '' }
}
