// When something was changed, by a clock that can be set back.

/**
 * The moment of a change: never before that of what it takes the place of, since of two records the later one is kept
 * when a backup comes back. Epoch milliseconds.
 */
export function momentAfter(now: number, before: number | undefined): number {
  return before === undefined || now > before ? now : before + 1
}
