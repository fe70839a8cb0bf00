// The background, called like a set of functions. A page speaks of itself alone; the background checks that too.
import type {
  ArticleText,
  Colour,
  EntityCard,
  Highlight,
  Mention,
  PageFacts,
  TextTarget,
} from '@/lib/annotation'
import type { PageSettings, PlacedState, Reading, sendToBackground } from '@/lib/messaging'
import { patiently } from './patience'
import type { Undo } from './ui/note-frame'

export type { PageSettings }

export interface Background {
  settings(): Promise<PageSettings>
  /** What is to be lit of an article at once. */
  preview(article: ArticleText): Promise<Mention[]>
  /** @param again the page was not left since it was last read */
  read(article: ArticleText, anyway: boolean, again: boolean): Promise<Reading>
  highlights(canonicalUrl: string): Promise<Highlight[]>
  card(
    entity: string,
    day: string | null,
    canonicalUrl: string,
  ): Promise<{ card: EntityCard | null; otherPages: number }>
  /** What words stand for on this page, or on all; gives back what undoes it. */
  decide(
    mention: Pick<Mention, 'quote' | 'type'>,
    choice: { entity: string; label: string } | null,
    where: { canonicalUrl: string; everywhere: boolean },
  ): Promise<() => Promise<void>>
  /** Takes back what was done in the note frame. */
  takeBack(undo: Undo): Promise<unknown>
  lines(
    entities: readonly string[],
    day: string | null,
    canonicalUrl: string,
  ): Promise<Record<string, string>>
  create(highlight: NewHighlight): Promise<Highlight>
  recolour(id: string, colour: Colour): Promise<Highlight>
  /** Deletes a highlight; gives back what undoes it. */
  remove(id: string): Promise<() => Promise<void>>
  /** Puts a highlight where it is described to stand. */
  place(id: string, where: Pick<Highlight, 'target' | 'context'>): Promise<Highlight>
  badge(count: number | null): Promise<void>
  /** Keeps where highlights stand on this page now. */
  stood(canonicalUrl: string, placed: readonly PlacedState[]): Promise<void>
  openPanel(): Promise<void>
  /** Opens what the library holds of an entity, in a tab of its own. */
  openDossier(entity: string): Promise<void>
  /** Puts a highlight to another place of its page. */
  move(id: string, target: TextTarget): Promise<Highlight>
  /** Changes what is lit, on all pages. */
  light(change: Light): Promise<void>
}

/** The settings that say what is lit; a page may change them at the reader's click. */
export type Light = Partial<Pick<PageSettings, 'painted' | 'paintQuiet' | 'firstOnly' | 'dimRepeats'>>

export interface NewHighlight {
  id: string
  facts: PageFacts
  target: TextTarget
  colour: Colour
  context: string
  entity: string | null
}

/** The real one, over messages. `failed` is told of every failure: a background that is gone for good fails first. */
export function backgroundOver(send: typeof sendToBackground, failed: () => void): Background {
  const told = <T>(answer: Promise<T>): Promise<T> => {
    answer.catch(failed)
    return answer
  }
  return {
    settings: () => told(patiently(() => send('settings/page', undefined))),
    preview: ({ facts, text }) => told(patiently(() => send('page/preview', { article: { facts, text } }))),
    read: ({ facts, text }, anyway, again) =>
      told(patiently(() => send('page/read', { article: { facts, text }, anyway, again }))),
    highlights: (canonicalUrl) => told(patiently(() => send('page/highlights', { canonicalUrl }))),
    card: (entity, day, canonicalUrl) =>
      told(patiently(() => send('entity/card', { entity, day, canonicalUrl }))),
    async decide({ quote, type }, choice, { canonicalUrl, everywhere }) {
      const made = await told(send('mention/decide', { canonicalUrl, quote, type, choice, everywhere }))
      return async () => {
        await told(send('mention/undo', { canonicalUrl, ...made }))
      }
    },
    takeBack: (undo) => told(sendUndo(send, undo)),
    lines: (entities, day, canonicalUrl) =>
      told(patiently(() => send('entity/lines', { entities: [...entities], day, canonicalUrl }))),
    // Sent twice, it makes no second highlight: the id is ours.
    create: (highlight) => told(patiently(() => send('highlight/create', highlight))),
    recolour: (id, colour) => told(patiently(() => send('highlight/update', { id, change: { colour } }))),
    async remove(id) {
      const highlight = await told(send('highlight/delete', { id }))
      return async () => {
        await told(send('highlight/restore', { highlight }))
      }
    },
    place: (id, { target, context }) => told(send('highlight/update', { id, change: { target, context } })),
    async badge(count) {
      await told(send('badge/set', { count }))
    },
    async stood(canonicalUrl, placed) {
      const standings = placed.map(({ highlight: { id }, state, found, candidates, edits }) => ({
        ...{ id, state, found, candidates, edits },
      }))
      await send('highlight/stood', { canonicalUrl, standings })
    },
    async openPanel() {
      await told(send('panel/open', undefined))
    },
    async openDossier(entity) {
      await told(send('library/open', { entity }))
    },
    move: (id, target) => told(send('highlight/update', { id, change: { target } })),
    async light(change) {
      await told(send('settings/light', { change }))
    },
  }
}

/** Each with its own type beside its data, as the messenger asks for it. */
function sendUndo(send: typeof sendToBackground, undo: Undo): Promise<unknown> {
  switch (undo.type) {
    case 'mention/undo':
      return send(undo.type, undo.data)
    case 'own/undo':
      return send(undo.type, undo.data)
    case 'highlight/update':
      return send(undo.type, undo.data)
  }
}
