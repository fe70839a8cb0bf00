// One assignment: who in bold, what as the sentence of the row, the day at its edge, the source under it.
import type { Assignee, Assignment } from '@/lib/annotation'
import { isWebAddress } from '@/lib/annotation'
import { formatDay } from '../format'
import { RouteLink } from '../library/Navigation'
import { Button } from '../ui/Button'
import { useLanguage, useWords } from '../words'
import styles from './Assignments.module.css'
import type { AssignmentsActions, AssignmentsView } from './view'

interface AssignmentRowProps {
  row: Assignment
  view: Pick<AssignmentsView, 'outletNames' | 'today'>
  actions: AssignmentsActions
  onEdit(): void
}

export function AssignmentRow({ row, view: { outletNames, today }, actions, onEdit }: AssignmentRowProps) {
  const t = useWords()
  const language = useLanguage()
  const { who, with: others, by, what, due, page, title, outlet, day, quote, state } = row
  const late = due?.day && due.day < today.slice(0, due.day.length)
  return (
    <li className={styles.row}>
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
      <div className={styles.words}>
        <p className={styles.who}>
          <Names names={who} />
        </p>
        <p className={styles.what}>{what}</p>
        {others.length > 0 && (
          <p className={styles.small}>
            {t('assignments.with')} <Names names={others} />
          </p>
        )}
        {by && (
          <p className={styles.small}>
            {t('assignments.by')} <Names names={[by]} />
          </p>
        )}
        <details className={styles.small}>
          <summary>
            {outletNames.get(outlet) ?? outlet} · {formatDay(day, language)}
          </summary>
          <q>{quote}</q>{' '}
          {isWebAddress(page) && (
            <a href={page} target="_blank" rel="noopener noreferrer">
              {title || page}
            </a>
          )}
        </details>
        <p className={styles.ways}>
          {state !== 'confirmed' && (
            <Button size="s" icon="check" onClick={() => actions.decide(row, 'confirmed')}>
              {t('assignments.confirm')}
            </Button>
          )}
          <Button size="s" variant="quiet" icon="edit" onClick={onEdit}>
            {t('assignments.edit')}
          </Button>
          {state !== 'dismissed' && (
            <Button size="s" variant="quiet" icon="close" onClick={() => actions.decide(row, 'dismissed')}>
              {t('assignments.dismiss')}
            </Button>
          )}
          {state !== 'found' && (
            <Button size="s" variant="quiet" icon="undo" onClick={() => actions.reopen(row)}>
              {t('assignments.reopen')}
            </Button>
          )}
        </p>
      </div>
    </li>
  )
}

/** Names one after another; those that are known lead to their dossiers. */
function Names({ names }: { names: readonly Assignee[] }) {
  return names.map(({ entity, label }, index) => (
    <span key={`${entity} ${label}`}>
      {index > 0 && ', '}
      {entity ? <RouteLink to={{ view: 'entity', id: entity }}>{label}</RouteLink> : label}
    </span>
  ))
}
