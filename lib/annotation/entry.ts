// An entry of the knowledge as a reader looks it up: plain data, so that background, library and tests can share it.
// Days are ISO and shortened to what is known (`2013-11-13`, `2013-11`, `2013`), half-open; null where unknown.
import { MENTION_TYPES } from './mention'

/** What can be looked up: the three types of entities, and the posts that officials hold. */
export const KNOWN_KINDS = [...MENTION_TYPES, 'office'] as const
export type KnownKind = (typeof KNOWN_KINDS)[number]

/** What something is called, in Vietnamese and, where that is known, in English. */
export interface Named {
  name: string
  english?: string
}

/** Another entry, to be gone to. */
export interface KnownLink extends Named {
  id: string
}

/** A name for those who read in some language (`vi`, `en`): the English one where it is known, else the Vietnamese. */
export function nameIn(language: string, { name, english }: Named): string {
  return (language !== 'vi' && english) || name
}

/** A line of a list of hits: of an official the most telling post of now or of last, of an institution its parent, of a document its title. */
export interface KnownBrief extends KnownLink {
  kind: KnownKind
  detail: string | null
  /** The same in English, where that is known. */
  detailEnglish?: string
  from: string | null
  to: string | null
}

/** What stands under a hit's name for those who read in some language: for English its name in that first. */
export function detailIn(language: string, { name, english, detail, detailEnglish }: KnownBrief): string[] {
  if (language === 'vi') return detail ? [detail] : []
  const own = english === name ? undefined : english
  return [own, detailEnglish ?? detail].filter((words) => typeof words === 'string')
}

/** What a search of the knowledge gives; `total` counts hits beyond those given, `sizes` all entries of a kind. */
export interface KnownHits {
  hits: KnownBrief[]
  total: number
  sizes: Record<KnownKind, number>
  asOf: string
}

/** Somebody in a post, with who held it before and after. */
export interface KnownTerm {
  office: KnownLink
  person: KnownLink
  from: string | null
  to: string | null
  acting: boolean
  /** No source confirms it up to the day of the knowledge. */
  unconfirmed: boolean
  before: KnownLink[]
  after: KnownLink[]
  sources: string[]
}

/** A document that another one amends or replaces, with the day on which the later one was issued. */
export interface KnownRelation extends KnownLink {
  issued: string | null
}

export interface KnownDocument {
  kind: string
  code: string | null
  title: string | null
  issuers: KnownLink[]
  issued: string | null
  inForce: string | null
  expired: string | null
  fields: string[]
  amends: KnownRelation[]
  replaces: KnownRelation[]
  amendedBy: KnownRelation[]
  replacedBy: KnownRelation[]
  /** Where the text stands. */
  link: string | null
}

/** All that is known of one entry. What does not apply to its kind is empty or null. */
export interface KnownEntry extends Omit<KnownLink, 'english'> {
  kind: KnownKind
  otherNames: string[]
  english: string[]
  /** Officials: the posts they hold, the most telling first, then those they held; offices: their holders. Latest first. */
  terms: KnownTerm[]
  from: string | null
  to: string | null
  parent: KnownLink | null
  children: KnownLink[]
  predecessors: KnownLink[]
  successors: KnownLink[]
  /** The posts of an institution, each with its holders, latest first. */
  posts: { office: KnownLink; holders: KnownTerm[] }[]
  document: KnownDocument | null
  sources: string[]
  asOf: string
}
