// Where the small script of every page meets what is put into the page later: the reader, and the reader's tools. All of
// them run in the extension's own world of the page, which its scripts cannot see.
import type { ContentAnswers, Opening } from '@/lib/messaging'
import type { TabAnswer } from '@/lib/messaging/answer-tab'
import type { Background } from './background'
import type { PageReader } from './page-reader'
import type { PlaceHighlights } from './placed'

/** The life of the small script: what is registered with it ends with it. */
export interface Life {
  readonly isInvalid: boolean
  readonly signal: AbortSignal
}

/** What the reader of a page is given; the page may still be coming. */
export interface WholeParts {
  life: Life
  /** What the page was told when it was opened; null where it could not be asked. */
  opened: Opening | null
  /** To be called whenever the page's state may be another than before. */
  changed(): void
}

/** The reader of a page, running. */
export interface Whole {
  /** Answers what panel, menus and shortcuts ask of the page. */
  answer: TabAnswer
  /** The address changed without a load. */
  moved(): void
  /** Back from the browser's cache. */
  returned(): void
}

export interface ToolsParts {
  reader: PageReader
  background: Background
  /** What the pointer did last on the lit page, before the tools were there. */
  pointed: readonly MouseEvent[]
}

/** What a reader does on the page, and the finding of highlights again: nothing of it is needed for the first light. */
export interface Tools {
  place: PlaceHighlights
  answers: Pick<
    ContentAnswers,
    | 'tab/jump'
    | 'tab/mark'
    | 'tab/article'
    | 'tab/place'
    | 'tab/highlight-selection'
    | 'tab/step'
    | 'tab/overview'
    | 'tab/spotlight'
  >
  /** The highlight that waits for a selection. */
  readonly waiting: string | null
  /** Closes what is open over the page. */
  close(): void
  stop(): void
}

/** What is put into the page, by the names of the files that hold it. */
export interface Handed {
  reader: (parts: WholeParts) => Promise<Whole>
  tools: (parts: ToolsParts) => Tools
}

/** Who waits for a part, and the parts that came before anybody waited. */
interface Meeting {
  waits?: { [P in keyof Handed]?: (create: Handed[P]) => void }
  stands?: { [P in keyof Handed]?: Handed[P] }
}

/** With the one name that all of them share. */
const world: typeof globalThis & { chuGiai?: Meeting } = globalThis

/** Resolves when a part was put into this page. Call before it is asked for. */
export function awaitPart<P extends keyof Handed>(part: P): Promise<Handed[P]> {
  const { waits, stands } = world.chuGiai ?? {}
  const standing = stands?.[part]
  return new Promise((resolve) => {
    // Taken once: whoever comes after an update waits for the part of his own version.
    world.chuGiai = { waits: { ...waits, [part]: resolve }, stands: { ...stands, [part]: undefined } }
    if (standing) resolve(standing)
  })
}

/** Gives a part to who waits for it, or leaves it for who will. */
export function handOver<P extends keyof Handed>(part: P, create: Handed[P]): void {
  const { waits, stands } = world.chuGiai ?? {}
  const wait = waits?.[part]
  if (wait) wait(create)
  else world.chuGiai = { waits, stands: { ...stands, [part]: create } }
}
