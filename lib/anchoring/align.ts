// Lays a quote's words beside a stretch of the page: the longest row of words that both have in order.
import type { Token, TokenIndex } from './tokens'

/** A find in the normal text. */
export interface NearFind {
  start: number
  end: number
  /** Share of words in common, 0 to 1. */
  score: number
}

/** In a quote as short as this, a name or number that came in makes it another one. */
const SHORT_QUOTE = 7
/** Below this, the words must all be there, and side by side. */
export const FEWEST_TOKENS = 4

/**
 * Aligns the words of a quote (`wanted`, with their numbers on the page in `words`, -1 where it lacks one) with the
 * page's tokens `from` to `to`. Null where a hard token has no counterpart, or where too much came in between.
 */
export function align(
  wanted: readonly Token[],
  words: Int32Array,
  index: TokenIndex,
  from: number,
  to: number,
): NearFind | null {
  const size = Math.min(to, index.length) - from
  const width = size + 1
  const table = new Uint16Array((wanted.length + 1) * width)
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = size - 1; j >= 0; j--) {
      table[i * width + j] =
        words[i] === index.word[from + j]
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number)
    }
  }
  const matched: number[] = []
  let i = 0
  for (let j = 0; i < wanted.length && j < size; ) {
    if (words[i] === index.word[from + j]) {
      if (!isSameCase(wanted[i] as Token, index, from + j)) return null
      matched.push(from + j)
      i++
      j++
    } else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) {
      if (wanted[i]?.hard) return null
      i++
    } else j++
  }
  if (wanted.slice(i).some(({ hard }) => hard)) return null
  const [first] = matched
  const last = matched.at(-1)
  if (first === undefined || last === undefined) return null
  const inside = last - first + 1
  if (countHard(index, first, last) - countHardAt(index, matched) > intrudersAllowed(wanted.length))
    return null
  if (wanted.length < FEWEST_TOKENS && (inside !== wanted.length || matched.length !== wanted.length))
    return null
  return {
    start: index.start[first] as number,
    end: index.end[last] as number,
    score: matched.length / Math.max(wanted.length, inside),
  }
}

/** A name is not the common words that it is made of, unless a sentence begins with them. */
function isSameCase(wanted: Token, index: TokenIndex, at: number): boolean {
  return wanted.hard === index.isHard(at) || wanted.opens || index.opens(at)
}

function intrudersAllowed(length: number): number {
  return length <= SHORT_QUOTE ? 0 : Math.floor(length / 10)
}

function countHard(index: TokenIndex, first: number, last: number): number {
  let count = 0
  for (let at = first; at <= last; at++) if (index.isHard(at)) count++
  return count
}

function countHardAt(index: TokenIndex, places: readonly number[]): number {
  return places.filter((at) => index.isHard(at)).length
}
