// The phrases of a lexicon: what may be found, by the words it is made of. Where they come from is asked only of those
// that a text has.
import { bitsOf } from './kinds'
import type { PhraseRows } from './lexicon-parts'
import type { EntryKind, Source } from './sources'
import { Trie } from './trie'

/** One thing that may be found. `upper` lists the words that must stand in capitals (abbreviations). */
export interface Entry {
  kind: EntryKind
  /** The kind as a bit. */
  bit: number
  /** Entity id, or the canonical words. */
  id: string
  /** Of a title or a head, its class in the word lists. */
  class: string
  upper: readonly number[]
  size: number
  /** The name has marks of its own, which writers put otherwise or leave out. */
  marked: boolean
  /** Another one of the same words. */
  next: Entry | null
}

/** Phrases with their entries. */
export class Phrases {
  readonly trie: Trie
  /** The first entry at each node that was asked for. The trie's mark is the place here: 1 for nothing, 0 until it was asked for. */
  readonly #found: (Entry | null)[] = [null, null]

  /** `wordsIn` tells how many words of the vocabulary a text has, `highest` is the highest number of one. */
  constructor(
    readonly rows: PhraseRows,
    readonly sources: readonly Source[],
    highest: number,
    readonly wordsIn: (text: string) => number,
  ) {
    this.trie = new Trie(rows.trie, highest)
  }

  /** The first entry that ends at a node of the trie; the others follow as `next`. */
  first(node: number): Entry | null {
    const place = this.trie.markOf(node)
    return place > 0 ? (this.#found[place] as Entry | null) : this.#make(node)
  }

  /** All entries that end at a node of the trie. */
  at(node: number): Entry[] {
    const entries: Entry[] = []
    for (let entry = this.first(node); entry !== null; entry = entry.next) entries.push(entry)
    return entries
  }

  #make(node: number): Entry | null {
    const size = this.trie.depth(node)
    const numbers = this.trie.ends(node) ? this.trie.at(node) : []
    const entries = numbers.flatMap((number) => this.#entry(number, size) ?? [])
    const [first] = entries
    if (!first) {
      this.trie.mark(node, 1)
      return null
    }
    for (const [index, entry] of entries.entries()) entry.next = entries[index + 1] ?? null
    this.trie.mark(node, this.#found.length)
    this.#found.push(first)
    return first
  }

  #entry(number: number, size: number): Entry | undefined {
    const { sources, rows, items } = this.rows
    const source = this.sources[sources[number] as number]
    const row = rows[number] as number
    const text = source?.texts(row)[items[number] as number]
    if (!source || text === undefined) return undefined
    const before = source.before ? this.wordsIn(source.before(row)) : 0
    const upper = upperWords(text, size - before)
    const kind = source.kindOf(row)
    return {
      kind,
      bit: bitsOf(kind),
      id: source.idOf(row),
      class: source.classOf(row),
      upper: before > 0 ? upper.map((index) => index + before) : upper,
      size,
      marked: MARKED.test(text),
      next: null,
    }
  }
}

const MARKED = /[,–—-]/
const NONE: readonly number[] = []
const CAPITALS = /[A-ZĐƯ]{2}/
/** Latin letters and digits: the properties of all scripts are dear the first time. */
const WORDS = /[0-9A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/g

/** Which words of a name are abbreviations and must stand in capitals. */
function upperWords(text: string, size: number): readonly number[] {
  if (!CAPITALS.test(text)) return NONE
  const parts = text.match(WORDS) ?? []
  if (parts.length !== size) return NONE
  return parts.flatMap((part, index) =>
    part.length > 1 && part === part.toUpperCase() && part !== part.toLowerCase() ? [index] : [],
  )
}
