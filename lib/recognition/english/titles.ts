// Where English puts what belongs to a title: the body before it, the name between commas behind it.
import { type BodyParse, fromKnown, readBody } from '../bodies/bodies'
import { readPlace } from '../bodies/places'
import { Gap, isCapital } from '../lexicon/symbols'
import { type NameParse, readName, readStrangeName, runEnd } from '../people/names'
import type { TitleParse } from '../people/title-parts'
import type { TitleChain } from '../people/titles'
import type { RawTitle } from '../raw'
import { commaOnly, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { wordAt } from '../written'
import { afterDescription, levelAt } from './bodies'
import { pastTime } from './named'
import { smallMinistry } from './small-bodies'
import { toldBehind } from './told-bodies'

/** Without a country these are heads of state; of a body they are its heads. */
export const OF_BODIES: Record<string, string> = {
  'Chủ tịch nước': 'Chủ tịch',
  'Phó Chủ tịch nước': 'Phó Chủ tịch',
}

/** As many words may make a body's English name. */
const LONGEST_BODY = 8

/** *Foreign Ministry spokeswoman*, *the Ministry's Spokesman*: the body that stands before an English title, or null. */
export function bodyBefore(read: Scan, at: number): RawTitle['body'] {
  // *World Bank (WB) Country Director*
  if (!joined(read, at) && read.symbols.gap[at] !== (Gap.Space | Gap.Close)) return null
  const end = isWord(read, at - 1, 's') ? at - 1 : at
  for (let from = Math.max(0, end - LONGEST_BODY); from < end; from++) {
    const hits = longestAt(read, from, 'body')
    if (hits[0]?.to === end) return fromKnown(read, hits)?.body ?? null
  }
  return null
}

/** *Deputy Director A of the Department of Transport*: the title once more, with the body behind its bearer's name; null where none is. */
export function bodyBehind(read: Scan, { titles }: TitleChain, at: number): TitleParse | null {
  const last = titles.at(-1)?.title
  if (read.lexicon.marks === 'accented' || last?.class !== 'body' || last.body || last.place) return null
  if (!isWord(read, at, 'of', 'from', 'at') || !joined(read, at)) return null
  const next = isWord(read, at + 1, 'the') ? at + 2 : at + 1
  const known = joined(read, next) ? bodyFrom(read, next) : null
  const inner = known && !known.general ? known : toldBehind(read, at)
  if (!inner) return null
  const start = read.symbols.start[at] as number
  const end = read.symbols.end[inner.to - 1] as number
  return { from: at, to: inner.to, title: { ...last, start, end, body: inner.body }, inner }
}

/** The body that begins at a word, or behind the level and *'s* at that word. */
function bodyFrom(read: Scan, at: number): BodyParse | null {
  const owned = levelAt(read, at) && isWord(read, at + 1, 's') ? at + 2 : levelAt(read, at) ? at + 1 : at
  const body = readBody(read, at) ?? (owned > at ? readBody(read, owned) : null)
  return body && (body.from === at || body.from === owned) ? body : null
}

/** *The Chief Justice, Nguyen Hoa Binh, said*, *Theo Bí thư Tỉnh ủy, Trần Văn A, …*: the name between commas. */
export function betweenCommas(read: Scan, chain: TitleChain): NameParse | null {
  const { symbols } = read
  // *Former Secretary of A cum Chairman of B, Le Van C; and …*
  const former = read.lexicon.marks === 'bare' && chain.titles[0]?.title.former === true
  const to = pastTime(read, chain.to)
  if (!commaOnly(read, to)) return null
  const last = chain.titles.at(-1)?.title
  const abroad = last?.class === 'foreign' && last.country && isDefinite(read, chain.from)
  const name =
    readName(read, to, false) ?? (abroad || isClosed(read, chain, to) ? readStrangeName(read, to) : null)
  // *a deputy minister of Industry and Trade, Le Van C, …*: what tells of which post says that it is his.
  const first = chain.titles[0]?.title
  const post = first?.body || (first?.class === 'alone' && first.offices.length > 0)
  const of = read.lexicon.marks === 'bare' && (post || to > chain.to) && name && name.to - name.from > 2
  const after = name && name.to < symbols.length ? (symbols.gap[name.to] as number) : Gap.Line
  // *permanent member of A and Head of B, Le Van C; Secretary of D, …*: one of several people, parted by semicolons.
  const inList =
    read.lexicon.marks === 'bare' && ((after | (symbols.gap[chain.from] ?? 0)) & Gap.Semicolon) !== 0
  if (chain.titles.length > 1 && !former && !inList) return null
  if (!of && !former && !inList && !isDefinite(read, chain.from)) return null
  // Two names between commas are a list.
  const and = name && isWord(read, name.to, 'and') && !isWord(read, name.to + 1, 'the')
  // *former deputy chairman of A, B, and former head of C, D*: each has his own title.
  const titled = name && and && hitAt(read, name.to + 1, 'title') !== undefined
  const list =
    name && ((and && !titled && !(after & Gap.Semicolon)) || readName(read, name.to, false) !== null)
  // *Former Chairman of A, Le Van C took over …*: with no comma behind the name.
  const runs = name && former && joined(read, name.to) && !isCapital(symbols, name.to)
  const ends = after & (Gap.Comma | Gap.Stop | Gap.Line | Gap.Open | (former || inList ? Gap.Semicolon : 0))
  return name && (ends || runs) && !list ? name : null
}

/** *The Minister of Interior, Sar Kheng, said*: in English a known post of one, and a comma behind the name too. */
function isClosed(read: Scan, { from, titles }: TitleChain, at: number): boolean {
  const only = titles.length === 1 ? titles[0]?.title : undefined
  if (read.lexicon.marks === 'accented' || !only?.offices.length || !isDefinite(read, from)) return false
  const end = runEnd(read, at)
  return end < read.symbols.length && read.symbols.gap[end] === (Gap.Comma | Gap.Space)
}

/** *the Secretary*, *the former Vietnamese ambassador*, *Vietnam's ambassador*: one of a kind, whose name may follow between commas. */
function isDefinite(read: Scan, from: number): boolean {
  const own = isWord(read, from - 1, 's') ? from - 2 : from - 1
  const nation = own >= 0 && hitAt(read, own, 'country')?.to === own + 1
  if (nation && own < from - 1) return true
  const before = nation ? own - 1 : from - 1
  return isWord(read, beforeNew(read, isWord(read, before, 'former') ? before - 1 : before), 'the', 'theo')
}

/** *The newly-elected Secretary*: the word before what tells that its bearer is new. */
function beforeNew(read: Scan, at: number): number {
  let before = at
  while (
    before > at - 3 &&
    isWord(read, before, 'newly', 'elected', 'appointed', 'new', 'current', 'incumbent')
  )
    before--
  return before
}

/** Classes of titles that may tell far behind what they are of. */
const FAR: ReadonlySet<string> = new Set(['body', 'member', 'memberOf'])
const GOVERNOR = /^(Phó )?Thống đốc$/

/** *of the Hanoi Police*, *from the Ministry of …*: the word at which what a title belongs to begins, else the same. */
export function ownerOf(read: Scan, { class: kind, title: words }: RawTitle, at: number): number {
  // *NA deputy from Hanoi A*
  const from = kind === 'member' && isWord(read, at, 'from') && read.lexicon.marks === 'bare'
  const of = joined(read, at) && (from || isWord(read, at, 'of')) && joined(read, at + 1)
  const near = of ? atPlace(read, pastOrdinal(read, at + (isWord(read, at + 1, 'the') ? 2 : 1))) : at
  if (near > at && isCapital(read.symbols, near)) return near
  const far = FAR.has(kind) || GOVERNOR.test(words) ? beyondTitle(read, at) : at
  return far > at ? far : near
}

/** *of the 14th Party Central Committee*: the word behind the count of a term. */
function pastOrdinal(read: Scan, at: number): number {
  const counted = /^\d{1,2}(st|nd|rd|th)$/.test(wordAt(read, at)) && isCapital(read.symbols, at + 1)
  return counted && joined(read, at + 1) ? at + 1 : at
}

/** *the northern province of Yen Bai*: the word at which the place's name begins, else the same. */
function atPlace(read: Scan, at: number): number {
  for (let next = at; next < at + 3 && joined(read, next) && !isCapital(read.symbols, next); next++)
    if (isWord(read, next, 'province', 'city', 'district') && isWord(read, next + 1, 'of')) return next + 2
  return at
}

/** Whether a body begins at a word; a known one, where that is small. */
function bodyAt(read: Scan, at: number): boolean {
  return longestAt(read, at, 'body').length > 0 || readBody(read, at)?.from === at
}

/** As many small words may tell what somebody heads, before the body that it is of. */
const LONGEST_UNIT = 6

/** *head of a team of the Hanoi Police*, *investigator from the Ministry of …*: the word at which the body begins, else the same. */
function beyondTitle(read: Scan, from: number): number {
  if (read.lexicon.marks === 'accented' || !joined(read, from)) return from
  for (let at = from; at < from + LONGEST_UNIT && joined(read, at) && !isCapital(read.symbols, at); at++) {
    if (!isWord(read, at, 'of', 'at', 'for', 'from', 'under') || (at > from && !isWord(read, from, 'of')))
      continue
    const article = isWord(read, at + 1, 'the') ? at + 2 : at + 1
    const next = isWord(read, article, 'vietnam') && isWord(read, article + 1, 's') ? article + 2 : article
    const begins = longestAt(read, next, 'body').length > 0 || levelAt(read, next) !== null
    const capital = isCapital(read.symbols, next) || begins
    if (joined(read, next) && ((capital && bodyAt(read, next)) || smallMinistry(read, next))) return next
  }
  return from
}

/** *Deputy A of Nam Dinh province, who is …*, *A from the northern province of B, …*: the word behind where somebody is from and a comma, else the same. */
export function pastOrigin(read: Scan, at: number): number {
  if (read.lexicon.marks === 'accented' || !isWord(read, at, 'of', 'from') || !joined(read, at)) return at
  const first = afterDescription(read, at + 1)
  const place = joined(read, first) ? readPlace(read, first, true) : null
  if (!place?.place.name) return at
  const to = joined(read, place.to) && levelAt(read, place.to) ? place.to + 1 : place.to
  return to < read.symbols.length && read.symbols.gap[to] === (Gap.Comma | Gap.Space) ? to : at
}

/** *the province's chairman*, *the city's mayor*: the level of the place that owns a title, or null. */
export function levelOwning(read: Scan, at: number): string | null {
  if (read.lexicon.marks === 'accented' || !joined(read, at) || !isWord(read, at - 1, 's')) return null
  const owned = read.symbols.gap[at - 1] === 0 && isWord(read, at - 3, 'the') && joined(read, at - 2)
  return owned ? levelAt(read, at - 2) : null
}

/** *the provincial Party chief*, *the city's Party leader*: the level of the place whose post it is, or null. */
export function levelBefore(read: Scan, at: number): string | null {
  if (read.lexicon.marks === 'accented' || !joined(read, at)) return null
  const owned = isWord(read, at - 1, 's') && read.symbols.gap[at - 1] === 0
  if (owned && isWord(read, at - 2, 'capital')) return 'thành phố'
  const said = owned ? at - 2 : at - 1
  // *the former Ben Tre province Party chief* is of the place that is named.
  // *The City Party Chief* is of no place that *The* names.
  const named = isCapital(read.symbols, said - 1) && !isWord(read, said - 1, 'the')
  return joined(read, said) && named ? null : levelAt(read, said)
}
