// Builds a lexicon's parts: reads every name once. The knowledge that the extension ships has them ready
// (`packed-lexicon.ts`); text without marks, and knowledge packed with other word lists, is built for when it is read.
import type { Knowledge } from '../../knowledge'
import { FIRST, LONGEST_CELL, NEXT, Piece } from '../../knowledge/packed/pieces'
import bodies from '../words/bodies.json'
import english from '../words/english.json'
import words from '../words/words.json'
import type { LexiconParts } from './lexicon-parts'
import { type Source, type Step, stepsOf } from './sources'
import { TrieBuilder } from './trie-builder'
import { type Marks, Vocabulary } from './vocabulary'

/** Word lists that grammar asks for by name; numbered with the lexicon, so that texts find them. */
const LISTS = [
  words.surnames,
  words.stops,
  words.beforeNames,
  words.descriptions,
  words.saying,
  words.english,
  words.grammar,
  bodies.learned.flatMap((text) => text.split(' ')),
  Object.values(english.committees).flatMap((list) => list.flatMap((text) => text.split(' '))),
  Object.values(english.told).flat(),
  english.fields,
  english.regions,
  Object.keys(english.parts).flatMap((text) => text.split(' ')),
]

/** The parts of a lexicon. Throws a RangeError where there are more words or rows than it has numbers for. */
export function buildLexicon(knowledge: Knowledge, marks: Marks): LexiconParts {
  return new LexiconBuilder(knowledge, marks).parts()
}

/** Source, row, and which of the row's texts. */
type Place = readonly [source: number, row: number, item: number]

class LexiconBuilder {
  readonly #vocabulary: Vocabulary
  readonly #trie = new TrieBuilder(1 << 16)
  readonly #entries: Place[] = []
  readonly #codes = new Uint16Array(LONGEST_CELL)
  readonly #phrase = new Int32Array(LONGEST_CELL)
  /** By piece, where the numbers of its words stand in `#numbers` (behind how many they are), 0 where not yet. */
  readonly #places: Int32Array
  readonly #numbers: number[] = [0]

  constructor(
    readonly knowledge: Knowledge,
    readonly marks: Marks,
  ) {
    this.#vocabulary = new Vocabulary(marks)
    this.#places = new Int32Array(knowledge.pieces.flags.length)
  }

  parts(): LexiconParts {
    for (const list of LISTS) for (const word of list) this.#vocabulary.intern(word)
    let first = 0
    for (const step of stepsOf(this.knowledge, this.marks)) {
      this.#addStep(step, first)
      first += step.sources.length
    }
    this.#vocabulary.close()
    const { known } = this.#vocabulary
    const { words: all, numbers } = this.#vocabulary.sorted()
    const { rows, entries } = this.#trie.rows(numbers)
    const made = entries.map((entry) => this.#entries[entry] as Place)
    return {
      words: all,
      known,
      phrases: {
        trie: rows,
        sources: Uint8Array.from(made, ([source]) => within(source, 0xff)),
        rows: Uint16Array.from(made, ([, row]) => within(row, 0xffff)),
        items: Uint8Array.from(made, ([, , item]) => within(item, 0xff)),
      },
    }
  }

  #addStep(step: Step, first: number) {
    const posts = step.bodies ? postNames(this.knowledge) : null
    // Without marks *Nhà Trắng* would be the town of Nha Trang.
    const towns = step.bodies ? this.#towns() : null
    const size = step.sources[0]?.size() ?? 0
    for (let row = 0; row < size; row++)
      for (const [index, source] of step.sources.entries()) {
        if (source.codes) this.#addCell(step, source, first + index, row, posts, towns)
        else
          for (const [item, text] of source.texts(row).entries()) {
            const phrase = this.#vocabulary.phrase(text)
            this.#add(first + index, row, item, phrase, phrase.length)
          }
      }
  }

  #addCell(
    step: Step,
    source: Source,
    number: number,
    row: number,
    posts: PostNames | null,
    towns: TrieBuilder | null,
  ) {
    const codes = this.#codes
    const length = source.codes?.codes(row, codes) ?? 0
    const before = source.before ? this.#vocabulary.phrase(source.before(row)) : NONE
    for (let from = 0, item = 0; from < length; item++) {
      let to = from
      while (to < length && codes[to] !== NEXT) to++
      // *Thủ tướng Chính phủ* issues decisions like a body, but in a text it is a title.
      if (item === 0 && posts?.has(codes, to)) return
      const size = step.several && !this.#isSpaced(from, to) ? 0 : this.#read(from, to, before)
      if (!towns?.has(this.#phrase, size)) this.#add(number, row, item, this.#phrase, size)
      from = to + 1
    }
  }

  #add(source: number, row: number, item: number, phrase: ArrayLike<number>, size: number) {
    if (size === 0) return
    this.#trie.add(phrase, size, this.#entries.push([source, row, item]) - 1)
  }

  /** The numbers of the words of codes [from, to) behind those before, into `#phrase`; how many they are, 0 without own words. */
  #read(from: number, to: number, before: readonly number[]): number {
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
    const numbers = this.#vocabulary.read(this.knowledge.pieces.texts[piece] ?? '')
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

  /** The names of towns and provinces. */
  #towns(): TrieBuilder {
    const towns = new TrieBuilder(1 << 12)
    const { places, districts } = this.knowledge
    for (const table of [places, districts])
      for (let row = 0; row < table.size; row++) {
        const phrase = this.#vocabulary.phrase(table.text('name', row) ?? '')
        towns.add(phrase, phrase.length, 0)
      }
    return towns
  }
}

const NONE: readonly number[] = []

function within(value: number, most: number): number {
  if (value > most) throw new RangeError(`${value} is above ${most}`)
  return value
}

interface PostNames {
  /** Whether codes are those of some post's name. */
  has(codes: Uint16Array, length: number): boolean
}

function postNames({ offices }: Knowledge): PostNames {
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
  return {
    has: (codes, length) =>
      known
        .get(sum(codes, length))
        ?.some((name) => name.length === length && name.every((code, at) => code === codes[at])) ?? false,
  }
}

function sum(codes: Uint16Array, length: number): number {
  let all = 0
  for (let at = 0; at < length; at++) all += codes[at] as number
  return all
}
