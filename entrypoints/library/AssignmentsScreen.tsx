// Joins the list of assignments to the databases, to messages and to files.

import { useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { Assignments } from '@/components/assignments/Assignments'
import type { AssignmentsActions, AssignmentsView } from '@/components/assignments/view'
import { useGo } from '@/components/library/Navigation'
import type { AssignmentsRoute } from '@/components/library/route'
import { useAttempt } from '@/components/problems'
import { useWords } from '@/components/words'
import type { Assignment } from '@/lib/annotation'
import { dayOfEpoch } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import { assignmentsFile, choose, readAssignments } from './assignments'
import { download } from './download'
import { outletNames } from './facts'
import { useLive } from './use-live'

const NO_NAMES: ReadonlyMap<string, string> = new Map()

export function AssignmentsScreen({ store, route }: { store: Store; route: AssignmentsRoute }) {
  const t = useWords()
  const go = useGo()
  const attempt = useAttempt()
  const [turn, setTurn] = useState(0)
  const all = useLive(
    useMemo(() => {
      // Another turn asks anew.
      void turn
      return () => readAssignments(store)
    }, [store, turn]),
  )
  const names = useLive(useMemo(() => () => outletNames(i18n.t('language')), []))
  const rows = useMemo(() => all.value && choose(all.value, route), [all.value, route])

  const actions = useMemo<AssignmentsActions>(() => {
    /** Says what was done, and how it is undone. */
    const keep = (assignment: Assignment, words: string) =>
      attempt(async () => {
        const before = await sendToBackground('assignment/save', { assignment })
        const run = () =>
          void attempt(async () => {
            if (before) await sendToBackground('assignment/save', { assignment: before })
            else await sendToBackground('assignment/remove', { id: assignment.id })
            return undefined
          })
        return { text: words, action: { label: t('common.undo'), run } }
      })
    return {
      show: (next) => go(next, { replace: next.state === route.state }),
      retry: () => setTurn((before) => before + 1),
      decide: (assignment, state) =>
        void keep(
          { ...assignment, state },
          t(state === 'confirmed' ? 'assignments.confirmed' : 'assignments.dismissed'),
        ),
      reopen: (assignment) =>
        void attempt(async () => {
          await sendToBackground('assignment/remove', { id: assignment.id })
          const run = () =>
            void attempt(async () => {
              await sendToBackground('assignment/restore', { assignment })
              return undefined
            })
          return { text: t('assignments.reopened'), action: { label: t('common.undo'), run } }
        }),
      save: (assignment) => keep(assignment, t('assignments.confirmed')),
      export: (format) =>
        void attempt(async () => {
          const { text, type, leftOut } = assignmentsFile(rows ?? [], format, t)
          download(new Blob([text], { type }), `chu-giai-${dayOfEpoch(Date.now())}-viec.${format}`)
          return leftOut > 0 ? { text: t('assignments.undated', leftOut) } : undefined
        }),
    }
  }, [attempt, go, route, rows, t])

  const view: AssignmentsView = {
    rows,
    counts: {
      found: all.value?.found.length ?? 0,
      confirmed: all.value?.confirmed.length ?? 0,
      dismissed: all.value?.dismissed.length ?? 0,
    },
    outletNames: names.value ?? NO_NAMES,
    today: dayOfEpoch(Date.now()),
    problem: all.problem,
  }
  return <Assignments route={route} view={view} actions={actions} />
}
