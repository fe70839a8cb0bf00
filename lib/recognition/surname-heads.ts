// Surnames that without marks are written like the heads of bodies.
import { Shape } from '../text'
import type { Hit, Scan } from './scan'

/** *Truong My Lan*: without marks a surname is written like *Trường*; only what bodies are known to have goes on with it. */
export function isSurname(read: Scan, { from, to }: Hit): boolean {
  const { lexicon, symbols } = read
  const [head, next] = [symbols.word[from] as number, symbols.word[to] as number]
  const one = to === from + 1 && lexicon.marks === 'bare' && lexicon.surnames.has(head)
  return one && symbols.shape[to] !== Shape.Upper && lexicon.isNameWord(next) && !lexicon.isPair(head, next)
}
