// What the article gives somebody to do: each can be seen in its place, confirmed or dismissed here.
import { AssignmentDue, AssignmentWords } from '../assignments/AssignmentWords'
import { useAttempt } from '../problems'
import { Button, IconButton } from '../ui/Button'
import { useToast } from '../ui/Toast'
import { useWords } from '../words'
import styles from './PageAssignments.module.css'
import type { PageOfPanel } from './PageView'
import type { PanelActions } from './view'

interface PageAssignmentsProps {
  page: PageOfPanel
  actions: Pick<PanelActions, 'jump' | 'decideAssignment' | 'openAssignments'>
}

export function PageAssignments({ page, actions }: PageAssignmentsProps) {
  const t = useWords()
  const toast = useToast()
  const attempt = useAttempt()
  const { assignments, facts } = page.state
  const decided = new Map(page.decided.map(({ id, state }) => [id, state]))

  async function jump({ start, end }: { start: number; end: number }) {
    const found = await actions.jump({ span: { start, end } }).catch(() => false)
    if (!found) toast({ text: t('panel.nowhere') })
  }

  return (
    <div className={styles.view}>
      <ul aria-label={t('library.place.assignments')}>
        {assignments.map((found) => {
          const state = decided.get(`${facts.canonicalUrl}\n${found.start}`) ?? 'found'
          const decide = (next: typeof state) =>
            void attempt(() => actions.decideAssignment(found, next).then(() => undefined))
          return (
            <li key={found.start} className={styles.row} data-state={state}>
              <div className={styles.top}>
                <AssignmentDue due={found.due} today={page.today} />
                {state !== 'found' && <span className={styles.state}>{t(`assignments.state.${state}`)}</span>}
                <IconButton icon="target" label={t('panel.jump')} onClick={() => void jump(found)} />
              </div>
              <AssignmentWords assignment={found} />
              <p className={styles.ways}>
                {state === 'found' ? (
                  <>
                    <Button size="s" icon="check" onClick={() => decide('confirmed')}>
                      {t('assignments.confirm')}
                    </Button>
                    <Button size="s" variant="quiet" icon="close" onClick={() => decide('dismissed')}>
                      {t('assignments.dismiss')}
                    </Button>
                  </>
                ) : (
                  <Button size="s" variant="quiet" icon="undo" onClick={() => decide('found')}>
                    {t('assignments.reopen')}
                  </Button>
                )}
              </p>
            </li>
          )
        })}
      </ul>
      <Button size="s" variant="quiet" icon="library" onClick={actions.openAssignments}>
        {t('panel.allAssignments')}
      </Button>
    </div>
  )
}
