// Sets of grammar's words by the numbers that these have in the lexicon at hand: one look instead of one for each word.
import type { Lexicon } from './lexicon'
import type { Scan } from './scan'

/** Whether a word is one of some, asked of many texts. */
export type IsOneOf = (read: Scan, at: number) => boolean

/** For more words than `isWord` should go through; made once, where a module begins. */
export function oneOf(words: readonly string[]): IsOneOf {
  let of: Lexicon | null = null
  let age = 0
  let numbers: ReadonlySet<number> = new Set()
  return ({ lexicon, symbols }, at) => {
    if (lexicon !== of || lexicon.vocabulary.age !== age) {
      of = lexicon
      age = lexicon.vocabulary.age
      numbers = new Set(words.map((word) => lexicon.word(word)))
    }
    return at >= 0 && at < symbols.length && numbers.has(symbols.word[at] as number)
  }
}
