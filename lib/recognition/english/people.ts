// English orders of words about people: a body or a place before the title.
import { Shape } from '../../text'
import type { BodyParse } from '../bodies/bodies'
import { oneOf } from '../lexicon/word-sets'
import type { PeopleParse } from '../people/official'
import { afterChain } from '../people/people'
import type { Scan } from '../scan'
import { ownedChain } from './owned'

/** *INTA Chairman*, *SBV Governor*: behind capitals alone a title stands for its holder without a name too. */
function isShort({ symbols }: Scan, body: BodyParse | null): boolean {
  if (!body || symbols.shape[body.to - 1] !== Shape.Upper) return false
  // *the Lao NA Chairwoman*
  return body.to === body.from + 1 || (body.body.country !== null && body.to === body.from + 2)
}

/** *SBV Governor A*, *the Foreign Ministry's spokesperson A*, *Hanoi mayor A*: a title behind what it belongs to, with a name; a place's (*Hanoi Party chief*) without one too. */
export function readOwnedTitle(read: Scan, at: number, body: BodyParse | null): PeopleParse | null {
  const chain = ownedChain(read, at, body)
  if (!chain) return null
  const parse = afterChain(read, chain)
  const named = parse.mentions.some((mention) => mention.type === 'official' && mention.form === 'name')
  // *a former Hanoi mayor* is neither today's nor anybody of the title alone.
  if (!named && !body && isNotNow(read, at - 1)) return { to: chain.to, mentions: [] }
  return named || !body || isShort(read, body) ? parse : null
}

/** Words before a place's post that is not, or not yet, its holder's. */
const isNotNow = oneOf(['former', 'ex', 'late', 'then', 'next', 'future', 'a', 'any'])
