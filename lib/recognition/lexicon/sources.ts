// Where the phrases of a lexicon come from, in a fixed order: the grammar's word lists and the names of the knowledge.
// Whoever builds a lexicon reads all of them, whoever asks one reads single rows.
import type { Knowledge } from '../../knowledge'
import type { WordColumn } from '../../knowledge/packed/pieces'
import type { Table } from '../../knowledge/packed/table'
import { levelOf, placeInNames } from '../../knowledge/provinces'
import { lawNames } from '../documents/law-names'
import { englishPlurals, englishPostsOfBodies } from '../english/posts'
import { englishSpellings } from '../english/spellings'
import bodies from '../words/bodies.json'
import documents from '../words/documents.json'
import domains from '../words/domains.json'
import english from '../words/english.json'
import titles from '../words/titles.json'
import words from '../words/words.json'
import type { Marks } from './vocabulary'

export type EntryKind =
  | 'person'
  | 'body'
  | 'document'
  | 'office'
  | 'title'
  | 'domain'
  | 'place'
  | 'district'
  | 'town'
  | 'country'
  | 'head'
  | 'level'
  | 'bearer'
  | 'club'
  | 'compound'
  | 'deed'
  | 'ordinary'
  | 'kind'
  | 'byline'
  | 'private'
  | 'department'

/** Texts in rows, several in each. */
export interface Source {
  size(): number
  texts(row: number): readonly string[]
  kindOf(row: number): EntryKind
  idOf(row: number): string
  classOf(row: number): string
  /** The texts as codes, where the knowledge keeps them so. */
  codes?: WordColumn
  /** Words that stand before each text of a row. */
  before?(row: number): string
}

/** Sources that are read together, row by row. */
export interface Step {
  sources: Source[]
  /** Only names of several words. */
  several?: boolean
  /** Which words stand side by side in them is learnt. */
  learn?: boolean
  /** Their words are those of people's names. */
  people?: boolean
  /** Rows whose first name is a post's are left out, as are names of towns. */
  bodies?: boolean
}

interface Given {
  kind: EntryKind
  text: string
  id: string
  class: string
}

/** All sources of one way of writing. */
export function stepsOf(knowledge: Knowledge, marks: Marks): Step[] {
  const { people, institutions, documents: acts, offices, districts } = knowledge
  const foreign = marks === 'bare' ? (['english'] as const) : []
  return [
    ...grammarSteps(marks),
    { ...names('person', people, ['name', 'aliases', ...foreign]), several: true, people: true },
    { sources: [ministries(knowledge)] },
    {
      ...names('body', institutions, ['name', 'names', 'abbreviations', ...foreign]),
      ...{ learn: true, bodies: true },
    },
    { ...names('document', acts, ['name', 'aliases', 'code', ...foreign]), learn: true },
    names('office', offices, ['names', ...foreign]),
    ...(marks === 'bare'
      ? [
          { sources: [englishPosts(knowledge), englishMinistries(knowledge), englishDepartments(knowledge)] },
          ...englishSpellings(knowledge).map((source) => ({ sources: [source] })),
          { sources: [englishLaws(knowledge)] },
        ]
      : []),
    { sources: [placeNames(knowledge, marks)] },
    {
      sources: [
        {
          ...column('district', districts, 'name'),
          before: (row) => levelOf(districts.text('kind', row)),
        },
      ],
    },
    names('district', districts, ['abbreviations']),
    names('town', districts, ['name']),
  ]
}

function grammarSteps(marks: Marks): Step[] {
  const same = (kind: EntryKind, list: readonly string[]) => list.map((text) => given(kind, text, text))
  const fields = () => Object.entries(domains.domains)
  return [
    listed(() =>
      Object.entries(titles).flatMap(([className, list]) =>
        typeof list === 'string' ? [] : list.map((title) => given('title', title, title, className)),
      ),
    ),
    { ...listed(heads), learn: true },
    listed(() => same('level', bodies.levels)),
    { ...listed(() => fields().map(([domain]) => given('domain', domain, domain))), learn: true },
    listed(() =>
      fields().flatMap(([domain, short]) =>
        [...dashed(domain), ...short].map((alias) => given('domain', alias, domain)),
      ),
    ),
    listed(() => [
      // Without marks, Anh and Nga are given names first.
      ...same(
        'country',
        words.countries.filter((name) => marks === 'accented' || name.includes(' ') || name.length > 4),
      ),
      ...same('bearer', words.bearers),
      ...same('club', words.clubs),
      ...same('compound', words.compounds),
      ...(marks === 'accented' ? same('deed', words.deeds) : []),
      ...same('ordinary', words.ordinary),
      ...same('byline', words.bylines),
      ...same('private', words.privateAfter),
      ...same('kind', documents.kinds),
      ...(marks === 'bare' ? englishWords() : []),
    ]),
  ]
}

const HEADS = ['local', 'organ', 'domain', 'tail', 'committee', 'short', 'quiet', 'abroad', 'dark'] as const

function heads(): Given[] {
  const own = HEADS.flatMap((name) => bodies[name].map((head) => given('head', head, head, name)))
  return [...own, ...Object.entries(bodies.localAs).map(([head, as]) => given('head', head, as, 'local'))]
}

/** *Nông nghiệp - Phát triển nông thôn*: a dash for the last *và*. */
function dashed(domain: string): string[] {
  return domain.includes(' và ') ? [domain.replace(/ và (?!.* và )/, ' - ')] : []
}

function englishWords(): Given[] {
  const { titles, countries, kinds, manyKinds, departments } = english
  const posts = { ...titles, body: englishPostsOfBodies() }
  return [
    ...Object.entries(posts).flatMap(([className, list]) =>
      Object.entries(list).map(([title, vietnamese]) => given('title', title, vietnamese, className)),
    ),
    ...Object.entries(englishPlurals()).map(([many, one]) => given('title', many, one, 'plural')),
    ...Object.entries(countries).map(([country, vietnamese]) => given('country', country, vietnamese)),
    ...Object.entries(kinds).map(([kind, vietnamese]) => given('kind', kind, vietnamese)),
    ...Object.entries(manyKinds).map(([kind, vietnamese]) => given('kind', kind, vietnamese, 'plural')),
    ...Object.entries(departments).flatMap(([field, vietnamese]) =>
      [`Department of ${field}`, `${field} Department`].map((name) => given('department', name, vietnamese)),
    ),
  ]
}

function given(kind: EntryKind, text: string, id: string, className = ''): Given {
  return { kind, text, id, class: className }
}

/** The rows of a list that is made when it is first read. */
function listed(make: () => readonly Given[]): Step {
  let list: readonly Given[] | null = null
  const all = () => {
    list ??= make()
    return list
  }
  const at = (row: number) => all()[row] as Given
  return {
    sources: [
      {
        size: () => all().length,
        texts: (row) => [at(row).text],
        kindOf: (row) => at(row).kind,
        idOf: (row) => at(row).id,
        classOf: (row) => at(row).class,
      },
    ],
  }
}

type Field<T> = keyof T & string

function names<T extends { id: string }>(
  kind: EntryKind,
  table: Table<T>,
  fields: readonly Field<T>[],
): Step {
  return { sources: fields.map((field) => column(kind, table, field)) }
}

function column<T extends { id: string }>(kind: EntryKind, table: Table<T>, field: Field<T>): Source {
  const codes = table.wordsOf(field)
  return {
    size: () => table.size,
    // A treaty's code is a name of its own (EVFTA); a number is not.
    texts: (row) =>
      codes ? codes.texts(row) : table.list(field, row).filter((code) => !/\d+[/-]/.test(code)),
    kindOf: () => kind,
    idOf: (row) => table.idAt(row),
    classOf: () => '',
    ...(codes && { codes }),
  }
}

/** *Thứ trưởng CA*: what abbreviates a ministry abbreviates its field. */
function ministries({ institutions }: Knowledge): Source {
  const domainOf = (row: number) => {
    const name = institutions.text('kind', row) === 'ministry' ? institutions.text('name', row) : undefined
    return name?.startsWith('Bộ ') ? name.slice(3) : ''
  }
  return {
    size: () => institutions.size,
    texts: (row) =>
      domainOf(row)
        ? institutions
            .list('abbreviations', row)
            .filter((short) => /^Bộ [A-ZĐ&,-]+$/.test(short))
            .map((short) => short.slice(3))
        : [],
    kindOf: () => 'domain',
    idOf: domainOf,
    classOf: () => '',
  }
}

/** A city that bears a person's name is a city only with the word before it. */
function placeNames({ places }: Knowledge, marks: Marks): Source {
  return {
    size: () => places.size,
    texts: (row) => {
      const place = places.at(row)
      const english = marks === 'bare' ? (place.english ?? []) : []
      return [place.name, placeInNames(place), ...(place.abbreviations ?? []), ...english].filter(
        (name) => `Thành phố ${name}` !== place.name,
      )
    },
    kindOf: () => 'place',
    idOf: (row) => places.idAt(row),
    classOf: () => '',
  }
}

/** *Minister of Finance*, *Finance Minister*: made from *Ministry of Finance*. */
function englishPosts({ offices, institutions }: Knowledge): Source {
  const heads: Record<string, readonly string[]> = { 'Bộ trưởng': [''], 'Thứ trưởng': ['Deputy ', 'Vice '] }
  return {
    size: () => offices.size,
    texts: (row) => {
      const own = heads[offices.text('title', row) ?? '']
      if (!own) return []
      return englishDomains(institutions, offices.text('institution', row)).flatMap((domain) =>
        own.flatMap((head) => [
          `${head}Minister of ${domain}`,
          `${head}Minister for ${domain}`,
          `${head}Minister ${domain}`,
          `${head}${domain} Minister`,
          ...(head ? [`${domain} ${head}Minister`] : []),
        ]),
      )
    },
    kindOf: () => 'office',
    idOf: (row) => offices.idAt(row),
    classOf: () => '',
  }
}

/** *Finance Ministry*, by the same. */
function englishMinistries({ offices, institutions }: Knowledge): Source {
  return {
    size: () => offices.size,
    texts: (row) =>
      offices.text('title', row) === 'Bộ trưởng'
        ? englishDomains(institutions, offices.text('institution', row)).flatMap((domain) => [
            `${domain} Ministry`,
            `Ministry of ${domain}`,
          ])
        : [],
    kindOf: () => 'body',
    idOf: (row) => offices.text('institution', row) ?? '',
    classOf: () => '',
  }
}

/** *Department of Finance*, *Finance Department*, by the same. */
function englishDepartments({ offices, institutions }: Knowledge): Source {
  const nameOf = (row: number) => institutions.get(offices.text('institution', row) ?? '')?.name ?? ''
  return {
    size: () => offices.size,
    texts: (row) =>
      nameOf(row).startsWith('Bộ ')
        ? englishDomains(institutions, offices.text('institution', row)).flatMap((domain) => [
            `Department of ${domain}`,
            `${domain} Department`,
          ])
        : [],
    kindOf: () => 'department',
    idOf: (row) => nameOf(row).slice(3),
    classOf: () => '',
  }
}

/** *Road Traffic Law*, *Law on the Road Traffic*: made from *Law on Road Traffic*. */
function englishLaws({ documents: acts }: Knowledge): Source {
  return {
    size: () => acts.size,
    texts: (row) => lawNames(acts.list('english', row)),
    kindOf: () => 'document',
    idOf: (row) => acts.idAt(row),
    classOf: () => '',
  }
}

function englishDomains(institutions: Knowledge['institutions'], id: string | undefined): string[] {
  const names = (id && institutions.get(id)?.english) || []
  return names.flatMap((name) => {
    const domain = /^Ministry of (.+)$/.exec(name)?.[1]
    // *Ministry of Agriculture*, *Environment Minister*: one of two.
    const first = domain && /^(\w+)(?:,| and) /.exec(domain)?.[1]
    // *Agriculture & Environment Ministry*
    const tied = domain?.includes(' and ') ? [domain.replace(' and ', ' & ')] : []
    const last = domain && / and (\w+)$/.exec(domain)?.[1]
    return domain ? [domain, ...tied, ...(first ? [first] : []), ...(last ? [last] : [])] : []
  })
}
