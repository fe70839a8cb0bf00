// Pairs of words that stand side by side, in one table of numbers.

/** Pairs of word numbers below 65,536, the first not 0. */
export class Pairs {
  #slots = new Int32Array(1 << 16)
  #size = 0

  has(first: number, second: number): boolean {
    const pair = (first << 16) | second
    const slots = this.#slots
    return slots[slotOf(slots, pair)] === pair
  }

  add(first: number, second: number): void {
    this.#put((first << 16) | second)
    if (this.#size * 2 <= this.#slots.length) return
    const before = this.#slots
    this.#slots = new Int32Array(before.length * 2)
    this.#size = 0
    for (const pair of before) if (pair !== 0) this.#put(pair)
  }

  /** Each word of a phrase with the next. */
  addAll(phrase: readonly number[]): void {
    for (let at = 1; at < phrase.length; at++) this.add(phrase[at - 1] as number, phrase[at] as number)
  }

  #put(pair: number) {
    const slot = slotOf(this.#slots, pair)
    if (this.#slots[slot] === pair) return
    this.#slots[slot] = pair
    this.#size++
  }
}

/** Where a pair is, or would be. */
function slotOf(slots: Int32Array, pair: number): number {
  const mask = slots.length - 1
  const mixed = Math.imul(pair, 0x9e3779b1)
  let slot = (mixed ^ (mixed >>> 15)) & mask
  while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + 1) & mask
  return slot
}
