// What is painted how: every look has a neutral highlight name per kind of ground, since the page can read the names.
import { COLOURS, type Colour, type Mention, type MentionType } from '../annotation'

/** How a stretch of text looks; the rules stand in highlights.css. */
export type Look =
  | MentionType
  | `${MentionType}-ambiguous`
  | 'unknown'
  | `reader-${Colour}`
  | 'flash'
  | 'here'

/** In the order of their numbers in highlights.css; later ones are painted over earlier ones. */
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
]

/** Light or dark paper; `weak` where the text's own contrast leaves no room for a tint. */
export const GROUNDS = ['light', 'dark', 'light-weak', 'dark-weak'] as const
export type Ground = (typeof GROUNDS)[number]

/** The name under which a look on a ground is registered: `cg-1` and on. */
export function highlightName(look: Look, ground: Ground): string {
  return `cg-${LOOKS.indexOf(look) * GROUNDS.length + GROUNDS.indexOf(ground) + 1}`
}

/** The look of a recognised mention. */
export function lookOf(mention: Pick<Mention, 'type' | 'status'>): Look {
  if (mention.status === 'unknown') return 'unknown'
  return mention.status === 'ambiguous' ? `${mention.type}-ambiguous` : mention.type
}

/** Contrast of paper and letters from which on a tint leaves 4.5:1: the marker's full tint takes more than a hint. */
const ROOM = { full: 12.5, hint: 6.5, none: 0 }

/** The ground to paint a look on. */
export function groundOf(look: Look, paper: { dark: boolean; contrast: number }): Ground {
  const bare = look === 'unknown' || look.endsWith('-ambiguous')
  const room = bare
    ? ROOM.none
    : look.startsWith('reader-') || look === 'flash' || look === 'here'
      ? ROOM.full
      : ROOM.hint
  const ground = paper.dark ? 'dark' : 'light'
  return paper.contrast < room ? `${ground}-weak` : ground
}
