// Everything that recognition looks for, in one trie: names from the knowledge files, words of the grammar.
import type { Knowledge } from '../knowledge'
import { LONGEST_CELL, NEXT } from '../knowledge/packed/pieces'
import { levelOf, placeInNames } from '../knowledge/provinces'
import { type Entry, Pairs, Phrases } from './phrases'
import { Trie } from './trie'
import { type Marks, Vocabulary } from './vocabulary'
import bodies from './words/bodies.json'
import documents from './words/documents.json'
import domains from './words/domains.json'
import english from './words/english.json'
import titles from './words/titles.json'
import words from './words/words.json'

export type { Entry, EntryKind } from './phrases'

/** Words that grammar asks for by name; numbered with the lexicon, so that texts find them. */
const GRAMMAR = words.grammar

/** The words of one way of writing, compiled. Built once per knowledge and kind of marks. */
export class Lexicon {
  readonly vocabulary: Vocabulary
  readonly surnames: ReadonlySet<number>
  readonly stops: ReadonlySet<number>
  /** What may follow a lone name in English. */
  readonly saying: ReadonlySet<number>
  /** What may stand before a name and says nothing of who bears it. */
  readonly beforeNames: ReadonlySet<number>
  /** How what a committee is for begins. */
  readonly descriptions: ReadonlySet<number>
  /** Capitalised words of English prose that begin no name; empty where marks are read. */
  readonly prose: ReadonlySet<number>
  /** How listed names begin that are known and unpainted: hospitals, schools, newspapers. */
  readonly quietNames: readonly string[] = bodies.quietKnown
  /** Heads that are everyday words too. */
  readonly guarded: ReadonlySet<string> = new Set(bodies.pair)
  readonly #nameWords = new Set<number>()
  /** Pairs of words that stand side by side in known bodies' names: a name goes on where its pair is known. */
  readonly #pairs = new Pairs()
  readonly #phrases: Phrases
  readonly #word = new Map<string, number>()
  #posts: Map<string, string[]> | null = null
  readonly #ministries = new Map<string, string[]>()
  #documents: Map<string, string[]> | null = null

  constructor(
    readonly knowledge: Knowledge,
    readonly marks: Marks,
  ) {
    this.vocabulary = new Vocabulary(marks)
    this.#phrases = new Phrases(knowledge, this.vocabulary, this.#pairs)
    this.surnames = new Set(words.surnames.map((word) => this.vocabulary.intern(word)))
    this.stops = new Set(words.stops.map((word) => this.vocabulary.intern(word)))
    this.saying = new Set(marks === 'bare' ? words.saying.map((word) => this.vocabulary.intern(word)) : [])
    this.beforeNames = new Set(words.beforeNames.map((word) => this.vocabulary.intern(word)))
    this.descriptions = new Set(words.descriptions.map((word) => this.vocabulary.intern(word)))
    this.prose = new Set(marks === 'bare' ? words.english.map((word) => this.vocabulary.intern(word)) : [])
    this.#addGrammar(marks)
    this.#addKnowledge(marks)
    for (const word of GRAMMAR) this.word(word)
    this.vocabulary.close()
  }

  /** The number of a grammar word. */
  word(text: string): number {
    const known = this.#word.get(text)
    if (known !== undefined) return known
    const number = this.vocabulary.intern(text)
    if (this.vocabulary.isKept(number)) this.#word.set(text, number)
    return number
  }

  /** The node after a word, 0 is where every phrase begins; -1 where nothing goes on. */
  step(node: number, word: number): number {
    return this.#phrases.trie.step(node, word)
  }

  /** What ends at a node. */
  at(node: number): readonly Entry[] | undefined {
    return this.#phrases.at(node)
  }

  /** The posts of which a Vietnamese title is a full designation. */
  postsNamed(title: string): string[] {
    this.#posts ??= postsByName(this.knowledge)
    return this.#posts.get(title) ?? []
  }

  /** The ministries that a domain word stands for, also where it says only the first of two: *Bộ Giáo dục*. */
  ministriesOf(domain: string): string[] {
    const known = this.#ministries.get(domain)
    if (known) return known
    const full = `Bộ ${domain}`
    const ministries = this.knowledge.institutions.where('kind', 'ministry')
    // *Khoa học - Công nghệ* is *Khoa học và Công nghệ*.
    const joined = full.replace(/(?: - |, )(?!.*(?: - |, ))/, ' và ')
    const exact = ministries.filter(({ name, names }) =>
      [full, joined].some((one) => name === one || names?.includes(one)),
    )
    const some = exact.length ? exact : ministries.filter(({ name }) => name.startsWith(`${full} và`))
    const ids = some.map(({ id }) => id)
    this.#ministries.set(domain, ids)
    return ids
  }

  /** The documents of a name or alias, in any case. */
  documentsNamed(name: string): string[] {
    this.#documents ??= documentsByName(this.knowledge)
    return this.#documents.get(name.toLowerCase()) ?? []
  }

  /** Whether two words stand side by side in some known body's name. */
  isPair(first: number, second: number): boolean {
    const { known } = this.vocabulary
    return first <= known && second <= known && this.#pairs.has(first, second)
  }

  /** A small word that stands in no listed person's name. */
  isNoName(word: number): boolean {
    return this.stops.has(word) && !this.#nameWords.has(word)
  }

  #addGrammar(marks: Marks) {
    const phrases = this.#phrases
    for (const [className, list] of Object.entries(titles)) {
      if (typeof list === 'string') continue
      for (const title of list) phrases.add('title', title, title, className)
    }
    for (const className of ['local', 'domain', 'tail', 'committee', 'short', 'quiet', 'dark'] as const)
      for (const head of bodies[className]) phrases.learn(phrases.add('head', head, head, className))
    for (const level of bodies.levels) phrases.add('level', level, level)
    for (const [domain, short] of Object.entries(domains.domains)) {
      phrases.learn(phrases.add('domain', domain, domain))
      for (const alias of short) phrases.add('domain', alias, domain)
    }
    // Without marks, Anh and Nga are given names first.
    for (const country of words.countries)
      if (marks === 'accented' || country.includes(' ') || country.length > 4)
        phrases.add('country', country, country)
    for (const bearer of words.bearers) phrases.add('bearer', bearer, bearer)
    for (const compound of words.compounds) phrases.add('compound', compound, compound)
    for (const word of words.ordinary) phrases.add('ordinary', word, word)
    for (const word of words.bylines) phrases.add('byline', word, word)
    for (const word of words.privateAfter) phrases.add('private', word, word)
    for (const kind of documents.kinds) phrases.add('kind', kind, kind)
    if (marks === 'bare') {
      for (const [className, list] of Object.entries(english.titles)) {
        for (const [title, vietnamese] of Object.entries(list))
          phrases.add('title', title, vietnamese, className)
      }
      for (const [country, vietnamese] of Object.entries(english.countries))
        phrases.add('country', country, vietnamese)
      for (const [kind, vietnamese] of Object.entries(english.kinds)) phrases.add('kind', kind, vietnamese)
    }
  }

  #addKnowledge(marks: Marks) {
    const phrases = this.#phrases
    const { people, institutions, documents, offices, places, districts } = this.knowledge
    const foreign = marks === 'bare' ? (['english'] as const) : []
    phrases.addNames('person', people, ['name', 'aliases', ...foreign], {
      several: true,
      words: this.#nameWords,
    })
    // *Thứ trưởng CA*: what abbreviates a ministry abbreviates its field.
    for (const { name, abbreviations } of institutions.where('kind', 'ministry'))
      for (const short of abbreviations ?? [])
        if (/^Bộ [A-ZĐ&,-]+$/.test(short) && name.startsWith('Bộ '))
          phrases.add('domain', short.slice(3), name.slice(3))
    // *Thủ tướng Chính phủ* issues decisions like a body, but in a text it is a title.
    const skip = titlesIn(this.knowledge)
    phrases.addNames('body', institutions, ['name', 'names', 'abbreviations', ...foreign], {
      learn: true,
      skip,
      // Without marks *Nhà Trắng* would be the town of Nha Trang.
      unless: this.#towns(),
    })
    phrases.addNames('document', documents, ['name', 'aliases', 'code', ...foreign], { learn: true })
    phrases.addNames('office', offices, ['names', ...foreign])
    if (marks === 'bare') this.#addEnglish()
    // A city that bears a person's name is a city only with the word before it.
    for (const place of places.values())
      for (const name of [
        place.name,
        placeInNames(place),
        ...(place.abbreviations ?? []),
        ...(marks === 'bare' ? (place.english ?? []) : []),
      ])
        if (`Thành phố ${name}` !== place.name) phrases.add('place', name, place.id)
    phrases.addBehind('district', districts, 'name', (row) => levelOf(districts.text('kind', row)))
    phrases.addNames('district', districts, ['abbreviations'])
    phrases.addNames('town', districts, ['name'])
  }

  /** The names of towns and provinces. */
  #towns(): Trie {
    const towns = new Trie(1 << 12)
    const { places, districts } = this.knowledge
    for (const table of [places, districts])
      for (let row = 0; row < table.size; row++) {
        const phrase = this.vocabulary.phrase(table.text('name', row) ?? '')
        towns.add(phrase, phrase.length, 0)
      }
    return towns
  }

  /** *Minister of Finance*, *Department of Finance*: made from *Ministry of Finance*. */
  #addEnglish() {
    for (const office of this.knowledge.offices.values()) {
      const body = office.institution && this.knowledge.institutions.get(office.institution)
      if (!body) continue
      for (const name of body.english ?? []) {
        const domain = /^Ministry of (.+)$/.exec(name)?.[1]
        if (!domain) continue
        if (office.title === 'Bộ trưởng') this.#phrases.add('office', `Minister of ${domain}`, office.id)
        if (office.title === 'Thứ trưởng')
          this.#phrases.add('office', `Deputy Minister of ${domain}`, office.id)
        if (body.name.startsWith('Bộ '))
          this.#phrases.add('department', `Department of ${domain}`, body.name.slice(3))
      }
    }
  }
}

/** Whether the codes of a name are those of some post's. */
function titlesIn({ offices }: Knowledge): (codes: Uint16Array, length: number) => boolean {
  const names = offices.wordsOf('names')
  const known = new Map<number, Uint16Array[]>()
  const cell = new Uint16Array(LONGEST_CELL)
  for (let row = 0; names && row < offices.size; row++)
    for (let from = 0, length = names.codes(row, cell); from < length; ) {
      let to = from
      while (to < length && cell[to] !== NEXT) to++
      const name = cell.slice(from, to)
      const key = sum(name, name.length)
      known.set(key, [...(known.get(key) ?? []), name])
      from = to + 1
    }
  return (codes, length) =>
    known
      .get(sum(codes, length))
      ?.some((name) => name.length === length && name.every((code, at) => code === codes[at])) ?? false
}

function sum(codes: Uint16Array, length: number): number {
  let all = 0
  for (let at = 0; at < length; at++) all += codes[at] as number
  return all
}

function postsByName({ offices }: Knowledge): Map<string, string[]> {
  const posts = new Map<string, string[]>()
  for (let row = 0; row < offices.size; row++)
    for (const name of offices.list('names', row)) push(posts, name, offices.idAt(row))
  return posts
}

function documentsByName({ documents }: Knowledge): Map<string, string[]> {
  const named = new Map<string, string[]>()
  for (let row = 0; row < documents.size; row++)
    for (const name of new Set([...documents.list('name', row), ...documents.list('aliases', row)]))
      push(named, name.toLowerCase(), documents.idAt(row))
  return named
}

function push(map: Map<string, string[]>, key: string, value: string) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const BUILT = new WeakMap<Knowledge, Map<Marks, Lexicon>>()

/** The lexicon of some knowledge, built on first use. */
export function lexiconOf(knowledge: Knowledge, marks: Marks): Lexicon {
  let built = BUILT.get(knowledge)
  if (!built) {
    built = new Map()
    BUILT.set(knowledge, built)
  }
  let lexicon = built.get(marks)
  if (!lexicon) {
    lexicon = new Lexicon(knowledge, marks)
    built.set(marks, lexicon)
  }
  return lexicon
}
