// Search over what was recognised: entities by their names, pages by their titles; accents, case and đ are forgiven.
import type { MentionType, SavedPage } from '../annotation'
import type { Query } from '../text/query'
import { hasPhrases, hasWords, parseQuery, rankQuery } from '../text/query'
import type { Store } from './database'
import { guarded } from './database'
import type { EntityRow, EntitySeen, PageRow } from './rows'
import { toEntitySeen, toSavedPage } from './rows'
import { rowsWithWords } from './words'

/** Entities read under one token, and how many of those on most pages are looked at where more fit. */
const ENTITIES = 200
/** Pages read under one token: the newest, so that few are enough. */
const PAGES = 80

/** Entities over all saved pages whose name or surface form matches; exact accents first, then most pages. */
export async function searchEntities(
  { recognised }: Store,
  text: string,
  { limit = 50, type }: { limit?: number; type?: MentionType } = {},
): Promise<EntitySeen[]> {
  const query = parseQuery(text)
  const { entities } = recognised
  const textsOf = ({ label, forms }: EntityRow) => [label, ...forms]
  const found = await guarded(recognised, () =>
    rowsWithWords(entities, query, {
      ...{ limit, look: ENTITIES },
      fits: (row) => (type === undefined || row.type === type) && fits(query, row.words, textsOf(row)),
      top: () => entities.where('rank').belowOrEqual(0).limit(ENTITIES).toArray(),
    }),
  )
  const ranked = found.map((row) => ({ row, rank: rankQuery(query, textsOf(row)) }))
  ranked.sort((a, b) => a.rank - b.rank || a.row.rank - b.row.rank || (a.row.id < b.row.id ? -1 : 1))
  return ranked.slice(0, limit).map(({ row }) => toEntitySeen(row))
}

/** Saved pages whose title matches; exact accents first, then the newest. */
export async function searchPages(
  { recognised }: Store,
  text: string,
  { limit = 50 } = {},
): Promise<SavedPage[]> {
  const query = parseQuery(text)
  const { pages } = recognised
  const textsOf = ({ facts }: PageRow) => [facts.title]
  const found = await guarded(recognised, () =>
    rowsWithWords(pages, query, {
      ...{ limit, look: PAGES },
      fits: (row) => fits(query, row.words, textsOf(row)),
    }),
  )
  const ranked = found.map((row) => ({ row, rank: rankQuery(query, textsOf(row)) }))
  ranked.sort((a, b) => a.rank - b.rank || (a.row.day < b.row.day ? 1 : -1))
  return ranked.slice(0, limit).map(({ row }) => toSavedPage(row))
}

function fits(query: Query, words: readonly string[], texts: readonly string[]): boolean {
  return hasWords(query, words) && hasPhrases(query, texts)
}
