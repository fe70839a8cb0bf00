// What all bodies share: where their names end, what begins something else, the place that completes them.

import { isForeignWord, Shape } from '../../text'
import { codeEnd } from '../documents/code-words'
import { Gap, isCapital, isProper, JOINED } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import type { PlaceRef, RawBody } from '../raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { written } from '../written'
import { countryAt } from './countries'
import { endsInLevel, isFeature, isListed, isSmallField } from './field-lists'
import { abbreviatedPlace, isVietnam, ofCountry, readPlace } from './places'
import { sharedCountry } from './shared-countries'

/** A body found: words [from, to), and the rule that found it. */
export interface BodyParse {
  from: number
  to: number
  body: RawBody
  rule: string
  quiet: boolean
  /** A level in general (*UBND cấp tỉnh*), known but nobody in particular. */
  general: boolean
  /** Where the parent named beside it ends. */
  whole?: number
}

/** These end a name in small letters, whatever known names have beside them. */
const BREAKS = ['thuộc', 'nay', 'thành']

/** Party bodies name their place without its kind: *Tỉnh ủy Nghệ An*. */
export const PARTY_HEAD = /(ủy|đoàn)$/

/** The level of which a Party committee's name tells. */
const LEVELS: Record<string, string> = {
  'Huyện ủy': 'huyện',
  'Quận ủy': 'quận',
  'Thị ủy': 'thị xã',
  'Thành ủy': 'thành phố',
  'Huyện đoàn': 'huyện',
  'Quận đoàn': 'quận',
  'Thị đoàn': 'thị xã',
  'Xã đoàn': 'xã',
  'Phường đoàn': 'phường',
}

/** The level that a head says, or ''. */
export function levelOf(head: string): string {
  return PARTY_HEAD.test(head) ? (LEVELS[head.split(' ').slice(-2).join(' ')] ?? '') : ''
}

/** A place as it ends a body's name: *Huyện ủy Mường Tè*, *UBND huyện Mường Tè*. */
export function placeTail(head: string, place: PlaceRef): string | null {
  const short =
    PARTY_HEAD.test(head) &&
    !head.endsWith('Đảng ủy') &&
    (place.ids.length > 0 || levelOf(head) === place.level || place.level === 'tỉnh')
  return short ? place.name : place.label
}

export const ALONE = new Set([
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Thường trực Hội đồng nhân dân',
  'Thường trực Ủy ban nhân dân',
  'Bộ Chỉ huy quân sự',
  'Bộ Chỉ huy Bộ đội Biên phòng',
  'Cơ quan An ninh điều tra',
  'Cơ quan Thi hành án hình sự',
  'Cơ quan Cảnh sát điều tra',
])

const LONGEST_TAIL = 14

/** Where a name ends that begins with capitals, or goes on with a head in small letters (`small`): while words are capitals or known side by side. */
export function tailEnd(read: Scan, start: number, small = false): number {
  const { symbols, lexicon } = read
  let end = start
  let at = start
  let open = false
  while (at < symbols.length && at < start + LONGEST_TAIL) {
    const gap = symbols.gap[at] as number
    const linking = at > start && (gap & (Gap.Comma | Gap.Dash)) !== 0
    // *chất độc da cam/dioxin*
    const slashed =
      at > start &&
      gap === Gap.Slash &&
      lexicon.isPair(symbols.word[at - 1] as number, symbols.word[at] as number)
    if (at > start && gap & ~(JOINED | Gap.Comma | Gap.Dash) && !slashed) break
    // *Cục Thuế TP. Ngoài ra …*: the letters of a level end a name.
    if (at > start && symbols.part[at] !== 0 && hitAt(read, at, 'level')) break
    if (
      at > start &&
      !open &&
      (beginsLocal(read, at) || hitAt(read, at, 'place') || isLevelOfPlace(read, at) || endsInLevel(read, at))
    )
      break
    const first = symbols.word[at - 1] as number
    const word = symbols.word[at] as number
    const pair = at === start ? small : lexicon.isPair(first, word) || isFeature(read, at)
    const listed = linking && isListed(read, start, at)
    if (linking && !listed && (!pair || beginsOther(read, at))) break
    if (at > start && actsOnPaper(read, at)) break
    const code = at > start ? codeEnd(read, at) : at
    if (code > at) return code
    if (!isProper(symbols, at) && (breaks(read, at) || (at > start && hitAt(read, at, 'deed')))) break
    if (isWord(read, at, 'và', 'về')) {
      // A conjunction goes on only into another part of the name.
      const next = at + 1
      const more =
        joined(read, next) &&
        (isProper(symbols, next) ||
          !lexicon.stops.has(symbols.word[next] as number) ||
          isSmallField(read, next)) &&
        !beginsOther(read, next) &&
        !isPeople(read, next) &&
        !beginsBody(read, next) &&
        !(isWord(read, at, 'về') && (isAll(read, next) || isWord(read, next, 'vụ'))) &&
        ((lexicon.isPair(word, symbols.word[next] as number) && pair) || goesOn(read, at))
      if (!more) break
      open = true
      at++
      continue
    }
    // *Cục Tổ chức cán bộ của Bộ Công an*: whose it is is a body of its own.
    if (at > start && isWord(read, at, 'của') && isCapital(symbols, at + 1) && hitAt(read, at + 1, 'body'))
      break
    const capital = at === start ? isCapital(symbols, at) : isProper(symbols, at)
    // *phòng cháy, chữa cháy*: one field with a comma in it.
    if (linking && !listed && !capital && gap & Gap.Comma && !isWord(read, at, 'chữa', 'cứu', 'chống')) break
    if (at > start && hitAt(read, at, 'title')?.entry.class === 'alone') break
    if (
      !capital &&
      !open &&
      !/^\d+$/.test(written(read, at, at + 1)) &&
      !pair &&
      !completesWord(read, start, at)
    )
      break
    // *Hải đoàn 32 Bộ Tư lệnh …*: behind a number another body begins.
    if (at > start && capital && /^\d+$/.test(written(read, at - 1, at)) && hitAt(read, at, 'head')) break
    const person = at > start ? hitAt(read, at, 'person') : undefined
    if (person && person.to - at > 2) break
    if (capital && at > start && !open && !pair && !linking && beginsName(read, at)) break
    end = at + 1
    open = isFeature(read, at)
    at++
  }
  // *Trung tâm An ninh hàng không quốc gia*
  if (end > start && joined(read, end) && isWord(read, end, 'quốc') && isWord(read, end + 1, 'gia')) end += 2
  // *Ban Quản lý khu kinh tế của tỉnh*: whose it is begins behind the name.
  return end > start + 1 && isWord(read, end - 1, 'của') ? end - 1 : end
}

/** *Đảng ủy Bộ A và lãnh đạo Bộ A*: people are no part of a body's name. */
function isPeople(read: Scan, at: number): boolean {
  return isWord(read, at, 'lãnh', 'các', 'toàn', 'những') || isStaff(read, at)
}

const isStaff = (read: Scan, at: number) => isWord(read, at, 'cán') && !isCapital(read.symbols, at)

/** *tỉnh An Giang*: a level with its place's name. */
function isLevelOfPlace(read: Scan, at: number): boolean {
  if (abbreviatedPlace(read, at)) return true
  return hitAt(read, at, 'level') !== undefined && Boolean(readPlace(read, at)?.place.name)
}

/** *Tiểu ban A triển khai Quyết định*: what a body does with a paper. */
export function actsOnPaper(read: Scan, at: number): boolean {
  const { symbols } = read
  if (at + 2 >= symbols.length || !isWord(read, at, 'triển', 'ban', 'công', 'quán', 'phê')) return false
  if (isCapital(symbols, at) || isCapital(symbols, at + 1) || isWord(read, at - 1, 'về')) return false
  return isCapital(symbols, at + 2) && hitAt(read, at + 2, 'kind') !== undefined
}

function breaks(read: Scan, at: number): boolean {
  if (isWord(read, at, 'trực')) return isWord(read, at + 1, 'thuộc')
  return isWord(read, at, ...BREAKS) && !isWord(read, at + 1, 'phố')
}

/** Most words have two syllables: a small one after a capital ends its word, unless the capital ended a known domain. */
function completesWord(read: Scan, start: number, at: number): boolean {
  const domain = longestAt(read, start, 'domain')[0]
  return (
    at > start &&
    isProper(read.symbols, at - 1) &&
    read.symbols.shape[at - 1] !== Shape.Upper &&
    read.symbols.part[at - 1] === 0 &&
    domain?.to !== at &&
    !endsKnown(read, at) &&
    !isWord(read, at - 2, 'châu') &&
    joined(read, at) &&
    !read.lexicon.stops.has(read.symbols.word[at] as number)
  )
}

/** *Cục Du lịch quốc gia Iran tự tin*, *Ban … Trung ương Đoàn phân công*: nothing in small letters goes on behind a country or a known body. */
function endsKnown(read: Scan, at: number): boolean {
  for (let from = at - 1; from >= 0 && from > at - 4; from--)
    if ((['country', 'body', 'town'] as const).some((kind) => hitAt(read, from, kind)?.to === at)) return true
  return false
}

/** *và Thống kê hải quan*, *về hải quan*: another part of the name, not another thing. */
function goesOn(read: Scan, at: number): boolean {
  const { symbols, lexicon } = read
  const next = at + 1
  if (isWord(read, at, 'về'))
    return (
      !isProper(symbols, next) &&
      joined(read, next + 1) &&
      lexicon.isPair(symbols.word[next] as number, symbols.word[next + 1] as number)
    )
  const elsewhere = (read.hits[next] ?? []).some(
    ({ entry }) => entry.kind !== 'domain' && entry.class !== 'local',
  )
  return isProper(symbols, next) && !elsewhere && !beginsLocal(read, next)
}

/** Whether another body, person, post or document begins here. */
export function beginsOther(read: Scan, at: number): boolean {
  if (!isCapital(read.symbols, at)) return false
  return (read.hits[at] ?? []).some(
    ({ from, to, entry }) =>
      entry.kind === 'person' ||
      ((entry.kind === 'body' ||
        entry.kind === 'title' ||
        entry.kind === 'kind' ||
        (entry.kind === 'head' && entry.class !== 'local')) &&
        to - from > 1),
  )
}

/** *và Sở Y tế*, *và Hội Nông dân*: a head and a capital behind it begin a body of their own; *và Hội nhập* does not. */
export function beginsBody(read: Scan, at: number): boolean {
  const head = isCapital(read.symbols, at) && hitAt(read, at, 'head')
  return Boolean(head && joined(read, at + 1) && isProper(read.symbols, at + 1)) || beginsLocal(read, at)
}

/** *Công an tỉnh …* begins a body of its own; *hải quan* inside a name does not. */
export function beginsLocal(read: Scan, at: number): boolean {
  const head = hitAt(read, at, 'head', 'local')
  return (
    head !== undefined &&
    isCapital(read.symbols, at) &&
    (ALONE.has(head.entry.id) || PARTY_HEAD.test(head.entry.id) || readPlace(read, head.to) !== null)
  )
}

/** *Thanh tra UBND TP A về đất đai*: a committee has no inspectorate of its own; there it is a verb. */
export function isInspected(read: Scan, { from, to, entry }: Hit): boolean {
  // *ngoài ra, Thanh tra UBND huyện và …*: inside a sentence no verb has a capital.
  const inside = from > 0 && !((read.symbols.gap[from] as number) & ~(Gap.Space | Gap.Comma))
  if (inside && read.symbols.loud[from] === 0) return false
  const committee = hitAt(read, to, 'head', 'local')
  return entry.id === 'Thanh tra' && committee !== undefined && ALONE.has(committee.entry.id)
}

/** A person's name that follows a body's without a mark: *Cục … Phạm Quốc Khánh*. */
export function beginsName(read: Scan, at: number): boolean {
  if (hitAt(read, at, 'person') || beginsForeignName(read, at)) return true
  const { symbols, lexicon } = read
  return (
    lexicon.surnames.has(symbols.word[at] as number) &&
    isCapital(symbols, at + 1) &&
    joined(read, at + 1) &&
    ((lexicon.marks === 'bare' && isWord(read, at + 1, 'van', 'thi')) ||
      !lexicon.isPair(symbols.word[at] as number, symbols.word[at + 1] as number))
  )
}

/** *Tom Price* behind *Bộ trưởng Y tế …*: two capitals, one of them no Vietnamese syllable, and nothing known. */
function beginsForeignName(read: Scan, at: number): boolean {
  const { symbols } = read
  if (!isProper(symbols, at) || !joined(read, at + 1) || !isProper(symbols, at + 1)) return false
  if (read.hits[at] || read.hits[at + 1] || read.lexicon.marks === 'bare') return false
  if ([at, at + 1].some((word) => symbols.shape[word] === Shape.Upper || symbols.part[word] !== 0))
    return false
  return [at, at + 1].some((word) => isForeignWord(written(read, word, word + 1)))
}

/** *Quốc hội Việt Nam* is ours; *Quốc hội Campuchia* is another body. */
export function withCountry(read: Scan, parse: BodyParse): BodyParse {
  const party = longerParty(read, parse)
  if (party) return party
  const next = parse.to
  const shared = sharedCountry(read, parse.body, next)
  if (shared) {
    const name = `${written(read, parse.from, next)} ${shared}`
    return { ...parse, rule: 'body-foreign', body: { ...parse.body, ids: [], name, country: shared } }
  }
  // *Quân ủy Trung ương (Trung Quốc)*: the country stands in brackets.
  const bracketed = ((read.symbols.gap[next] ?? 0) & ~Gap.Space) === Gap.Open
  if (!joined(read, next) && !bracketed) return parse
  const of = read.lexicon.marks === 'bare' ? ofCountry(read, next) : 0
  const country = of ? hitAt(read, of, 'country') : countryAt(read, next)
  if (!country) return parse
  if (isVietnam(country.entry.id))
    return parse.body.ids.length && !bracketed ? { ...parse, to: country.to } : parse
  const kind = read.lexicon.knowledge.institutions.get(parse.body.ids[0] ?? '')?.kind
  if (kind === 'international' || kind === 'foreign') return parse
  const name = `${of ? parse.body.name : written(read, parse.from, parse.to)} ${country.entry.id}`
  return {
    ...parse,
    to: bracketed ? parse.to : country.to,
    rule: 'body-foreign',
    body: { ...parse.body, ids: [], name, country: country.entry.id },
  }
}

/** *Ban Chấp hành Trung ương Đảng* runs on into *Đảng Cộng sản Trung Quốc*: the body is that party's. */
function longerParty(read: Scan, parse: BodyParse): BodyParse | null {
  const last = parse.to - 1
  if (last <= parse.from || !isWord(read, last, 'đảng') || !joined(read, last)) return null
  const party = longestAt(read, last, 'body')[0]
  if (!party || party.to <= parse.to) return null
  const ours = read.lexicon.knowledge.institutions.get(party.entry.id)?.kind === 'party'
  const name = written(read, parse.from, party.to)
  return { ...parse, to: party.to, body: ours ? parse.body : { ...parse.body, ids: [], name, country: name } }
}

/** A made name beats a shorter known one only by more than small words that happen to follow it. */
export function outdoes(read: Scan, made: BodyParse, best: BodyParse): boolean {
  // *Ban Thuong vu Tinh uy*: the longer head says more.
  const longer = made.body.head.length >= best.body.head.length
  if (made.to === best.to) return made.body.local && !best.body.local && longer && !best.body.ids.length
  if (made.to < best.to) return false
  if (best.rule !== 'body-known') return true
  if (endsThere(read, best) || beginsName(read, best.to)) return false
  const { symbols, lexicon } = read
  const next = symbols.word[best.to] as number
  // *Quốc hội thẩm tra*, *Cục Hải quan điều tra*: one word in small letters right behind a known name is what it does.
  const apart = ((symbols.gap[best.to] as number) & (Gap.Comma | Gap.Dash)) !== 0
  const goesOn = made.to - best.to > (apart ? 1 : 2) && !lexicon.stops.has(next)
  if (goesOn && lexicon.isPair(symbols.word[best.to - 1] as number, next)) return true
  for (let at = best.to; at < made.to; at++) if (isProper(read.symbols, at) || made.body.place) return true
  return false
}

/** *chịu trách nhiệm trước Ban Chỉ đạo … về toàn bộ hoạt động*: no body is for these. */
const isAll = oneOf(['toàn', 'việc', 'kết', 'những', 'các', 'mọi', 'nội', 'tính', 'tiến', 'tình'])

/** What follows a known name and is no part of it: a document, *tại* and a body, the body over it without a comma. */
function endsThere(read: Scan, { to, body }: BodyParse): boolean {
  if (isCapital(read.symbols, to) ? hitAt(read, to, 'kind') : hitAt(read, to, 'deed')) return true
  if (isWord(read, to, 'tại')) return longestAt(read, to + 1, 'body').length > 0
  if (isWord(read, to, 'về') && isAll(read, to + 1)) return true
  const parent = read.lexicon.knowledge.institutions.get(body.ids[0] ?? '')?.parent
  return parent !== undefined && longestAt(read, to, 'body').some(({ entry }) => entry.id === parent)
}
