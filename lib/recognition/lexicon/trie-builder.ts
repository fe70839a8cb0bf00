// A trie as it grows, by hashing; when it is whole, its rows are written down for a `Trie`.
import type { TrieRows } from './trie'

/** Sequences of positive integers below 65,536, each with the numbers of the entries that end there. */
export class TrieBuilder {
  #capacity: number
  #parents: Int32Array
  #words: Int32Array
  #children: Int32Array
  #nodes = 1
  /** By node, the last entry that ends there; by entry, the one before it at its node. Counted from one. */
  #last: Int32Array
  #before: Int32Array

  /** `size`: about how many words all sequences have together. */
  constructor(size = 1 << 15) {
    this.#capacity = 1 << (32 - Math.clz32(size))
    this.#parents = new Int32Array(this.#capacity)
    this.#words = new Int32Array(this.#capacity)
    this.#children = new Int32Array(this.#capacity)
    this.#last = new Int32Array(this.#capacity)
    this.#before = new Int32Array(this.#capacity)
  }

  /** Adds an entry at the end of the first `length` words of a sequence. */
  add(words: ArrayLike<number>, length: number, entry: number): void {
    let node = 0
    for (let at = 0; at < length; at++) node = this.#child(node, words[at] as number)
    if (entry >= this.#before.length) this.#before = longer(this.#before, entry)
    if (node >= this.#last.length) this.#last = longer(this.#last, node)
    this.#before[entry] = this.#last[node] as number
    this.#last[node] = entry + 1
  }

  /** Whether an entry ends with the first `length` words of a sequence. */
  has(words: ArrayLike<number>, length: number): boolean {
    let node = 0
    for (let at = 0; at < length; at++) {
      const slot = this.#slot(node, words[at] as number)
      if (this.#words[slot] === 0) return false
      node = this.#children[slot] as number
    }
    return (this.#last[node] as number) > 0
  }

  /** The trie's rows, with words numbered anew, and the entries that were added, in the order of the rows. */
  rows(numbers: ArrayLike<number>): { rows: TrieRows; entries: number[] } {
    const { starts, words, children } = this.#edges(numbers)
    const rows = {
      words: new Uint16Array(this.#nodes - 1),
      depths: new Uint8Array(this.#nodes - 1),
      ends: new Uint8Array(this.#nodes - 1),
    }
    const entries: number[] = []
    const next = starts.slice()
    const path = [0]
    for (let row = 0; path.length > 0; ) {
      const node = path.at(-1) as number
      const edge = next[node] as number
      if (edge === starts[node + 1]) {
        path.pop()
        continue
      }
      next[node] = edge + 1
      const child = children[edge] as number
      rows.words[row] = words[edge] as number
      rows.depths[row] = path.length
      rows.ends[row] = this.#put(child, entries)
      row++
      path.push(child)
    }
    return { rows, entries }
  }

  /** Appends the entries that end at a node in the order in which they were added; how many they are. */
  #put(node: number, entries: number[]): number {
    const from = entries.length
    for (let entry = this.#last[node] ?? 0; entry > 0; entry = this.#before[entry - 1] as number)
      entries.splice(from, 0, entry - 1)
    return entries.length - from
  }

  /** By node, its edges, sorted by the new numbers of their words. */
  #edges(numbers: ArrayLike<number>) {
    // Node, word and child in one number each, so that sorting compares numbers.
    const keys = new Float64Array(this.#nodes - 1)
    let count = 0
    for (let slot = 0; slot < this.#capacity; slot++)
      if (this.#words[slot] !== 0)
        keys[count++] =
          ((this.#parents[slot] as number) * 0x10000 + (numbers[this.#words[slot] as number] as number)) *
            0x20000 +
          (this.#children[slot] as number)
    keys.sort()
    const starts = new Uint32Array(this.#nodes + 1)
    const words = new Uint16Array(count)
    const children = new Uint32Array(count)
    for (let edge = 0; edge < count; edge++) {
      const key = keys[edge] as number
      const path = Math.floor(key / 0x20000)
      children[edge] = key % 0x20000
      words[edge] = path % 0x10000
      const node = Math.floor(path / 0x10000)
      starts[node + 1] = edge + 1
    }
    for (let node = 0; node < this.#nodes; node++)
      if ((starts[node + 1] as number) === 0) starts[node + 1] = starts[node] as number
    return { starts, words, children }
  }

  #child(node: number, word: number): number {
    const slot = this.#slot(node, word)
    if (this.#words[slot] !== 0) return this.#children[slot] as number
    const child = this.#nodes++
    this.#parents[slot] = node
    this.#words[slot] = word
    this.#children[slot] = child
    if (child * 2 > this.#capacity) this.#grow()
    return child
  }

  /** Where an edge is, or would be. */
  #slot(node: number, word: number): number {
    const mask = this.#capacity - 1
    let slot = hash(node, word) & mask
    while (this.#words[slot] !== 0 && !(this.#parents[slot] === node && this.#words[slot] === word))
      slot = (slot + 1) & mask
    return slot
  }

  #grow() {
    const [parents, words, children] = [this.#parents, this.#words, this.#children]
    this.#capacity *= 2
    this.#parents = new Int32Array(this.#capacity)
    this.#words = new Int32Array(this.#capacity)
    this.#children = new Int32Array(this.#capacity)
    for (let index = 0; index < parents.length; index++) {
      if (words[index] === 0) continue
      const slot = this.#slot(parents[index] as number, words[index] as number)
      this.#parents[slot] = parents[index] as number
      this.#words[slot] = words[index] as number
      this.#children[slot] = children[index] as number
    }
  }
}

function hash(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function longer(array: Int32Array, index: number): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(Math.max(array.length * 2, index + 1))
  bigger.set(array)
  return bigger
}
