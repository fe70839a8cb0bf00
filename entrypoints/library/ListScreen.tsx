// Joins the list of what was saved: its query to the address, its rows to the databases, its actions to messages and files.

import { useCallback, useEffect, useMemo, useState } from 'react'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { Library } from '@/components/library/Library'
import { useGo } from '@/components/library/Navigation'
import type { LibraryQuery } from '@/components/library/query'
import { directionOf, EMPTY_QUERY, groupingOf, sortOf } from '@/components/library/query'
import { comparerOfRows, type LibraryRow, mergeRows } from '@/components/library/rows'
import type { LibraryActions, LibraryFacts } from '@/components/library/view'
import { useAttempt } from '@/components/problems'
import { useToast } from '@/components/ui/Toast'
import { useWords } from '@/components/words'
import type { Store } from '@/lib/store'
import { highlightActions } from '../popup/highlight-actions'
import { selectionActions } from '../popup/selection-actions'
import { backUp, remindLater } from './back-up'
import { dropPage } from './drop-page'
import { exportFile } from './export-file'
import { outletNames, readFacts } from './facts'
import { importFile, previewFile } from './import-file'
import { keepTemplate, noteTemplate, templateFault } from './note-template'
import { openOnPage } from './on-page'
import { ownRows } from './own'
import { useFeed } from './use-feed'
import { useLive } from './use-live'
import { currentRoute, keepArrangement } from './use-route'
import { useSettled } from './use-settled'

/** Milliseconds without a key before a search begins. */
const PAUSE = 120

function useFacts(store: Store, { type, entity }: LibraryQuery) {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    void outletNames(i18n.t('language')).then(setNames)
  }, [])
  const live = useLive(useMemo(() => () => readFacts(store, { type, entity }), [store, type, entity]))
  const facts = useMemo<LibraryFacts | null>(
    () => live.value && { ...live.value, outletNames: names },
    [live.value, names],
  )
  return { facts, problem: live.problem }
}

const NONE: readonly LibraryRow[] = []

export function ListScreen({ store, query }: { store: Store; query: LibraryQuery }) {
  const t = useWords()
  const toast = useToast()
  const attempt = useAttempt()
  const go = useGo()
  const [turn, setTurn] = useState(0)
  const settled = useSettled(query, PAUSE)
  const feed = useFeed(store, settled, turn)
  const own = useLive(useMemo(() => () => ownRows(store, settled), [store, settled]))
  const { facts, problem } = useFacts(store, settled)

  const gathered = groupingOf(settled) === 'entity'
  const ownNow = own.value ?? NONE
  const [sort, direction] = [sortOf(settled), directionOf(settled)]
  const compare = useMemo(() => comparerOfRows(sort, direction), [sort, direction])
  const rows = useMemo(
    () => (gathered ? [...ownNow, ...feed.rows] : mergeRows(ownNow, feed.rows, feed.done, compare)),
    [gathered, ownNow, feed.rows, feed.done, compare],
  )

  const narrow = useCallback(
    (change: Partial<LibraryQuery>) => {
      const now = currentRoute()
      const next = { ...(now.view === 'list' ? now.query : EMPTY_QUERY), ...change }
      if ('sort' in change || 'order' in change || 'group' in change) keepArrangement(next)
      // Typing replaces the address, any other change can be gone back from.
      go({ view: 'list', query: next }, { replace: Object.keys(change).join() === 'words' })
    },
    [go],
  )

  const actions = useMemo<LibraryActions>(() => {
    return {
      ...highlightActions({ t, toast, refresh: () => {} }),
      ...selectionActions({ t, toast, refresh: () => {} }),
      narrow,
      more: feed.more,
      retry: () => setTurn((before) => before + 1),
      openOptions: () => void browser.runtime.openOptionsPage(),
      openOnPage: (highlight) =>
        void attempt(async () =>
          (await openOnPage(highlight)) ? undefined : { text: t('library.notReached') },
        ),
      dropPage: ({ url }) =>
        void attempt(async () => {
          const undo = await dropPage(store, url)
          const run = () =>
            void attempt(async () => {
              await undo()
              return undefined
            })
          return { text: t('library.dropped'), action: { label: t('common.undo'), run } }
        }),
      export: async (scope, form, run) => {
        if (form.format === 'notes') await keepTemplate(form.template, t)
        return exportFile(store, { scope, query, form, t }, run)
      },
      noteTemplate: (which) => noteTemplate(store, which, t),
      templateFault,
      backUp: (run) => backUp(store, run),
      later: () => void remindLater(),
      preview: (file, watch) => previewFile(store, file, watch),
      import: (file, watch) => importFile(store, file, watch),
    }
  }, [t, toast, attempt, store, query, narrow, feed.more])

  return (
    <Library
      query={query}
      actions={actions}
      view={{
        facts,
        rows,
        done: feed.done && (own.value !== null || own.problem !== null),
        problem: feed.problem ?? own.problem ?? problem,
      }}
    />
  )
}
