// One English title for several names: *Deputy Prime Ministers A, B and C*, *four NA Vice Chairmen, including A and B*.
import { isForeignWord } from '../../text'
import { type BodyParse, readBody } from '../bodies/bodies'
import { institution } from '../bodies/institution'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { type NameParse, pastAddress, readGivenName, readName, readStrangeName } from '../people/names'
import { official, type PeopleParse } from '../people/official'
import type { TitleParse } from '../people/title-parts'
import { readChain } from '../people/titles'
import {
  bareBody,
  bareTitle,
  type PlaceRef,
  type RawBody,
  type RawInstitution,
  type RawMention,
  type RawTitle,
} from '../raw'
import { type Hit, hitAt, isWord, joined, type Scan } from '../scan'
import english from '../words/english.json'
import { wordAt } from '../written'
import { levelAt, townAt } from './bodies'
import { type Belonging, departmentOf } from './fields'
import { afterTerm, isHandingOver, isPosition, pastTenure, runsOn } from './offices'
import { englishPostsOfBodies } from './posts'
import { toldBehind } from './told-bodies'

const { titles } = english
/** Titles that make nobody a public official without what they are of. */
const NEEDS_BODY = new Set(Object.values(englishPostsOfBodies()))
const OFFICIAL = titles.memberOf.Official

/** The title of each of several, by the word in the plural. */
function pluralTitle(read: Scan, hit: Hit, end: number, of: Pick<RawTitle, 'body' | 'domain'>): RawTitle {
  const title = bareTitle({
    start: read.symbols.start[hit.from] as number,
    end: read.symbols.end[end - 1] as number,
    title: hit.entry.id,
    class: of.body || NEEDS_BODY.has(hit.entry.id) ? 'body' : 'alone',
    offices: of.body || of.domain ? [] : read.lexicon.postsNamed(hit.entry.id),
  })
  title.body = of.body ?? ownParty(hit.entry.id)
  title.domain = of.domain
  title.country = of.body?.country ?? null
  title.former = isWord(read, hit.from - 1, 'former')
  return title
}

/** *the two deputy secretaries*: of the Party committee that the article is about. */
function ownParty(title: string): RawBody | null {
  return /^(Phó )?Bí thư( |$)/.test(title) ? { ...bareBody('Tỉnh ủy', 'Tỉnh ủy'), local: true } : null
}

/** Bodies told between a title in the plural and the names. */
function bodiesBetween(read: Scan, from: number, to: number): RawMention[] {
  const found: RawMention[] = []
  for (let at = from; at < to; at++) {
    const body = isCapital(read.symbols, at) || levelAt(read, at) ? readBody(read, at) : null
    if (!body || body.general || body.to > to) continue
    found.push(institution(read, body))
    at = body.to - 1
  }
  return found
}

/** Several names behind one title in the plural, or null. Deputies told next to heads are of what those are of. */
export function readPlural(
  read: Scan,
  at: number,
  before: readonly RawMention[] = [],
  owner: BodyParse | null = null,
): PeopleParse | null {
  const hit = hitAt(read, at, 'title', 'plural')
  if (!hit) return null
  const { to: end, ...own } = owner ? { to: hit.to, body: owner.body, domain: null } : belonging(read, hit.to)
  // *bank officials A and B*
  if (hit.entry.id === OFFICIAL && !own.body && !isOfOffice(read, at - 1)) return null
  const of =
    own.body || own.domain ? own : { ...own, body: lentBody(read, at, before, NEEDS_BODY.has(hit.entry.id)) }
  const title = pluralTitle(read, hit, end, of)
  if (owner) title.start = read.symbols.start[owner.from] as number
  const given = isWord(read, end, 'to') && joined(read, end) && isDecided(read, at) ? end + 1 : end
  const named = afterTerm(read, given)
  const full = namesListed(read, named > given ? named : namely(read, pastTenure(read, given)))
  const names = full.length || owner ? full : pairGiven(read, end)
  const partial = full.length === 0
  const [first] = names
  const last = names.at(-1)
  if (!first || !last) return null
  return {
    to: last.to,
    mentions: [
      ...bodiesBetween(read, end, first.from),
      ...names.map((name) => official(read, name, { rule: 'title-list', titles: [title], partial })),
    ],
  }
}

/** *Presidents Xi and Putin*: two people called by one word each, neither of which Vietnamese has; none otherwise. */
function pairGiven(read: Scan, at: number): NameParse[] {
  const [one, other] = [
    readGivenName(read, at),
    isWord(read, at + 1, 'and') ? readGivenName(read, at + 2) : null,
  ]
  if (!one || !other || one.to !== at + 1 || other.to !== at + 3) return []
  const foreign = [at, at + 2].some((word) => isForeignWord(wordAt(read, word)))
  return foreign ? [one, other] : []
}

/** *former provincial Party Committee secretaries A and B*: what they are of stands before the title. */
export function readOwnedPlural(read: Scan, body: BodyParse | null): PeopleParse | null {
  if (!body || !joined(read, body.to)) return null
  const at = isWord(read, body.to, 's') && read.symbols.gap[body.to] === 0 ? body.to + 1 : body.to
  const parse = readPlural(read, at, [], body)
  if (!parse) return null
  const role = institution(read, body)
  return { ...parse, mentions: [{ ...role, quiet: true, rule: `${role.rule}-in-role` }, ...parse.mentions] }
}

/** *the appointment decisions of Vice Chairmen of … to A and B*. */
function isDecided(read: Scan, at: number): boolean {
  return (
    isWord(read, at - 1, 'of', 'for', 'as') && isWord(read, at - 2, 'decision', 'decisions', 'appointment')
  )
}

const isOfOffice = oneOf([
  'former',
  'senior',
  'government',
  'state',
  'party',
  'local',
  'provincial',
  'city',
  'district',
])

/** As many characters may stand between names and the plural that says no body of its own. */
const NEAR = 40

/** *directors of the Department – A and B, along with two deputy heads – C and D*: the body of the names right before, or null. */
function lentBody(
  { symbols }: Scan,
  at: number,
  before: readonly RawMention[],
  needs: boolean,
): RawTitle['body'] {
  const last = before.at(-1)
  const at0 = symbols.start[at] as number
  if (last?.type !== 'official' || last.rule !== 'title-list') return needs ? lastNamed(before, at0) : null
  const between = symbols.text.slice(last.end, at0)
  return between.length < NEAR && !/[.;\n]/.test(between) ? (last.titles[0]?.body ?? null) : null
}

/** As many characters back a body may have been named of which several are told to hold a post. */
const FAR = 400

/** *The Council elected five vice chairmen. The new vice chairmen – A, B and C – …*: the body named last before, or null. */
function lastNamed(before: readonly RawMention[], start: number): RawTitle['body'] {
  const named = before.findLast(
    (mention): mention is RawInstitution =>
      mention.type === 'institution' && mention.rule !== 'body-capitals',
  )
  return named && start - named.end < FAR ? named.body : null
}

/** *A, B and C* from a word on; none where it is -1. */
export function namesListed(read: Scan, at: number): NameParse[] {
  const names: NameParse[] = []
  for (let next = at; next >= 0; ) {
    const own = pastAddress(read, next)
    const name = readName(read, own, false) ?? readStrangeName(read, own)
    if (!name) break
    names.push(name)
    const to = pastAged(read, name.to)
    const gap = to < read.symbols.length ? (read.symbols.gap[to] as number) : Gap.Line
    if (gap & ~(Gap.Space | Gap.Comma)) break
    if (isWord(read, to, 'and')) next = to + 1
    else if (gap & Gap.Comma) next = to
    else break
  }
  return names
}

/** *A, 63, and B, 60,*: the word behind an age. */
function pastAged(read: Scan, at: number): number {
  const { gap } = read.symbols
  return gap[at] === (Gap.Comma | Gap.Space) && /^\d\d$/.test(wordAt(read, at)) ? at + 1 : at
}

/** *presented the decisions to A, Mr B and C*: those whom a decision is handed to, from the first name on; none elsewhere. */
export function namesDecided(read: Scan, at: number): NameParse[] {
  if (read.lexicon.marks === 'accented') return []
  const to = isWord(read, at - 1, 'to') ? at - 1 : pastAddress(read, at - 1) === at ? at - 2 : -1
  const decided = isWord(read, to, 'to') && isWord(read, to - 1, 'decision', 'decisions') && joined(read, to)
  return decided ? namesListed(read, at) : []
}

/** *A and B were elected as NA Vice Chairmen*, *C and D as Deputy Prime Ministers*: names before one title in the plural, or null. */
export function namesBefore(read: Scan, at: number): PeopleParse | null {
  const names: NameParse[] = []
  let to = at
  for (let next = at; ; ) {
    const name = readName(read, pastAddress(read, next), false)
    if (!name) break
    names.push(name)
    to = pastAged(read, name.to)
    const gap = to < read.symbols.length ? (read.symbols.gap[to] as number) : Gap.Line
    if (isWord(read, to, 'and') && !(gap & ~(Gap.Space | Gap.Comma))) next = to + 1
    else if (gap === (Gap.Space | Gap.Comma)) next = to
    else break
  }
  if (names.length < 2) return null
  const next = pluralBehind(read, to)
  if (next < 0) return null
  const post = isWord(read, next - 1, 'of') && isPosition(read, next - 2)
  const hit = hitAt(read, next, 'title', 'plural') ?? (post ? hitAt(read, next, 'title', 'alone') : undefined)
  if (!hit) return allOf(read, names, next) ?? oneEach(read, names, next)
  const { to: end, ...of } = belonging(read, hit.to)
  const title = pluralTitle(read, hit, end, of)
  return {
    to: end,
    mentions: names.map((name) => official(read, name, { rule: 'title-list', titles: [title] })),
  }
}

/** *A and B, who were both former secretary of …*: posts in the singular that are told of all of them. */
function allOf(read: Scan, names: readonly NameParse[], at: number): PeopleParse | null {
  const before = isWord(read, at - 1, 'former', 'then') ? at - 2 : at - 1
  const chain = isWord(read, before, 'both', 'all') ? readChain(read, at) : null
  if (!chain) return null
  const titles = chain.titles.map(({ title }) => ({ ...title, former: title.former || before < at - 1 }))
  const people = names.map((name) => official(read, name, { rule: 'title-list', titles }))
  return { to: chain.to, mentions: people }
}

/** *A and B, director and deputy director of …*: as many posts as names, each the next one's; null where there are others. */
function oneEach(read: Scan, names: readonly NameParse[], at: number): PeopleParse | null {
  const chain = isCapital(read.symbols, at) || joined(read, at + 1) ? readChain(read, at) : null
  if (!chain || chain.titles.length !== names.length || names.length !== 2) return null
  if (readName(read, chain.to, false) && joined(read, chain.to)) return null
  const people = names.map((name, index) =>
    official(read, name, { rule: 'title-list', titles: [(chain.titles[index] as TitleParse).title] }),
  )
  return { to: chain.to, mentions: people }
}

/** *A and B, both former chairmen of …*, *A and B, current heads of …*, *A and B were elected as …*: the word at which a title in the plural may stand behind names, -1 where it may not. */
function pluralBehind(read: Scan, to: number): number {
  const gap = to < read.symbols.length ? (read.symbols.gap[to] as number) & ~Gap.Space : Gap.Line
  let next = to
  if (gap === Gap.Comma || gap === Gap.Open || gap === Gap.Dash) {
    if (isOfBoth(read, next)) next++
    while (next < to + 5 && joined(read, next) && isOfBoth(read, next)) next++
    return next === to || joined(read, next) ? next : -1
  }
  while (next < to + 6 && runsOn(read, next) && isHandingOver(read, next)) next++
  return next > to && joined(read, next) ? next : -1
}

const isOfBoth = oneOf([
  'both',
  'all',
  'the',
  'two',
  'three',
  'former',
  'then',
  'who',
  'are',
  'were',
  'as',
  'new',
  'current',
  'respective',
  'respectively',
])

/** *Ministers of Information and Communications*, *Vice Chairmen of the NA*: the field or body behind *of*, and where it ends. */
function belonging(read: Scan, at: number): Belonging {
  const none = { to: at, body: null, domain: null }
  if (!isWord(read, at, 'of') || !joined(read, at)) return none
  const next = isWord(read, at + 1, 'the') ? at + 2 : at + 1
  const department = departmentOf(read, next)
  if (department) return department
  const first = isCapital(read.symbols, next) || levelAt(read, next) ? readBody(read, next) : null
  // *Deputy Chiefs of the VPA's General Staff*
  const owns = first && isWord(read, first.to, 's') && read.symbols.gap[first.to] === 0
  const known = (owns && isCapital(read.symbols, first.to + 1) ? readBody(read, first.to + 1) : null) ?? first
  // *directors of the provincial health department*
  const body = known ?? toldBehind(read, at)
  if (body && !body.general) return { to: body.to, body: body.body, domain: null }
  const town = townAt(read, next)
  return town
    ? { to: pastPlace(read, pastLevel(read, town.to)), body: ofTown(town.place), domain: null }
    : none
}

/** *vice chairmen of Minh Tri commune*: of what leads it. */
function ofTown(place: PlaceRef): RawBody {
  return { ...bareBody(`Ủy ban nhân dân ${place.label}`, 'Ủy ban nhân dân'), place, local: true }
}

/** *of Minh Tri commune, Soc Son district*: the word behind the place that the first lies in. */
function pastPlace(read: Scan, at: number): number {
  const next = read.symbols.gap[at] === (Gap.Comma | Gap.Space) ? townAt(read, at) : null
  return next ? pastLevel(read, next.to) : at
}

function pastLevel(read: Scan, at: number): number {
  return joined(read, at) && levelAt(read, at) ? at + 1 : at
}

/** As many words may tell who several people are, before their names. */
const LONGEST_ASIDE = 18

/** *Deputy Head of the Legal Department, including Ms A and Ms B*: those of whom a title in the singular is told; none elsewhere. */
export function namesIncluded(read: Scan, to: number): NameParse[] {
  const comma = to < read.symbols.length && read.symbols.gap[to] === (Gap.Comma | Gap.Space)
  const said = (comma || joined(read, to)) && isWord(read, to, 'including', 'namely', 'include', 'includes')
  return read.lexicon.marks === 'bare' && said ? namesListed(read, to + 1) : []
}

/** *including*, *namely*, a colon, a dash or a comma behind a title: the word at which the names begin; -1 where they may not. */
export function namely(read: Scan, at: number): number {
  if (isWord(read, at, 'including', 'namely', 'are', 'were', 'include')) return at + 1
  if (isWord(read, at, 'who') && (read.symbols.gap[at] as number) & Gap.Comma)
    for (let next = at + 1; next < at + LONGEST_ASIDE; next++)
      if (isWord(read, next, 'include', 'are')) return next + 1
  const gap = at < read.symbols.length ? (read.symbols.gap[at] as number) & ~Gap.Space : Gap.Line
  const parted = gap === Gap.Colon || gap === Gap.Dash || gap === Gap.Comma
  return parted || joined(read, at) ? at : -1
}
