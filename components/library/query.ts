// What the library is narrowed to. It lives in the address, so that a view can be kept, shared and gone back to.
import type { AnchorState, Colour, MentionType } from '@/lib/annotation'
import { ANCHOR_STATES, COLOURS, MENTION_TYPES } from '@/lib/annotation'

export const GROUPINGS = ['page', 'entity', 'day'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** By the article's day, by the day the page was saved, by the page's title, by the name of who or what it is about. */
export const SORTS = ['published', 'saved', 'title', 'entity'] as const
export type Sort = (typeof SORTS)[number]

export const DIRECTIONS = ['asc', 'desc'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const MADE = ['hand', 'recognised'] as const
export type Made = (typeof MADE)[number]

/** Of recognised names whether they are linked; of the reader's highlights whether they have a note. */
export const STATES = ['linked', 'ambiguous', 'unknown', 'noted'] as const
export type RowState = (typeof STATES)[number]

/** All conditions hold at once; null is any. Days are ISO and both included. */
export interface LibraryQuery {
  words: string
  made: Made | null
  type: MentionType | null
  entity: string | null
  outlet: string | null
  page: string | null
  tag: string | null
  colour: Colour | null
  state: RowState | null
  /** Where the reader's highlights stood when their pages were last read. */
  anchor: AnchorState | null
  from: string | null
  to: string | null
  /** Null is the one that fits: by entity for a search, by page otherwise. */
  group: Grouping | null
  /** Null is the one that fits: by day; names by how well they match, or else by how many pages they stand on. */
  sort: Sort | null
  /** Null is the one that fits: newest first, A first. */
  order: Direction | null
}

export const EMPTY_QUERY: LibraryQuery = {
  ...{ words: '', made: null, type: null, entity: null, outlet: null, page: null },
  ...{ tag: null, colour: null, state: null, anchor: null, from: null, to: null, group: null },
  ...{ sort: null, order: null },
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find((known) => known === value) ?? null
}

function isoDay(value: string | null): string | null {
  return value !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? value : null
}

/** Reads a query from an address's parameters; what is not understood is left out. */
export function readQuery(params: URLSearchParams): LibraryQuery {
  const text = (name: string) => params.get(name) || null
  return {
    words: params.get('q') ?? '',
    made: oneOf(MADE, params.get('made')),
    type: oneOf(MENTION_TYPES, params.get('type')),
    entity: text('entity'),
    outlet: text('outlet'),
    page: text('page'),
    tag: text('tag'),
    colour: oneOf(COLOURS, params.get('colour')),
    state: oneOf(STATES, params.get('state')),
    anchor: oneOf(ANCHOR_STATES, params.get('anchor')),
    from: isoDay(params.get('from')),
    to: isoDay(params.get('to')),
    group: oneOf(GROUPINGS, params.get('group')),
    sort: oneOf(SORTS, params.get('sort')),
    order: oneOf(DIRECTIONS, params.get('order')),
  }
}

/** The parameters that give a query back; an empty one has none. */
export function writeQuery({ words, ...rest }: LibraryQuery): URLSearchParams {
  const params = new URLSearchParams(words === '' ? {} : { q: words })
  for (const [name, value] of Object.entries(rest)) if (value !== null) params.set(name, value)
  return params
}

export function groupingOf({ group, sort, words, entity, page }: LibraryQuery): Grouping {
  if (group !== null) return group
  if (sort !== null) return sort === 'entity' ? 'entity' : 'page'
  return words.trim() !== '' && entity === null && page === null ? 'entity' : 'page'
}

/** Which orders the groups can stand in. */
const FITTING: Readonly<Record<Grouping, readonly Sort[]>> = {
  page: ['published', 'saved', 'title'],
  day: ['published', 'saved'],
  entity: ['entity'],
}

/** The order of the list; null where names stand by match or by frequency. An order that does not fit is none. */
export function sortOf(query: LibraryQuery): Sort | null {
  const group = groupingOf(query)
  if (query.sort !== null && FITTING[group].includes(query.sort)) return query.sort
  return group === 'entity' ? null : 'published'
}

/** The direction of the list: days begin with the newest, names and titles with A. */
export function directionOf(query: LibraryQuery): Direction {
  const sort = sortOf(query)
  if (query.order !== null && sort !== null) return query.order
  return sort === 'entity' || sort === 'title' ? 'asc' : 'desc'
}

/** The change that puts the list into another order: groups that do not fit it give way. */
export function sortedBy(query: LibraryQuery, sort: Sort | null): Partial<LibraryQuery> {
  const fits = sort === null || FITTING[groupingOf(query)].includes(sort)
  return { sort, order: null, ...(!fits && { group: null }) }
}

/** The change that groups the list otherwise: an order that does not fit gives way. */
export function groupedBy(query: LibraryQuery, group: Grouping | null): Partial<LibraryQuery> {
  const fits = group === null || query.sort === null || FITTING[group].includes(query.sort)
  return { group, ...(!fits && { sort: null, order: null }) }
}

/** How a list is arranged, as parameters to be kept; empty where it stands as it does by itself. */
export function writeArrangement({ group, sort, order }: LibraryQuery): string {
  // What a list that is not searched does by itself is left to do so, also when something is looked for.
  const kept = { group: group === 'page' ? null : group, sort: sort === 'published' ? null : sort, order }
  const given = Object.entries(kept).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return new URLSearchParams(given).toString()
}

/** The query of an address; one that says nothing is arranged as was kept. */
export function readArranged(params: URLSearchParams, kept: string | null): LibraryQuery {
  const query = readQuery(params)
  if (params.size > 0 || kept === null) return query
  const { group, sort, order } = readQuery(new URLSearchParams(kept))
  return { ...query, group, sort, order }
}

/** A query that lets everything through, arranged as another. */
export function unnarrowed({ group, sort, order }: LibraryQuery): LibraryQuery {
  return { ...EMPTY_QUERY, group, sort, order }
}

/** Whether anything is narrowed; the way of arranging does not count. */
export function isNarrowed(query: LibraryQuery): boolean {
  const { words, group: _group, sort: _sort, order: _order, ...rest } = query
  return words.trim() !== '' || Object.values(rest).some((value) => value !== null)
}

/** Whether recognised mentions can pass: a tag, a colour and a place on the page are the reader's alone. */
export function wantsRecognised({ made, tag, colour, state, anchor }: LibraryQuery): boolean {
  const own = tag !== null || colour !== null || anchor !== null || state === 'noted'
  return made !== 'hand' && !own
}

export function wantsOwn({ made, state }: LibraryQuery): boolean {
  return made !== 'recognised' && (state === null || state === 'noted')
}

const TYPE_OF_ID: Readonly<Record<string, MentionType>> = {
  person: 'official',
  institution: 'institution',
  document: 'document',
}

/** The type of a known entity, from its id; null for the reader's own. */
export function typeOfEntity(entity: string | null): MentionType | null {
  return TYPE_OF_ID[entity?.split('/')[0] ?? ''] ?? null
}
