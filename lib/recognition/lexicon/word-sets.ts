// Sets of grammar's words by the numbers that these have in the lexicon at hand: one look instead of one for each word.

import type { Scan } from '../scan'
import type { Lexicon } from './lexicon'
import { NumberSet } from './number-set'

/** Whether a word is one of some, asked of many texts. */
export type IsOneOf = (read: Scan, at: number) => boolean

/** The numbers of some words in one lexicon, good for one age of its vocabulary. */
interface Numbers {
  lexicon: Lexicon
  age: number
  set: NumberSet
}

/** For more words than `isWord` should go through; made once, where a module begins. */
export function oneOf(words: readonly string[]): IsOneOf {
  // Articles of both kinds come by turns.
  let accented: Numbers | null = null
  let bare: Numbers | null = null
  return ({ lexicon, symbols }, at) => {
    let numbers = lexicon.marks === 'bare' ? bare : accented
    if (numbers === null || numbers.lexicon !== lexicon || numbers.age !== lexicon.vocabulary.age) {
      const set = new NumberSet(words.map((word) => lexicon.word(word)))
      numbers = { lexicon, age: lexicon.vocabulary.age, set }
      if (lexicon.marks === 'bare') bare = numbers
      else accented = numbers
    }
    return at >= 0 && at < symbols.length && numbers.set.has(symbols.word[at] as number)
  }
}
