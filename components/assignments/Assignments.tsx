// Who is to do what, with whom, by when: found in the news, confirmed by the reader, taken along as table or calendar.

import { useState } from 'react'
import type { Assignment } from '@/lib/annotation'
import { formatNumber } from '../format'
import { LibraryFrame } from '../library/LibraryFrame'
import type { AssignmentsRoute } from '../library/route'
import { ASSIGNMENT_STATES } from '../library/route'
import { Trouble } from '../library/Trouble'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Skeleton } from '../ui/Skeleton'
import { Tabs } from '../ui/Tabs'
import { useLanguage, useWords } from '../words'
import { AssignmentEditor } from './AssignmentEditor'
import { AssignmentRow } from './AssignmentRow'
import styles from './Assignments.module.css'
import type { AssignmentsActions, AssignmentsView } from './view'

interface AssignmentsProps {
  route: AssignmentsRoute
  view: AssignmentsView
  actions: AssignmentsActions
}

export function Assignments({ route, view, actions }: AssignmentsProps) {
  const t = useWords()
  const language = useLanguage()
  const [edited, edit] = useState<Assignment | null>(null)
  const { rows, counts, problem } = view
  return (
    <LibraryFrame
      view="assignments"
      search={{
        label: t('assignments.search'),
        placeholder: t('assignments.searchHint'),
        value: route.words,
        onChange: (words) => actions.show({ ...route, words }),
      }}
    >
      <main className={styles.view} aria-label={t('library.place.assignments')}>
        <div className={styles.inner}>
          <p className={styles.lead}>{t('assignments.lead')}</p>
          {problem && (
            <div className={styles.lead}>
              <Trouble problem={problem} onRetry={actions.retry} />
            </div>
          )}
          <Tabs
            label={t('assignments.states')}
            tabs={ASSIGNMENT_STATES.map((state) => ({
              key: state,
              label: t(`assignments.state.${state}`),
              // How many there are is not known before they are read.
              ...(rows && { count: formatNumber(counts[state], language) }),
            }))}
            active={route.state}
            onChange={(state) => actions.show({ ...route, state })}
          >
            {rows === null ? (
              !problem && <Skeleton />
            ) : rows.length === 0 ? (
              <Nothing route={route} />
            ) : (
              <>
                <div className={styles.take}>
                  <Button size="s" icon="download" onClick={() => actions.export('csv')}>
                    CSV
                  </Button>
                  <Button size="s" icon="download" onClick={() => actions.export('ics')}>
                    {t('assignments.calendar')}
                  </Button>
                </div>
                <ol className={styles.rows}>
                  {rows.map((row) => (
                    <AssignmentRow
                      key={row.id}
                      row={row}
                      view={view}
                      actions={actions}
                      onEdit={() => edit(row)}
                    />
                  ))}
                </ol>
              </>
            )}
          </Tabs>
        </div>
      </main>
      {edited && <AssignmentEditor assignment={edited} actions={actions} onClose={() => edit(null)} />}
    </LibraryFrame>
  )
}

function Nothing({ route: { state, words } }: { route: AssignmentsRoute }) {
  const t = useWords()
  if (words.trim() !== '') return <EmptyState title={t('library.noMatch')} />
  return (
    <EmptyState picture="margin" title={t(`assignments.none.${state}`)}>
      {state === 'found' && <p>{t('assignments.noneWords')}</p>}
    </EmptyState>
  )
}
