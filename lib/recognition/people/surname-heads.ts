// Surnames that without marks are written like the heads of bodies.
import { Shape } from '../../text'
import { isCapital } from '../lexicon/symbols'
import { type Hit, isWord, joined, type Scan } from '../scan'

/** *Truong My Lan*: without marks a surname is written like *Trường*; only what bodies are known to have goes on with it. */
export function isSurname(read: Scan, { from, to }: Hit): boolean {
  const { lexicon, symbols } = read
  const [head, next] = [symbols.word[from] as number, symbols.word[to] as number]
  const one = to === from + 1 && lexicon.marks === 'bare' && lexicon.surnames.has(head)
  return (
    one &&
    symbols.shape[to] !== Shape.Upper &&
    lexicon.isNameWord(next) &&
    !(lexicon.isPair(head, next) && !isThreeWords(read, to))
  )
}

/** *Truong Trong Nghia,*: two more capitals of names, and no more. */
function isThreeWords(read: Scan, at: number): boolean {
  const { symbols, lexicon } = read
  const second = joined(read, at + 1) && isCapital(symbols, at + 1)
  const more = joined(read, at + 2) && isCapital(symbols, at + 2)
  return (
    second &&
    !more &&
    lexicon.isNameWord(symbols.word[at + 1] as number) &&
    isWord(read, at + 2, 'a', 'an', 'the', 'who')
  )
}
