// An entity of the page: pressing it unfolds its mentions; the arrow beside goes to the first of them.
import { useCount } from '../count'
import { formatDay, formatNumber } from '../format'
import { TypeMark } from '../marks/TypeMark'
import { IconButton } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { useLanguage, useWords } from '../words'
import type { EntityGroup } from './groups'
import styles from './Rows.module.css'
import { toldOf } from './told'

interface EntityRowProps {
  group: EntityGroup
  /** What is known of it on that day, in a line. */
  line: string | undefined
  open: boolean
  tabIndex: 0 | -1
  onToggle(): void
  onJump(): void
}

export function EntityRow({ group, line, open, tabIndex, onToggle, onJump }: EntityRowProps) {
  const t = useWords()
  const language = useLanguage()
  const count = useCount()
  const { type, status, label, role, mentions } = group
  const { issuer, day } = toldOf(mentions)
  const state = status === 'linked' ? (line ?? role) : t(`status.${status}`)
  const under = [state, issuer, day && formatDay(day, language)].filter(Boolean).join(' · ')
  return (
    <div className={styles.entity} data-open={open}>
      <button
        type="button"
        className={styles.main}
        aria-expanded={open}
        tabIndex={tabIndex}
        data-row-focus
        onClick={onToggle}
      >
        <TypeMark type={type} status={status} labelled />
        <span className={styles.words}>
          <span className={styles.label}>{label}</span>
          {under && <span className={styles.under}>{under}</span>}
        </span>
        <span className={styles.count} role="img" aria-label={count('mentions', mentions.length)}>
          {formatNumber(mentions.length, language)}
        </span>
        <span className={styles.fold}>
          <Icon name="chevron" />
        </span>
      </button>
      <IconButton icon="target" label={t('panel.jumpFirst', [label])} tabIndex={tabIndex} onClick={onJump} />
    </div>
  )
}
