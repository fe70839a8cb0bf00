// Joins the panel to the tab in front, and hands on what is asked for.
import { useMemo } from 'react'
import { browser } from 'wxt/browser'
import { Panel } from '@/components/panel/Panel'
import { useToast } from '@/components/ui/Toast'
import { useWords } from '@/components/words'
import type { Store } from '@/lib/store'
import { openPanel } from '../background/panel'
import { panelActions } from './actions'
import type { PanelTab } from './read-tab'
import { usePanelView } from './use-panel-view'

interface PanelAppProps {
  store: Store
  findTab(): Promise<PanelTab | null>
  /** In the side panel, which stays open over many pages. */
  beside: boolean
}

type WithSidebar = typeof browser & { sidebarAction?: object }

/** Whether this browser can show the panel beside the page. */
function hasSide(): boolean {
  const { sidebarAction } = browser as WithSidebar
  return browser.sidePanel !== undefined || sidebarAction !== undefined
}

export function PanelApp({ store, findTab, beside }: PanelAppProps) {
  const t = useWords()
  const toast = useToast()
  const { tab, view, refresh } = usePanelView(store, findTab, beside)

  const actions = useMemo(() => {
    const openBeside = () => {
      if (tab?.id === undefined) return
      void openPanel(tab.id).then(() => window.close())
    }
    return panelActions({
      ...{ store, t, toast, tab, view },
      refresh,
      openBeside: beside || !hasSide() ? null : openBeside,
    })
  }, [store, t, toast, tab, view, beside, refresh])

  return <Panel view={view} actions={actions} />
}
