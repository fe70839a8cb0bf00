// Where the small script of every page and the whole reader meet. Both run in the extension's own world of the page,
// which its scripts cannot see.
import type { ContentAnswers, Opening } from '@/lib/messaging'

/** The life of the small script: what is registered with it ends with it. The part of WXT's context that is needed. */
export interface Life {
  readonly isInvalid: boolean
  readonly signal: AbortSignal
}

export interface WholeParts {
  life: Life
  /** What the page was told when it was opened; null where it could not be asked. */
  opened: Opening | null
  /** To be called whenever the page's state may be another than before. */
  changed(): void
}

/** The whole reader, running. */
export interface Whole {
  answers: ContentAnswers
  /** The address changed without a load. */
  moved(): void
  /** Back from the browser's cache. */
  returned(): void
}

export type CreateWhole = (parts: WholeParts) => Whole

/** With the one name that the two share. */
const world: typeof globalThis & { chuGiai?: (create: CreateWhole) => void } = globalThis

/** Resolves when the whole reader was put into this page. Call before it is asked for. */
export function awaitWhole(): Promise<CreateWhole> {
  return new Promise((resolve) => {
    world.chuGiai = resolve
  })
}

/** Gives the whole reader to the small script that waits; without one nothing happens. */
export function handOver(create: CreateWhole): void {
  world.chuGiai?.(create)
}
