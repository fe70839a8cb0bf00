// Lines written in capitals alone, where a capital tells nothing.
import { Shape } from '../text'
import { Gap, type Symbols } from './lexicon/symbols'

/** Fewer words in capitals are an abbreviation or two. */
const LOUD = 4

/** Marks the words of lines written in capitals alone. */
export function markLoud({ length, gap, shape, part, start, end, loud }: Symbols): void {
  let from = 0
  let capitals = 0
  let quiet = false
  for (let at = 0; at < length; at++) {
    if ((gap[at] as number) & Gap.Line) {
      if (!quiet && capitals >= LOUD) loud.fill(1, from, at)
      from = at
      capitals = 0
      quiet = false
    }
    if (quiet) continue
    const own = shape[at] as Shape
    if (own === Shape.Digit || part[at] !== 0) continue
    if (own === Shape.Upper) capitals++
    else if (own === Shape.Lower || (end[at] as number) - (start[at] as number) !== 1) quiet = true
  }
  if (!quiet && capitals >= LOUD) loud.fill(1, from, length)
}
