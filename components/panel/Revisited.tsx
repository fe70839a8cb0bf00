// What changed on a saved page since the reader last saw it: its title, its text, who and what is named in it.
import { dayOfEpoch } from '@/lib/annotation'
import type { MentionChange, Revisit } from '@/lib/store'
import { formatDay } from '../format'
import { WordDiff } from '../highlight/WordDiff'
import { TypeMark } from '../marks/TypeMark'
import { useAttempt } from '../problems'
import { Button } from '../ui/Button'
import { useLanguage, useWords } from '../words'
import styles from './Revisited.module.css'
import type { PanelActions } from './view'

interface RevisitedProps {
  revisit: Revisit
  /** The title as it is now. */
  title: string
  actions: Pick<PanelActions, 'acknowledge'>
}

const KINDS = ['new', 'gone', 'relinked'] as const

export function Revisited({ revisit, title, actions }: RevisitedProps) {
  const t = useWords()
  const language = useLanguage()
  const attempt = useAttempt()
  const { lines, mentions } = revisit
  const edited = lines !== null && lines.added + lines.removed > 0
  return (
    <details className={styles.revisited}>
      <summary>{t('revisit.title', [formatDay(dayOfEpoch(revisit.since), language)])}</summary>
      <div className={styles.body}>
        {revisit.title !== null && (
          <p>
            <span className={styles.kind}>{t('revisit.headline')}</span>
            <WordDiff before={revisit.title} after={title} />
          </p>
        )}
        {edited && <p>{t('revisit.lines', [String(lines.added), String(lines.removed)])}</p>}
        {KINDS.map((kind) => (
          <Changes key={kind} kind={kind} changes={mentions.filter((change) => change.kind === kind)} />
        ))}
        <Button
          size="s"
          icon="check"
          onClick={() => attempt(() => actions.acknowledge().then(() => undefined))}
        >
          {t('revisit.seen')}
        </Button>
      </div>
    </details>
  )
}

function Changes({ kind, changes }: { kind: (typeof KINDS)[number]; changes: readonly MentionChange[] }) {
  const t = useWords()
  if (changes.length === 0) return null
  return (
    <section>
      <h3 className={styles.kind}>{t(`revisit.${kind}`)}</h3>
      <ul>
        {changes.map((change) => (
          <li key={change.kind === 'relinked' ? `${change.quote} ${change.label}` : change.label}>
            <TypeMark type={change.type} labelled />
            <span>
              {change.kind === 'relinked'
                ? t('revisit.relinkedFrom', [change.quote, change.before, change.label])
                : change.label}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
