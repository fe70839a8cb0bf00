// Joins the knowledge view to the background, which holds the one copy of the knowledge.
import { useEffect, useMemo, useState } from 'react'
import { KnowledgeView } from '@/components/knowledge/KnowledgeView'
import { type Report, reportJson } from '@/components/knowledge/report'
import type { KnowledgeActions, KnowledgeData, OpenEntry } from '@/components/knowledge/view'
import type { KnowledgeRoute } from '@/components/library/route'
import { problemOf } from '@/components/problems'
import type { KnownKind } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import { download } from './download'
import { useSettled } from './use-settled'

/** Milliseconds without a key before a search begins. */
const PAUSE = 60
const MOST = 100

type Found = Pick<KnowledgeData, 'answer' | 'problem'>

/** @param turn another number asks again */
function useFound(words: string, kind: KnownKind | null, turn: number): Found {
  const [found, setFound] = useState<Found>({ answer: null, problem: null })
  useEffect(() => {
    void turn
    let gone = false
    sendToBackground('knowledge/search', { words, kind, limit: MOST }).then(
      (answer) => !gone && setFound({ answer, problem: null }),
      (error: unknown) => !gone && setFound({ answer: null, problem: problemOf(error) }),
    )
    return () => {
      gone = true
    }
  }, [words, kind, turn])
  return found
}

function useEntry(id: string | null): OpenEntry | null {
  const [open, setOpen] = useState<{ id: string; state: OpenEntry } | null>(null)
  useEffect(() => {
    if (id === null) return
    let gone = false
    const show = (state: OpenEntry) => !gone && setOpen({ id, state })
    sendToBackground('knowledge/entry', { id }).then(
      (entry) => show(entry ? { step: 'shown', entry } : { step: 'missing' }),
      (error: unknown) => show({ step: 'failed', problem: problemOf(error) }),
    )
    return () => {
      gone = true
    }
  }, [id])
  if (id === null) return null
  return open?.id === id ? open.state : { step: 'loading' }
}

function saveReport(report: Report): void {
  const name = `chu-giai-${report.entity.replaceAll('/', '-')}.json`
  download(new Blob([reportJson(report)], { type: 'application/json' }), name)
}

export function KnowledgeScreen({ route }: { route: KnowledgeRoute }) {
  const [turn, setTurn] = useState(0)
  const words = useSettled(route.words, PAUSE)
  const { answer, problem } = useFound(words, route.kind, turn)
  const open = useEntry(route.id)
  const actions = useMemo<KnowledgeActions>(
    () => ({
      retry: () => setTurn((before) => before + 1),
      copy: (text) => navigator.clipboard.writeText(text),
      save: saveReport,
    }),
    [],
  )
  return <KnowledgeView route={route} data={{ answer, problem, open }} actions={actions} />
}
