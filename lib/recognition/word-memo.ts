// Words met before, by their letters as they stand: most words of a text are numbered without being folded anew.
import type { Shape } from '../text'

/** Words longer than this are not kept. */
export const ROOM = 16
/** One place for each hash: a word that comes to a taken one takes it. */
const PLACES = 1 << 13

/** The numbers and shapes of words of texts, by their units. Bounded; of one vocabulary. */
export class WordMemo {
  readonly #units = new Uint16Array(PLACES * ROOM)
  readonly #lengths = new Uint8Array(PLACES)
  readonly #numbers = new Int32Array(PLACES)
  readonly #shapes = new Uint8Array(PLACES)

  /** The place where the word text[from, to) is kept, -1 where it is not. `hash` is made of its units. */
  placeOf(text: string, from: number, to: number, hash: number): number {
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
    if (this.#lengths[place] !== to - from) return -1
    const units = this.#units
    for (let at = from, unit = place * ROOM; at < to; at++, unit++)
      if (units[unit] !== text.charCodeAt(at)) return -1
    return place
  }

  numberAt(place: number): number {
    return this.#numbers[place] as number
  }

  shapeAt(place: number): Shape {
    return this.#shapes[place] as Shape
  }

  keep(text: string, from: number, to: number, hash: number, number: number, shape: Shape): void {
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
    for (let at = from, unit = place * ROOM; at < to; at++, unit++) this.#units[unit] = text.charCodeAt(at)
    this.#lengths[place] = to - from
    this.#numbers[place] = number
    this.#shapes[place] = shape
  }

  /** Forgets all. */
  clear(): void {
    this.#lengths.fill(0)
  }
}
