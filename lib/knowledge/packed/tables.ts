// How each table's fields are kept: what the packer writes and the reader reads.

/**
 * `text`: strings as they are. `list`: several, one below the other. `enum`: each value once, rows by number; with a
 * list inside where the entry has one. `words`, `word-lists`: in pieces, shared by all tables.
 * `id`: made of names by a rule. `code`: a number and what codes share, beside days of issue in `issued`, which
 * are told in the order of these numbers. `usual`: an
 * `enum` of which codes tell most. `after`: ISO days by how many days they are behind `issued`. `ref`, `refs`: ids of
 * entries of the table in `REFERS`, as their rows.
 */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'list'
  | 'enum'
  | 'issued'
  | 'words'
  | 'word-lists'
  | 'code'
  | 'usual'
  | 'after'
  | 'ref'
  | 'refs'

const DATED = { from: 'enum', to: 'enum' } as const
const PLACE = {
  id: 'id',
  name: 'words',
  kind: 'enum',
  abbreviations: 'word-lists',
  english: 'word-lists',
  parent: 'ref',
  cityFrom: 'enum',
  successor: 'ref',
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
    institution: 'ref',
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
    parent: 'ref',
    place: 'ref',
    predecessors: 'refs',
    successors: 'refs',
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
    issued: 'issued',
    inForce: 'after',
    expired: 'text',
    fields: 'word-lists',
    amends: 'refs',
    replaces: 'refs',
    link: 'text',
  },
  places: PLACE,
  districts: PLACE,
} as const satisfies Record<string, Record<string, ColumnKind>>

export type TableName = keyof typeof TABLES

/** The table that a field of ids refers to. */
export const REFERS: Readonly<Record<string, TableName>> = {
  'offices.institution': 'institutions',
  'institutions.parent': 'institutions',
  'institutions.place': 'places',
  'institutions.predecessors': 'institutions',
  'institutions.successors': 'institutions',
  'documents.amends': 'documents',
  'documents.replaces': 'documents',
  'places.parent': 'places',
  'places.successor': 'places',
  'districts.parent': 'places',
  'districts.successor': 'districts',
}

interface IdRule {
  /** How all ids of the table begin. */
  prefix: string
  /** What they are made of: the first of these fields that an entry has. */
  names: readonly string[]
  /** A field that says what kind of place it is, written before the name. */
  level?: string
  /** A field with an id, of which words may stand at the end. */
  owner?: string
}

/** How each table's ids are made. */
export const IDS: Readonly<Record<TableName, IdRule>> = {
  people: { prefix: 'person/', names: ['name'] },
  offices: { prefix: 'office/', names: [], owner: 'institution' },
  institutions: { prefix: 'institution/', names: ['name'], owner: 'place' },
  documents: { prefix: 'document/', names: ['code', 'name'] },
  places: { prefix: 'place/', names: ['name'] },
  districts: { prefix: 'place/', names: ['name'], level: 'kind', owner: 'parent' },
}
