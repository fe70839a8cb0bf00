// English parts of bodies: behind their owner (*the NA Committee for …*) or before it (*Standing Board of the Party Committee*).
import { afterOwnersShort, afterShort } from '../bodies/acronyms'
import { type BodyParse, beginsName, PARTY_HEAD } from '../bodies/body-parts'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { bareBody } from '../raw'
import { isWord, joined, type Scan } from '../scan'
import english from '../words/english.json'
import { wordAt, written } from '../written'
import { childNamed } from './children'
import { partInCapitals } from './committees'

/** What parts are called, in small letters: of a committee, and of a council or another elected body. */
const PARTS: Record<string, string[]> = english.parts

const WORDS = Object.entries(PARTS).map(([words, heads]) => ({ words: words.split(' '), heads }))
/** Most words begin none of these. */
const beginsPart = oneOf(WORDS.flatMap(({ words }) => words.slice(0, 1)))

/** Owners that are elected or joined. */
const ELECTED =
  /^(Hội đồng|Quốc hội|Phòng Thương mại|Mặt trận|Ủy ban (?:Trung ương )?Mặt trận|(?:Hội|Liên hiệp|Liên đoàn) )/

/** Owners that a central committee leads. */
const LED = new RegExp(`${ELECTED.source}|^Đảng `)

/** The Party's own parts within other bodies. */
const OF_PARTY = /^(?:Đảng|Ban Cán sự đảng)/

/** *the Party Central Committee's Commission for …*, *the NA Committee for …*: the part, with its owner before it. */
export function englishPart(read: Scan, owner: BodyParse, part: (at: number) => BodyParse | null): BodyParse {
  const end = afterOwnersShort(read, owner.to)
  const gap = end > owner.to ? Gap.Close : 0
  const own = isWord(read, end, 's') && read.symbols.gap[end] === gap
  // *the CPV Central Committee (CPVCC) Secretariat*
  // *VFU's 6th Central Committee*
  const at = own ? pastOrdinal(read, end + 1) : afterShort(read, owner.to)
  const spaced = joined(read, at) || (!own && at > owner.to)
  if (!spaced || !isCapital(read.symbols, at) || beginsName(read, at)) return owner
  const office = isWord(read, at, 'office') ? officeOf(read, owner, at) : null
  if (office) return office
  // *the VYF Central Committee*, *the CPC Central Committee's Organisation Department*
  if (isWord(read, at, 'central') && isWord(read, at + 1, 'committee') && LED.test(owner.body.name))
    return englishPart(read, ofOwner(read, { ...owner, to: at + 2 }, PARTS['central committee'] ?? []), part)
  const named = part(at)
  const child = childNamed(read, owner, at)
  if (child && child.to >= (named?.from === at ? named.to : 0)) return child
  const said = own ? partSaid(read, at) : null
  if (said && !named) return ofOwner(read, { ...owner, to: said.to }, said.heads)
  const made = named ?? (own || owner.body.local ? partInCapitals(read, at) : null)
  if (!made || made.from !== at || made.body.country) return owner
  const { institutions } = read.lexicon.knowledge
  const known = made.body.ids.filter((id) => isPartOf(institutions.get(id)?.parent, owner.body.ids))
  if (known.length) return { ...made, from: owner.from, body: { ...made.body, ids: known } }
  if (!(own || owner.body.local) || made.body.ids.length) return owner
  const heads = PARTS[written(read, at, made.to).toLowerCase()]
  if (heads) return ofOwner(read, { ...owner, to: made.to }, heads)
  return { ...made, from: owner.from, body: { ...made.body, name: written(read, owner.from, made.to) } }
}

/** *the CPVCC Office*: the known office of a known body, or null. */
function officeOf(read: Scan, owner: BodyParse, at: number): BodyParse | null {
  if (
    joined(read, at + 1) &&
    (isCapital(read.symbols, at + 1) || isWord(read, at + 1, 'of', 'for')) &&
    !beginsName(read, at + 1)
  )
    return null
  const made = ofOwner(read, { ...owner, to: at + 1 }, PARTS.office ?? [])
  return made.body.ids.length > 0 && !made.body.local ? made : null
}

function pastOrdinal(read: Scan, at: number): number {
  return /^\d{1,2}(st|nd|rd|th)$/.test(wordAt(read, at)) && joined(read, at + 1) ? at + 1 : at
}

/** *the NA's Party delegation*: a part that goes on in small letters. */
function partSaid(read: Scan, at: number): { to: number; heads: string[] } | null {
  if (!beginsPart(read, at) || isCapital(read.symbols, at + 1)) return null
  const part = WORDS.find(
    ({ words }) =>
      words.length > 1 &&
      words.every(
        (word, index) => isWord(read, at + index, word) && (index === 0 || joined(read, at + index)),
      ),
  )
  return part ? { to: at + part.words.length, heads: part.heads } : null
}

function isPartOf(parent: string | undefined, owners: readonly string[]): boolean {
  return parent !== undefined && owners.includes(parent)
}

/** *Standing Board of Nghe An's Party Committee*, *Party delegation to the People's Council*: a part, then its owner. */
export function partBefore(
  read: Scan,
  at: number,
  readBody: (read: Scan, at: number) => BodyParse | null,
): BodyParse | null {
  if (!beginsPart(read, at)) return null
  const part = WORDS.find(({ words }) =>
    words.every((word, index) => isWord(read, at + index, word) && (index === 0 || joined(read, at + index))),
  )
  const of = at + (part?.words.length ?? 0)
  if (!part || !joined(read, of) || !isWord(read, of, 'of', 'to', 'at', 'under')) return null
  // *of the 13th Confederation of Labour*
  const the = isWord(read, of + 1, 'the') ? of + 2 : of + 1
  const next = /^\d{1,2}(st|nd|rd|th)$/.test(wordAt(read, the)) ? the + 1 : the
  const owner = joined(read, next) ? readBody(read, next) : null
  // *the city's Party Committee*
  if (!owner || owner.from > next + 2 || owner.general || owner.body.country) return null
  // *Party Delegation of the Chamber of Commerce*: of the Party, whatever the owner is.
  if (owner.quiet && !OF_PARTY.test(part.heads[0] ?? '')) return null
  // *the Organising Committee of the Festival*: what a Party committee alone has as a board of its own.
  if (
    part.words[0]?.startsWith('organi') &&
    part.words[1] === 'committee' &&
    !PARTY_HEAD.test(owner.body.head)
  )
    return null
  return ofOwner(read, { ...owner, from: at, quiet: false }, part.heads)
}

const PARTY_OWNER = /^Đảng Cộng sản Việt Nam$/

/** The part of an owner by its Vietnamese name; `parse` reaches over both. */
export function ofOwner(
  read: Scan,
  parse: BodyParse,
  [committees = '', elected]: readonly string[],
): BodyParse {
  const { body } = parse
  const word = elected && ELECTED.test(body.name) ? elected : committees
  const partsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => read.lexicon.knowledge.institutions.where('parent', id))
  const parts = partsOf(body.ids)
  const called = (list: typeof parts) => list.filter(({ name }) => name.startsWith(`${word} `))
  // *the CPV's Organization Commission* is its Central Committee's.
  const own = called(parts)
  const known = own.length || !PARTY_OWNER.test(body.name) ? own : called(partsOf(parts.map(({ id }) => id)))
  const name = `${word} ${body.name}`
  const only = known.find((one) => one.name === name) ?? (known.length === 1 ? known[0] : undefined)
  const head = body.local ? `${word} ${body.head}` : word
  const made = only
    ? { ...bareBody(only.name, word), ids: [only.id] }
    : { ...body, ids: [], name, head, within: body }
  return { ...parse, rule: 'body-part-of', body: made }
}
