// What an assignment says: who, what, with whom, by whose order; in lists of the library and of a page.
import type { ReactNode } from 'react'
import { Fragment } from 'react'
import type { Assignee, FoundAssignment } from '@/lib/annotation'
import { formatDay } from '../format'
import { useLanguage, useWords } from '../words'
import styles from './Assignments.module.css'

interface AssignmentWordsProps {
  assignment: Pick<FoundAssignment, 'who' | 'with' | 'by' | 'what'>
  /** How a name stands there: as a link, or as it is. */
  nameOf?: (assignee: Assignee) => ReactNode
}

export function AssignmentWords({ assignment, nameOf = ({ label }) => label }: AssignmentWordsProps) {
  const t = useWords()
  const { who, with: others, by, what } = assignment
  const names = (list: readonly Assignee[]) =>
    list.map((one, index) => (
      <Fragment key={`${one.entity} ${one.label}`}>
        {index > 0 && ', '}
        {nameOf(one)}
      </Fragment>
    ))
  return (
    <>
      <p className={styles.who}>{names(who)}</p>
      <p className={styles.what}>{what}</p>
      {others.length > 0 && (
        <p className={styles.small}>
          {t('assignments.with')} {names(others)}
        </p>
      )}
      {by && (
        <p className={styles.small}>
          {t('assignments.by')} {names([by])}
        </p>
      )}
    </>
  )
}

/** Until when, and whether that day is past. @param today ISO day, in Vietnam */
export function AssignmentDue({ due, today }: { due: FoundAssignment['due']; today: string }) {
  const t = useWords()
  const language = useLanguage()
  const late = due?.day && due.day < today.slice(0, due.day.length)
  return (
    <div className={styles.due} data-late={late || undefined}>
      {due ? (
        <>
          <b>{due.day ? formatDay(due.day, language) : due.text}</b>
          {late && <span>{t('assignments.late')}</span>}
        </>
      ) : (
        <span>{t('assignments.noDue')}</span>
      )}
    </div>
  )
}
