// Titles: an office's words, the body they belong to, and chains of several for one person.
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
  // English says the country first: *Lao Deputy Prime Minister*.
  const nation = read.lexicon.marks === 'bare' ? hitAt(read, at, 'country') : undefined
  if (nation && joined(read, nation.to)) head = nation.to
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
  const offices = named.length || !title ? named : read.lexicon.postsNamed(title.entry.id)
  const words = title && title.to === found ? title.entry.id : (office[0]?.entry.id ?? '')
  const className = title && title.to === found ? title.entry.class : 'alone'
  const canonical = offices.length
    ? (read.lexicon.knowledge.offices.get(offices[0] ?? '')?.title ?? words)
    : words
  const made: RawTitle = {
    start: read.symbols.start[head] as number,
    end: read.symbols.end[longest - 1] as number,
    title: title && title.to === found ? words : canonical,
    class: className,
    offices,
    body: null,
    domain: null,
    country: nation && head !== at && !isVietnam(nation.entry.id) ? nation.entry.id : null,
    place: null,
    former,
    acting,
  }
  if (named.length) made.country ??= countryIn(read, head, longest)
  const parse: TitleParse = { from: head, to: longest, title: made, inner: null }
  complete(read, parse)
  made.end = read.symbols.end[parse.to - 1] as number
  // Another country's prime minister holds none of our posts.
  if (made.country && !longestAt(read, head, 'office').some(({ to }) => to >= parse.to)) made.offices = []
  // A post needs its body's own word: *Trưởng* alone is no title.
  if (className === 'post' && !made.body) return null
  return parse
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
  )
    parse.to += 2
  if (joined(read, parse.to) && isWord(read, parse.to, 'thứ') && isWord(read, parse.to + 1, 'nhất'))
    parse.to += 2
  if (
    joined(read, parse.to) &&
    isWord(read, parse.to, 'chuyên', 'phụ') &&
    isWord(read, parse.to + 1, 'trách')
  )
    parse.to += 2
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
    parse.to = body.to
    if (body.body.country) title.country = body.body.country
  } else if (title.class !== 'rank' && shortBody(read, parse, next)) {
    // *Chủ nhiệm Ủy ban*, *Trưởng Ban Chỉ đạo*: the body's head alone, named in full elsewhere.
  } else if (title.class !== 'rank') {
    const place = readPlace(read, next)
    if (place && (place.place.name || isCapital(read.symbols, parse.from))) {
      title.place = place.place
      parse.to = place.to
    }
  }
  if (!joined(read, parse.to)) return
  const country = hitAt(read, isWord(read, parse.to, 'nước') ? parse.to + 1 : parse.to, 'country')
  if (country && title.class !== 'rank') {
    if (!isVietnam(country.entry.id)) title.country = country.entry.id
    parse.to = country.to
  }
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
  if (country) for (const { title } of titles) title.country ??= country
  return { from: first.from, to, titles }
}

/** A rank joins what follows without a comma: *Đại tướng, Bộ trưởng* and *Đại tá Giám đốc* alike. */
function chainable(last: TitleParse | undefined): boolean {
  return last?.title.class === 'rank' || last?.title.body !== null || last.title.offices.length > 0
}
