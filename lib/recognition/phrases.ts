// The phrases of a lexicon: what may be found, by the words it is made of. Names come as the codes of the knowledge
// files, so that no text is read again.
import type { Knowledge } from '../knowledge'
import { FIRST, LONGEST_CELL, NEXT, Piece, type WordColumn } from '../knowledge/packed/pieces'
import type { Table } from '../knowledge/packed/table'
import { Trie } from './trie'
import type { Vocabulary } from './vocabulary'

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
  | 'compound'
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
  /** The name has marks of its own, which writers put otherwise or leave out. */
  marked: boolean
}

type Fields<T> = readonly (keyof T & string)[]

/** Where names come from: a column of a table, found by the entries that it made. */
interface Source {
  kind: EntryKind
  table: { idAt(row: number): string }
  words: WordColumn
  before: readonly number[]
}

/** Phrases with their entries, and the pairs of words in them. */
export class Phrases {
  readonly trie = new Trie(1 << 16)
  readonly #found: (readonly Entry[] | undefined)[] = []
  readonly #codes = new Uint16Array(LONGEST_CELL)
  readonly #phrase = new Int32Array(LONGEST_CELL)
  /** By piece, where the numbers of its words stand in `#numbers` (behind how many they are), 0 where not yet. */
  readonly #places: Int32Array
  readonly #numbers: number[] = [0]
  /** By entry: those given as text, else source, row and which of the cell's names, made into an entry when a text first has it. */
  readonly #given: (Given | undefined)[] = []
  readonly #sources: Source[] = []
  #named = new Int32Array(3 << 14)
  #size = 0

  constructor(
    readonly knowledge: Knowledge,
    readonly vocabulary: Vocabulary,
    readonly pairs: Pairs,
  ) {
    this.#places = new Int32Array(knowledge.pieces.flags.length)
  }

  /** What ends at a node of the trie. */
  at(node: number): readonly Entry[] | undefined {
    if (!this.trie.ends(node)) return undefined
    let entries = this.#found[node]
    if (!entries) {
      entries = this.trie.at(node).map((number) => this.#entry(number))
      this.#found[node] = entries
    }
    return entries
  }

  /** Adds a phrase given as text; returns the numbers of its words. */
  add(kind: EntryKind, text: string, id: string, className = ''): number[] {
    const phrase = this.vocabulary.phrase(text)
    if (!phrase.length) return phrase
    this.#given[this.#size] = { kind, text, id, class: className, size: phrase.length }
    this.trie.add(phrase, phrase.length, this.#size++)
    return phrase
  }

  /** Learns which words stand side by side. */
  learn(phrase: ArrayLike<number>, length = phrase.length): void {
    for (let at = 1; at < length; at++) this.pairs.add(phrase[at - 1] as number, phrase[at] as number)
  }

  /**
   * Adds the names that stand in some fields of a table, entry by entry: with `several` only those of several words,
   * with `learn` also their pairs, with `before` behind words that a row's names are given.
   */
  addNames<T extends { id: string }>(
    kind: EntryKind,
    table: Table<T>,
    fields: Fields<T>,
    options: NameOptions = {},
  ): void {
    const columns = fields.map((field) => {
      const words = table.wordsOf(field)
      return { field, words, source: words ? this.#source(kind, table, words) : 0 }
    })
    for (let row = 0; row < table.size; row++) {
      for (const { field, words, source } of columns) {
        if (words) this.#addCell(source, row, words.codes(row, this.#codes), options)
        else
          for (const code of table.list(field, row)) {
            // A treaty's code is a name of its own (EVFTA); a number is not.
            if (/\d+[/-]/.test(code)) continue
            const phrase = this.add(kind, code, table.idAt(row))
            if (options.learn) this.learn(phrase)
          }
      }
    }
  }

  /** Adds the names of one column, each behind the word that its row is given. */
  addBehind<T extends { id: string }>(
    kind: EntryKind,
    table: Table<T>,
    field: keyof T & string,
    wordOf: (row: number) => string,
  ): void {
    const words = table.wordsOf(field)
    if (!words) return
    const sources = new Map<string, number>()
    for (let row = 0; row < table.size; row++) {
      const word = wordOf(row)
      let source = sources.get(word)
      if (source === undefined) {
        source = this.#source(kind, table, words, this.vocabulary.phrase(word))
        sources.set(word, source)
      }
      this.#addCell(source, row, words.codes(row, this.#codes), {})
    }
  }

  #source(
    kind: EntryKind,
    table: Source['table'],
    words: WordColumn,
    before: readonly number[] = [],
  ): number {
    return this.#sources.push({ kind, table, words, before }) - 1
  }

  #addCell(source: number, row: number, length: number, options: NameOptions) {
    const { several, learn, words, unless, skip } = options
    const codes = this.#codes
    for (let from = 0, item = 0; from < length; item++) {
      let to = from
      while (to < length && codes[to] !== NEXT) to++
      if (item === 0 && skip?.(codes, to)) return
      const size =
        several && !this.#isSpaced(from, to) ? 0 : this.#read(from, to, this.#sources[source]?.before)
      if (size > 0 && !unless?.has(this.#phrase, size)) {
        this.#name(source, row, item)
        this.trie.add(this.#phrase, size, this.#size++)
        if (learn) this.learn(this.#phrase, size)
        if (words) for (let at = 0; at < size; at++) words.add(this.#phrase[at] as number)
      }
      from = to + 1
    }
  }

  #name(source: number, row: number, item: number) {
    const at = this.#size * 3
    if (at + 3 > this.#named.length) {
      const before = this.#named
      this.#named = new Int32Array(before.length * 2)
      this.#named.set(before)
    }
    this.#named[at] = source
    this.#named[at + 1] = row
    this.#named[at + 2] = item
  }

  /** The numbers of the words of codes [from, to) behind those before, into `#phrase`; how many they are, 0 without own words. */
  #read(from: number, to: number, before: readonly number[] = []): number {
    const { flags } = this.knowledge.pieces
    let size = before.length
    for (let at = 0; at < size; at++) this.#phrase[at] = before[at] as number
    for (let at = from; at < to; at++) {
      const piece = (this.#codes[at] as number) - FIRST
      if (!((flags[piece] as number) & Piece.Word)) continue
      const place = this.#places[piece] || this.#number(piece)
      const count = this.#numbers[place] as number
      for (let index = 1; index <= count; index++)
        this.#phrase[size++] = this.#numbers[place + index] as number
    }
    return size
  }

  #number(piece: number): number {
    const numbers = this.vocabulary.read(this.knowledge.pieces.texts[piece] ?? '')
    const place = this.#numbers.push(numbers.length, ...numbers) - numbers.length - 1
    this.#places[piece] = place
    return place
  }

  #isSpaced(from: number, to: number): boolean {
    const { flags } = this.knowledge.pieces
    let before = 0
    for (let at = from; at < to; at++) {
      const flag = flags[(this.#codes[at] as number) - FIRST] as number
      if (flag & Piece.Space || flag & before & Piece.Word) return true
      before = flag
    }
    return false
  }

  #entry(number: number): Entry {
    const given = this.#given[number]
    if (given) {
      const { kind, text, id, class: className, size } = given
      return { kind, id, class: className, upper: upperWords(text, size), size, marked: MARKED.test(text) }
    }
    const [source = 0, row = 0, item = 0] = this.#named.subarray(number * 3, number * 3 + 3)
    const { kind, table, words, before } = this.#sources[source] as Source
    const text = words.texts(row)[item] ?? ''
    const size = before.length + this.vocabulary.phrase(text).length
    const upper = upperWords(text, size - before.length).map((index) => index + before.length)
    return { kind, id: table.idAt(row), class: '', upper, size, marked: MARKED.test(text) }
  }
}

interface Given {
  kind: EntryKind
  text: string
  id: string
  class: string
  size: number
}

interface NameOptions {
  several?: boolean
  learn?: boolean
  /** Filled with the words of the names. */
  words?: Set<number>
  /** Phrases that are left out. */
  unless?: Trie
  /** Whether a row is left out, by the codes of its first name. */
  skip?: (codes: Uint16Array, length: number) => boolean
}

const MARKED = /[,–—-]/
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

/** Pairs of word numbers below 65,536. */
export class Pairs {
  #slots = new Int32Array(1 << 15)
  #size = 0

  has(first: number, second: number): boolean {
    const pair = (first << 16) | second
    const mask = this.#slots.length - 1
    let slot = mix(pair) & mask
    for (let known = this.#slots[slot]; known !== 0; known = this.#slots[slot]) {
      if (known === pair) return true
      slot = (slot + 1) & mask
    }
    return false
  }

  add(first: number, second: number): void {
    this.#put((first << 16) | second)
    if (this.#size * 2 > this.#slots.length) {
      const before = this.#slots
      this.#slots = new Int32Array(before.length * 2)
      this.#size = 0
      for (const pair of before) if (pair !== 0) this.#put(pair)
    }
  }

  #put(pair: number) {
    const mask = this.#slots.length - 1
    let slot = mix(pair) & mask
    for (let known = this.#slots[slot]; known !== 0; known = this.#slots[slot]) {
      if (known === pair) return
      slot = (slot + 1) & mask
    }
    this.#slots[slot] = pair
    this.#size++
  }
}

function mix(pair: number): number {
  const mixed = Math.imul(pair, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
