// Parts of bodies behind English titles, told with what they are under.
import { readBody } from '../bodies/bodies'
import type { BodyParse } from '../bodies/body-parts'
import { isCapital } from '../lexicon/symbols'
import { isWord, joined, type Scan } from '../scan'
import { written } from '../written'
import { partInCapitals } from './committees'

/** *the Transport Management Division under the Department of Construction*, behind a title: the part is in no list, what it is under is. */
export function partUnder(read: Scan, title: { to: number }, at: number): BodyParse | null {
  if (read.lexicon.marks === 'accented' || at === title.to || !isCapital(read.symbols, at)) return null
  const part = partInCapitals(read, at)
  if (!part || !joined(read, part.to) || !isWord(read, part.to, 'under', 'of', 'at')) return null
  const owner = readBody(read, isWord(read, part.to + 1, 'the') ? part.to + 2 : part.to + 1)
  if (!owner || owner.quiet || owner.general) return null
  return {
    ...part,
    to: owner.to,
    body: { ...part.body, name: written(read, at, owner.to), within: owner.body },
  }
}
