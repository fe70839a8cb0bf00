// Titles: an office's words, the body they belong to, and chains of several for one person.
import { readBody } from '../bodies/bodies'
import { beginsName } from '../bodies/body-parts'
import { isVietnam, readPlace } from '../bodies/places'
import { isOfAnother } from '../english/elsewhere'
import { isNoTitle, isOfSmall } from '../english/no-titles'
import { pastTermTold } from '../english/offices'
import { runsIntoCommittee, runsOn } from '../english/title-ends'
import { isStandingDeputy, pastShort, ranked } from '../english/title-words'
import { OF_BODIES } from '../english/titles'
import { isOfFirm } from '../english/told-bodies'
import { bitsOf } from '../lexicon/kinds'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { bareTitle, type RawTitle } from '../raw'
import { begins, type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import words from '../words/english.json'
import { written } from '../written'
import { type Holding, holdingAt, isSought } from './held-otherwise'
import { isPillar } from './pillars'
import { anotherPartyEnd, pastParty } from './title-ends'
import { countryIn, isOurs, nationAt, postsAbroad } from './title-nations'
import { complete, type TitleParse } from './title-parts'

/** Classes that never make anybody a public official by themselves. */
const NOT_TITLES = new Set(['honorific', 'academic', 'former', 'acting', 'new', 'plural'])

const ALIKE: Record<string, string[]> = words.alike

const TITLE = bitsOf('title')
const POST = bitsOf('title', 'office')

/** Reads one title with what belongs to it, beginning at a word. */
export function readTitle(read: Scan, at: number): TitleParse | null {
  if (isSought(read, at)) return null
  let head = at
  // English says the country first: *Lao Deputy Prime Minister*; some such posts are known by that name.
  const nation = nationAt(read, at)
  const known = nation && longestAt(read, at, 'office')[0]
  const whole = nation !== undefined && known !== undefined && known.to > nation.to
  if (nation && !whole) head = nation.to
  if (isNoTitle(read, at) || (head > at && isNoTitle(read, head))) return null
  if (!begins(read, head, POST) && !isStandingDeputy(read, head)) return null
  let former = false
  let acting = false
  for (let prefix = prefixAt(read, head); prefix; prefix = prefixAt(read, head)) {
    // *ex-minister*
    const dashed = isWord(read, head, 'ex', 'then') && read.symbols.gap[prefix.to] === Gap.Dash
    if (!joined(read, prefix.to) && !dashed) return null
    if (prefix.entry.class === 'former') former = true
    else if (prefix.entry.class === 'acting') acting = true
    head = prefix.to
  }
  const first = head
  if (isStandingDeputy(read, head)) head++
  const owner = ownersPost(read, head)
  const office = owner ? [] : longestAt(read, head, 'office').filter(({ to }) => !runsIntoCommittee(read, to))
  const title = owner ?? beforeBody(read, head, titleHit(read, head))
  const found = Math.max(office[0]?.to ?? 0, title?.to ?? 0)
  if (!found) return null
  const another = isWord(read, found - 1, 'đảng') ? anotherPartyEnd(read, found) : 0
  const party = another || (isWord(read, found - 1, 'đảng') ? foreignPartyEnd(read, found) : 0)
  const longest = Math.max(party, found - head > 2 ? centralEnd(read, found) : found, pastParty(read, found))
  const named = office[0]?.to === found ? office.map(({ entry }) => entry.id) : []
  // An English title reads as its Vietnamese one.
  const abroad = read.lexicon.marks === 'bare' && title?.entry.class === 'foreign'
  const own = named.length || !title || abroad ? named : read.lexicon.postsNamed(title.entry.id)
  const foreign = (nation && head !== at && !isVietnam(nation.entry.id)) || another > 0
  const offices = foreign ? [] : own
  const words = title && title.to === found ? title.entry.id : (office[0]?.entry.id ?? '')
  const english = read.lexicon.marks === 'bare' ? ALIKE[title?.entry.id ?? ''] : undefined
  const className = title && title.to === found ? title.entry.class : 'alone'
  const canonical = offices.length
    ? (read.lexicon.knowledge.offices.get(offices[0] ?? '')?.title ?? words)
    : words
  const made = bareTitle({
    start: read.symbols.start[whole ? nation.to : first] as number,
    end: read.symbols.end[longest - 1] as number,
    title: title && title.to === found ? words : canonical,
    class: className,
    offices,
  })
  made.country = another ? written(read, found - 1, another) : foreign && nation ? nation.entry.id : null
  made.former = former
  made.acting = acting
  made.alike = english
  if (named.length && !isOurs(read, named[0]))
    made.country ??= countryIn(read, whole ? at - 1 : head, longest)
  const parse: TitleParse = { from: whole ? nation.to : first, to: longest, title: made, inner: null }
  const { held, end } = completeHeld(read, parse)
  // *the Chairman of the National Assembly's Committee for …*: of a body that is not known, an unknown post.
  if ((owner && !made.body) || runsOn(read, parse) || isForShow(read, parse)) return null
  // *President of the National Personnel Authority*: of a body the head of state's word is its own head's.
  const ofBody =
    read.lexicon.marks === 'bare' && made.body && !named.length ? OF_BODIES[made.title] : undefined
  if (ofBody) Object.assign(made, { title: ofBody, offices: [] })
  // *vice president of the aquaculture association* is no head of state, and of no public body.
  const others =
    read.lexicon.marks === 'bare' &&
    !made.country &&
    made.title in OF_BODIES &&
    (isOfAnother(read, parse.to, made) || isOfFirm(read, head) || isOfSmall(read, head))
  if (others) Object.assign(made, { title: OF_BODIES[made.title], class: 'body', offices: [] })
  if (!made.body && servesLeader(read, parse)) made.class = 'member'
  const elect = isElect(read, parse.to) || held?.elect
  if (elect && !held) parse.to++
  made.end = read.symbols.end[(held ? end : parse.to) - 1] as number
  // Another country's prime minister holds none of our posts.
  if (made.country && (foreign || !longestAt(read, head, 'office').some(({ to }) => to >= parse.to)))
    made.offices = postsAbroad(read, made)
  if (elect || (held?.acting && !made.country)) made.offices = []
  // A post needs its body's own word: *Trưởng* alone is no title.
  if (className === 'post' && !made.body) return null
  return parse
}

/** *đại sứ du lịch*, *Đại sứ thiện chí UNICEF*, *Đại sứ quán*: no country's envoy. */
function isForShow(read: Scan, { to, title }: TitleParse): boolean {
  return title.title === 'Đại sứ' && joined(read, to) && isShown(read, to)
}

const isShown = oneOf(['quán', 'du', 'thương', 'hình', 'thiện', 'nhân', 'môi', 'văn', 'truyền'])

/** *Trợ lý Thủ tướng*, *Thư ký đồng chí A*: who serves one that leads, and is of office for that. */
function servesLeader(read: Scan, { to: end, title }: TitleParse): boolean {
  if (!AIDE.test(title.title) || !joined(read, end)) return false
  const to = isWord(read, end, 'của', 'cho') && joined(read, end + 1) ? end + 1 : end
  const address = hitAt(read, to, 'title', 'honorific')
  if (address) return joined(read, address.to) && hitAt(read, address.to, 'person') !== undefined
  return isCapital(read.symbols, to) && hitAt(read, to, 'title', 'alone') !== undefined
}

const AIDE = /^(Trợ lý|Thư ký|Người phát ngôn)$/i

/** Adds what follows a title, and reads over how the post is held, on either side of it; `end` is where the title itself ends. */
function completeHeld(read: Scan, parse: TitleParse): { held: Holding | null; end: number } {
  const before = parse.to
  let held = holdingAt(read, before)
  if (held) parse.to = held.to
  complete(read, parse)
  const end = held && parse.to === held.to ? before : parse.to
  if (!held) {
    held = holdingAt(read, parse.to)
    if (held) parse.to = held.to
  }
  if (held?.acting) parse.title.acting = true
  return { held, end }
}

/** *President-elect*: who will hold the post, and does not yet. */
function isElect(read: Scan, at: number): boolean {
  return isWord(read, at, 'elect') && ((read.symbols.gap[at] as number) & ~(Gap.Space | Gap.Dash)) === 0
}

/** *the Chairman of the National Assembly's Committee for …*: the first word alone, where a known post's last is an owner. */
function ownersPost(read: Scan, head: number): Hit | undefined {
  if (read.lexicon.marks === 'accented') return undefined
  const to = Math.max(longestAt(read, head, 'office')[0]?.to ?? 0, longestAt(read, head, 'title')[0]?.to ?? 0)
  if (!to || !isWord(read, to, 's') || read.symbols.gap[to] !== 0) return undefined
  for (let at = head + 1; at < to - 1; at++)
    if (isWord(read, at, 'of'))
      return read.hits[head]?.find((hit) => hit.entry.kind === 'title' && hit.to === at)
  return undefined
}

/** *Tổng Bí thư Ban Chấp hành Trung ương Đảng* runs on into *Cộng sản …*, *Trưởng Ban Nội chính Trung ương* into *Đảng*. */
function centralEnd(read: Scan, to: number): number {
  const central = isWord(read, to - 1, 'ương') && isWord(read, to, 'đảng') && joined(read, to)
  if (!central && !isWord(read, to - 1, 'đảng')) return to
  const party = central ? to : to - 1
  return Math.max(to, longestAt(read, party, 'body')[0]?.to ?? party + 1)
}

/** *Đảng Cộng sản Trung Quốc*, *Đảng Nhân dân Cách mạng Lào*: where a party's name that ends in a country ends, else 0. */
function foreignPartyEnd(read: Scan, from: number): number {
  // *Ủy viên Trung ương Đảng Lê Thị Nga*: the syllables of names are countries too.
  if (beginsName(read, from)) return 0
  for (let at = from; at < from + LONGEST_PARTY && joined(read, at); at++) {
    const country = at > from ? hitAt(read, at, 'country') : undefined
    if (country) return country.to
    if (hitAt(read, at, 'title') || (at === from && !isCapital(read.symbols, at))) return 0
  }
  return 0
}

/** As many words may stand between *Đảng* and its country. */
const LONGEST_PARTY = 5

/** *nguyên*, *quyền*, *tân*: what may stand before a title. */
function isPrefix({ entry }: Hit): boolean {
  return (
    entry.kind === 'title' && (entry.class === 'former' || entry.class === 'acting' || entry.class === 'new')
  )
}

function prefixAt(read: Scan, at: number): Hit | undefined {
  if (!begins(read, at, TITLE)) return undefined
  const prefix = read.hits[at]?.some(isPrefix)
    ? (hitAt(read, at, 'title', 'former') ??
      hitAt(read, at, 'title', 'acting') ??
      hitAt(read, at, 'title', 'new'))
    : undefined
  // *Cố vấn* is no late one.
  const whole = prefix?.entry.class === 'former' ? titleHit(read, at) : undefined
  return whole && prefix && whole.to > prefix.to ? undefined : prefix
}

/** *Trưởng Ban Tôn giáo Chính phủ*: a title leaves its last word to the body that it begins. */
function beforeBody(read: Scan, head: number, longest: Hit | undefined): Hit | undefined {
  if (!longest || longest.to - head < 2) return longest
  const last = [longest.to - 1, longest.to - 2].find((at) => hitAt(read, at, 'level')?.to === longest.to) ?? 0
  const place = last > head ? readPlace(read, last, true) : null
  const bare = read.hits[head]?.find(({ to, entry }) => entry.kind === 'title' && to === last)
  // *Chủ tịch TP.HCM*: the level begins the place's own name.
  const named =
    place?.place.name &&
    (!beginsName(read, last + 1) || beginsName(read, place.to) || isCommune(read, last, place.to))
  if (bare && place && place.to > longest.to && (place.place.ids.length || named)) return bare
  const shorter = read.hits[head]?.find(
    ({ to, entry }) =>
      entry.kind === 'title' &&
      (entry.class === 'post' || entry.class === 'body') &&
      to < longest.to &&
      to > head,
  )
  // *Giám đốc sở Tài chính*: the field's capital says that a department follows.
  const small = shorter && isWord(read, shorter.to, 'sở') && isCapital(read.symbols, shorter.to + 1)
  if (!shorter || !(small || isCapital(read.symbols, shorter.to))) return longest
  // *Phó Bí thư Thường trực Tỉnh ủy*: a deputy is the standing one; the body is *Tỉnh ủy*.
  if (
    isWord(read, head, 'phó') &&
    isWord(read, longest.to - 2, 'thường') &&
    isWord(read, longest.to - 1, 'trực')
  )
    return longest
  const body = readBody(read, shorter.to)
  return body && body.to > longest.to ? shorter : longest
}

/** *Chủ tịch xã Quang Hưng*: two capitals behind such a level are its own name; few people are called by two, but for the commonest surnames. */
function isCommune(read: Scan, level: number, to: number): boolean {
  const small = isWord(read, level, 'xã', 'phường', 'huyện', 'quận') && !isCapital(read.symbols, level)
  return small && to === level + 3 && !isCommonSurname(read, level + 1) && !hitAt(read, level + 1, 'person')
}

const isCommonSurname = oneOf(['nguyễn', 'phạm', 'đặng', 'bùi', 'đỗ', 'huỳnh', 'vũ', 'võ', 'trần', 'lê'])

/** The longest title hit that is one; of equal length the more specific class wins. */
function titleHit(read: Scan, at: number): Hit | undefined {
  // Without marks *báo cáo Ủy ban* would hold *Cao ủy*.
  const odd = read.lexicon.marks === 'bare' && !isCapital(read.symbols, at) && isCapital(read.symbols, at + 1)
  const longest = hitAt(read, at, 'title')?.to ?? 0
  if (odd && longest > at + 1 && !isWord(read, at, 'permanent', 'standing', 'deputy', 'vice'))
    return undefined
  let first: Hit | undefined
  for (const hit of read.hits[at] ?? NONE) {
    const { class: kind } = hit.entry
    if (hit.entry.kind !== 'title' || hit.to !== longest || NOT_TITLES.has(kind)) continue
    if (kind === 'company') return hit
    first ??= hit
  }
  return first
}

const NONE: readonly Hit[] = []

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
    let next = pastShort(read, pastTermTold(read, to))
    const gap = (read.symbols.gap[next] as number) & ~Gap.Close
    // *DPM/FM A*
    const slash = read.lexicon.marks === 'bare' ? Gap.Slash : 0
    if (next >= read.symbols.length || gap & ~(Gap.Space | Gap.Comma | Gap.Dash | slash)) break
    const parted = (gap & (Gap.Comma | Gap.Dash | Gap.Slash)) !== 0
    if (isWord(read, next, 'kiêm', 'đồng', 'concurrently', 'cum')) next++
    else if (isWord(read, next, 'và', 'cùng') && parted) next++
    else if (read.lexicon.marks === 'bare' && isWord(read, next, 'and')) {
      next = beforeRank(read, next + 1)
      // *a member of the Politburo and the President of Vietnam*
      if (isWord(read, next, 'the') && MEMBER.test(titles.at(-1)?.title.title ?? '')) next++
    } else if (!parted && !chainable(titles.at(-1)) && !ranked(read, next)) break
    const more = readTitle(read, next)
    // *Tiếp lời Thủ tướng, Bí thư Thành ủy A*: who leads the country holds no local post.
    if (!more || (next === to && isPillar(first.title) && isLocal(more.title)) || isBoard(read, more)) break
    titles.push(more)
    to = more.to
  }
  if (read.lexicon.marks === 'bare') shareBody(read, titles)
  // *Tổng Bí thư, Chủ tịch nước Trung Quốc*: the country is said once, at the end; English says it first.
  const country = titles.at(-1)?.title.country ?? (read.lexicon.marks === 'bare' ? first.title.country : null)
  if (country)
    for (const { title } of titles) {
      if (title.country) continue
      title.country = country
      title.offices = postsAbroad(read, title)
    }
  return { from: first.from, to, titles }
}

/** *báo cáo Chủ tịch UBND tỉnh, Thường trực Tỉnh ủy*: a board, where nobody's name follows; English says *member* of one who is on it. */
function isBoard(read: Scan, { from, to, title }: TitleParse): boolean {
  if (!/^Thường trực$/i.test(title.title) || !isWord(read, from, 'thường')) return false
  return !(joined(read, to) && isCapital(read.symbols, to))
}

/** *Deputy Commander and Chief of Staff of the Navy*: what the second of two posts is of the first is of too. */
function shareBody(read: Scan, titles: readonly TitleParse[]) {
  for (let index = titles.length - 2; index >= 0; index--) {
    const { title, to } = titles[index] as TitleParse
    const next = (titles[index + 1] as TitleParse).title
    const open =
      title.class === 'body' && !title.body && !title.place && !title.country && !title.offices.length
    if (open && next.class === 'body' && isWord(read, to, 'and') && joined(read, to)) title.body = next.body
  }
}

/** Titles of which somebody bears others too. */
const MEMBER = /^(Ủy viên|đại biểu)/

/** *Public Security Minister and police general A*: the rank behind the word of whose it is, else the same. */
function beforeRank(read: Scan, at: number): number {
  const ranked = isWord(read, at, 'police', 'army', 'military') && joined(read, at + 1)
  return ranked && hitAt(read, at + 1, 'title', 'rank') ? at + 1 : at
}

/** A post of a province or of what is below it. */
function isLocal({ body, place }: RawTitle): boolean {
  return body ? body.local || body.place !== null : place !== null
}

/** A rank joins what follows without a comma: *Đại tướng, Bộ trưởng* and *Đại tá Giám đốc* alike. */
function chainable(last: TitleParse | undefined): boolean {
  return last?.title.class === 'rank' || last?.title.body !== null || last.title.offices.length > 0
}
