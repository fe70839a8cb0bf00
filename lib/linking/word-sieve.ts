// Which words a text surely has not: what phrases are asked of first, since most stand in no article.

/** In how many places words are told apart: a long article has some two thousand different ones. A power of two. */
export const PLACES = 1 << 14

/** The words of a folded text between spaces, as places in a row of marks. */
export class WordSieve {
  readonly #marks = new Uint8Array(PLACES)

  constructor(folded: string) {
    for (let from = 0, to = 0; to >= 0; from = to + 1) {
      to = folded.indexOf(' ', from)
      this.#marks[placeOf(folded, from, to < 0 ? folded.length : to)] = 1
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
  return phrase
    .split(' ')
    .slice(1, -1)
    .map((word) => placeOf(word, 0, word.length))
}

/** The place of the word text[from, to). */
export function placeOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}
