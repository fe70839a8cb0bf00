// Opens a highlight's page at it. Where its words stand there no more, the page waits for the reader to select others.
import { browser } from 'wxt/browser'
import type { AnchorState, Highlight } from '@/lib/annotation'
import { sendToTab, watchTab } from '@/lib/messaging'

/** Milliseconds in which a page may come and be read. */
const PATIENCE = 30_000
/** Milliseconds that a loaded page has for text that comes late. */
const LATE = 1_500

const stands = (state: AnchorState | null) => state === 'anchored' || state === 'moved'

/**
 * Opens the page in a tab of its own and goes to the highlight, or has the page wait for where it is to be placed again.
 * False where the page was opened, but cannot be read.
 */
export async function openOnPage({ id, page }: Highlight): Promise<boolean> {
  const { id: tab } = await browser.tabs.create({ url: page })
  const state = tab === undefined ? null : await stateOn(tab, id)
  if (tab === undefined || state === null) return false
  if (stands(state)) await sendToTab(tab, 'tab/jump', { highlight: id })
  else await sendToTab(tab, 'tab/place', { highlight: id, at: 'selection' })
  return true
}

/** How a highlight stands on the page of a tab that was just opened; null where the page does not tell. */
function stateOn(tab: number, id: string): Promise<AnchorState | null> {
  return new Promise((resolve) => {
    let state: AnchorState | null = null
    /** The page answers, but has not yet read all or not yet looked for the highlight. */
    let busy = false
    let leave: (() => void) | null = null
    let late: ReturnType<typeof setTimeout> | undefined
    const end = () => {
      browser.tabs.onUpdated.removeListener(follow)
      browser.tabs.onRemoved.removeListener(close)
      clearTimeout(late)
      clearTimeout(last)
      leave?.()
      resolve(state)
    }
    const last = setTimeout(end, PATIENCE)

    const ask = async () => {
      try {
        const told = await sendToTab(tab, 'tab/state', undefined)
        state = told.highlights.find(({ highlight }) => highlight.id === id)?.state ?? state
        busy = told.verdict === 'reading' || state === null
        if (stands(state)) end()
      } catch {
        // Before its script is there, and between two documents, a page does not answer.
      }
    }
    /** A loaded page has told all that it will, unless it is still at work. */
    const settle = async () => {
      await ask()
      if (busy) late = setTimeout(settle, LATE)
      else end()
    }
    const follow = (changed: number, { status }: { status?: string }) => {
      if (changed !== tab || status === undefined) return
      leave?.()
      leave = watchTab(tab, ask, () => {
        leave = null
      })
      void ask()
      clearTimeout(late)
      if (status === 'complete') late = setTimeout(settle, LATE)
    }
    const close = (removed: number) => {
      if (removed === tab) end()
    }
    browser.tabs.onUpdated.addListener(follow)
    browser.tabs.onRemoved.addListener(close)
  })
}
