// Joins the panel to a tab: reads it, follows its changes and those of the library, and hands on what is asked for.
import { liveQuery } from 'dexie'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { browser } from 'wxt/browser'
import { Panel } from '@/components/panel/Panel'
import type { PanelView } from '@/components/panel/view'
import { useToast } from '@/components/ui/Toast'
import { useWords } from '@/components/words'
import type { Store } from '@/lib/store'
import { draftsOfPage, highlightsOfPage, readSettings } from '@/lib/store'
import { openPanel } from '../background/panel'
import { panelActions } from './actions'
import type { PanelTab } from './read-tab'
import { readTab } from './read-tab'

interface PanelAppProps {
  store: Store
  findTab(): Promise<PanelTab | null>
  /** In the side panel, which stays open over many pages. */
  beside: boolean
}

/** Milliseconds between looks at a page that is being read, and at one that may change by itself. */
const SOON = 300
const LATER = 2_000

type WithSidebar = typeof browser & { sidebarAction?: object }

/** Whether this browser can show the panel beside the page. */
function hasSide(): boolean {
  const { sidebarAction } = browser as WithSidebar
  return browser.sidePanel !== undefined || sidebarAction !== undefined
}

export function PanelApp({ store, findTab, beside }: PanelAppProps) {
  const t = useWords()
  const toast = useToast()
  const [shown, setShown] = useState<{ tab: PanelTab | null; view: PanelView }>({
    tab: null,
    view: { kind: 'loading' },
  })
  const turn = useRef(0)

  const refresh = useCallback(async () => {
    turn.current += 1
    const mine = turn.current
    const tab = await findTab().catch(() => null)
    const view = await readTab(store, tab, beside)
    // A later look may have been quicker: its answer stands.
    if (mine !== turn.current) return
    const next = { tab: tab && { id: tab.id, url: tab.url }, view }
    setShown((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
  }, [store, findTab, beside])

  useEffect(() => {
    const look = () => void refresh()
    look()
    browser.tabs.onActivated.addListener(look)
    browser.tabs.onUpdated.addListener(look)
    document.addEventListener('visibilitychange', look)
    return () => {
      browser.tabs.onActivated.removeListener(look)
      browser.tabs.onUpdated.removeListener(look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [refresh])

  const state = shown.view.kind === 'page' ? shown.view.state : null
  const page = state?.facts.canonicalUrl ?? null
  const pause = state?.verdict === 'reading' ? SOON : LATER
  useEffect(() => {
    const timer = setInterval(() => document.hidden || void refresh(), pause)
    return () => clearInterval(timer)
  }, [refresh, pause])

  useEffect(() => {
    if (page === null) return
    const library = liveQuery(() =>
      Promise.all([highlightsOfPage(store, page), draftsOfPage(store, page), readSettings(store)]),
    )
    const watch = library.subscribe({ next: () => void refresh(), error: () => void refresh() })
    return () => watch.unsubscribe()
  }, [store, page, refresh])

  const actions = useMemo(() => {
    const { tab, view } = shown
    const openBeside = () => {
      if (tab?.id === undefined) return
      void openPanel(tab.id).then(() => window.close())
    }
    return panelActions({
      ...{ store, t, toast, tab, view },
      refresh: () => void refresh(),
      openBeside: beside || !hasSide() ? null : openBeside,
    })
  }, [store, t, toast, shown, beside, refresh])

  return <Panel view={shown.view} actions={actions} />
}
