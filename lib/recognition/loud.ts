// Lines written in capitals alone, where a capital tells nothing.
import { Shape } from '../text'
import { Gap, type Symbols } from './symbols'

/** Fewer words in capitals are an abbreviation or two. */
const LOUD = 4

/** 1 for the words of lines written in capitals alone. */
export function loudWords(symbols: Symbols): Uint8Array {
  const words = new Uint8Array(symbols.length)
  let from = 0
  let loud = 0
  let quiet = false
  for (let at = 0; at <= symbols.length; at++) {
    if (at === symbols.length || (symbols.gap[at] as number) & Gap.Line) {
      if (!quiet && loud >= LOUD) words.fill(1, from, at)
      from = at
      loud = 0
      quiet = false
    }
    const shape = symbols.shape[at] as Shape
    const letter = (symbols.end[at] as number) - (symbols.start[at] as number) === 1
    if (symbols.part[at] !== 0 || shape === Shape.Digit) continue
    if (shape === Shape.Upper) loud++
    else if (shape === Shape.Lower || !letter) quiet = true
  }
  return words
}
