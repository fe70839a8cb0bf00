// The reader's tools on a page: card, toolbar, overview, and the finding of highlights again.
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { toolAnswersOf } from './answers'
import type { Tools, ToolsParts } from './handover'
import { createInterface } from './interface'
import { placeHighlights } from './placed'

export function createTools({ reader, background, pointed }: ToolsParts): Tools {
  const frameUrl = (hash: string) => `${browser.runtime.getURL('/note.html')}#${hash}`
  const page = createInterface({ document, reader, background, t: i18n.t, frameUrl, pointed })
  return {
    place: placeHighlights,
    answers: toolAnswersOf(reader, page),
    get waiting() {
      return page.placing.waiting
    },
    close: page.close,
    stop: page.stop,
  }
}
