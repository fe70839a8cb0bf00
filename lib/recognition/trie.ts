// A trie over word numbers in flat arrays: built in milliseconds, asked without allocating.

/** Sequences of positive integers, each with the numbers of the entries that end there. */
export class Trie {
  #capacity: number
  #parents: Int32Array
  #words: Int32Array
  #children: Int32Array
  /** The node after a first word: most words of a text begin nothing, and that is known at once. */
  #roots = new Int32Array(1 << 13)
  #nodes = 1
  #edges = 0
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
    let node = this.#root(words[0] as number)
    for (let at = 1; at < length; at++) node = this.#child(node, words[at] as number)
    if (entry >= this.#before.length) this.#before = longer(this.#before, entry)
    if (node >= this.#last.length) this.#last = longer(this.#last, node)
    this.#before[entry] = this.#last[node] as number
    this.#last[node] = entry + 1
  }

  /** The node after a word, 0 is the root; -1 where nothing goes on. */
  step(node: number, word: number): number {
    if (node === 0) return (word < this.#roots.length && this.#roots[word]) || -1
    const mask = this.#capacity - 1
    let slot = hash(node, word) & mask
    for (let parent = this.#parents[slot] as number; parent !== 0; parent = this.#parents[slot] as number) {
      if (parent === node && this.#words[slot] === word) return this.#children[slot] as number
      slot = (slot + 1) & mask
    }
    return -1
  }

  /** Whether an entry ends with the first `length` words of a sequence. */
  has(words: ArrayLike<number>, length: number): boolean {
    let node = 0
    for (let at = 0; at < length && node !== -1; at++) node = this.step(node, words[at] as number)
    return node > 0 && this.ends(node)
  }

  /** Whether entries end at a node. */
  ends(node: number): boolean {
    return (this.#last[node] as number) > 0
  }

  /** The entries that end at a node, in the order in which they were added. */
  at(node: number): number[] {
    const entries: number[] = []
    for (let entry = this.#last[node] as number; entry > 0; entry = this.#before[entry - 1] as number)
      entries.push(entry - 1)
    return entries.reverse()
  }

  #root(word: number): number {
    if (word >= this.#roots.length) this.#roots = longer(this.#roots, word)
    const known = this.#roots[word] as number
    if (known !== 0) return known
    this.#roots[word] = this.#nodes
    return this.#nodes++
  }

  #child(node: number, word: number): number {
    const mask = this.#capacity - 1
    let slot = hash(node, word) & mask
    for (let parent = this.#parents[slot] as number; parent !== 0; parent = this.#parents[slot] as number) {
      if (parent === node && this.#words[slot] === word) return this.#children[slot] as number
      slot = (slot + 1) & mask
    }
    const child = this.#nodes++
    this.#parents[slot] = node
    this.#words[slot] = word
    this.#children[slot] = child
    if (++this.#edges * 2 > this.#capacity) this.#grow()
    return child
  }

  #grow() {
    const [parents, words, children] = [this.#parents, this.#words, this.#children]
    this.#capacity *= 2
    const mask = this.#capacity - 1
    this.#parents = new Int32Array(this.#capacity)
    this.#words = new Int32Array(this.#capacity)
    this.#children = new Int32Array(this.#capacity)
    for (let index = 0; index < parents.length; index++) {
      const parent = parents[index] as number
      if (parent === 0) continue
      const word = words[index] as number
      let slot = hash(parent, word) & mask
      while (this.#parents[slot] !== 0) slot = (slot + 1) & mask
      this.#parents[slot] = parent
      this.#words[slot] = word
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
