// The reader's tools on a page: card, toolbar, overview, and the finding of highlights again.
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { toolAnswersOf } from './answers'
import type { Tools, ToolsParts } from './handover'
import { createInterface } from './interface'
import { type PlacedHighlight, placeHighlights } from './placed'

export function createTools({ reader, background, pointed }: ToolsParts): Tools {
  const frameUrl = (hash: string) => `${browser.runtime.getURL('/note.html')}#${hash}`
  const page = createInterface({ document, reader, background, t: i18n.t, frameUrl, pointed })
  let told = ''

  /** Where highlights stand is kept for the library; of a private window, or without a background, it is not. */
  function tell(placed: readonly PlacedHighlight[]): void {
    const now = JSON.stringify(placed)
    const page = placed[0]?.highlight.page
    if (page === undefined || now === told) return
    told = now
    background.stood(page, placed).catch(() => {})
  }

  return {
    place(document, highlights) {
      const placed = placeHighlights(document, highlights)
      tell(placed)
      return placed
    },
    answers: toolAnswersOf(reader, page),
    get waiting() {
      return page.placing.waiting
    },
    close: page.close,
    stop: page.stop,
  }
}
