// What follows a title's own words: the body it belongs to, a minister's field, a country or a place.
import { Shape } from '../../text'
import { type BodyParse, readBody, tailBody } from '../bodies/bodies'
import { beginsName, PARTY_HEAD, tailEnd } from '../bodies/body-parts'
import { countryAt } from '../bodies/countries'
import { delegationOf, departmentOf } from '../bodies/delegations'
import { hostEnd } from '../bodies/missions'
import { isVietnam, readPlace } from '../bodies/places'
import { boardBehindTitle } from '../english/bare-parts'
import { levelAt, ownPartyCommittee, townAt } from '../english/bodies'
import { farOwner, pastOwning } from '../english/far-owners'
import { saidAgain, smallMinistry } from '../english/small-bodies'
import { partUnder } from '../english/title-parts'
import { levelBefore, levelOwning, OF_BODIES, ownerOf } from '../english/titles'
import { toldBehind } from '../english/told-bodies'
import { Gap, isCapital } from '../lexicon/symbols'
import { bareBody, levelAlone, type RawTitle } from '../raw'
import { commaOnly, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { written } from '../written'
import { isCompanys, isOnBoard } from './company-parts'
import { farBody } from './far-bodies'
import { readName } from './names'
import { secondFieldEnd, twoFields } from './title-fields'
import { fieldAbroad } from './title-nations'
import { ownerEnd, pastCommittee } from './title-owners'

/** A title found: words [from, to). `body` is the body inside it, for quiet mentions. */
export interface TitleParse {
  from: number
  to: number
  title: RawTitle
  inner: BodyParse | null
}

/** Heads of a place, said with the place's level alone: *the province's chairman*. */
const OF_PLACES = /^(Phó )?Chủ tịch$/

/** What English calls a party's head, and a place's. */
const PARTY_CHIEF = 'Tổng Bí thư'
const MINISTERS = new Set(['Bộ trưởng', 'Thứ trưởng', 'Quyền Bộ trưởng'])

/** Adds what follows the title's words: *Thường trực*, a body, a minister's domain, a country or a place, a term. */
export function complete(read: Scan, parse: TitleParse) {
  const { title } = parse
  const level = title.title === PARTY_CHIEF ? levelBefore(read, parse.from) : null
  const chair = OF_PLACES.test(title.title) ? levelOwning(read, parse.from) : null
  if (chair) title.place = levelAlone(chair)
  if (level) {
    Object.assign(title, { title: 'Bí thư', class: 'body', offices: [], place: levelAlone(level) })
  }
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
    isWord(read, parse.to + 1, 'trách') &&
    !inCharge(read, parse.to)
  )
    parse.to += 2
  // *Đại sứ đặc mệnh toàn quyền*
  if (ENVOY.test(title.title) && isWord(read, parse.to, 'đặc') && isWord(read, parse.to + 2, 'toàn'))
    parse.to += 4
  let next = parse.to
  if (joined(read, next) && isWord(read, next, 'của') && isCapital(read.symbols, next + 1)) next++
  const again = title.class === 'body' || title.title in OF_BODIES ? saidAgain(read, parse.to) : null
  if (again && again.to >= (toldBehind(read, parse.to)?.to ?? 0)) {
    title.body = again.body
    parse.to = again.to
    return
  }
  next = inBracket(read, parse) ? parse.to : ownerOf(read, title, next)
  if (next >= read.symbols.length || !(joined(read, next) || inBracket(read, parse))) return
  const body =
    title.class === 'rank' ? null : withTold(read, parse, twoFields(read, parse, bodyAt(read, parse, next)))
  const domain = MINISTERS.has(title.title) ? longestAt(read, next, 'domain')[0] : undefined
  const department = body ? undefined : departmentOf(read, parse, next)
  const abroad = MINISTERS.has(title.title) && !body ? fieldAbroad(read, next) : undefined
  if (abroad) {
    title.domain = abroad.domain
    title.country = abroad.country
    title.body = { ...bareBody(`Bộ ${abroad.domain}`, 'Bộ'), country: abroad.country }
    parse.to = abroad.to
  } else if (department) {
    title.body = { ...bareBody(`Sở ${department.entry.id}`, 'Sở'), local: true }
    parse.to = department.to
  } else if (domain && (!body || domain.to >= body.to)) {
    title.domain = domain.entry.id
    const ids = read.lexicon.ministriesOf(domain.entry.id)
    title.body = { ...bareBody(`Bộ ${domain.entry.id}`, 'Bộ'), ids }
    // *Bộ trưởng Ngoại giao và Hợp tác quốc tế*: another country's ministry.
    const and = isWord(read, domain.to, 'và') && isCapital(read.symbols, domain.to + 1)
    const longer = and ? secondFieldEnd(read, next, domain.to + 1) : 0
    parse.to = Math.max(domain.to, longer)
    if (longer > domain.to) title.body = { ...title.body, ids: [], name: `Bộ ${written(read, next, longer)}` }
  } else if (roomOf(read, parse, next) || boardOf(read, parse, next) || delegationOf(read, parse, next)) {
    // *Trưởng phòng GD & ĐT*, *Trưởng ban Dân tộc*, *Trưởng đoàn ĐBQH*: the title's last word is the head of what is headed.
  } else if (
    body &&
    !body.general &&
    (isCapital(read.symbols, next) ||
      body.body.place?.name ||
      title.class === 'post' ||
      (MINISTERS.has(title.title) && isWord(read, next, 'bộ')) ||
      isWord(read, next, 'sở') ||
      isEnglish(read, body) ||
      body.rule === 'body-told' ||
      isMinistry(read, body))
  ) {
    title.body = body.body
    // *party chief of Hoan Kiem district's Party Committee*
    if (title.title === PARTY_CHIEF && body.body.local)
      Object.assign(title, { title: 'Bí thư', class: 'body', offices: [] })
    // In small letters a ministry is none of the article's own mentions.
    parse.inner = isMinistry(read, body) && !isCapital(read.symbols, body.to - 1) ? null : body
    parse.to = body.whole ?? pastOwning(read, pastCommittee(read, ofVietnam(read, ownerEnd(read, body))))
    if (body.body.country) title.country = body.body.country
  } else if (title.class === 'body' && partyBody(read, parse, next)) {
    // *Phó Bí thư tỉnh ủy*
  } else if (title.class === 'body' && farBody(read, parse, next)) {
    // *trưởng phòng quản lý vận tải Sở …*
  } else if (title.class !== 'rank' && shortBody(read, parse, next)) {
    // *Chủ nhiệm Ủy ban*, *Trưởng Ban Chỉ đạo*: the body's head alone, named in full elsewhere.
  } else if (title.class !== 'rank') {
    // *đại biểu Quốc hội đoàn Bến Tre*
    const at = title.class === 'member' && isWord(read, next, 'đoàn') ? next + 1 : next
    // *Chairman of Tan Lap commune*
    const town = read.lexicon.marks === 'bare' && next > parse.to ? townAt(read, at) : null
    const place = town ?? readPlace(read, at)
    // *Chairman Hue*: English says *of* before a place.
    const named = read.lexicon.marks === 'bare' && next === parse.to && place?.to === next + 1
    if (
      place &&
      !named &&
      !isClub(read, place.to) &&
      (place.place.name || title.former || isCapital(read.symbols, parse.from))
    ) {
      title.place = place.place
      parse.to = read.lexicon.marks === 'bare' && levelAt(read, place.to) ? place.to + 1 : place.to
      // *Party chief of Ha Tinh* is its Party committee's secretary.
      if (title.title === PARTY_CHIEF && place.place.name)
        Object.assign(title, { title: 'Bí thư', offices: [] })
    }
  }
  const far = title.class === 'body' && !title.body && !title.place ? farOwner(read, parse) : null
  if (far) Object.assign(title, { body: far.body })
  if (far) parse.to = far.to
  const ofFirm =
    title.class === 'body'
      ? isCompanys(read, parse.to)
      : title.class === 'member' && isOnBoard(read, parse.to)
  if (ofFirm && !title.body && !title.place) title.class = 'company'
  if (!joined(read, parse.to)) return
  if (ENVOY.test(title.title) && isWord(read, parse.to, 'to') && joined(read, parse.to + 1)) {
    const host = hitAt(read, parse.to + (isWord(read, parse.to + 1, 'the') ? 2 : 1), 'country')
    if (host) parse.to = host.to
    // *Ambassador to Bangkok Le Van A*: a seat of one word, which no list has.
    else if (read.lexicon.marks === 'bare') {
      const seat = hitAt(read, parse.to + 1, 'place')?.to ?? parse.to + 2
      if (readName(read, seat, true)) parse.to = seat
    }
    return
  }
  const of = parse.to < next && isWord(read, next - 1, 'of', 'the', 'của') ? next : parse.to
  const country = countryAt(read, of)
  // *Secretary of the Nghe An Party Committee Thai Thanh Quy*: a surname that is another nation's word.
  const own = country && country.from === parse.to ? readName(read, country.from, false) : null
  if (
    country &&
    title.class !== 'rank' &&
    !(own && own.to - own.from > 2 && country.to === country.from + 1)
  ) {
    if (!isVietnam(country.entry.id)) title.country = country.entry.id
    parse.to = country.to
    if (ENVOY.test(title.title)) parse.to = hostEnd(read, parse.to) ?? parse.to
  }
}

/** *(former Deputy Director, Department of …)*: in brackets English parts a title from its body by a comma. */
function inBracket(read: Scan, { from, to, title }: TitleParse): boolean {
  if (read.lexicon.marks === 'accented' || title.class !== 'body' || !commaOnly(read, to)) return false
  const first = isWord(read, from - 1, 'former') ? from - 1 : from
  const open = [from, first].some((at) => ((read.symbols.gap[at] ?? 0) & Gap.Open) !== 0)
  return open && isCapital(read.symbols, to) && !hitAt(read, to, 'title') && readBody(read, to) !== null
}

/** The body that a title is of, beginning at a word. */
function bodyAt(read: Scan, parse: TitleParse, at: number): BodyParse | null {
  const whole = readBody(read, at)
  if (whole && whole.rule !== 'body-capitals') return whole
  const under =
    partUnder(read, parse, at) ?? whole ?? ownPartyCommittee(read, at) ?? boardBehindTitle(read, at)
  return under ?? (at > parse.to ? smallMinistry(read, at) : null)
}

/** The body read, or one that no list has where that is longer. */
function withTold(read: Scan, { to, title }: TitleParse, body: BodyParse | null): BodyParse | null {
  if (!/^(body|memberOf)$/.test(title.class) || (body && body.rule !== 'body-capitals')) return body
  const told = toldBehind(read, to)
  return told && told.to > (body?.to ?? 0) ? told : body
}

/** *Phó Thủ tướng phụ trách khoa học*: what somebody sees to is no part of the post; *Phó Giám đốc phụ trách Sở* is. */
function inCharge(read: Scan, at: number): boolean {
  return isWord(read, at, 'phụ') && joined(read, at + 2) && !isCapital(read.symbols, at + 2)
}

/** *the Ministry of Foreign Affairs of Vietnam*: where our own country behind a body ends. */
function ofVietnam(read: Scan, at: number): number {
  const of = read.lexicon.marks === 'bare' && isWord(read, at, 'of') && joined(read, at)
  const country = of ? hitAt(read, at + 1, 'country') : undefined
  return country && isVietnam(country.entry.id) ? country.to : at
}

/** *the municipal People's Committee*: capitals after a small word of level. */
function isEnglish(read: Scan, body: BodyParse): boolean {
  return read.lexicon.marks === 'bare' && isCapital(read.symbols, body.to - 1)
}

/** *spokeswoman for Vietnam's foreign ministry*: a known one, in small letters behind a title. */
function isMinistry(read: Scan, { rule, body }: BodyParse): boolean {
  return read.lexicon.marks === 'bare' && rule === 'body-known' && /^(Bộ|Ngân hàng Nhà nước) /.test(body.name)
}

/** *Ambassador to Vietnam* says where, not whose. */
const ENVOY = /^(Đại sứ|Phó Đại sứ|Đại biện|Tổng Lãnh sự|Đặc phái viên)$/

/** *phòng*: what a title ends in that is a body's own first word. */
const ROOM = /(?:^| )(phòng)$/i

/** *Trưởng phòng Đấu thầu … thành phố Đà Nẵng*: a field, or capitals that a place or a public body follows. */
function roomOf(read: Scan, parse: TitleParse, at: number): boolean {
  if (!ROOM.test(parse.title.title) || !isCapital(read.symbols, at)) return false
  const field = longestAt(read, at, 'domain')[0]
  const to = field?.to ?? (readBody(read, at) ? at : tailEnd(read, at))
  if (to <= at) return false
  const place = readPlace(read, to)
  const owner = place ? null : ownerBehind(read, to)
  if (!field && !place?.place.name && !(owner && !owner.quiet && !owner.general)) return false
  const name = `Phòng ${field?.entry.id ?? written(read, at, to)}`
  parse.title.body = { ...bareBody(name, 'Phòng'), place: place?.place ?? null, local: true }
  parse.to = place?.to ?? to
  return true
}

/** *Bí thư Ban cán sự đảng, Chủ tịch UBND tỉnh*: nobody's in particular. */
const BOARD = /^Ban Cán sự/

/** *Phó Bí thư tỉnh ủy*: behind a secretary's title a committee's letters may be small. */
function partyBody(read: Scan, parse: TitleParse, at: number): boolean {
  const organ = hitAt(read, at, 'head', 'organ')
  if (organ && BOARD.test(organ.entry.id) && /bí thư|ủy viên/i.test(parse.title.title)) {
    parse.title.body = bareBody(organ.entry.id, organ.entry.id)
    parse.to = organ.to
    return true
  }
  const head = hitAt(read, at, 'head', 'local')
  if (
    !head ||
    isCapital(read.symbols, at) ||
    !/bí thư/i.test(parse.title.title) ||
    !PARTY_HEAD.test(head.entry.id)
  )
    return false
  const place = readPlace(read, head.to)
  parse.title.body = { ...bareBody(head.entry.id, head.entry.id), place: place?.place ?? null, local: true }
  parse.to = place?.to ?? head.to
  return true
}

/** As many words of a field may stand before whose room it is. */
const LONGEST_FIELD = 6

/** *… thuộc Sở A*, *… - giá cả Sở A*: the body that a room is of, behind what may go on with its field in small letters. */
function ownerBehind(read: Scan, from: number): BodyParse | null {
  const { symbols } = read
  if (isWord(read, from, 'thuộc', 'của') || isCapital(symbols, from))
    return readBody(read, isCapital(symbols, from) ? from : from + 1)
  if (from >= symbols.length || !((symbols.gap[from] as number) & Gap.Dash)) return null
  let at = from + 1
  while (at < from + LONGEST_FIELD && joined(read, at) && !isCapital(symbols, at)) at++
  return joined(read, at) ? readBody(read, at) : null
}

/** *Trưởng ban Dân vận*, *Phó ban Tuyên giáo Tỉnh ủy*: a board in small letters whose field has a capital. */
function boardOf(read: Scan, parse: TitleParse, at: number): boolean {
  const head = isWord(read, at - 1, 'ban') ? hitAt(read, at - 1, 'head', 'tail') : undefined
  if (at !== parse.to || head?.to !== at || !isCapital(read.symbols, at) || readBody(read, at)) return false
  const body = tailBody(read, head)
  if (!body) return false
  parse.title.body = body.body
  // *Trưởng ban Tổ chức*: a board of nobody in particular is no body of its own.
  parse.inner = body.body.place || body.body.within ? body : null
  parse.to = body.to
  return true
}

/** *Chủ tịch Hà Nội FC*: capitals behind a place make it a company's or a club's name. */
function isClub(read: Scan, at: number): boolean {
  return joined(read, at) && read.symbols.shape[at] === Shape.Upper && !beginsName(read, at)
}

const FRONT = 'Mặt trận'

function shortBody(read: Scan, parse: TitleParse, at: number): boolean {
  const head = hitAt(read, at, 'head', 'short')
  const named = head && joined(read, head.to) && readName(read, head.to, false) !== null
  if (
    !head ||
    !(isCapital(read.symbols, at) || named) ||
    // *Phó Chủ tịch Ủy ban nhân dân cấp xã* is of a body in general, not of the article's *Ủy ban*.
    (hitAt(read, at, 'head', 'local')?.to ?? 0) > head.to ||
    (joined(read, head.to) && isCapital(read.symbols, head.to) && !beginsName(read, head.to))
  )
    return false
  const front = head.entry.id === FRONT && joined(read, head.to) && hitAt(read, head.to, 'level')
  const place = front ? readPlace(read, head.to) : null
  if (place?.place.name) {
    const name = `Ủy ban ${FRONT} Tổ quốc Việt Nam`
    parse.title.body = { ...bareBody(name, name), place: place.place, local: true }
    parse.to = place.to
    return true
  }
  const short = bareBody(head.entry.id, head.entry.id)
  parse.title.body = short
  parse.inner = { from: head.from, to: head.to, body: short, rule: 'body-short', quiet: true, general: false }
  parse.to = head.to
  return true
}
