// Which words a text surely has not: what phrases are asked of first, since most stand in no article.

/** A power of two; a long article has some two thousand different words. */
const PLACES = 1 << 14
const SPACE = 0x20

/** The words of a folded text between spaces, as places in a row of marks. */
export class WordSieve {
  readonly #marks = new Uint8Array(PLACES)

  constructor(folded: string) {
    for (let at = 0; at <= folded.length; at++) {
      let place = 0
      for (; at < folded.length; at++) {
        const code = folded.charCodeAt(at)
        if (code === SPACE) break
        place = step(place, code)
      }
      this.#marks[placeOf(place)] = 1
    }
  }

  /** False where a phrase with these inner words stands nowhere in the text. */
  mayHold(inner: readonly number[]): boolean {
    for (let at = 0; at < inner.length; at++) if (this.#marks[inner[at] as number] === 0) return false
    return true
  }
}

/** The words of a phrase but the first and the last, which may be parts of longer ones where it is found, as places. */
export function innerWords(phrase: string): number[] {
  const words = phrase.split(' ').slice(1, -1)
  return words.map((word) =>
    placeOf(word.split('').reduce((hash, unit) => step(hash, unit.charCodeAt(0)), 0)),
  )
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}
