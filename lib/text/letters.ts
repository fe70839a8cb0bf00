// What each UTF-16 unit is to a reader of words, and the letter it stands for in a key: tables filled as units are met.
import { bareKey, syllableKey } from './syllable'

/** Classes of UTF-16 units; words are made of those from `Lower` on, and of `Inner` between them. */
export const Class = {
  Unseen: 0,
  Space: 1,
  Break: 2,
  /** Combining marks and invisible characters inside a word. */
  Inner: 3,
  Other: 4,
  Lower: 5,
  Upper: 6,
  Digit: 7,
} as const

/** Class of each unit, `Unseen` until `classify` was asked. */
export const CLASSES = new Uint8Array(0x10000)

/** The class of a unit, kept in `CLASSES`. */
export function classify(code: number): number {
  const known = CLASSES[code] as number
  if (known !== Class.Unseen) return known
  const made = classOf(code)
  CLASSES[code] = made
  return made
}

function classOf(code: number): number {
  const char = String.fromCharCode(code)
  if (isLatin(code)) return char === char.toLowerCase() ? Class.Lower : Class.Upper
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return Class.Break
  if (/\s/.test(char)) return Class.Space
  if (code < 0x80 || isPunctuation(code)) return code >= 0x30 && code <= 0x39 ? Class.Digit : Class.Other
  if (/\p{Nd}/u.test(char)) return Class.Digit
  if (/\p{M}/u.test(char) || /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(char)) return Class.Inner
  if (/\p{L}/u.test(char)) return char === char.toLowerCase() ? Class.Lower : Class.Upper
  return Class.Other
}

/** Latin letters; nearly all that are met are told without asking for properties, which is dear the first time. */
function isLatin(code: number): boolean {
  if (code >= 0xc0)
    return (code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff)
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** Dashes, quotation marks and dots. */
function isPunctuation(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027
}

/** A unit whose key depends on what stands beside it, or is no single unit: the word is folded as a string. */
export const ODD = 0xffff

/** The unit that stands for each in a key; 0 until it was asked for. */
export class Letters {
  readonly table = new Uint16Array(0x10000)

  constructor(readonly bare: boolean) {}

  /** The folded unit, or `ODD`; kept in `table`. */
  fold(code: number): number {
    const known = this.table[code] as number
    if (known !== 0) return known
    const made = this.#foldOf(code)
    this.table[code] = made
    return made
  }

  #foldOf(code: number): number {
    // Hangul letters join their neighbours, a sigma looks at them.
    if ((code >= 0x1100 && code < 0x1200) || code === 0x3a3) return ODD
    const key = syllableKey(String.fromCharCode(code))
    const folded = this.bare ? bareKey(key) : key
    return folded.length === 1 ? folded.charCodeAt(0) : ODD
  }
}
