// What is painted how: every look has a neutral highlight name per kind of ground, since the page can read the names.
import { COLOURS, type Colour, type Mention, type MentionType } from '../annotation'

/** How a stretch of text looks; the rules stand in highlights.css. */
export type Look =
  | MentionType
  | `${MentionType}-ambiguous`
  /** A name met before on the page: a thin line alone. */
  | `${MentionType}-again`
  | 'unknown'
  | `reader-${Colour}`
  | 'flash'
  | 'here'

/** In the order of their numbers in highlights.css. */
export const LOOKS: readonly Look[] = [
  ...COLOURS.map((colour): Look => `reader-${colour}`),
  'official',
  'institution',
  'document',
  'official-ambiguous',
  'institution-ambiguous',
  'document-ambiguous',
  'unknown',
  'here',
  'flash',
  'official-again',
  'institution-again',
  'document-again',
]

/** Looks of higher priority are painted over others: where the reader is, over what is recognised, over tints. */
export function priorityOf(look: Look): number {
  return LOOKS.indexOf(look.endsWith('-again') ? 'unknown' : look)
}

/** Light or dark paper; `weak` where the text's own contrast leaves no room for a tint. */
export const GROUNDS = ['light', 'dark', 'light-weak', 'dark-weak'] as const
export type Ground = (typeof GROUNDS)[number]

/** The name under which a look on a ground is registered: `cg-1` and on. */
export function highlightName(look: Look, ground: Ground): string {
  return `cg-${LOOKS.indexOf(look) * GROUNDS.length + GROUNDS.indexOf(ground) + 1}`
}

/** The look of a recognised mention; `again` where the name was met before and is to be quiet. */
export function lookOf({ type, status }: Pick<Mention, 'type' | 'status'>, again = false): Look {
  if (status === 'unknown') return 'unknown'
  if (status === 'ambiguous') return again ? `${type}-again` : `${type}-ambiguous`
  return again ? `${type}-again` : type
}

/** Contrast of paper and letters from which on a tint leaves 4.5:1: the marker's full tint takes more than a hint. */
const ROOM = { full: 12.5, hint: 6.5, none: 0 }

/** The ground to paint a look on. */
export function groundOf(look: Look, paper: { dark: boolean; contrast: number }): Ground {
  const bare = look === 'unknown' || look.endsWith('-ambiguous') || look.endsWith('-again')
  const room = bare
    ? ROOM.none
    : look.startsWith('reader-') || look === 'flash' || look === 'here'
      ? ROOM.full
      : ROOM.hint
  const ground = paper.dark ? 'dark' : 'light'
  return paper.contrast < room ? `${ground}-weak` : ground
}
