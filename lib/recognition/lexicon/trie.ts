// A trie over word numbers as it is asked: nodes in reading order, the edges of each node side by side and sorted, so
// that a step reads a few neighbouring numbers. Made from three columns in three passes, with nothing to sort or hash.

/** What is kept of a trie: for each node but the root, parents before children and these by word. */
export interface TrieRows {
  /** The word that leads to the node. */
  words: Uint16Array
  /** How many words lead there. */
  depths: Uint8Array
  /** How many entries end there; entries are numbered in this order. */
  ends: Uint8Array
}

/** Up to so many edges are looked through one after the other. */
const FEW = 8

/** In how many bits the pairs of words that phrases begin with are marked: one in ten of the others falls on a marked one. */
const PAIRS = 1 << 17

/** Sequences of positive integers, each with the numbers of the entries that end there. */
export class Trie {
  /** How many nodes there are. */
  readonly size: number
  readonly #depths: Uint8Array
  /** Two numbers a node, which are asked for together: where its edges begin, and its mark. */
  readonly #nodes: Int32Array
  /** Two numbers an edge: its word and the node after it. */
  readonly #edges: Int32Array
  /** By node, the first entry that ends there. */
  readonly #entries: Int32Array
  /** The node after a first word, doubled, and one more where entries end there: most words of a text begin nothing. */
  readonly #roots: Int32Array
  /** The pairs of words that phrases begin with, as marked bits. */
  readonly #pairs = new Int32Array(PAIRS >> 5)

  /** `words`: the highest number of a word. */
  constructor({ words, depths, ends }: TrieRows, highest: number) {
    const size = words.length + 1
    this.#depths = depths
    this.size = size
    this.#nodes = new Int32Array(2 * (size + 1))
    this.#edges = new Int32Array(2 * size)
    this.#entries = new Int32Array(size + 1)
    this.#roots = new Int32Array(highest + 1)
    const parents = new Int32Array(size)
    const path = new Int32Array(256)
    const next = new Int32Array(size + 1)
    const nodes = this.#nodes
    const edges = this.#edges
    const entries = this.#entries
    const roots = this.#roots
    for (let node = 1; node < size; node++) {
      const depth = depths[node - 1] as number
      const parent = path[depth - 1] as number
      path[depth] = node
      parents[node] = parent
      next[parent + 1] = (next[parent + 1] as number) + 1
      entries[node + 1] = (entries[node] as number) + (ends[node - 1] as number)
    }
    for (let node = 0; node < size; node++) {
      const first = (next[node + 1] as number) + (next[node] as number)
      next[node + 1] = first
      nodes[2 * node + 2] = first
    }
    for (let node = 1; node < size; node++) {
      const parent = parents[node] as number
      const edge = next[parent] as number
      const word = words[node - 1] as number
      next[parent] = edge + 1
      edges[2 * edge] = word
      edges[2 * edge + 1] = node
      if (parent === 0) roots[word] = (node << 1) | (ends[node - 1] === 0 ? 0 : 1)
      else if (depths[node - 1] === 2) this.#markPair(words[parent - 1] as number, word)
    }
  }

  #markPair(first: number, second: number): void {
    const bit = bitOf(first, second)
    this.#pairs[bit >>> 5] = (this.#pairs[bit >>> 5] as number) | (1 << (bit & 31))
  }

  /** The number that the trie's owner keeps at a node; 0 at first. */
  markOf(node: number): number {
    return this.#nodes[2 * node + 1] as number
  }

  mark(node: number, mark: number): void {
    this.#nodes[2 * node + 1] = mark
  }

  /** The node after a word, 0 is the root; -1 where nothing goes on. */
  step(node: number, word: number): number {
    return node === 0 ? this.first(word) : this.after(node, word)
  }

  /** As `step` from the root. */
  first(word: number): number {
    return this.opening(word) >> 1 || -1
  }

  /** The node after a first word, doubled, and one more where entries end there; 0 where nothing begins. */
  opening(word: number): number {
    return word < this.#roots.length ? (this.#roots[word] as number) : 0
  }

  /** False where no phrase goes on from one first word to a second. */
  mayBegin(first: number, second: number): boolean {
    const bit = bitOf(first, second)
    return ((this.#pairs[bit >>> 5] as number) & (1 << (bit & 31))) !== 0
  }

  /** As `step` from any other node. */
  after(node: number, word: number): number {
    const edges = this.#edges
    let low = this.#nodes[2 * node] as number
    let high = this.#nodes[2 * node + 2] as number
    while (high - low > FEW) {
      const middle = (low + high) >> 1
      if ((edges[2 * middle] as number) <= word) low = middle
      else high = middle
    }
    for (; low < high; low++) if (edges[2 * low] === word) return edges[2 * low + 1] as number
    return -1
  }

  /** Whether entries end at a node. */
  ends(node: number): boolean {
    return (this.#entries[node + 1] as number) > (this.#entries[node] as number)
  }

  /** The entries that end at a node, in the order in which they were added. */
  at(node: number): number[] {
    const first = this.#entries[node] as number
    return Array.from({ length: (this.#entries[node + 1] as number) - first }, (_, index) => first + index)
  }

  /** How many words lead to a node. */
  depth(node: number): number {
    return this.#depths[node - 1] ?? 0
  }
}

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 15
}
