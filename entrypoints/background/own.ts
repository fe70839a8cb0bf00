// The reader's own entities as the rest of the extension asks for them: as a card, as hits of a search.
import type { EntityCard, KnownBrief, MentionType, OwnEntity } from '@/lib/annotation'
import { detailIn, isOwnEntity } from '@/lib/annotation'
import type { FoundEntity } from '@/lib/messaging'
import { foldForSearch, searchWords, shortDay } from '@/lib/text'

/** A card of an entity that the reader made: its name, its other names, what the reader wrote. */
export function ownEntityCard(
  { id, type, name, note }: OwnEntity,
  day: string | null,
  asOf: string,
): EntityCard {
  return {
    ...{ id, type, name, day, asOf, english: null, terms: [], heads: [], sources: [] },
    ...{ parent: null, validFrom: null, validTo: null, predecessors: [], successors: [], document: null },
    ...(note && { note }),
  }
}

/**
 * An entry of the knowledge as something that words may stand for, its days as the reader's language writes them; posts
 * are nothing of the kind.
 */
export function foundOf(brief: KnownBrief, language: string): FoundEntity[] {
  const { id, kind, name, from, to } = brief
  if (kind === 'office') return []
  const dayIn = (iso: string | null) => (iso ? shortDay(iso, language) : '')
  // A document is told from its namesakes by its day, a body that is no more by its years.
  const days =
    kind === 'document'
      ? dayIn(from)
      : kind === 'institution' && to
        ? `${dayIn(from) || '…'} – ${dayIn(to)}`
        : ''
  const about = detailIn(language, brief)
  return [{ id, type: kind, name, under: [days, ...about].filter(Boolean).join(' · ') }]
}

/** The reader's entities that hold every word of a query, accents or not. */
export function searchOwn(
  entities: readonly OwnEntity[],
  query: string,
  type: MentionType | null,
): FoundEntity[] {
  const words = searchWords(query)
  if (words.length === 0) return []
  return entities
    .filter((entity) => isOwnEntity(entity.id) && (type === null || entity.type === type))
    .filter(({ name, aliases }) => {
      const folded = foldForSearch([name, ...aliases].join(' '))
      return words.every((word) => folded.includes(word))
    })
    .map(({ id, type: kind, name, note, aliases }) => ({
      ...{ id, type: kind, name },
      under: aliases.join(', ') || note.slice(0, 80),
    }))
}
