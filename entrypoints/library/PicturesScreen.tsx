// Joins the pictures to the databases. Loaded on its own, since only it carries the drawing library.
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useGo } from '@/components/library/Navigation'
import type { PicturesRoute } from '@/components/library/route'
import { Pictures } from '@/components/pictures/Pictures'
import type { PicturesActions, PicturesView } from '@/components/pictures/view'
import { problemOf } from '@/components/problems'
import { useWords } from '@/components/words'
import type { Store } from '@/lib/store'
import { download } from './download'
import { readNetwork, readSpan, readWeeks } from './pictures'

const NOTHING: PicturesView = {
  ...{ span: null, weeks: null, network: null, choices: [], loaded: false, problem: null },
}

export function PicturesScreen({ store, route }: { store: Store; route: PicturesRoute }) {
  const t = useWords()
  const go = useGo()
  const [view, setView] = useState<PicturesView>(NOTHING)
  const [turn, setTurn] = useState(0)
  const { from, to, entities } = route
  const lines = entities.join('\n')
  const typeLabel = useCallback((type: 'official' | 'institution' | 'document') => t(`type.${type}`), [t])

  useEffect(() => {
    void turn
    let gone = false
    const show = (change: Partial<PicturesView>) => !gone && setView((before) => ({ ...before, ...change }))
    const failed = (error: unknown) => show({ problem: problemOf(error), loaded: true })
    readSpan(store, { from, to }).then(({ span, choices }) => {
      show({ span, choices, loaded: true, problem: null })
      if (!span) return
      const ids = lines === '' ? [] : lines.split('\n')
      readWeeks(store, span, ids, typeLabel).then((weeks) => show({ weeks }), failed)
      readNetwork(store, span).then((network) => show({ network }), failed)
    }, failed)
    return () => {
      gone = true
    }
  }, [store, from, to, lines, typeLabel, turn])

  const actions = useMemo<PicturesActions>(
    () => ({
      retry: () => setTurn((before) => before + 1),
      show: (next) => go(next, { replace: true }),
      save: download,
    }),
    [go],
  )
  return <Pictures route={route} view={view} actions={actions} />
}
