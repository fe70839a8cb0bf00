// From what was recognised and marked to what is painted. Pure but for the ranges it is given.
import { type Mention, nameKey, type Span } from '@/lib/annotation'
import { lookOf, type Mark } from '@/lib/highlighting'
import type { PageSettings } from './background'
import type { PlacedHighlight } from './placed'

export const mentionKey = (index: number) => `m${index}`
export const highlightKey = (id: string) => `h${id}`

type Painted = Pick<PageSettings, 'painted' | 'paintQuiet' | 'firstOnly' | 'dimRepeats'>

/** A mention that is lit; `dim` where it is to be quiet beside others. */
export interface Shown {
  mention: Mention
  index: number
  dim: boolean
}

/**
 * The mentions that the settings light up, with their places in the list. A spotlight lights every mention of one name,
 * and dims the rest.
 */
export function shownMentions(
  mentions: readonly Mention[],
  settings: Painted,
  spotlight: string | null = null,
): Shown[] {
  const seen = new Set<string>()
  return mentions.flatMap((mention, index) => {
    const name = nameKey(mention)
    if (name === spotlight) return [{ mention, index, dim: false }]
    if (!settings.painted[mention.type] || (mention.quiet && !settings.paintQuiet)) return []
    const again = seen.has(name)
    if (settings.firstOnly && again) return []
    seen.add(name)
    return [{ mention, index, dim: spotlight !== null || (again && settings.dimRepeats) }]
  })
}

/** Marks of mentions; one whose words left the page has none. */
export function mentionMarks(
  mentions: readonly Mention[],
  settings: Painted,
  rangeOf: (span: Span) => Range | null,
  spotlight: string | null = null,
): Mark[] {
  return shownMentions(mentions, settings, spotlight).flatMap(({ mention, index, dim }) => {
    const range = rangeOf(mention)
    return range ? [{ key: mentionKey(index), range, look: lookOf(mention, dim) }] : []
  })
}

/** Marks of the reader's own highlights, where they were found. */
export function highlightMarks(placed: readonly PlacedHighlight[]): Mark[] {
  return placed.flatMap(({ highlight, range }) =>
    range ? [{ key: highlightKey(highlight.id), range, look: `reader-${highlight.colour}` as const }] : [],
  )
}
