// Where the library page is: one of its views with what it is narrowed to, all of it in the address.
import type { KnownKind } from '@/lib/annotation'
import { KNOWN_KINDS } from '@/lib/annotation'
import type { LibraryQuery } from './query'
import { EMPTY_QUERY, readQuery, writeQuery } from './query'

/** What the knowledge view looks up, and the entry that is open. */
export interface KnowledgeRoute {
  view: 'knowledge'
  words: string
  kind: KnownKind | null
  id: string | null
}

export const PICTURES: PicturesRoute = { view: 'pictures', entities: [], from: null, to: null }
export const ASSIGNMENT_STATES = ['found', 'confirmed', 'dismissed'] as const
export const ASSIGNMENTS: AssignmentsRoute = { view: 'assignments', state: 'found', words: '' }

/** Whose lines are drawn, none for those of the types; days are ISO, null is as fits. */
export interface PicturesRoute {
  view: 'pictures'
  entities: readonly string[]
  from: string | null
  to: string | null
}

export interface AssignmentsRoute {
  view: 'assignments'
  state: (typeof ASSIGNMENT_STATES)[number]
  words: string
}

export type Route =
  | { view: 'list'; query: LibraryQuery }
  /** The dossier of one entity: an id of the knowledge or of the reader, or the key of an unknown one. */
  | { view: 'entity'; id: string }
  | PicturesRoute
  | AssignmentsRoute
  | KnowledgeRoute

export const LIST: Route = { view: 'list', query: EMPTY_QUERY }
export const KNOWLEDGE: KnowledgeRoute = { view: 'knowledge', words: '', kind: null, id: null }

/** Reads an address's parameters; what is not understood is left out. */
export function readRoute(params: URLSearchParams): Route {
  switch (params.get('view')) {
    case 'knowledge': {
      const kind = KNOWN_KINDS.find((known) => known === params.get('kind')) ?? null
      return { view: 'knowledge', words: params.get('q') ?? '', kind, id: params.get('id') || null }
    }
    case 'entity': {
      const id = params.get('id')
      return id ? { view: 'entity', id } : LIST
    }
    case 'pictures': {
      const day = (name: string) => /^\d{4}-\d{2}-\d{2}$/.exec(params.get(name) ?? '')?.[0] ?? null
      const entities = params.getAll('entity').filter(Boolean)
      return { view: 'pictures', entities, from: day('from'), to: day('to') }
    }
    case 'assignments': {
      const state = ASSIGNMENT_STATES.find((known) => known === params.get('state')) ?? 'found'
      return { view: 'assignments', state, words: params.get('q') ?? '' }
    }
    default:
      return { view: 'list', query: readQuery(params) }
  }
}

/** The address of a route within the library page, from the question mark on. */
export function addressOf(route: Route): string {
  return `?${paramsOf(route)}`
}

function paramsOf(route: Route): URLSearchParams {
  if (route.view === 'list') return writeQuery(route.query)
  if (route.view === 'entity') return given(route)
  if (route.view === 'pictures') {
    const { entities, ...rest } = route
    const params = given(rest)
    for (const id of entities) params.append('entity', id)
    return params
  }
  if (route.view === 'assignments') {
    return given({ view: route.view, state: route.state, q: route.words || null })
  }
  const { view, words, kind, id } = route
  return given({ view, q: words || null, kind, id })
}

function given(values: Record<string, string | null>): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value !== null) params.set(name, value)
  return params
}
