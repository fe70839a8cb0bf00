// One entity on one page: its first mention large, the others unfolded on demand.
import { useState } from 'react'
import { Quote } from '../marks/Quote'
import { TypeMark } from '../marks/TypeMark'
import { useWords } from '../words'
import { DossierLink } from './DossierLink'
import styles from './Library.module.css'
import { PageLine } from './PageLine'
import type { Grouping } from './query'
import type { LibraryRow } from './rows'
import type { LibraryActions } from './view'

interface MentionsRowProps {
  row: Extract<LibraryRow, { kind: 'mentions' }>
  group: Grouping
  names: ReadonlyMap<string, string>
  actions: Pick<LibraryActions, 'narrow'>
  tabIndex: 0 | -1
}

export function MentionsRow({ row: { mentions, page }, group, names, actions, tabIndex }: MentionsRowProps) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const { type, status, label, spans } = mentions
  const [first, ...others] = spans
  return (
    <article className={styles.row}>
      {group !== 'entity' && (
        <p className={styles.name}>
          <button
            type="button"
            className={styles.entity}
            tabIndex={tabIndex}
            data-row-focus
            title={t('library.allOfEntity')}
            onClick={() => actions.narrow({ entity: mentions.entity, words: '' })}
          >
            <TypeMark type={type} status={status} labelled />
            {label}
          </button>
          {status !== 'linked' && <span className={styles.under}>{t(`status.${status}`)}</span>}
          {status !== 'ambiguous' && <DossierLink id={mentions.entity} label={label} tabIndex={tabIndex} />}
        </p>
      )}
      {first && <Quote exact={first.quote} prefix={first.prefix} suffix={first.suffix} large marked={type} />}
      {open && (
        <ul className={styles.others}>
          {others.map((span) => (
            <li key={span.start}>
              <Quote exact={span.quote} prefix={span.prefix} suffix={span.suffix} marked={type} />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={open}
          tabIndex={tabIndex}
          onClick={() => setOpen(!open)}
        >
          {open ? t('library.fold') : t('library.others', others.length)}
        </button>
      )}
      {group !== 'page' && <PageLine page={page} names={names} tabIndex={tabIndex} />}
    </article>
  )
}
