// What the reader does on the page: pointing, selecting, stepping from mention to mention. Joins; the parts stand beside.
import type { Colour } from '@/lib/annotation'
import type { Mark } from '@/lib/highlighting'
import type { Background } from './background'
import { createCards } from './cards'
import { createLayers } from './layers'
import { mentionKey, shownMentions } from './marks'
import { createNotice } from './notice'
import type { PageReader } from './page-reader'
import { describeSelection } from './placed'
import { followPointer } from './pointer'
import { bringToView } from './scroll'
import { followSelection, selectedRange } from './selection'
import { createHost } from './ui/host'
import { selectionToolbar } from './ui/toolbar'
import { newUuid } from './uuid'
import type { Translate } from './words'

export interface InterfaceParts {
  document: Document
  reader: PageReader
  background: Background
  t: Translate
  /** The address of our note page for a highlight. */
  noteUrl(highlight: string): string
}

export interface PageInterface {
  /** Highlights the selection, perhaps opening its note. False where nothing of the page is selected. */
  highlightSelection(options: { colour?: Colour | undefined; note: boolean }): Promise<boolean>
  /** Scrolls to a range and flashes it. */
  jump(range: Range): void
  /** Goes to the next or previous mention and opens its card. False where there is none. */
  step(by: 1 | -1): Promise<boolean>
  close(): void
  stop(): void
}

const TOOLBAR = 'toolbar'

export function createInterface({ document, reader, background, t, noteUrl }: InterfaceParts): PageInterface {
  const host = createHost(t('language'))
  const layers = createLayers(host, (range) => reader.painter?.point(range))
  const notice = createNotice(host, t)
  const cards = createCards({ reader, background, layers, notice, t, noteUrl })
  /** The mention that the keyboard went to last. */
  let here: string | null = null

  async function highlightSelection({ colour, note }: { colour?: Colour | undefined; note: boolean }) {
    const range = selectedRange(document)
    const described = range && describeSelection(document, range)
    if (!range || !described) return false
    const id = newUuid()
    layers.close()
    return notice.attempt(async () => {
      await background.create({
        ...{ id, ...described, facts: reader.session.facts, entity: entityOf(range.toString()) },
        colour: colour ?? reader.settings?.colour ?? 'amber',
      })
      document.getSelection()?.removeAllRanges()
      await reader.refresh('highlights')
      const made = reader.placed.find(({ highlight }) => highlight.id === id)?.range ?? range
      if (note) cards.write(id, made)
    })
  }

  /** The entity that a selection names: one whose mention has just these words. */
  function entityOf(words: string): string | null {
    const mention = reader.session.mentions.find(
      ({ quote, status }) => status === 'linked' && quote === words.trim(),
    )
    return mention?.status === 'linked' ? mention.entity : null
  }

  /** Painted mentions in reading order. */
  function shownMarks(): Mark[] {
    const { settings, session, painter } = reader
    if (!settings || !painter) return []
    return shownMentions(session.mentions, settings).flatMap(
      ({ index }) => painter.marks.get(mentionKey(index)) ?? [],
    )
  }

  const pointer = reader.painter
    ? followPointer(document, {
        painter: reader.painter,
        owns: host.owns,
        near: cards.prepare,
        open: (mark, at, how) => void cards.open(mark, at, how),
        left() {
          if (layers.current?.pinned === false && layers.current.key !== TOOLBAR) layers.close()
        },
      })
    : null

  const selection = followSelection(document, {
    owns: host.owns,
    selected(range, box) {
      if (layers.current?.pinned) return
      const bar = selectionToolbar({
        ...{ t, close: layers.close },
        paint: (colour) => void highlightSelection({ colour, note: false }),
        note: () => void highlightSelection({ note: true }),
      })
      const at = { x: box.left, y: box.bottom - 1 }
      layers.open(bar, range.cloneRange(), { key: TOOLBAR, at, pinned: false })
    },
    cleared() {
      if (layers.current?.key === TOOLBAR) layers.close()
    },
  })

  return {
    highlightSelection,
    jump(range) {
      layers.close()
      bringToView(range)
      void reader.painter?.flash(range)
    },
    async step(by) {
      const marks = shownMarks()
      const at = marks.findIndex(({ key }) => key === here)
      const mark = marks.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % marks.length)
      if (!mark) return false
      here = mark.key
      layers.close()
      bringToView(mark.range)
      await cards.open(mark, undefined, 'key')
      return true
    },
    close: layers.close,
    stop() {
      pointer?.stop()
      selection.stop()
      layers.close()
      host.destroy()
    },
  }
}
