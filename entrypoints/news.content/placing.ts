// Placing a highlight again by hand: where the panel says, or where the reader selects the words next.

import type { Highlight, Span } from '@/lib/annotation'
import { readBodyText } from '@/lib/article'
import type { Background } from './background'
import type { Notice } from './notice'
import type { PageReader } from './page-reader'
import { type Described, describeSelection, describeSpan } from './placed'
import type { Host } from './ui/host'
import { placingBar } from './ui/placing-bar'
import type { Translate } from './words'

export interface PlacingParts {
  document: Document
  host: Host
  reader: PageReader
  background: Background
  notice: Notice
  t: Translate
  /** Scrolls to a highlight and flashes it. */
  show(id: string): void
}

export interface Placing {
  /** The highlight that waits for a selection. */
  readonly waiting: string | null
  /** Waits for the reader's next selection; null stops waiting. */
  wait(id: string | null): void
  /** Places the waiting highlight at a selection; the way back is offered. False where none waits. */
  take(range: Range): boolean
  /** Places a highlight at a span of the body's text; gives it back as it was. Null where one of them is gone. */
  put(id: string, span: Span): Promise<Highlight | null>
}

export function createPlacing(parts: PlacingParts): Placing {
  const { document, host, reader, background, notice, t, show } = parts
  let waiting: { id: string; bar: HTMLElement } | null = null

  const highlightOf = (id: string) =>
    reader.placed.find(({ highlight }) => highlight.id === id)?.highlight ?? null

  async function place(id: string, where: Described): Promise<Highlight | null> {
    const before = highlightOf(id)
    if (before === null) return null
    await background.place(id, where)
    await reader.refresh('highlights')
    show(id)
    return before
  }

  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel()
  }

  /** The reader thought better of it, and the panel is told. */
  function cancel(): void {
    wait(null)
    void reader.refresh('highlights')
  }

  function wait(id: string | null): void {
    if (waiting) {
      host.remove(waiting.bar)
      removeEventListener('keydown', keys, true)
      waiting = null
    }
    const highlight = id === null ? null : highlightOf(id)
    if (highlight === null) return
    const bar = placingBar({ t, words: highlight.target.quote.exact, cancel })
    waiting = { id: highlight.id, bar }
    host.show(bar)
    addEventListener('keydown', keys, true)
  }

  return {
    get waiting() {
      return waiting?.id ?? null
    },
    wait,
    take(range) {
      if (!waiting) return false
      const { id } = waiting
      const where = describeSelection(document, range)
      if (where === null) return true
      wait(null)
      range.startContainer.ownerDocument?.getSelection()?.removeAllRanges()
      void notice.attempt(async () => {
        const before = await place(id, where)
        if (before === null) return
        notice.say(t('page.placed'), async () => {
          await place(id, before)
        })
      })
      return true
    },
    async put(id, span) {
      const where = describeSpan(readBodyText(document), span)
      return where && place(id, where)
    },
  }
}
