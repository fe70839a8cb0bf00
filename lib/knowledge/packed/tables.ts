// How each table's fields are kept: what the packer writes and the reader reads.

/**
 * `text`: strings as they are. `list`: several, one below the other. `enum`: each value once, rows by number; with a
 * list inside where the entry has one. `words`, `word-lists`: in pieces, shared by all tables.
 */
export type ColumnKind = 'text' | 'list' | 'enum' | 'words' | 'word-lists'

const DATED = { from: 'enum', to: 'enum' } as const
const PLACE = {
  id: 'text',
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
    id: 'text',
    name: 'words',
    aliases: 'word-lists',
    english: 'word-lists',
    sex: 'enum',
    country: 'enum',
  },
  offices: {
    id: 'text',
    title: 'enum',
    institution: 'enum',
    names: 'word-lists',
    english: 'word-lists',
    holders: 'enum',
    ...DATED,
  },
  institutions: {
    id: 'text',
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
    id: 'text',
    kind: 'enum',
    code: 'text',
    name: 'words',
    title: 'words',
    aliases: 'word-lists',
    english: 'word-lists',
    issuer: 'enum',
    issued: 'text',
    inForce: 'text',
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
