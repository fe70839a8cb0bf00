// What the library is narrowed to, in a few words: for where there is no room for the whole sentence of filters.
import { formatDay } from '../format'
import type { Translate } from '../words'
import type { LibraryQuery } from './query'
import type { LibraryFacts } from './view'

/** The words of each condition that is set, in the order of the sentence. @param language a BCP 47 tag */
export function filterWords(
  query: LibraryQuery,
  facts: LibraryFacts | null,
  t: Translate,
  language: string,
): string[] {
  const { made, type, entity, outlet, page, tag, colour, state, anchor, from, to } = query
  const said = [
    made && t(`library.made.${made}`),
    type && t(`type.${type}`),
    entityWords(entity, facts),
    outlet && (facts?.outletNames.get(outlet) ?? outlet),
    tag,
    colour && t(`colour.${colour}`),
    state && (state === 'noted' ? t('library.state.noted') : t(`status.${state}`)),
    anchor && t(`library.anchor.${anchor}`),
    from && `${t('library.from')} ${formatDay(from, language)}`,
    to && `${t('library.to')} ${formatDay(to, language)}`,
    page && t('library.onePage'),
  ]
  return said.filter((words) => words !== null)
}

/** What the entity is called that the list is narrowed to; null where it is narrowed to none. */
export function entityWords(entity: string | null, facts: LibraryFacts | null): string | null {
  return entity && (facts?.entity?.label ?? entity.split('/').at(-1) ?? entity)
}
