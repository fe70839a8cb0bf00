// Everything that recognition looks for, in one trie: names from the knowledge files, words of the grammar.
import type { Knowledge } from '../knowledge'
import { placeInNames } from '../knowledge/provinces'
import { Trie } from './trie'
import { type Marks, Vocabulary } from './vocabulary'
import bodies from './words/bodies.json'
import documents from './words/documents.json'
import domains from './words/domains.json'
import english from './words/english.json'
import titles from './words/titles.json'
import words from './words/words.json'

export type EntryKind =
  | 'person'
  | 'body'
  | 'document'
  | 'office'
  | 'title'
  | 'domain'
  | 'place'
  | 'district'
  | 'country'
  | 'head'
  | 'level'
  | 'bearer'
  | 'ordinary'
  | 'kind'
  | 'byline'
  | 'private'
  | 'department'

/** One thing that may be found. `upper` lists the words that must stand in capitals (abbreviations). */
export interface Entry {
  kind: EntryKind
  /** Entity id, or the canonical words. */
  id: string
  /** Of a title or a head, its class in the word lists. */
  class: string
  upper: readonly number[]
  size: number
}

/** Words that grammar asks for by name; numbered with the lexicon, so that texts find them. */
const GRAMMAR = words.grammar

/** The words of one way of writing, compiled. Built once per knowledge and kind of marks. */
export class Lexicon {
  readonly vocabulary: Vocabulary
  readonly trie = new Trie<Entry>()
  readonly surnames: ReadonlySet<number>
  readonly stops: ReadonlySet<number>
  /** How what a committee is for begins. */
  readonly descriptions: ReadonlySet<number>
  /** Capitalised words of English prose that begin no name; empty where marks are read. */
  readonly prose: ReadonlySet<number>
  /** Pairs of words that stand side by side in known bodies' names: a name goes on where its pair is known. */
  readonly pairs = new Set<number>()
  /** How listed names begin that are known and unpainted: hospitals, schools, newspapers. */
  readonly quietNames: readonly string[] = bodies.quietKnown
  /** Heads that are everyday words too. */
  readonly guarded: ReadonlySet<string> = new Set(bodies.pair)
  readonly #nameWords = new Set<number>()
  readonly #word = new Map<string, number>()
  readonly #posts = new Map<string, string[]>()
  readonly #ministries = new Map<string, string[]>()
  readonly #documents = new Map<string, string[]>()

  constructor(
    readonly knowledge: Knowledge,
    readonly marks: Marks,
  ) {
    this.vocabulary = new Vocabulary(marks)
    this.surnames = new Set(words.surnames.map((word) => this.vocabulary.intern(word)))
    this.stops = new Set(words.stops.map((word) => this.vocabulary.intern(word)))
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
    this.#word.set(text, number)
    return number
  }

  /** The posts of which a Vietnamese title is a full designation. */
  postsNamed(title: string): string[] {
    return this.#posts.get(title) ?? []
  }

  /** The ministries that a domain word stands for, also where it says only the first of two: *Bộ Giáo dục*. */
  ministriesOf(domain: string): string[] {
    const known = this.#ministries.get(domain)
    if (known) return known
    const full = `Bộ ${domain}`
    const ministries = [...this.knowledge.institutions.values()].filter(({ kind }) => kind === 'ministry')
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
    return this.#documents.get(name.toLowerCase()) ?? []
  }

  /** Whether two words stand side by side in some known body's name. */
  isPair(first: number, second: number): boolean {
    return this.pairs.has(first * 65536 + second)
  }

  /** A small word that stands in no listed person's name. */
  isNoName(word: number): boolean {
    return this.stops.has(word) && !this.#nameWords.has(word)
  }

  #add(kind: EntryKind, text: string, id: string, className = ''): number[] {
    const phrase = this.vocabulary.phrase(text)
    if (!phrase.length) return phrase
    this.trie.add(phrase, {
      kind,
      id,
      class: className,
      upper: upperWords(text, phrase.length),
      size: phrase.length,
    })
    return phrase
  }

  #addGrammar(marks: Marks) {
    for (const [className, list] of Object.entries(titles)) {
      if (typeof list === 'string') continue
      for (const title of list) this.#add('title', title, title, className)
    }
    for (const className of ['local', 'domain', 'tail', 'committee', 'short', 'quiet', 'dark'] as const)
      for (const head of bodies[className]) this.#learn(this.#add('head', head, head, className))
    for (const level of bodies.levels) this.#add('level', level, level)
    for (const [domain, short] of Object.entries(domains.domains)) {
      this.#learn(this.#add('domain', domain, domain))
      for (const alias of short) this.#add('domain', alias, domain)
    }
    // Without marks, Anh and Nga are given names first.
    for (const country of words.countries)
      if (marks === 'accented' || country.includes(' ') || country.length > 4)
        this.#add('country', country, country)
    for (const bearer of words.bearers) this.#add('bearer', bearer, bearer)
    for (const word of words.ordinary) this.#add('ordinary', word, word)
    for (const word of words.bylines) this.#add('byline', word, word)
    for (const word of words.privateAfter) this.#add('private', word, word)
    for (const kind of documents.kinds) this.#add('kind', kind, kind)
    if (marks === 'bare') {
      for (const [className, list] of Object.entries(english.titles)) {
        for (const [title, vietnamese] of Object.entries(list))
          this.#add('title', title, vietnamese, className)
      }
      for (const [country, vietnamese] of Object.entries(english.countries))
        this.#add('country', country, vietnamese)
      for (const [kind, vietnamese] of Object.entries(english.kinds)) this.#add('kind', kind, vietnamese)
    }
  }

  #addKnowledge(marks: Marks) {
    const { knowledge } = this
    const all = (...lists: (string[] | undefined)[]) => lists.flatMap((list) => list ?? [])
    const foreign = marks === 'bare'
    for (const person of knowledge.people.values())
      for (const name of all([person.name], person.aliases, foreign ? person.english : undefined))
        if (name.includes(' '))
          for (const word of this.#add('person', name, person.id)) this.#nameWords.add(word)
    // *Thủ tướng Chính phủ* issues decisions like a body, but in a text it is a title.
    const titled = new Set([...knowledge.offices.values()].flatMap(({ names }) => names ?? []))
    // *Thứ trưởng CA*: what abbreviates a ministry abbreviates its field.
    for (const body of knowledge.institutions.values())
      if (body.kind === 'ministry')
        for (const short of all(body.abbreviations))
          if (/^Bộ [A-ZĐ&,-]+$/.test(short) && body.name.startsWith('Bộ '))
            this.#add('domain', short.slice(3), body.name.slice(3))
    const towns = this.#towns()
    // Without marks *Nhà Trắng* would be the town of Nha Trang.
    for (const body of knowledge.institutions.values())
      for (const name of titled.has(body.name)
        ? []
        : all([body.name], body.names, body.abbreviations, foreign ? body.english : undefined))
        if (!towns.has(this.vocabulary.phrase(name).join(' '))) this.#learn(this.#add('body', name, body.id))
    for (const document of knowledge.documents.values())
      for (const name of new Set(all(document.name ? [document.name] : [], document.aliases))) {
        const key = name.toLowerCase()
        this.#documents.set(key, [...(this.#documents.get(key) ?? []), document.id])
      }
    for (const document of knowledge.documents.values())
      for (const name of all(
        document.name ? [document.name] : [],
        document.aliases,
        shortCode(document.code),
        foreign ? document.english : undefined,
      ))
        this.#learn(this.#add('document', name, document.id))
    for (const office of knowledge.offices.values())
      for (const name of office.names ?? [])
        this.#posts.set(name, [...(this.#posts.get(name) ?? []), office.id])
    for (const office of knowledge.offices.values())
      for (const name of all(office.names, foreign ? office.english : undefined))
        this.#add('office', name, office.id)
    if (foreign) this.#addEnglish()
    // A city that bears a person's name is a city only with the word before it.
    for (const place of knowledge.places)
      for (const name of all(
        [place.name, placeInNames(place)],
        place.abbreviations,
        foreign ? place.english : undefined,
      ))
        if (`Thành phố ${name}` !== place.name) this.#add('place', name, place.id)
    for (const place of knowledge.districts) {
      this.#add('district', placeInNames(place), place.id)
      for (const name of all(place.abbreviations)) this.#add('district', name, place.id)
    }
  }

  /** The names of towns and provinces, as numbers. */
  #towns(): Set<string> {
    const { places, districts } = this.knowledge
    return new Set([...places, ...districts].map(({ name }) => this.vocabulary.phrase(name).join(' ')))
  }

  /** *Minister of Finance*, *Department of Finance*: made from *Ministry of Finance*. */
  #addEnglish() {
    for (const office of this.knowledge.offices.values()) {
      const body = office.institution && this.knowledge.institutions.get(office.institution)
      if (!body) continue
      for (const name of body.english ?? []) {
        const domain = /^Ministry of (.+)$/.exec(name)?.[1]
        if (!domain) continue
        if (office.title === 'Bộ trưởng') this.#add('office', `Minister of ${domain}`, office.id)
        if (office.title === 'Thứ trưởng') this.#add('office', `Deputy Minister of ${domain}`, office.id)
        if (body.name.startsWith('Bộ '))
          this.#add('department', `Department of ${domain}`, body.name.slice(3))
      }
    }
  }

  #learn(phrase: number[]) {
    for (let index = 1; index < phrase.length; index++)
      this.pairs.add((phrase[index - 1] as number) * 65536 + (phrase[index] as number))
  }
}

/** A treaty's code is a name of its own (EVFTA); a number is not. */
function shortCode(code: string | undefined): string[] {
  return code && !/\d+[/-]/.test(code) ? [code] : []
}

const NONE: readonly number[] = []
const CAPITALS = /[A-ZĐƯ]{2}/

/** Which words of a name are abbreviations and must stand in capitals. */
function upperWords(text: string, size: number): readonly number[] {
  if (!CAPITALS.test(text)) return NONE
  const parts = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (parts.length !== size) return []
  return parts.flatMap((part, index) =>
    part.length > 1 && part === part.toUpperCase() && /\p{Lu}/u.test(part) ? [index] : [],
  )
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
