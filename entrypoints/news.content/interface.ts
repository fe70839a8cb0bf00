// What the reader does on the page: pointing, selecting, stepping from mention to mention. Joins; the parts stand beside.
import { type Colour, nameKey, type Span } from '@/lib/annotation'
import type { Mark } from '@/lib/highlighting'
import type { Marked } from '@/lib/messaging'
import type { Background } from './background'
import { createCards } from './cards'
import { framesIn, shadowsIn } from './inner'
import { createLayers } from './layers'
import { markSpans } from './mark-spans'
import { mentionKey, shownMentions } from './marks'
import { createNotice } from './notice'
import { createOverview } from './overview'
import type { PageReader } from './page-reader'
import { describeSelection } from './placed'
import { createPlacing, type Placing } from './placing'
import { followPointer } from './pointer'
import { bringToView } from './scroll'
import { followSelection } from './selection'
import { createHost } from './ui/host'
import type { Begin } from './ui/note-frame'
import { selectionToolbar } from './ui/toolbar'
import { newUuid } from './uuid'
import type { Translate } from './words'

export interface InterfaceParts {
  document: Document
  reader: PageReader
  background: Background
  t: Translate
  /** The address of our note page with something behind the number sign. */
  frameUrl(hash: string): string
  /** What the pointer did last on the lit page, before this was there. */
  pointed?: readonly MouseEvent[]
}

export interface PageInterface {
  /** Highlights the selection, perhaps opening its note. False where nothing of the page is selected. */
  highlightSelection(options: { colour?: Colour | undefined; note: boolean }): Promise<boolean>
  /** Highlights spans of the article; where a highlight stands already, that one is given back. */
  markAll(spans: readonly Span[]): Promise<Marked[]>
  /** Scrolls to a range and flashes it. */
  jump(range: Range): void
  /** Goes to the next or previous mention and opens its card. False where there is none. */
  step(by: 1 | -1): Promise<boolean>
  /** Opens or closes the list of who and what is in the article. False where nothing is. */
  overview(): Promise<boolean>
  /** Lights one name alone (`nameKey`), or all again. */
  spot(name: string | null): undefined
  /** Places highlights again by hand. */
  readonly placing: Placing
  close(): void
  stop(): void
}

/** What is made of a stretch of the page; `go` opens its note, its tags, or the search for a name to tie it to. */
interface Marking {
  colour?: Colour | undefined
  entity?: string | null
  go?: Begin
}

const TOOLBAR = 'toolbar'

export function createInterface({
  document,
  reader,
  background,
  t,
  frameUrl,
  pointed = [],
}: InterfaceParts): PageInterface {
  const host = createHost(() => t('language'))
  const layers = createLayers(host, (range) => reader.painter?.point(range))
  const notice = createNotice(host, t)
  const cards = createCards({
    ...{ document, host, reader, background, layers, notice, t, frameUrl },
    mark: (range, entity) => void mark(range, { entity, go: 'note' }),
    step: (from, by) => void stepFrom(from, by),
    spot,
  })
  const placing = createPlacing({
    ...{ document, host, reader, background, notice, t },
    show(id) {
      const range = placeOf(id)
      if (range) jump(range)
    },
  })
  const overview = createOverview({
    ...{ host, reader, background, t, attempt: notice.attempt, spot },
    jump(mention) {
      const range = reader.rangeOf(mention)
      if (range) jump(range)
    },
  })
  /** The mention that the keyboard went to last, and the highlight that it made last. */
  let here: string | null = null
  let made: string | null = null

  async function mark(range: Range, { colour, entity, go }: Marking): Promise<boolean> {
    const described = describeSelection(document, range)
    if (!described) {
      notice.say(t('page.wordsGone'))
      return false
    }
    const id = newUuid()
    const words = range.cloneRange()
    layers.close()
    return notice.attempt(async () => {
      await background.create({
        ...{ id, ...described, facts: reader.session.facts },
        entity: entity === undefined ? entityOf(range.toString()) : entity,
        colour: colour ?? reader.settings?.colour ?? 'amber',
      })
      selection.drop(words)
      await reader.refresh('highlights')
      made = id
      if (go) cards.write(id, placeOf(id) ?? range, go)
      else if (reader.session.verdict === 'off' && !placeOf(id)) notice.say(t('page.markedDark'))
    })
  }

  async function highlightSelection({ colour, note }: { colour?: Colour | undefined; note: boolean }) {
    const range = selection.now()
    const there = range && colour === undefined ? highlightOf(range) : null
    // The key on words that are highlighted already goes on to their note: a second highlight would lie over the first.
    if (range && there) {
      selection.drop(range)
      cards.write(there, range)
      return true
    }
    if (range) return mark(range, { colour, ...(note && { go: 'note' }) })
    // Pressed once more, with nothing selected: the note of what was just highlighted.
    const last = made && placeOf(made)
    if (!made || !last || layers.current?.stays) return false
    cards.write(made, last)
    return true
  }

  /** The highlight of just these words. */
  function highlightOf(words: Range): string | null {
    const { startContainer, startOffset } = words
    const same = (place: Range | null) =>
      place?.isPointInRange(startContainer, startOffset) && `${place}` === `${words}`
    return reader.placed.find(({ range }) => same(range))?.highlight.id ?? null
  }

  function placeOf(id: string): Range | null {
    return reader.placed.find(({ highlight }) => highlight.id === id)?.range ?? null
  }

  function spot(name: string | null): undefined {
    reader.spot(name)
    const lit = reader.lit.mentions.find((mention) => nameKey(mention) === name)
    if (lit) notice.say(t('page.spotted', [lit.label ?? lit.quote]), async () => reader.spot(null))
  }

  /** To the neighbour of a mention whose card is open, with the keyboard on the button that was pressed. */
  async function stepFrom(from: string, by: 1 | -1): Promise<void> {
    here = from
    await step(by)
    layers.current?.element.querySelector<HTMLElement>(`[data-step="${by}"]`)?.focus()
  }

  async function step(by: 1 | -1): Promise<boolean> {
    const marks = shownMarks()
    const at = marks.findIndex(({ key }) => key === here)
    const mark = marks.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % marks.length)
    if (!mark) return false
    here = mark.key
    layers.close()
    bringToView(mark.range)
    await cards.open(mark, undefined, 'key')
    return true
  }

  /** The shadow trees of the article's page. */
  const shadows = () => shadowsIn(reader.session.article)

  /** The entity that a selection names: one whose mention has just these words. */
  function entityOf(words: string): string | null {
    const mention = reader.lit.mentions.find(
      ({ quote, status }) => status === 'linked' && quote === words.trim(),
    )
    return mention?.status === 'linked' ? mention.entity : null
  }

  /** Painted mentions in reading order. */
  function shownMarks(): Mark[] {
    const { settings, lit, painter } = reader
    if (!settings || !painter) return []
    const { spotlight } = reader
    return shownMentions(lit.mentions, settings, spotlight).flatMap(({ mention, index }) =>
      spotlight === null || nameKey(mention) === spotlight
        ? (painter.marks.get(mentionKey(index)) ?? [])
        : [],
    )
  }

  const pointer = reader.painter
    ? followPointer(
        document,
        {
          painter: reader.painter,
          owns: host.owns,
          near: cards.prepare,
          open: (mark, at, how) => void cards.open(mark, at, how),
          pressed: cards.drop,
          missed() {
            if (!host.has('.frame')) layers.close()
          },
          left() {
            if (layers.current?.stays === false) layers.close()
          },
        },
        pointed,
      )
    : null

  const selection = followSelection(document, {
    shadows,
    owns: host.owns,
    selected(range, box) {
      if (placing.take(range)) return
      // What is being typed and the handles of a highlight go on; a card gives way to what the reader does next.
      if (host.has('.frame, .edges')) return
      // The words as they are now: what the page does with its selection meanwhile changes nothing.
      const words = range.cloneRange()
      const bar = selectionToolbar({
        ...{ t, close: layers.close },
        paint: (colour) => void mark(words, { colour }),
        note: () => void mark(words, { go: 'note' }),
        tags: () => void mark(words, { go: 'tags' }),
        link: () => void mark(words, { go: 'link' }),
      })
      const at = { x: box.left, y: box.bottom - 1 }
      layers.open(bar, words, { key: TOOLBAR, at, pinned: false, follows: true })
    },
    cleared() {
      if (layers.current?.key === TOOLBAR) layers.close()
    },
  })

  /** Frames are heard as soon as they were read: what is done in one is told to nobody outside. */
  const hear = () => {
    for (const document of framesIn(reader.session.article)) {
      if (heard.has(document)) continue
      heard.add(document)
      pointer?.hear(document)
      selection.hear(document)
    }
  }
  const heard = new WeakSet<Document>()
  const deaf = reader.onRead(hear)
  hear()

  function jump(range: Range): void {
    layers.close()
    bringToView(range)
    void reader.painter?.flash(range)
  }

  return {
    highlightSelection,
    markAll: (spans) => markSpans(spans, { document, reader, background }),
    placing,
    jump,
    step,
    spot,
    overview() {
      layers.close()
      return overview.toggle()
    },
    close() {
      layers.close()
      overview.close()
    },
    stop() {
      deaf()
      pointer?.stop()
      selection.stop()
      placing.wait(null)
      cards.stop()
      layers.close()
      overview.close()
      host.destroy()
    },
  }
}
