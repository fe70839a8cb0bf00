// Joins a dossier to the databases and to the knowledge.
import { useEffect, useMemo, useState } from 'react'
import { Dossier } from '@/components/dossier/Dossier'
import type { DossierActions, DossierView } from '@/components/dossier/view'
import { problemOf } from '@/components/problems'
import { useWords } from '@/components/words'
import type { Store } from '@/lib/store'
import { readDossier } from './dossier'

/** Rows of an entity read at a time. */
const PORTION = 300

export function DossierScreen({ store, id }: { store: Store; id: string }) {
  const t = useWords()
  const [view, setView] = useState<DossierView>({ data: null, problem: null })
  const [limit, setLimit] = useState(PORTION)
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    void turn
    let gone = false
    readDossier(store, id, limit).then(
      (data) => !gone && setView({ data, problem: null }),
      (error: unknown) => !gone && setView(({ data }) => ({ data, problem: problemOf(error) })),
    )
    return () => {
      gone = true
    }
  }, [store, id, limit, turn])

  const name = view.data?.name
  useEffect(() => {
    document.title = `${name ?? t('dossier.title')} – ${t('extName')}`
  }, [name, t])

  const actions = useMemo<DossierActions>(
    () => ({
      more: () => setLimit((before) => before + PORTION),
      retry: () => setTurn((before) => before + 1),
      print: () => window.print(),
    }),
    [],
  )
  return <Dossier view={view} actions={actions} />
}
