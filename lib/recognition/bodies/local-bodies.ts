// Bodies of places: a head and a place (*UBND tỉnh …*), a department and its field (*Sở Y tế*).

import { Gap, isCapital, isProper } from '../lexicon/symbols'
import { bareBody, type RawBody } from '../raw'
import { type Hit, hitAt, isWord, joined, longestAt, pastShort, type Scan } from '../scan'
import { written } from '../written'
import { ALONE, type BodyParse, levelOf, PARTY_HEAD, placeTail, withCountry } from './body-parts'
import { endsInLevel } from './field-lists'
import { isGeneral, type PlaceParse, readPlace, readTown } from './places'

/** A body that a place completes: *UBND tỉnh Nghệ An*, *Huyện ủy Mường Tè*. */
export function localBody(read: Scan, hit: Hit): BodyParse | null {
  const capital = isCapital(read.symbols, hit.from) || isShortened(read, hit) || isAgency(read, hit)
  const head = hit.entry.id
  const general = isGeneral(read, hit.from - 1)
  const level = levelOf(head)
  if (isParted(read, hit)) return null
  const listed = ofListed(read, hit)
  if (listed) return listed
  const place =
    readPlace(read, hit.to) ?? behindBrackets(read, hit.to) ?? (level ? readTown(read, hit.to, level) : null)
  const body: RawBody = { ...bareBody(head, head), local: true }
  if (place) {
    if (!capital && (!place.place.name || EVERYDAY.test(head))) return null
    if (place.place.level.startsWith('cấp'))
      return { from: hit.from, to: place.to, body, rule: 'body-general', quiet: true, general: true }
    const label = placeTail(head, place.place)
    const bare = !place.place.name && general
    return {
      from: hit.from,
      to: place.to,
      body: { ...body, place: place.place, name: label ? `${head} ${label}` : head },
      rule: 'body-local',
      quiet: bare,
      general: bare,
    }
  }
  if (!capital || !(ALONE.has(head) || PARTY_HEAD.test(head) || sharesPlace(read, hit.to))) return null
  const organ = ofOrgan(read, hit) ?? ofPoliceBehind(read, hit)
  if (organ) return organ
  if (isWord(read, hit.to, 'các')) {
    const levels = readPlace(read, hit.to + 1)
    if (levels && joined(read, hit.to))
      return { from: hit.from, to: levels.to, body, rule: 'body-general', quiet: true, general: true }
  }
  return { from: hit.from, to: hit.to, body, rule: 'body-local', quiet: false, general }
}

/** *cán bộ thuế TP.HCM*: what such a body sees to, in small letters. */
const EVERYDAY = /^(Thuế|Thống kê)$/

/** *Cơ quan Cảnh sát điều tra - Công an huyện …*: a dash parts two bodies that one head would hold. */
function isParted({ symbols }: Scan, { from, to, entry }: Hit): boolean {
  const last = to - 2
  return last > from && entry.id.endsWith(' Công an') && ((symbols.gap[last] as number) & Gap.Dash) !== 0
}

/** *Cơ quan CSĐT, Công an huyện Lệ Thủy*: of the police that stands behind a mark, as it would be without one. */
function ofPoliceBehind(read: Scan, { from, to, entry }: Hit): BodyParse | null {
  const gap = (read.symbols.gap[to] as number) & ~Gap.Space
  if (!INVESTIGATES.test(entry.id) || (gap !== Gap.Comma && gap !== Gap.Dash)) return null
  const next = hitAt(read, to, 'head', 'local')
  const police = next?.entry.id === 'Công an' ? localBody(read, next) : null
  if (!police?.body.place?.name) return null
  const name = `${entry.id} ${police.body.name}`
  return { ...police, from, to, body: { ...police.body, name, head: entry.id, ids: [] }, rule: 'body-part' }
}

const INVESTIGATES = /^Cơ quan (?:Cảnh sát|An ninh) điều tra$/

/** *Bảo hiểm xã hội và Công an tỉnh Nghệ An*: the next body of a list says whose both are. */
function sharesPlace(read: Scan, at: number): boolean {
  if (at >= read.symbols.length) return false
  const and = isWord(read, at, 'và', 'cùng') && joined(read, at)
  if (!and && (read.symbols.gap[at] as number) !== (Gap.Space | Gap.Comma)) return false
  const next = and ? at + 1 : at
  const head = joined(read, next) || !and ? hitAt(read, next, 'head', 'local') : undefined
  return head !== undefined && isCapital(read.symbols, next) && Boolean(readPlace(read, head.to)?.place.name)
}

/** *Ban Thường vụ Đảng ủy Chính phủ*: a part of a Party committee that is listed. */
function ofListed(read: Scan, { from, to, entry }: Hit): BodyParse | null {
  if (to - from < 4 || !PARTY_HEAD.test(entry.id)) return null
  const owner = longestAt(read, to - 2, 'body')[0]
  const known = owner && owner.to > to && read.lexicon.knowledge.institutions.get(owner.entry.id)
  if (!known) return null
  const name = `${entry.id.split(' ').slice(0, -2).join(' ')} ${known.name}`
  const body: RawBody = bareBody(name, entry.id)
  return { from, to: owner.to, body, rule: 'body-part', quiet: false, general: false }
}

/** *Ban Thường vụ Đảng ủy Sở Y tế*: a part of the Party committee of a department or of a place's body. */
function ofOrgan(read: Scan, { from, to, entry }: Hit): BodyParse | null {
  if (to - from < 4 || !joined(read, to) || !isCapital(read.symbols, to)) return null
  const domain = hitAt(read, to, 'head', 'domain')
  const local = hitAt(read, to, 'head', 'local')
  const organ = (domain && domainBody(read, domain)) ?? (local && localBody(read, local))
  const known = organ ? undefined : longestAt(read, to, 'body')[0]
  if (known) {
    const name = `${entry.id} ${written(read, to, known.to)}`
    const body = bareBody(name, entry.id)
    return { from, to: known.to, body, rule: 'body-part', quiet: false, general: false }
  }
  if (!organ || organ.general) return null
  return {
    ...organ,
    from,
    body: { ...organ.body, name: `${entry.id} ${organ.body.name}`, head: entry.id, ids: [] },
  }
}

/** *cơ quan Cảnh sát điều tra*: a capital behind an everyday word. */
function isAgency(read: Scan, { from, to }: Hit): boolean {
  return to - from > 2 && isWord(read, from, 'cơ') && isCapital(read.symbols, from + 2)
}

/** *cơ quan CSĐT*: letters that stand for words are as good as a capital. */
function isShortened({ symbols }: Scan, { from, to }: Hit): boolean {
  for (let at = from; at < to; at++) if (symbols.part[at] !== 0) return true
  return false
}

export function domainBody(read: Scan, hit: Hit): BodyParse | null {
  const { from, to } = hit
  const capital = isCapital(read.symbols, from)
  if (!joined(read, to)) return null
  const domain = hitAt(read, to, 'domain')
  // *sở Nội vụ*: the capital of its field is enough.
  const small = isCapital(read.symbols, to) && (hit.entry.id === 'Sở' || isPlacedBehind(read, domain))
  if (!domain || (!capital && !small && hit.entry.id !== 'Bộ')) return null
  const name = `${hit.entry.id} ${domain.entry.id}`
  if (hit.entry.id === 'Bộ') {
    const body: RawBody = bareBody(name, 'Bộ')
    body.ids = read.lexicon.ministriesOf(domain.entry.id)
    const parse: BodyParse = {
      from,
      to: domain.to,
      body,
      rule: 'body-ministry',
      quiet: false,
      general: false,
    }
    return withCountry(read, parse)
  }
  return placed(read, {
    from,
    to: domain.to,
    body: { ...bareBody(name, hit.entry.id), local: true },
    rule: 'body-department',
    quiet: isGeneral(read, from - 1),
    general: isGeneral(read, from - 1),
  })
}

/** *phòng Nội vụ huyện An Lão*: a level with its place behind a field. */
function isPlacedBehind(read: Scan, domain: Hit | undefined): boolean {
  const level = domain && joined(read, domain.to) ? hitAt(read, domain.to, 'level') : undefined
  return level !== undefined && Boolean(readPlace(read, level.from)?.place.name)
}

/** *Liên đoàn Lao động (LĐLĐ) tỉnh …*: the place behind an abbreviation in brackets, or null. */
function behindBrackets(read: Scan, at: number): PlaceParse | null {
  const to = at < read.symbols.length ? pastShort(read.symbols, at) : at
  const place = to > at ? readPlace(read, to, true) : null
  return place && !place.place.level.startsWith('cấp') ? place : null
}

/** *Hội Luật gia tỉnh*: the level of the place that the article is about ends a name, where nothing goes on with it. */
function isOwnLevel(read: Scan, { body, rule }: BodyParse, { to, place }: PlaceParse): boolean {
  if (body.local || rule === 'body-committee') return true
  return rule === 'body-tail' && !place.here && endsInLevel(read, to - place.level.split(' ').length)
}

/** Adds the place, the parent police or court, or *của Quốc hội* that follow a name. */
export function placed(read: Scan, parse: BodyParse): BodyParse {
  const of = parse.to
  if (isWord(read, of, 'của') && joined(read, of) && joined(read, of + 1)) {
    const owner = longestAt(read, of + 1, 'body')[0]
    if (owner && /^(Ủy ban|Hội đồng|Ban)$/.test(parse.body.head) && isWord(read, of + 1, 'quốc'))
      return {
        ...parse,
        to: owner.to,
        body: { ...parse.body, name: `${parse.body.name} ${written(read, of, owner.to)}` },
      }
    return parse
  }
  const behind = behindBrackets(read, of)
  // *Phòng Cảnh sát hình sự (PC02) Công an tỉnh …*
  const past = joined(read, of) || of >= read.symbols.length ? of : pastShort(read.symbols, of)
  if (!joined(read, of) && !behind && past === of) return parse
  const inner = hitAt(read, past, 'head', 'local')
  if (inner && isCapital(read.symbols, past)) {
    const within = localBody(read, inner)
    if (within && !within.general)
      return {
        ...parse,
        to: within.to,
        body: {
          ...parse.body,
          name: `${parse.body.name} ${within.body.name}`,
          place: within.body.place,
          local: true,
          within: within.body,
        },
      }
  }
  if (past > of && !behind) return parse
  // *Phòng Quản lý đô thị Nha Trang*: an office below the province's departments may name its town alone.
  const town = parse.body.head === 'Phòng' ? readTown(read, of, '') : null
  const place = behind ?? town ?? readPlace(read, of)
  if (!place) return parse
  // *Ban Quản lý dự án Tây Hải Phòng*: a side of a place belongs to its name.
  if (
    place.place.name &&
    isProper(read.symbols, of - 1) &&
    isWord(read, of - 1, 'đông', 'tây', 'nam', 'bắc') &&
    !isProper(read.symbols, of - 2)
  )
    return {
      ...parse,
      to: place.to,
      body: { ...parse.body, name: `${parse.body.name} ${written(read, of, place.to)}` },
    }
  // *Sở Y tế tỉnh, thành phố*: anybody's.
  if (place.place.level.startsWith('cấp'))
    return parse.body.local
      ? { ...parse, to: place.to, rule: 'body-general', quiet: true, general: true }
      : parse
  if (place.place.name === null && !isOwnLevel(read, parse, place)) return parse
  const label = place.place.label
  return {
    ...parse,
    to: place.to,
    body: {
      ...parse.body,
      place: place.place,
      local: true,
      name: label ? `${parse.body.name} ${label}` : parse.body.name,
    },
  }
}

/** *Hội Liên hiệp Thanh niên Việt Nam tỉnh A*: a place's branch of what is listed for the whole country. */
export function branchOf(read: Scan, parse: BodyParse): BodyParse {
  if (!BRANCHED.test(parse.body.name) || !hitAt(read, parse.to, 'level')) return parse
  const whole = placed(read, { ...parse, rule: 'body-tail', body: { ...parse.body, ids: [] } })
  return whole.to > parse.to ? { ...whole, rule: 'body-branch' } : parse
}

const BRANCHED = /^(Hội|Tổng hội|Liên đoàn|Liên hiệp|Liên minh) .*Việt Nam$/

/** *Văn phòng HĐND-UBND huyện A*: one office of both. */
export function councilAndCommittee(read: Scan, { to, body }: BodyParse): BodyParse | null {
  if (body.name !== 'Hội đồng nhân dân' || to >= read.symbols.length) return null
  const dash = ((read.symbols.gap[to] as number) & ~Gap.Space) === Gap.Dash
  const next = dash ? hitAt(read, to, 'head', 'local') : undefined
  const committee = next?.entry.id === 'Ủy ban nhân dân' ? localBody(read, next) : null
  return (
    committee && { ...committee, body: { ...committee.body, name: `${body.name} và ${committee.body.name}` } }
  )
}
