// Opens the card of a mark: what a mention stands for, or the reader's own highlight with its note.
import { dayOfTime, type Highlight, type Mention } from '@/lib/annotation'
import type { Mark } from '@/lib/highlighting'
import type { Background } from './background'
import type { Layers } from './layers'
import { highlightKey } from './marks'
import type { Notice } from './notice'
import type { PageReader } from './page-reader'
import { type Known, mentionCard } from './ui/card'
import { noteFrame } from './ui/note-frame'
import { ownCard } from './ui/own-card'
import type { Translate } from './words'

export interface CardsParts {
  reader: PageReader
  background: Background
  layers: Layers
  notice: Notice
  t: Translate
  noteUrl(highlight: string): string
}

export interface Cards {
  /** Fetches what a mark's card will need. */
  prepare(mark: Mark): void
  open(mark: Mark, at: { x: number; y: number } | undefined, how: 'hover' | 'click' | 'key'): Promise<void>
  /** Opens the note frame of a highlight. */
  write(id: string, range: Range): void
}

/** Candidates of one mention that are looked up. */
const MOST_LEARNT = 8

export function createCards({ reader, background, layers, notice, t, noteUrl }: CardsParts): Cards {
  const known = new Map<string, Promise<Known>>()
  const url = () => reader.session.facts.canonicalUrl

  /** What is known of an entity on the article's day, asked once a page. */
  function learn(entity: string): Promise<Known> {
    const day = dayOfTime(reader.session.facts.published)
    const key = `${entity} ${day} ${url()}`
    const asked = known.get(key) ?? background.card(entity, day, url()).catch(() => null)
    known.set(key, asked)
    // What could not be fetched is asked for again next time.
    void asked.then((answer) => answer ?? known.delete(key))
    return asked
  }

  async function learnAll(mention: Mention): Promise<{ known: Known; candidates: Known[] }> {
    if (mention.status === 'linked') return { known: await learn(mention.entity), candidates: [] }
    if (mention.status === 'unknown') return { known: null, candidates: [] }
    const asked = mention.candidates.slice(0, MOST_LEARNT).map(({ entity }) => learn(entity))
    return { known: null, candidates: await Promise.all(asked) }
  }

  const mentionOf = ({ key }: Mark): Mention | undefined =>
    key.startsWith('m') ? reader.session.mentions[Number(key.slice(1))] : undefined

  const highlightOf = (mark: Mark): Highlight | undefined =>
    reader.placed.find(({ highlight }) => highlightKey(highlight.id) === mark.key)?.highlight

  /** The reader's change is asked for and then read back, so that what is shown is what was kept. */
  function change(step: () => Promise<unknown>, what: 'highlights' | 'recognition'): void {
    layers.close()
    void notice.attempt(async () => {
      await step()
      await reader.refresh(what)
    })
  }

  function highlightCard(highlight: Highlight, range: Range): HTMLElement {
    const { id } = highlight
    return ownCard({
      ...{ highlight, t, close: layers.close },
      recolour: (colour) => change(() => background.recolour(id, colour), 'highlights'),
      write: () => write(id, range),
      remove: () => change(() => background.remove(id), 'highlights'),
    })
  }

  function write(id: string, range: Range): void {
    const frame = noteFrame({
      ...{ t, url: noteUrl(id) },
      done: layers.close,
      refused() {
        layers.close()
        notice.say(t('page.frameRefused'))
        void notice.attempt(background.openPanel)
      },
    })
    layers.open(frame.element, range, { key: `note ${id}`, pinned: true, closed: frame.stop })
    frame.element.querySelector('iframe')?.focus()
  }

  return {
    write,
    prepare(mark) {
      const mention = mentionOf(mark)
      if (mention) void learnAll(mention)
    },
    async open(mark, at, how) {
      const { current } = layers
      // A pinned card stays until it is closed or another one is asked for.
      if (how === 'hover' && (current?.key === mark.key || current?.pinned)) return
      const options = { key: mark.key, at, pinned: how !== 'hover' }
      const highlight = highlightOf(mark)
      if (highlight) return layers.open(highlightCard(highlight, mark.range), mark.range, options)
      const mention = mentionOf(mark)
      if (!mention) return
      const learnt = await learnAll(mention)
      // Meanwhile the page may have been read anew.
      if (mentionOf(mark) !== mention) return
      const decide = (choice: { entity: string; label: string } | null) =>
        change(
          () => background.decide(mention, choice, { canonicalUrl: url(), everywhere: false }),
          'recognition',
        )
      layers.open(mentionCard({ mention, ...learnt, t, close: layers.close, decide }), mark.range, options)
    },
  }
}
