// Opens the card of a mark: what a mention stands for, or the reader's own highlight with its note.
import { dayOfTime, type Highlight, type Mention, nameKey } from '@/lib/annotation'
import type { Mark } from '@/lib/highlighting'
import { type Adjust, adjustHighlight } from './adjust'
import type { Background } from './background'
import { citationOf } from './citation'
import { copyText } from './clipboard'
import type { Layers } from './layers'
import { highlightKey } from './marks'
import type { Notice } from './notice'
import type { PageReader } from './page-reader'
import { isSame } from './selection'
import { type CardActions, type Known, mentionCard } from './ui/card'
import type { Host } from './ui/host'
import { type Begin, noteFrame } from './ui/note-frame'
import { colourName, ownCard } from './ui/own-card'
import type { StackEntry } from './ui/stack'
import type { Translate } from './words'

export interface CardsParts {
  document: Document
  host: Host
  reader: PageReader
  background: Background
  layers: Layers
  notice: Notice
  t: Translate
  /** The address of our note page with something behind the number sign. */
  frameUrl(hash: string): string
  /** Marks a range and opens its note. */
  mark(range: Range, entity: string | null): void
  /** Goes on from a mention to its neighbour. */
  step(from: string, by: 1 | -1): void
  /** Lights one name alone (`nameKey`), or all again. */
  spot(name: string | null): void
}

type Way = 'hover' | 'click' | 'key'
type Point = { x: number; y: number } | undefined

export interface Cards {
  /** Fetches what a mark's card will need. */
  prepare(mark: Mark): void
  open(mark: Mark, at: Point, how: Way): Promise<void>
  /** Lets go of a card that was asked for and is not there yet. */
  drop(): void
  /** Opens the note frame of a highlight, at its words, at its tags, or with the search for a name open. */
  write(id: string, range: Range, begin?: Begin): void
  /** Ends what goes on beside cards: edges that are being moved. */
  stop(): void
}

/** Candidates of one mention that are looked up. */
const MOST_LEARNT = 8

export function createCards(parts: CardsParts): Cards {
  const { document, host, reader, background, layers, notice, t, frameUrl } = parts
  const known = new Map<string, Promise<Known>>()
  /** The edges that are being moved, of one highlight at a time. */
  let adjusting: Adjust | null = null
  const url = () => reader.session.facts.canonicalUrl
  const day = () => dayOfTime(reader.session.facts.published)

  /** What is known of an entity on the article's day, asked once a page. */
  function learn(entity: string): Promise<Known> {
    const key = `${entity} ${day()} ${url()}`
    const asked = known.get(key) ?? background.card(entity, day(), url()).catch(() => null)
    known.set(key, asked)
    // What could not be fetched is asked for again next time; what the reader wrote may change.
    void asked.then((answer) => (answer && answer.card?.note === undefined) || known.delete(key))
    return asked
  }

  async function learnAll(mention: Mention): Promise<{ known: Known; candidates: Known[] }> {
    if (mention.status === 'linked') return { known: await learn(mention.entity), candidates: [] }
    if (mention.status === 'unknown') return { known: null, candidates: [] }
    const asked = mention.candidates.slice(0, MOST_LEARNT).map(({ entity }) => learn(entity))
    return { known: null, candidates: await Promise.all(asked) }
  }

  const mentionOf = ({ key }: Mark): Mention | undefined =>
    key.startsWith('m') ? reader.lit.mentions[Number(key.slice(1))] : undefined

  const highlightOf = (mark: Mark): Highlight | undefined =>
    reader.placed.find(({ highlight }) => highlightKey(highlight.id) === mark.key)?.highlight

  /** Marks that share words with one, each to be opened from its card. */
  function othersOf(mark: Mark, at: Point): StackEntry[] {
    const marks = [...(reader.painter?.marks.values() ?? [])]
    return marks
      .filter((other) => other.key !== mark.key && overlap(other.range, mark.range))
      .map((other) => {
        const highlight = highlightOf(other)
        const mention = mentionOf(other)
        return {
          words: mention?.label ?? other.range.toString(),
          mark: highlight ? `bar ${highlight.colour}` : `${mention?.type ?? ''} ${mention?.status ?? ''}`,
          open: () => void open(other, at, 'click'),
        }
      })
  }

  /** The reader's change is asked for and then read back, so that what is shown is what was kept. */
  function change(step: () => Promise<unknown>, what: 'highlights' | 'recognition'): void {
    layers.close()
    void notice.attempt(async () => {
      await step()
      await reader.refresh(what)
    })
  }

  /** Tells of what was done, with its undo; what is shown then is what is kept. */
  function tellUndo(words: string, undo: () => Promise<unknown>, what: 'highlights' | 'recognition'): void {
    notice.say(words, async () => {
      await undo()
      await reader.refresh(what)
    })
  }

  /** A change of a highlight, told with its undo. */
  function changeOwn(words: string, step: () => Promise<() => Promise<unknown>>): void {
    change(async () => tellUndo(words, await step(), 'highlights'), 'highlights')
  }

  function decide(mention: Mention, choice: Parameters<CardActions['decide']>[0], everywhere: boolean) {
    change(async () => {
      const undo = await background.decide(mention, choice, { canonicalUrl: url(), everywhere })
      const done = everywhere
        ? t('page.decidedEverywhere', [mention.quote])
        : t('page.decided', [mention.quote])
      tellUndo(done, undo, 'recognition')
    }, 'recognition')
  }

  function actionsOf(mention: Mention, learnt: Known, { key, range }: Mark): CardActions {
    const session = reader.lit
    return {
      close: layers.close,
      decide: (choice, everywhere) => decide(mention, choice, everywhere),
      search() {
        const asked = { quote: mention.quote, type: mention.type, page: url(), day: day() ?? '' }
        frame(`mention?${new URLSearchParams(asked)}`, range, t('page.searchFrame'))
      },
      note: () => parts.mark(range, mention.status === 'linked' ? mention.entity : null),
      copy() {
        const text = session.article?.text ?? mention.quote
        const card = learnt?.card ?? null
        copyText(citationOf({ mention, card, text, facts: session.facts }, t)).then(
          () => notice.say(t('page.copied')),
          () => notice.say(t('page.copyRefused')),
        )
      },
      step: (by) => parts.step(key, by),
      spot() {
        const name = nameKey(mention)
        layers.close()
        parts.spot(reader.spotlight === name ? null : name)
      },
      dossier: (entity) => void notice.attempt(() => background.openDossier(entity)),
    }
  }

  function highlightCard(highlight: Highlight, { range }: Mark, others: readonly StackEntry[]): HTMLElement {
    const { id, colour: before, target: place } = highlight
    return ownCard({
      ...{ highlight, others, t, close: layers.close },
      recolour: (colour) =>
        changeOwn(t('note.recoloured', [colourName(colour, t)]), async () => {
          await background.recolour(id, colour)
          return () => background.recolour(id, before)
        }),
      write: () => write(id, range),
      adjust() {
        layers.close()
        adjusting?.stop()
        adjusting = adjustHighlight(highlight, range, {
          ...{ document, host, t },
          point: (now) => reader.painter?.point(now),
          keep: (target) =>
            changeOwn(t('page.placed'), async () => {
              await background.move(id, target)
              return () => background.move(id, place)
            }),
        })
      },
      remove: () => changeOwn(t('note.deleted'), () => background.remove(id)),
    })
  }

  function frame(hash: string, range: Range, title: string): void {
    const made = noteFrame({
      ...{ title, url: frameUrl(hash) },
      done(what) {
        layers.close()
        if (!what) return
        const { words, undo } = what
        const shown = undo.type === 'highlight/update' ? 'highlights' : 'recognition'
        tellUndo(words, () => background.takeBack(undo), shown)
      },
      refused() {
        layers.close()
        notice.say(t('page.frameRefused'))
        void notice.attempt(background.openPanel)
      },
    })
    layers.open(made.element, range, { key: `frame ${hash}`, pinned: true, closed: made.stop })
    made.element.querySelector('iframe')?.focus()
  }

  function write(id: string, range: Range, begin: Begin = 'note'): void {
    frame(begin === 'note' ? id : `${id}&${begin}`, range, t('page.noteFrame'))
  }

  let turns = 0
  /** The turn of a card that the reader asked for and that is not there yet; 0 for none. */
  let coming = 0
  /** What the open card is about. */
  let about: Mention | Highlight | null = null

  async function open(mark: Mark, at: Point, how: Way): Promise<void> {
    const { current, count } = layers
    const subject = highlightOf(mark) ?? mentionOf(mark)
    if (!subject) return
    // What the reader opened stays until it is closed or something else is asked for.
    if (how === 'hover' ? current?.key === mark.key || current?.stays || coming : isPinned(mark, subject))
      return
    const turn = ++turns
    const show = (card: HTMLElement) => {
      about = subject
      layers.open(card, mark.range, { key: mark.key, at, pinned: how !== 'hover' })
    }
    const others = othersOf(mark, at)
    coming = 0
    if ('target' in subject) return show(highlightCard(subject, mark, others))
    if (how !== 'hover') coming = turn
    const learnt = await learnAll(subject)
    if (coming === turn) coming = 0
    // The reader has gone on to something else meanwhile, and perhaps ended it.
    if (turn !== turns || count !== layers.count) return
    const now = standsNow(mark)
    // The page was read anew: at the same words stands what they are now.
    if (now && (now.key !== mark.key || mentionOf(now) !== subject)) return open(now, at, how)
    if (!now) return
    const actions = actionsOf(subject, learnt.known, mark)
    const spotted = reader.spotlight === nameKey(subject)
    show(mentionCard({ mention: subject, ...learnt, others, spotted, t, actions }))
  }

  /** Whether this very card is open and stays: another in its place would take a press that is on its way to it. */
  function isPinned({ key }: Mark, subject: Mention | Highlight): boolean {
    return layers.current?.stays === true && layers.current.key === key && about === subject
  }

  /** The mark of a name at the same words as they are painted now. */
  function standsNow({ range }: Mark): Mark | undefined {
    const marks = [...(reader.painter?.marks.values() ?? [])]
    return marks.find((other) => mentionOf(other) && isSame(other.range, range))
  }

  return {
    write,
    open,
    stop: () => adjusting?.stop(),
    drop() {
      turns++
      coming = 0
    },
    prepare(mark) {
      const mention = mentionOf(mark)
      if (mention) void learnAll(mention)
    },
  }
}

/** Whether two ranges of one document share at least a character. */
function overlap(one: Range, other: Range): boolean {
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false
  return (
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0
  )
}
