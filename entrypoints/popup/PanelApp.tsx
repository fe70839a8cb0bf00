// Joins the panel to the tab in front, and hands on what is asked for.
import { useMemo } from 'react'
import { browser } from 'wxt/browser'
import { Panel } from '@/components/panel/Panel'
import { useToast } from '@/components/ui/Toast'
import { useWords } from '@/components/words'
import { openPanel } from '../background/panel'
import { panelActions } from './actions'
import type { Look, PanelTab } from './read-tab'
import { usePanelView } from './use-panel-view'

export interface PanelAppProps {
  findTab(): Promise<PanelTab | null>
  /** In the side panel, which stays open over many pages. */
  beside: boolean
  /** A look at the tab that was begun before. */
  first: Promise<Look>
  /** What it gave, where the tab has answered already. */
  known: Look | null
}

type WithSidebar = typeof browser & { sidebarAction?: object }

/** Whether this browser can show the panel beside the page. */
function hasSide(): boolean {
  const { sidebarAction } = browser as WithSidebar
  return browser.sidePanel !== undefined || sidebarAction !== undefined
}

export function PanelApp({ findTab, beside, first, known }: PanelAppProps) {
  const t = useWords()
  const toast = useToast()
  const { tab, view, refresh } = usePanelView(findTab, beside, first, known)

  const actions = useMemo(() => {
    const openBeside = () => {
      if (tab?.id === undefined) return
      void openPanel(tab.id).then(() => window.close())
    }
    return panelActions({
      ...{ t, toast, tab, view },
      refresh,
      openBeside: beside || !hasSide() ? null : openBeside,
    })
  }, [t, toast, tab, view, beside, refresh])

  return <Panel view={view} actions={actions} />
}
