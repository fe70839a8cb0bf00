// Rooms that no list of fields has: *Phòng 3, Cục …*, *Phòng Tham mưu, Bộ Chỉ huy …*. Whose they are stands behind them.

import { Gap, isCapital } from '../lexicon/symbols'
import { bareBody } from '../raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { spelled, written } from '../written'
import { type BodyParse, beginsName, tailEnd } from './body-parts'
import { placed } from './local-bodies'

/** What has rooms, by how its name begins. */
const OWNER =
  /^(Cục|Tổng cục|Vụ|Phòng|Công an|Bộ|Cơ quan|Ủy ban Kiểm tra|Viện|Sở|Quân khu|Quân chủng|Quân đoàn|Binh chủng|Tòa án|Thanh tra)( |$)/

/** Reads the body at a word. */
type Reader = (read: Scan, at: number) => BodyParse | null

/** A room by its number or by capitals, where the body that it is of, which `readBody` reads, stands right behind it. */
export function roomBody(read: Scan, { from, to }: Hit, readBody: Reader): BodyParse | null {
  const { symbols } = read
  if (!isCapital(symbols, from) || !joined(read, to) || isNamed(read, to)) return null
  const number = /^\d{1,2}$/.test(written(read, to, to + 1))
  if (!number && !isWorks(read, to) && !(isCapital(symbols, to) && !beginsName(read, to))) return null
  const end = number
    ? to + 1
    : isWorks(read, to)
      ? to + 2 + (isRoomNumber(read, to + 2) ? 1 : 0)
      : tailEnd(read, to)
  if (end <= to || !isOwned(read, end, readBody)) return null
  const body = bareBody(`Phòng ${spelled(read, to, end)}`, 'Phòng')
  const parse: BodyParse = { from, to: end, body, rule: 'body-room', quiet: false, general: false }
  const police = isWord(read, end, 'công') && joined(read, end) ? readBody(read, end) : null
  if (!police || number) return parse
  // *Phòng CSGT đường bộ - đường sắt Công an TP A*: without a mark the police's name ends the room's.
  const name = `${body.name} ${police.body.name}`
  return { ...parse, to: police.to, body: { ...body, name, within: police.body } }
}

/** *Phòng Nghiệp vụ II*: rooms of inspectors and auditors. */
function isWorks(read: Scan, at: number): boolean {
  return isWord(read, at, 'nghiệp') && isWord(read, at + 1, 'vụ')
}

function isRoomNumber(read: Scan, at: number): boolean {
  return joined(read, at) && /^(\d{1,2}|[IVX]{1,4})$/.test(written(read, at, at + 1))
}

/** *Đội 2, Phòng CSĐT tội phạm về ma túy*: a team by its number, where the room or the police that it is of stands behind it. */
export function teamBody(read: Scan, { from, to, entry }: Hit, readBody: Reader): BodyParse | null {
  if (entry.id !== 'Đội' || !joined(read, to) || !/^\d{1,2}$/.test(written(read, to, to + 1))) return null
  if (!isOwned(read, to + 1, readBody)) return null
  const body = bareBody(`Đội ${written(read, to, to + 1)}`, 'Đội')
  return { from, to: to + 1, body, rule: 'body-room', quiet: false, general: false }
}

/** *Thanh tra Sở*, of a department that the article has named: *Sở* with no field behind it. */
export function inspectorsOfDepartment(read: Scan, { from, to, entry }: Hit): BodyParse | null {
  if (entry.id !== 'Thanh tra' || !joined(read, to) || !isWord(read, to, 'sở')) return null
  if (!isCapital(read.symbols, to) || hitAt(read, to + 1, 'domain') || isCapital(read.symbols, to + 1))
    return null
  return {
    from,
    to: to + 1,
    body: bareBody('Thanh tra Sở', 'Thanh tra'),
    rule: 'body-room',
    quiet: false,
    general: false,
  }
}

/** *PC03*, *PA05*: rooms of a province's police by their letters and number. */
const ROOM_CODE = /^P[ACKVX]\d\d$/

/** *CSGT*, *PCCC*. */
function isPolice(read: Scan, at: number): boolean {
  return isWord(read, at, 'cảnh')
    ? isWord(read, at + 1, 'sát')
    : isWord(read, at + 2, 'chữa') && isWord(read, at + 1, 'cháy')
}

/** *Phòng CSGT*: letters that stand for a branch of the police are the whole of what such a room is for. */
export function policeRoom(read: Scan, { from, to }: Hit): BodyParse | null {
  const { symbols } = read
  if (!isCapital(symbols, from) || !joined(read, to)) return null
  const letters = symbols.text.slice(symbols.start[to], symbols.end[to])
  const numbered = ROOM_CODE.test(letters)
  if (!numbered && (symbols.part[to] !== 1 || !isPolice(read, to))) return null
  let end = to + 1
  while (
    end < symbols.length &&
    ((symbols.part[end] as number) > 1 ||
      (symbols.gap[end] === 0 && symbols.part[end - 1] !== 0) ||
      (symbols.gap[end] === 0 && symbols.part[end] === 1))
  )
    end++
  const body = numbered
    ? bareBody(symbols.text.slice(symbols.start[from], symbols.end[end - 1]), 'Phòng')
    : bareBody(`Phòng ${spelled(read, to, end)}`, 'Phòng Cảnh sát')
  const parse: BodyParse = { from, to: end, body, rule: 'body-room', quiet: false, general: false }
  return numbered ? placed(read, parse) : parse
}

/** *Phòng Thương mại …*: a body that is known by more than its field. */
function isNamed(read: Scan, to: number): boolean {
  return longestAt(read, to - 1, 'body').length > 0
}

/** Whether a mark or *thuộc* and then an owner of rooms stand at a word. */
function isOwned(read: Scan, at: number, readBody: Reader): boolean {
  const { symbols } = read
  if (at >= symbols.length) return false
  const gap = symbols.gap[at] as number
  const of = isWord(read, at, 'thuộc', 'của') && joined(read, at)
  if (!of && gap & ~(Gap.Space | Gap.Comma | Gap.Open | Gap.Dash)) return false
  const owner = readBody(read, of ? at + 1 : at)
  return owner !== null && !owner.general && OWNER.test(owner.body.name)
}
