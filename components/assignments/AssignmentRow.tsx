// One assignment: who in bold, what as the sentence of the row, the day at its edge, the source under it.
import type { Assignee, Assignment } from '@/lib/annotation'
import { isWebAddress } from '@/lib/annotation'
import { formatDay } from '../format'
import { RouteLink } from '../library/Navigation'
import { outletLabel } from '../library/outlet'
import { Button } from '../ui/Button'
import { useLanguage, useWords } from '../words'
import styles from './Assignments.module.css'
import { AssignmentDue, AssignmentWords } from './AssignmentWords'
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
  const { due, page, title, outlet, day, quote, state } = row
  return (
    <li className={styles.row} data-state={state}>
      <AssignmentDue due={due} today={today} />
      <div className={styles.words}>
        <AssignmentWords assignment={row} nameOf={nameOf} />
        <details className={styles.small}>
          <summary>
            {outletLabel(outletNames, outlet, page)} · {formatDay(day, language)}
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

/** A name that is known leads to its dossier. */
function nameOf({ entity, label }: Assignee) {
  return entity ? <RouteLink to={{ view: 'entity', id: entity }}>{label}</RouteLink> : label
}
