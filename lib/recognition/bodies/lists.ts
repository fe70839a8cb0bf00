// Lists that say a word once, and short forms that stand for a body named elsewhere.

import { bitsOf } from '../lexicon/kinds'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { bareBody, type RawBody, type RawInstitution, type RawMention } from '../raw'
import { begins, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { readBody } from './bodies'
import { placeTail } from './body-parts'
import { readPlaceLists } from './place-lists'
import { isVietnam, readPlace } from './places'

/** Lists found at a word, and where reading goes on. */
export interface ListParse {
  to: number
  mentions: RawMention[]
}

/** Whether a word stands directly behind one of some words. */
function isAfter(read: Scan, at: number, words: readonly string[]): boolean {
  return joined(read, at) && isWord(read, at - 1, ...words)
}

const PLURAL = ['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'liên', 'giữa']

/** *các Bộ*, *cơ quan ngang Bộ*: no one body is meant. */
const NOBODYS = [...PLURAL, 'ngang']

const HEADS = bitsOf('head', 'level')

/** *các bộ: Ngoại giao, Công an, Quốc phòng*; *các Bộ Tài chính, Y tế*; *các sở Nội vụ, Tài chính*. */
export function readLists(read: Scan, at: number): ListParse | null {
  if (!begins(read, at, HEADS)) return null
  const places = readPlaceLists(read, at)
  if (places) return places
  if (hitAt(read, at, 'level') && isAfter(read, at, PLURAL)) return placeList(read, at)
  const ministry = isWord(read, at, 'bộ')
  const department = isWord(read, at, 'sở')
  if ((!ministry && !department) || !isAfter(read, at, PLURAL)) return null
  let next = ministry ? behindOthers(read, at + 1) : at + 1
  if (isWord(read, next, 'ngành', 'trưởng')) return null
  const mentions: RawMention[] = []
  // *các Bộ: Kế hoạch và Đầu tư; Tư pháp; Công an*: semicolons part what a colon announced.
  const marks = (read.symbols.gap[next] as number) & Gap.Colon ? Gap.Comma | Gap.Semicolon : Gap.Comma
  while (next < read.symbols.length) {
    const gap = read.symbols.gap[next] as number
    const first = mentions.length === 0
    if (gap & ~(Gap.Space | marks | (first ? Gap.Colon : 0))) break
    let name = next
    if (!first && isWord(read, name, 'và')) name++
    else if (!first && !(gap & marks)) break
    const domain = longestAt(read, name, 'domain')[0]
    if (!domain || isTown(read, name, domain.to)) break
    // In *các Bộ Tài chính, …* the first is a body with its head word.
    const from = first && !(gap & Gap.Colon) && isCapital(read.symbols, at) ? at : name
    // *giữa Bộ Công Thương Việt Nam và Bộ Năng lượng Lào*: another country's is read by its whole name.
    const country = ministry && joined(read, domain.to) ? hitAt(read, domain.to, 'country') : undefined
    if (country && !isVietnam(country.entry.id)) break
    const to = country ? country.to : domain.to
    mentions.push(made(read, from, to, ministry, domain.entry.id))
    next = to
  }
  return mentions.length ? { to: next, mentions } : null
}

/** *các bộ, cơ quan: Quốc phòng, Công an*: the word behind what stands beside ministries before a colon, else the same. */
function behindOthers(read: Scan, from: number): number {
  const { gap, length } = read.symbols
  let at = from
  while (at < Math.min(length, from + 5) && isBesideMinistries(read, at)) at++
  return at > from && at < length && (gap[at] as number) & Gap.Colon ? at : from
}

const isBesideMinistries = oneOf(['cơ', 'quan', 'ban', 'ngành', 'và', 'đơn', 'vị'])

/** *các phường Pleiku, Hội Phú, Diên Hồng*: names of places, whatever they look like. */
function placeList(read: Scan, at: number): ListParse | null {
  const { symbols } = read
  let to = hitAt(read, at, 'level')?.to ?? at
  const start = to
  while (
    to < symbols.length &&
    isCapital(symbols, to) &&
    ((symbols.gap[to] as number) & ~(Gap.Space | Gap.Comma | Gap.Colon)) === 0
  ) {
    if (
      read.hits[to]?.some(
        ({ entry }) => entry.kind === 'title' || entry.class === 'local' || entry.kind === 'body',
      )
    )
      break
    to++
  }
  return to > start ? { to, mentions: [] } : null
}

/** *các bộ Tài chính, Y tế và TP. HCM*: the letters of justice are those of a city too, where its name follows. */
function isTown(read: Scan, at: number, to: number): boolean {
  return hitAt(read, at, 'level') !== undefined && (readPlace(read, at, true)?.to ?? 0) > to
}

function made(read: Scan, from: number, to: number, ministry: boolean, domain: string): RawInstitution {
  const head = ministry ? 'Bộ' : 'Sở'
  const body: RawBody = bareBody(`${head} ${domain}`, head)
  if (ministry) body.ids = read.lexicon.ministriesOf(domain)
  body.local = !ministry
  return {
    type: 'institution',
    form: 'name',
    start: read.symbols.start[from] as number,
    end: read.symbols.end[to - 1] as number,
    rule: 'body-list',
    confidence: 0.9,
    quiet: false,
    body,
  }
}

/** *Tỉnh ủy, HĐND, UBND tỉnh An Giang*, *Đảng ủy, Bộ Tư lệnh Quân khu 7*: what the last of a list says belongs to all. */
export function shareTails(text: string, mentions: RawMention[]): void {
  const bodies = mentions.filter((mention): mention is RawInstitution => mention.type === 'institution')
  for (let index = bodies.length - 2; index >= 0; index--) {
    const one = bodies[index] as RawInstitution
    const next = bodies[index + 1] as RawInstitution
    const shared = sharedUnit(one, next)
    if (shared && LISTED.test(text.slice(one.end, next.start))) one.body = shared
    const led = ledBy(one.body, next.body)
    if (led && !one.body.ids.length && LISTED.test(text.slice(one.end, next.start))) one.body = led
    const board = isBoard(one, next)
    if (one.body.ids.length || !(one.body.local || board) || one.body.place?.name || one.body.within) continue
    if (!LISTED.test(text.slice(one.end, next.start))) continue
    one.body = board ? withOwner(one.body, next.body) : withTail(one.body, next.body)
  }
}

const LISTED = /^(,|\s[-–]|,?\s(và|cùng|and))\s(the |UB\.\s?)?$/u

/** *Hội Phụ nữ và Đoàn Thanh niên BĐBP tỉnh A*: both are of the body that the second leads; null where they are not. */
function sharedUnit({ body }: RawInstitution, { body: next, rule }: RawInstitution): RawBody | null {
  if (rule !== 'body-organ' || body.ids.length || body.place || !ORGANS.test(body.name)) return null
  return {
    ...next,
    ids: [],
    head: body.head,
    name: `${body.name}${next.name.slice(next.head.length)}`,
    written: undefined,
  }
}

/** Organisations that bodies have inside. */
const ORGANS = /^(Hội (Liên hiệp )?Phụ nữ|Hội Cựu chiến binh|Công đoàn|Đoàn Thanh niên)$/

/** *Đảng ủy và Ban Thường vụ Đảng ủy Học viện A*: a body whose own name stands in that of what leads it; null where it does not. */
function ledBy(body: RawBody, next: RawBody): RawBody | null {
  const at = body.place?.name ? -1 : next.name.indexOf(` ${body.name} `)
  return at > 0
    ? { ...body, ids: [], place: next.place, name: next.name.slice(at + 1), local: next.local }
    : null
}

/** *Ban Dân vận, Ban Tổ chức Tỉnh ủy*: two boards of one Party committee, of which the last says whose they are. */
function isBoard({ rule, body }: RawInstitution, next: RawInstitution): boolean {
  return rule === 'body-tail' && body.head === 'Ban' && OWNED_BOARD.test(next.body.name)
}

const OWNED_BOARD = /^Ban .+? (?=(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy(?: |$))/

function withOwner({ name }: RawBody, next: RawBody): RawBody {
  return { ...next, ids: [], name: next.name.replace(OWNED_BOARD, `${name} `), written: undefined }
}

/** Heads of bodies that only a province has. */
const PROVINCES_OWN = /^(Sở$|Ban Quản lý (các )?khu )/i

/** Words that stand between a body and the unit that it leads. */
const LEADING = /^(Bộ Tư lệnh|Ban Giám đốc|Bộ Tham mưu|Ban Chỉ huy|Ban Giám hiệu|Ban Lãnh đạo) /

function withTail(body: RawBody, next: RawBody): RawBody {
  const { place } = next
  if (place?.name && !next.within && (!body.place?.level || body.place.level === place.level)) {
    const tail = placeTail(body.head, place)
    if (PROVINCES_OWN.test(body.head) && !/^(tỉnh|thành phố)$/.test(place.level)) return body
    return { ...body, place, name: `${body.name} ${tail}` }
  }
  const unit = next.written?.replace(LEADING, '')
  if (body.place || !unit || unit === next.written) return body
  return { ...body, local: false, name: `${body.head} ${unit}` }
}

/** A head word alone with a capital: *Ban Chỉ đạo*, *Ủy ban*, *Bộ*. Linking finds its antecedent or drops it. */
export function readShort(read: Scan, at: number): { to: number; mention: RawInstitution } | null {
  const head = hitAt(read, at, 'head', 'short')
  if (!head || !isCapital(read.symbols, at) || readBody(read, at) || isAfter(read, at, NOBODYS)) return null
  const to = head.to
  // A capital that goes on belongs to a longer name that is not understood.
  if (joined(read, to) && isCapital(read.symbols, to)) return null
  // *UB.MTTQ*: letters with a dot between them.
  if (read.symbols.gap[to] === Gap.Stop && isCapital(read.symbols, to)) return null
  const quiet = head.to - head.from === 1 && !/^Mặt trận|^Hội đồng|^Ủy ban/.test(head.entry.id)
  const body: RawBody = bareBody(head.entry.id, head.entry.id)
  return {
    to,
    mention: {
      type: 'institution',
      form: 'short',
      start: read.symbols.start[at] as number,
      end: read.symbols.end[to - 1] as number,
      rule: 'body-short',
      confidence: 0.8,
      quiet,
      body,
    },
  }
}
