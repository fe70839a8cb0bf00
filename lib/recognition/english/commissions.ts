// Parts of the Party's Central Committee, of the National Assembly and of the army, by what they are for and whose they are:
// *Central Commission for Publicity and Education*, *Committee for Finance and Budget of the National Assembly*.
import type { BodyParse } from '../bodies/body-parts'
import { isCapital } from '../lexicon/symbols'
import { bareBody } from '../raw'
import { isWord, joined, type Scan } from '../scan'
import { childNamed } from './children'
import { CENTRAL_COMMITTEE } from './small-party'

const OWNERS = new Set([CENTRAL_COMMITTEE, 'Quốc hội', 'Quân đội nhân dân Việt Nam'])

/** *the Central Internal Affairs Commission*, *the Party's Organisation Commission*: a part of the Central Committee, or null. */
export function centralPart(read: Scan, at: number): BodyParse | null {
  if (!isWord(read, at, 'central', 'party') || !isCapital(read.symbols, at)) return null
  const owns = isWord(read, at + 1, 's') && read.symbols.gap[at + 1] === 0
  const next = owns ? at + 2 : at + 1
  // *the provincial Party Organisation Board*, *the City Party Committee* are a place's.
  if (!joined(read, next) || (isWord(read, at, 'party') && !owns && !isWord(read, at - 1, 'the'))) return null
  const [committee] = read.lexicon.knowledge.institutions.where('name', CENTRAL_COMMITTEE)
  if (!committee) return null
  const body = { ...bareBody(committee.name, ''), ids: [committee.id] }
  return childNamed(
    read,
    { from: at, to: next, body, rule: 'body-known', quiet: false, general: false },
    next,
  )
}

/** A body with the owner told behind it, of which it is a part; null where there is none. */
export function withOwner(
  read: Scan,
  body: BodyParse,
  readBody: (read: Scan, at: number) => BodyParse | null,
): BodyParse | null {
  if (body.rule === 'body-known') return joinedTo(read, body, body.to, readBody)
  if (body.rule !== 'body-capitals') return null
  for (let of = body.from + 1; of < body.to; of++) {
    const made = isWord(read, of, 'of', 'under') ? joinedTo(read, body, of, readBody) : null
    if (made && made.to >= body.to) return made
  }
  return joinedTo(read, body, body.to, readBody)
}

/** The part that ends before a word, where that is *of* or *under* and its owner follows. */
function joinedTo(
  read: Scan,
  part: BodyParse,
  of: number,
  readBody: (read: Scan, at: number) => BodyParse | null,
): BodyParse | null {
  if (!isWord(read, of, 'of', 'under') || !joined(read, of) || !joined(read, of + 1)) return null
  const next = isWord(read, of + 1, 'the') ? of + 2 : of + 1
  const owner = isCapital(read.symbols, next) ? readBody(read, next) : null
  if (!owner || owner.from !== next || !OWNERS.has(owner.body.name)) return null
  const { institutions } = read.lexicon.knowledge
  if (part.body.ids.some((id) => owner.body.ids.includes(institutions.get(id)?.parent ?? '')))
    return { ...part, to: owner.to }
  const child = childNamed(read, { ...owner, from: part.from }, part.from)
  return child && child.to >= of && child.to <= owner.to ? { ...child, to: owner.to } : null
}
