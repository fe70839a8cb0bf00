// Words met before, by their letters as they stand: most words of a text are numbered without being folded anew.
import type { Shape } from '../../text'

/** Words longer than this are not kept. */
export const ROOM = 14
/** Units that a place takes: the word's integer, then its units, so that one line of the cache holds all that is asked. */
const SIZE = 16
/** Two places side by side for each hash: a word takes the first, and who held that moves to the second. */
const PLACES = 1 << 13

/** Where a place's units begin, and how many integers a place is long. */
const FIRST = 2
const INTEGERS = SIZE / 2

/** A word's number, length and shape lie in one integer, so that one look tells all of it. */
const LENGTH = 5
const SHAPE = 3
/** Higher numbers have no room there. */
const HIGHEST = (1 << (31 - LENGTH - SHAPE)) - 1

/** The numbers and shapes of words of texts, by their units. Bounded; of one vocabulary. */
export class WordMemo {
  readonly #units = new Uint16Array(PLACES * SIZE)
  readonly #words = new Int32Array(this.#units.buffer)

  /** What is kept of the word text[from, to), at most `ROOM` units, whose units make `hash`; 0 where nothing is. */
  find(text: string, from: number, to: number, hash: number): number {
    const place = placeOf(hash)
    return this.#at(place, text, from, to) || this.#at(place + 1, text, from, to)
  }

  #at(place: number, text: string, from: number, to: number): number {
    const word = this.#words[place * INTEGERS] as number
    if (((word >> SHAPE) & ((1 << LENGTH) - 1)) !== to - from) return 0
    const units = this.#units
    for (let at = from, unit = place * SIZE + FIRST; at < to; at++, unit++)
      if (units[unit] !== text.charCodeAt(at)) return 0
    return word
  }

  keep(text: string, from: number, to: number, hash: number, number: number, shape: Shape): void {
    if (number > HIGHEST) return
    const place = placeOf(hash)
    const first = place * SIZE
    this.#units.copyWithin(first + SIZE, first, first + SIZE)
    for (let at = from, unit = first + FIRST; at < to; at++, unit++) this.#units[unit] = text.charCodeAt(at)
    this.#words[place * INTEGERS] = (((number << LENGTH) | (to - from)) << SHAPE) | shape
  }

  /** Forgets all. */
  clear(): void {
    this.#words.fill(0)
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (PLACES - 2)
}

/** The number of a word that was found. */
export function numberOf(word: number): number {
  return word >> (LENGTH + SHAPE)
}

/** The shape of a word that was found. */
export function shapeOf(word: number): Shape {
  return word & ((1 << SHAPE) - 1)
}
