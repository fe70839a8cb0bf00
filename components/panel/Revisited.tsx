// What changed on a saved page since the reader last saw it: its title, its text, who and what is named in it. It is known
// later than the list: a flag tells of it in the line of the verdict, so that nothing moves under the pointer.
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

interface FlagProps {
  revisit: Revisit
  /** The id of what the flag shows. */
  told: string
  telling: boolean
  onToggle(): void
}

/** Says that something changed, and shows what. */
export function RevisitedFlag({ revisit, told, telling, onToggle }: FlagProps) {
  const t = useWords()
  return (
    <button
      type="button"
      className={styles.flag}
      title={useTold(revisit)}
      aria-expanded={telling}
      aria-controls={telling ? told : undefined}
      onClick={onToggle}
    >
      {t('revisit.flag')}
    </button>
  )
}

/** When the reader saw the page last, in words. */
function useTold({ since }: Revisit): string {
  return useWords()('revisit.title', [formatDay(dayOfEpoch(since), useLanguage())])
}

interface RevisitedProps {
  id: string
  revisit: Revisit
  /** The title as it is now. */
  title: string
  actions: Pick<PanelActions, 'acknowledge'>
}

const KINDS = ['new', 'gone', 'relinked'] as const

export function Revisited({ id, revisit, title, actions }: RevisitedProps) {
  const t = useWords()
  const attempt = useAttempt()
  const { lines, mentions } = revisit
  const edited = lines !== null && lines.added + lines.removed > 0
  return (
    <section id={id} className={styles.revisited} aria-label={t('revisit.flag')}>
      <p className={styles.since}>{useTold(revisit)}</p>
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
    </section>
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
