// What the panel shows, kept in step: with the tab in front, with its page, with the library. Nothing is polled.
import { liveQuery } from 'dexie'
import { useCallback, useEffect, useRef, useState } from 'react'
import { browser } from 'wxt/browser'
import type { PanelView } from '@/components/panel/view'
import { watchTab } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import { draftsOfPage, findRevisit, highlightsOfPage, readSettings } from '@/lib/store'
import type { PanelTab } from './read-tab'
import { readTab } from './read-tab'

export interface ShownTab {
  tab: PanelTab | null
  view: PanelView
}

/** Milliseconds after which a tab that does not answer yet is asked again: its page may just be loading. */
const AGAIN = [200, 600, 1800, 4000]

export function usePanelView(
  store: Store,
  findTab: () => Promise<PanelTab | null>,
  beside: boolean,
): ShownTab & { refresh(): void } {
  const [shown, setShown] = useState<ShownTab>({ tab: null, view: { kind: 'loading' } })
  const turn = useRef(0)
  /** The line to the page shown, and how to give it up. */
  const line = useRef<{ tabId: number; stop(): void } | null>(null)

  const look = useCallback(async (): Promise<boolean> => {
    turn.current += 1
    const mine = turn.current
    const tab = await findTab().catch(() => null)
    const view = await readTab(store, tab, beside)
    // A later look may have been quicker: its answer stands.
    if (mine !== turn.current) return true
    const next = { tab: tab && { id: tab.id, url: tab.url }, view }
    setShown((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    const tabId = view.kind === 'page' ? tab?.id : undefined
    if (line.current && line.current.tabId !== tabId) {
      line.current.stop()
      line.current = null
    }
    if (tabId !== undefined && line.current === null) {
      const gone = () => {
        line.current = null
        void look()
      }
      line.current = { tabId, stop: watchTab(tabId, () => void look(), gone) }
    }
    return view.kind === 'page' || view.kind === 'restricted'
  }, [store, findTab, beside])

  const refresh = useCallback(() => void look(), [look])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    /** Looks, and again a few times while nobody answers. */
    const follow = async (times: readonly number[]) => {
      clearTimeout(timer)
      const [pause, ...rest] = times
      if (!(await look()) && pause !== undefined) timer = setTimeout(() => void follow(rest), pause)
    }
    const begin = () => void follow(AGAIN)
    begin()
    browser.tabs.onActivated.addListener(begin)
    browser.tabs.onUpdated.addListener(begin)
    document.addEventListener('visibilitychange', begin)
    return () => {
      clearTimeout(timer)
      browser.tabs.onActivated.removeListener(begin)
      browser.tabs.onUpdated.removeListener(begin)
      document.removeEventListener('visibilitychange', begin)
      line.current?.stop()
      line.current = null
    }
  }, [look])

  const page = shown.view.kind === 'page' ? shown.view.state.facts.canonicalUrl : null
  useEffect(() => {
    if (page === null) return
    const library = liveQuery(() =>
      Promise.all([
        ...[highlightsOfPage(store, page), draftsOfPage(store, page), readSettings(store)],
        findRevisit(store, page).catch(() => null),
      ]),
    )
    const watch = library.subscribe({ next: refresh, error: refresh })
    return () => watch.unsubscribe()
  }, [store, page, refresh])

  return { ...shown, refresh }
}
