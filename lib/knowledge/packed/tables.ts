// How each table's fields are kept: what the packer writes and the reader reads.

/**
 * `text`: strings as they are. `list`: several, one below the other. `enum`: each value once, rows by number; with a
 * list inside where the entry has one. `words`, `word-lists`: in pieces, shared by all tables. `day`: ISO days as numbers.
 * `id`: made of names by a rule. `code`: a number and what codes share, beside days of issue in `issued`. `usual`: an
 * `enum` of which codes tell most. `after`: ISO days by how many days they are behind `issued`.
 */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'list'
  | 'enum'
  | 'day'
  | 'words'
  | 'word-lists'
  | 'code'
  | 'usual'
  | 'after'

const DATED = { from: 'enum', to: 'enum' } as const
const PLACE = {
  id: 'id',
  name: 'words',
  kind: 'enum',
  abbreviations: 'word-lists',
  english: 'word-lists',
  parent: 'enum',
  cityFrom: 'enum',
  successor: 'text',
  ...DATED,
} as const

/** Every shipped field of every table; `id` comes first and is sorted. */
export const TABLES = {
  people: {
    id: 'id',
    name: 'words',
    aliases: 'word-lists',
    english: 'word-lists',
    sex: 'enum',
    country: 'enum',
  },
  offices: {
    id: 'id',
    title: 'enum',
    institution: 'enum',
    names: 'word-lists',
    english: 'word-lists',
    holders: 'enum',
    ...DATED,
  },
  institutions: {
    id: 'id',
    name: 'words',
    names: 'word-lists',
    abbreviations: 'word-lists',
    english: 'word-lists',
    kind: 'enum',
    parent: 'enum',
    place: 'enum',
    predecessors: 'list',
    successors: 'list',
    ...DATED,
  },
  documents: {
    id: 'id',
    kind: 'usual',
    code: 'code',
    name: 'words',
    title: 'words',
    aliases: 'word-lists',
    english: 'word-lists',
    issuer: 'usual',
    issued: 'day',
    inForce: 'after',
    expired: 'text',
    fields: 'word-lists',
    amends: 'list',
    replaces: 'list',
    link: 'text',
  },
  places: PLACE,
  districts: PLACE,
} as const satisfies Record<string, Record<string, ColumnKind>>

export type TableName = keyof typeof TABLES

/** How a table's ids begin, and the fields that they are made of: the first of these that an entry has. */
export const IDS: Readonly<Record<TableName, { prefix: string; names: readonly string[] }>> = {
  people: { prefix: 'person/', names: ['name'] },
  offices: { prefix: 'office/', names: [] },
  institutions: { prefix: 'institution/', names: ['name'] },
  documents: { prefix: 'document/', names: ['code', 'name'] },
  places: { prefix: 'place/', names: ['name'] },
  districts: { prefix: 'place/', names: [] },
}
