// Everything that recognition looks for: names from the knowledge files, words of the grammar, by the numbers of words.
import type { Knowledge } from '../../knowledge'
import bodies from '../words/bodies.json'
import words from '../words/words.json'
import { initialsOf } from './initials'
import { type Learnt, learn } from './learnt'
import { buildLexicon } from './lexicon-builder'
import { NumberSet } from './number-set'
import { packedLexicon } from './packed-lexicon'
import { Pairs } from './pairs'
import { type Entry, Phrases } from './phrases'
import { type EntryKind, stepsOf } from './sources'
import { type Marks, Vocabulary } from './vocabulary'

export type { Entry } from './phrases'
export type { EntryKind } from './sources'

/** The words of one way of writing, compiled. Built once per knowledge and kind of marks. */
export class Lexicon {
  readonly vocabulary: Vocabulary
  readonly surnames: NumberSet
  readonly stops: NumberSet
  /** What may follow a lone name in English. */
  readonly saying: NumberSet
  /** What may stand before a name and says nothing of who bears it. */
  readonly beforeNames: NumberSet
  /** How what a committee is for begins. */
  readonly descriptions: NumberSet
  /** Capitalised words of English prose that begin no name; empty where marks are read. */
  readonly prose: NumberSet
  /** Heads that are everyday words too. */
  readonly guarded: ReadonlySet<string> = new Set(bodies.pair)
  readonly #learnt: Learnt
  readonly #listed = new Pairs()
  readonly phrases: Phrases
  readonly #posts = new Map<string, string[]>()
  readonly #ministries = new Map<string, string[]>()
  #initials: Map<string, string[]> | undefined

  constructor(
    readonly knowledge: Knowledge,
    readonly marks: Marks,
  ) {
    const parts = packedLexicon(knowledge, marks) ?? buildLexicon(knowledge, marks)
    const vocabulary = new Vocabulary(marks, parts)
    const steps = stepsOf(knowledge, marks)
    const sources = steps.flatMap((step) => step.sources)
    const wordsIn = (text: string) => vocabulary.phrase(text).length
    const numbersOf = (list: readonly string[]) =>
      new NumberSet(list.map((word) => vocabulary.numberOf(word)))
    this.vocabulary = vocabulary
    this.phrases = new Phrases(parts.phrases, sources, parts.known, wordsIn)
    this.#learnt = learn(parts.phrases, steps, parts.known)
    for (const text of bodies.learned) {
      this.#learnt.pairs.addAll(vocabulary.phrase(text))
      const parts = text.split(/, | - /).map((part) => vocabulary.phrase(part))
      for (let at = 1; at < parts.length; at++)
        this.#listed.add(parts[at - 1]?.at(-1) as number, parts[at]?.[0] as number)
    }
    this.surnames = numbersOf(words.surnames)
    this.stops = numbersOf(words.stops)
    this.saying = numbersOf(marks === 'bare' ? words.saying : [])
    this.beforeNames = numbersOf(words.beforeNames)
    this.descriptions = numbersOf(words.descriptions)
    this.prose = numbersOf(marks === 'bare' ? words.english : [])
  }

  /** The number of a grammar word. */
  word(text: string): number {
    return this.vocabulary.asked(text)
  }

  /** Whether a number is that of a grammar word, which is written in small letters. */
  isWord(word: number, text: string): boolean {
    // Most are told apart by their first letter and their length.
    return this.vocabulary.looksLike(word, text) && this.vocabulary.asked(text) === word
  }

  /** The node after a word, 0 is where every phrase begins; -1 where nothing goes on. */
  step(node: number, word: number): number {
    return this.phrases.trie.step(node, word)
  }

  /** What ends at a node. */
  at(node: number): readonly Entry[] {
    return this.phrases.at(node)
  }

  /** The posts of which a Vietnamese title is a full designation. */
  postsNamed(title: string): string[] {
    let posts = this.#posts.get(title)
    if (!posts) {
      const { offices } = this.knowledge
      posts = this.#idsOf(title, 'office').filter((id) => offices.get(id)?.names?.includes(title))
      this.#posts.set(title, posts)
    }
    return posts
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
    const longer = ministries.filter(
      ({ name }) => /^(,| và) /.test(name.slice(full.length)) && name.startsWith(full),
    )
    const ids = [...exact, ...longer].map(({ id }) => id)
    this.#ministries.set(domain, ids)
    return ids
  }

  /** The documents of a name or alias, in any case. */
  documentsNamed(name: string): string[] {
    const low = name.toLowerCase()
    const { documents } = this.knowledge
    return this.#idsOf(name, 'document').filter((id) => {
      const { name: own, aliases = [] } = documents.get(id) ?? {}
      return own?.toLowerCase() === low || aliases.some((alias) => alias.toLowerCase() === low)
    })
  }

  /** The laws of the one name whose words begin with some letters, its small words left out or not: *KDBĐS*, *PCTHTL*. */
  lawsOfInitials(letters: string): string[] {
    this.#initials ??= initialsOf(this.knowledge)
    return this.#initials.get(letters) ?? []
  }

  /** The documents of a name in any language. */
  documentsCalled(name: string): string[] {
    return this.#idsOf(name, 'document')
  }

  /** The ids of the entries of a kind whose words are those of a text, each once. */
  #idsOf(text: string, kind: EntryKind): string[] {
    let node = 0
    for (const word of this.vocabulary.phrase(text)) {
      node = this.step(node, word)
      if (node < 0) return []
    }
    const entries = node > 0 ? this.at(node) : []
    return [...new Set(entries.filter((entry) => entry.kind === kind).map(({ id }) => id))]
  }

  /** Whether two words stand on both sides of a comma or dash inside the name of one field: *tham nhũng, kinh tế*. */
  isListed(first: number, second: number): boolean {
    return this.#listed.has(first, second)
  }

  /** Whether two words stand side by side in some known body's name: an unlisted name goes on where its pair is known. */
  isPair(first: number, second: number): boolean {
    const { known } = this.vocabulary
    return first <= known && second <= known && this.#learnt.pairs.has(first, second)
  }

  /** A word of some listed person's name. */
  isNameWord(word: number): boolean {
    return this.#learnt.people[word] === 1
  }

  /** A small word that stands in no listed person's name. */
  isNoName(word: number): boolean {
    return this.stops.has(word) && this.#learnt.people[word] !== 1
  }
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
