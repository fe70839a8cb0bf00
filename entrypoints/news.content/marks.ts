// From what was recognised and marked to what is painted. Pure but for the ranges it is given.
import type { Mention, Span } from '@/lib/annotation'
import { lookOf, type Mark } from '@/lib/highlighting'
import type { PageSettings } from './background'
import type { PlacedHighlight } from './placed'

export const mentionKey = (index: number) => `m${index}`
export const highlightKey = (id: string) => `h${id}`

type Painted = Pick<PageSettings, 'painted' | 'paintQuiet' | 'firstOnly' | 'dimRepeats'>

/** The mentions that the settings light up, with their places in the list, and whether the name was met before. */
export function shownMentions(
  mentions: readonly Mention[],
  settings: Painted,
): { mention: Mention; index: number; again: boolean }[] {
  const seen = new Set<string>()
  return mentions.flatMap((mention, index) => {
    if (!settings.painted[mention.type] || (mention.quiet && !settings.paintQuiet)) return []
    const entity = mention.status === 'linked' ? mention.entity : `${mention.type} ${mention.quote}`
    const again = seen.has(entity)
    if (settings.firstOnly && again) return []
    seen.add(entity)
    return [{ mention, index, again }]
  })
}

/** Marks of mentions; one whose words left the page has none. */
export function mentionMarks(
  mentions: readonly Mention[],
  settings: Painted,
  rangeOf: (span: Span) => Range | null,
): Mark[] {
  return shownMentions(mentions, settings).flatMap(({ mention, index, again }) => {
    const range = rangeOf(mention)
    const look = lookOf(mention, again && settings.dimRepeats)
    return range ? [{ key: mentionKey(index), range, look }] : []
  })
}

/** Marks of the reader's own highlights, where they were found. */
export function highlightMarks(placed: readonly PlacedHighlight[]): Mark[] {
  return placed.flatMap(({ highlight, range }) =>
    range ? [{ key: highlightKey(highlight.id), range, look: `reader-${highlight.colour}` as const }] : [],
  )
}
