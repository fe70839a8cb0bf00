// A text as numbered words with what stands between them: what grammar and gazetteer read.
import { Shape } from '../../text'

/** What stands before a word, as bits. */
export const Gap = {
  Space: 1,
  Line: 2,
  Comma: 4,
  Dash: 8,
  Stop: 16,
  Colon: 32,
  Semicolon: 64,
  Open: 128,
  Close: 256,
  Quote: 512,
  Slash: 1024,
  Other: 2048,
} as const

/** Nothing but white space. */
export const JOINED = Gap.Space
/** What may stand inside a body's name without being written alike everywhere. */
export const LOOSE = Gap.Space | Gap.Comma | Gap.Dash

/** Words as columns; `gap` is what stands before each, `part` tells the words of one abbreviation apart (0 whole, 1 first, 2 inner, 3 last). */
export interface Symbols {
  text: string
  length: number
  word: Int32Array
  start: Int32Array
  end: Int32Array
  shape: Uint8Array
  gap: Uint16Array
  part: Uint8Array
  /** 1 on lines written in capitals alone, where a capital tells nothing. */
  loud: Uint8Array
  /** The kinds of all that the lexicon has at each word, as bits; `scan` fills them in. */
  kinds: Uint32Array
  /** 1 where grammar has read a word and nothing may be found of it again; `recognize` fills it in. */
  dark: Uint8Array
}

/** Whether a stretch of words [from, to) begins and ends between tokens, not inside an abbreviation. */
export function isWhole(symbols: Symbols, from: number, to: number): boolean {
  const first = symbols.part[from] as number
  const last = symbols.part[to - 1] as number
  return (first === 0 || first === 1) && (last === 0 || last === 3)
}

/** Written with a capital, or with capitals alone. */
export function isCapital(symbols: Symbols, index: number): boolean {
  const shape = symbols.shape[index] as Shape
  return index < symbols.length && (shape === Shape.Capital || shape === Shape.Upper)
}

/** Written with a capital that means something: not on a line of capitals. */
export function isProper(symbols: Symbols, index: number): boolean {
  return isCapital(symbols, index) && symbols.loud[index] === 0
}
