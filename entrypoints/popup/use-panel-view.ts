// What the panel shows, kept in step: with the tab in front, with its page, with the library. Nothing is polled.
import { useCallback, useEffect, useRef, useState } from 'react'
import { browser } from 'wxt/browser'
import type { PanelView } from '@/components/panel/view'
import { hearOfTabs, watchTab } from '@/lib/messaging'
import type { Look, PanelTab } from './read-tab'
import { lookAt } from './read-tab'

export interface ShownTab {
  tab: PanelTab | null
  view: PanelView
}

/** Milliseconds after which a tab that does not answer yet is asked again: its page may just be loading. */
const AGAIN = [200, 600, 1800, 4000]

/** The part that opens the databases, loaded once the page's own list stands. */
const library = () => import('./read-library')

/** Resolves when what was shown has been drawn, as far as the browser draws now. */
const drawn = () => new Promise<void>((resolve) => setTimeout(resolve))

function pageOf(view: PanelView): string | null {
  return view.kind === 'page' ? view.state.facts.canonicalUrl : null
}

/**
 * The panel's view of a tab.
 * @param first a look at it that was begun before the screen was made
 * @param known what it gave, where that was known by then
 */
export function usePanelView(
  findTab: () => Promise<PanelTab | null>,
  beside: boolean,
  first: Promise<Look>,
  known: Look | null,
): ShownTab & { refresh(): void } {
  const [shown, setShown] = useState<ShownTab>({
    tab: known?.tab ?? null,
    view: known?.said ?? { kind: 'loading' },
  })
  const turn = useRef(0)
  const begun = useRef<Promise<Look> | null>(first)
  const page = pageOf(shown.view)
  /** The page that is on the screen. */
  const stands = useRef(page)
  stands.current = page
  /** The line to the page shown, and how to give it up. */
  const line = useRef<{ tabId: number; stop(): void } | null>(null)

  const look = useCallback(async (): Promise<boolean> => {
    turn.current += 1
    const mine = turn.current
    const asked = begun.current ?? lookAt(findTab, beside)
    begun.current = null
    const { tab, said } = await asked
    // A later look may have been quicker: its answer stands.
    if (mine !== turn.current) return true
    const show = (view: PanelView) => {
      const next = { tab, view }
      setShown((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    // What the page says stands at once; what the library adds to it comes after.
    if (said.kind === 'page' && pageOf(said) !== stands.current) show(said)
    if (said.kind === 'page') await drawn()
    const view = said.kind === 'page' ? await library().then(({ withLibrary }) => withLibrary(said)) : said
    if (mine !== turn.current) return true
    show(view)
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
  }, [findTab, beside])

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
    const deaf = hearOfTabs(begin)
    return () => {
      clearTimeout(timer)
      deaf()
      browser.tabs.onActivated.removeListener(begin)
      browser.tabs.onUpdated.removeListener(begin)
      document.removeEventListener('visibilitychange', begin)
      line.current?.stop()
      line.current = null
    }
  }, [look])

  useEffect(() => {
    if (page === null) return
    let stop = () => {}
    let gone = false
    void library().then(({ watchLibrary }) => {
      if (!gone) stop = watchLibrary(page, refresh)
    })
    return () => {
      gone = true
      stop()
    }
  }, [page, refresh])

  return { ...shown, refresh }
}
