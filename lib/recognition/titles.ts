// Titles: an office's words, the body they belong to, and chains of several for one person.
import { Shape } from '../text'
import { type BodyParse, readBody } from './bodies'
import { beginsName, tailEnd } from './body-parts'
import { isVietnam, readPlace } from './places'
import type { RawTitle } from './raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan, written } from './scan'
import { Gap, isCapital } from './symbols'

/** A title found: words [from, to). `body` is the body inside it, for quiet mentions. */
export interface TitleParse {
  from: number
  to: number
  title: RawTitle
  inner: BodyParse | null
}

/** Classes that never make anybody a public official by themselves. */
const NOT_TITLES = new Set(['honorific', 'academic', 'former', 'acting'])
const MINISTERS = new Set(['Bộ trưởng', 'Thứ trưởng', 'Quyền Bộ trưởng'])

/** Reads one title with what belongs to it, beginning at a word. */
export function readTitle(read: Scan, at: number): TitleParse | null {
  let head = at
  // English says the country first: *Lao Deputy Prime Minister*; some such posts are known by that name.
  const nation = nationAt(read, at)
  const known = nation && longestAt(read, at, 'office')[0]
  const whole = nation !== undefined && known !== undefined && known.to > nation.to
  if (nation && !whole) head = nation.to
  let former = false
  let acting = false
  for (let prefix = prefixAt(read, head); prefix; prefix = prefixAt(read, head)) {
    if (!joined(read, prefix.to)) return null
    if (prefix.entry.class === 'former') former = true
    else acting = true
    head = prefix.to
  }
  const office = longestAt(read, head, 'office')
  const title = beforeBody(read, head, titleHit(read, head))
  const found = Math.max(office[0]?.to ?? 0, title?.to ?? 0)
  if (!found) return null
  // *Tổng Bí thư Ban Chấp hành Trung ương Đảng* runs on into *Đảng Cộng sản …*.
  const party =
    found - head > 2 && isWord(read, found - 1, 'đảng') ? longestAt(read, found - 1, 'body')[0] : undefined
  const longest = Math.max(found, party?.to ?? 0)
  const named = office[0]?.to === found ? office.map(({ entry }) => entry.id) : []
  // An English title reads as its Vietnamese one.
  const own = named.length || !title ? named : read.lexicon.postsNamed(title.entry.id)
  const foreign = nation && head !== at && !isVietnam(nation.entry.id)
  const offices = foreign ? [] : own
  const words = title && title.to === found ? title.entry.id : (office[0]?.entry.id ?? '')
  const className = title && title.to === found ? title.entry.class : 'alone'
  const canonical = offices.length
    ? (read.lexicon.knowledge.offices.get(offices[0] ?? '')?.title ?? words)
    : words
  const made: RawTitle = {
    start: read.symbols.start[whole ? nation.to : head] as number,
    end: read.symbols.end[longest - 1] as number,
    title: title && title.to === found ? words : canonical,
    class: className,
    offices,
    body: null,
    domain: null,
    country: foreign ? nation.entry.id : null,
    place: null,
    former,
    acting,
    standing: false,
  }
  // *the Chairman of the National Assembly's Committee for …* is another post, which is not known.
  if (isWord(read, longest, 's') && read.symbols.gap[longest] === 0 && ofBody(read, head, longest))
    return null
  if (named.length && !isOurs(read, named[0]))
    made.country ??= countryIn(read, whole ? at - 1 : head, longest)
  const parse: TitleParse = { from: whole ? nation.to : head, to: longest, title: made, inner: null }
  complete(read, parse)
  made.end = read.symbols.end[parse.to - 1] as number
  // Another country's prime minister holds none of our posts.
  if (made.country && (foreign || !longestAt(read, head, 'office').some(({ to }) => to >= parse.to)))
    made.offices = postsAbroad(read, made)
  // A post needs its body's own word: *Trưởng* alone is no title.
  if (className === 'post' && !made.body) return null
  return parse
}

/** A country before an English title: *Lao*, *China's*. `to` is the word after it. */
function nationAt(read: Scan, at: number): Hit | undefined {
  const nation = read.lexicon.marks === 'bare' ? hitAt(read, at, 'country') : undefined
  if (!nation || !joined(read, nation.to)) return undefined
  const owns = isWord(read, nation.to, 's') && joined(read, nation.to + 1)
  return owns ? { ...nation, to: nation.to + 1 } : nation
}

function ofBody(read: Scan, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (isWord(read, at, 'of')) return true
  return false
}

/** The known posts of another country that a title and its country name: *Thủ tướng* + *Nhật Bản*. */
function postsAbroad(read: Scan, { title, domain, body, country }: RawTitle): string[] {
  if (body && !domain) return []
  const words = domain && !title.endsWith(domain) ? `${title} ${domain}` : title
  const heads = words === 'Chủ tịch nước' ? [words, 'Tổng thống'] : [words]
  return heads.flatMap((head) => read.lexicon.postsNamed(`${head} ${country}`))
}

/** *Đại sứ Việt Nam tại Hoa Kỳ* is a post of ours, whatever country it names: it belongs to a listed body. */
function isOurs(read: Scan, office: string | undefined): boolean {
  return Boolean(read.lexicon.knowledge.offices.get(office ?? '')?.institution)
}

/** The country in the words of a post: *Ngoại trưởng Mỹ*. */
function countryIn(read: Scan, from: number, to: number): string | null {
  for (let at = from + 1; at < to; at++) {
    const country = hitAt(read, at, 'country')
    if (country && country.to <= to && !isVietnam(country.entry.id)) return country.entry.id
  }
  return null
}

function prefixAt(read: Scan, at: number): Hit | undefined {
  return hitAt(read, at, 'title', 'former') ?? hitAt(read, at, 'title', 'acting')
}

/** *Trưởng Ban Tôn giáo Chính phủ*: a title leaves its last word to the body that it begins. */
function beforeBody(read: Scan, head: number, longest: Hit | undefined): Hit | undefined {
  if (!longest || longest.to - head < 2) return longest
  const last = [longest.to - 1, longest.to - 2].find((at) => hitAt(read, at, 'level')?.to === longest.to) ?? 0
  const place = last > head ? readPlace(read, last, true) : null
  const bare = read.hits[head]?.find(({ to, entry }) => entry.kind === 'title' && to === last)
  // *Chủ tịch TP.HCM*: the level begins the place's own name.
  if (bare && place && place.to > longest.to && place.place.ids.length) return bare
  const shorter = read.hits[head]?.find(
    ({ to, entry }) =>
      entry.kind === 'title' &&
      (entry.class === 'post' || entry.class === 'body') &&
      to < longest.to &&
      to > head,
  )
  if (!shorter || !isCapital(read.symbols, shorter.to)) return longest
  const body = readBody(read, shorter.to)
  return body && body.to > longest.to ? shorter : longest
}

/** The longest title hit that is one; of equal length the more specific class wins. */
function titleHit(read: Scan, at: number): Hit | undefined {
  // Without marks *báo cáo Ủy ban* would hold *Cao ủy*.
  const odd = read.lexicon.marks === 'bare' && !isCapital(read.symbols, at) && isCapital(read.symbols, at + 1)
  if (odd) return undefined
  const hits = longestAt(read, at, 'title').filter(({ entry }) => !NOT_TITLES.has(entry.class))
  return hits.find(({ entry }) => entry.class === 'company') ?? hits[0]
}

/** Adds what follows the title's words: *Thường trực*, a body, a minister's domain, a country or a place, a term. */
function complete(read: Scan, parse: TitleParse) {
  const { title } = parse
  if (
    joined(read, parse.to) &&
    isWord(read, parse.to, 'thường') &&
    isWord(read, parse.to + 1, 'trực') &&
    !hitAt(read, parse.to, 'head')
  ) {
    parse.to += 2
    title.standing = true
  }
  if (joined(read, parse.to) && isWord(read, parse.to, 'thứ') && isWord(read, parse.to + 1, 'nhất'))
    parse.to += 2
  if (
    joined(read, parse.to) &&
    isWord(read, parse.to, 'chuyên', 'phụ') &&
    isWord(read, parse.to + 1, 'trách')
  )
    parse.to += 2
  // *Đại sứ đặc mệnh toàn quyền*
  if (ENVOY.test(title.title) && isWord(read, parse.to, 'đặc') && isWord(read, parse.to + 2, 'toàn'))
    parse.to += 4
  let next = parse.to
  if (joined(read, next) && isWord(read, next, 'của') && isCapital(read.symbols, next + 1)) next++
  if (joined(read, next) && isWord(read, next, 'of') && joined(read, next + 1))
    next += isWord(read, next + 1, 'the') ? 2 : 1
  if (!joined(read, next) || next >= read.symbols.length) return
  const body = title.class === 'rank' ? null : readBody(read, next)
  const domain = MINISTERS.has(title.title) ? longestAt(read, next, 'domain')[0] : undefined
  if (domain && (!body || domain.to >= body.to)) {
    title.domain = domain.entry.id
    const ids = read.lexicon.ministriesOf(domain.entry.id)
    title.body = {
      ids,
      name: `Bộ ${domain.entry.id}`,
      head: 'Bộ',
      place: null,
      local: false,
      country: null,
      within: null,
    }
    // *Bộ trưởng Ngoại giao và Hợp tác quốc tế*: another country's ministry.
    const longer =
      isWord(read, domain.to, 'và') && isCapital(read.symbols, domain.to + 1) ? tailEnd(read, next) : 0
    parse.to = Math.max(domain.to, longer)
    if (longer > domain.to) title.body = { ...title.body, ids: [], name: `Bộ ${written(read, next, longer)}` }
  } else if (
    body &&
    !body.general &&
    (isCapital(read.symbols, next) || body.body.place?.name || title.class === 'post')
  ) {
    title.body = body.body
    parse.inner = body
    parse.to = body.whole ?? ownerEnd(read, body)
    if (body.body.country) title.country = body.body.country
  } else if (title.class !== 'rank' && shortBody(read, parse, next)) {
    // *Chủ nhiệm Ủy ban*, *Trưởng Ban Chỉ đạo*: the body's head alone, named in full elsewhere.
  } else if (title.class !== 'rank') {
    const place = readPlace(read, next)
    if (place && !isClub(read, place.to) && (place.place.name || isCapital(read.symbols, parse.from))) {
      title.place = place.place
      parse.to = place.to
    }
  }
  if (!joined(read, parse.to)) return
  if (ENVOY.test(title.title) && isWord(read, parse.to, 'to') && joined(read, parse.to + 1)) {
    const host = hitAt(read, parse.to + (isWord(read, parse.to + 1, 'the') ? 2 : 1), 'country')
    if (host) parse.to = host.to
    return
  }
  const of = parse.to < next && isWord(read, next - 1, 'of', 'the') ? next : parse.to
  const country = hitAt(read, isWord(read, of, 'nước') ? of + 1 : of, 'country')
  if (country && title.class !== 'rank') {
    if (!isVietnam(country.entry.id)) title.country = country.entry.id
    parse.to = country.to
    const host = ENVOY.test(title.title) && isWord(read, parse.to, 'tại') && joined(read, parse.to)
    if (host)
      parse.to = (hitAt(read, parse.to + 1, 'country') ?? hitAt(read, parse.to + 1, 'place'))?.to ?? parse.to
  }
}

/** *Ambassador to Vietnam* says where, not whose. */
const ENVOY = /^(Đại sứ|Phó Đại sứ|Đại biện|Tổng Lãnh sự|Đặc phái viên)$/

/** Bodies that are part of another one, and those that such a one may be part of. */
const PART = /^(Cục|Vụ|Phòng|Ban|Đội|Trung tâm|Viện|Chi cục|Văn phòng|Thanh tra|Khoa|Học viện|Tổng cục)( |$)/
const OWNER =
  /^(Bộ|Tổng cục|Cục|Công an|Ủy ban|Văn phòng|Tòa án|Viện|Quân khu|Quân chủng|Thanh tra|Ban|Sở|Ngân hàng)( |$)/

/** *Cục trưởng Cục A, Bộ B*, *Trưởng phòng A (Công an tỉnh B)*: where the owner named behind a part ends, else the part's end. */
function ownerEnd(read: Scan, part: BodyParse): number {
  const at = part.to
  const gap = at < read.symbols.length ? (read.symbols.gap[at] as number) : Gap.Line
  const mark = gap & (Gap.Comma | Gap.Dash | Gap.Open)
  const of = isWord(read, at, 'thuộc', 'của') && joined(read, at)
  if (!PART.test(part.body.name) || !(of || (mark && !(gap & ~(mark | Gap.Space))))) return at
  const owner = readBody(read, of ? at + 1 : at)
  if (!owner || owner.general || !OWNER.test(owner.body.name) || headRank(owner) <= headRank(part)) return at
  // *Cục A, Bộ B và Bộ C họp*: a list of equals is no owner.
  return isWord(read, owner.to, 'và', 'cùng') || commaBody(read, owner.to) ? at : owner.to
}

const RANKS = [
  'Đội',
  'Phòng',
  'Khoa',
  'Trung tâm',
  'Chi cục',
  'Ban',
  'Viện',
  'Vụ',
  'Thanh tra',
  'Văn phòng',
  'Học viện',
  'Cục',
  'Tổng cục',
]

/** How high a body stands, as its head says; ministries and the like above all parts. */
function headRank({ body: { name } }: BodyParse): number {
  const rank = RANKS.findIndex((head) => name.startsWith(`${head} `))
  return rank < 0 ? RANKS.length : rank
}

function commaBody(read: Scan, at: number): boolean {
  return (
    at < read.symbols.length &&
    ((read.symbols.gap[at] as number) & Gap.Comma) > 0 &&
    readBody(read, at) !== null
  )
}

/** *Chủ tịch Hà Nội FC*: capitals behind a place make it a company's or a club's name. */
function isClub(read: Scan, at: number): boolean {
  return joined(read, at) && read.symbols.shape[at] === Shape.Upper && !beginsName(read, at)
}

function shortBody(read: Scan, parse: TitleParse, at: number): boolean {
  const head = hitAt(read, at, 'head', 'short')
  if (
    !head ||
    !isCapital(read.symbols, at) ||
    (joined(read, head.to) && isCapital(read.symbols, head.to) && !beginsName(read, head.to))
  )
    return false
  const short = {
    ids: [],
    name: head.entry.id,
    head: head.entry.id,
    place: null,
    local: false,
    country: null,
    within: null,
  }
  parse.title.body = short
  parse.inner = { from: head.from, to: head.to, body: short, rule: 'body-short', quiet: true, general: false }
  parse.to = head.to
  return true
}

/** Titles one after the other for one person: words [from, to). */
export interface TitleChain {
  from: number
  to: number
  titles: TitleParse[]
}

/** Reads a chain: *Ủy viên Bộ Chính trị, Phó Thủ tướng, Bộ trưởng Ngoại giao*, parted by commas, dashes, *kiêm*, *và*. */
export function readChain(read: Scan, at: number): TitleChain | null {
  const first = readTitle(read, at)
  if (!first) return null
  const titles = [first]
  let to = first.to
  for (;;) {
    let next = to
    const gap = read.symbols.gap[next] as number
    if (next >= read.symbols.length || gap & ~(Gap.Space | Gap.Comma | Gap.Dash)) break
    const parted = (gap & (Gap.Comma | Gap.Dash)) !== 0
    if (isWord(read, next, 'kiêm', 'đồng')) next++
    else if (isWord(read, next, 'và', 'cùng') && parted) next++
    else if (read.lexicon.marks === 'bare' && isWord(read, next, 'and')) next++
    else if (!parted && !chainable(titles.at(-1))) break
    const more = readTitle(read, next)
    if (!more) break
    titles.push(more)
    to = more.to
  }
  // *Tổng Bí thư, Chủ tịch nước Trung Quốc*: the country is said once, at the end.
  const country = titles.at(-1)?.title.country
  if (country)
    for (const { title } of titles) {
      if (title.country) continue
      title.country = country
      title.offices = postsAbroad(read, title)
    }
  return { from: first.from, to, titles }
}

/** A rank joins what follows without a comma: *Đại tướng, Bộ trưởng* and *Đại tá Giám đốc* alike. */
function chainable(last: TitleParse | undefined): boolean {
  return last?.title.class === 'rank' || last?.title.body !== null || last.title.offices.length > 0
}
