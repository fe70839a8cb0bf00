// Committees and working groups: bodies whose names tell at length what they are for, or whose they are.
import { Shape } from '../../text'
import { codeEnd } from '../documents/code-words'
import { Gap, isCapital, JOINED } from '../lexicon/symbols'
import { bareBody, type RawBody } from '../raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { spelled, written } from '../written'
import { actsOnPaper, type BodyParse, beginsBody, beginsName, beginsOther } from './body-parts'
import { isNumbered, numbered, seated } from './counted-bodies'
import { isLettered } from './field-lists'
import { placed } from './local-bodies'

/** Reads the body that begins at a word: some committees are named by one. */
type ReadBody = (read: Scan, at: number) => BodyParse | null

/** A body described at length: *Ban Chỉ đạo … về …*, up to the first word that cannot belong to it. */
export function committeeBody(read: Scan, hit: Hit, readBody: ReadBody): BodyParse | null {
  const { symbols, lexicon } = read
  if (beginsName(read, hit.to)) return null
  const owned = ofOwner(read, hit, readBody) ?? sentBy(read, hit, readBody)
  if (owned) return owned
  let end = reviewEnd(read, hit.to)
  const past = end > hit.to ? 0 : hit.to + 24
  for (let at = hit.to; at < symbols.length && at < past; at++) {
    const gap = symbols.gap[at] as number
    if (gap & ~(JOINED | Gap.Comma | Gap.Dash)) break
    // *Theo Ban Chỉ đạo, các bộ …*: nothing has been said of what it is for.
    if (at === hit.to && gap & Gap.Comma) break
    // *Ban Chỉ đạo tổng kết Nghị quyết 18-NQ/TW*: with the code of its paper a name is whole.
    const code = codeEnd(read, at)
    if (code > at) {
      end = code
      break
    }
    const word = symbols.word[at] as number
    const pair = lexicon.isPair(symbols.word[at - 1] as number, word)
    const listed =
      gap & (Gap.Comma | Gap.Dash) &&
      (isLettered(read, at) || lexicon.isListed(symbols.word[at - 1] as number, word))
    if (
      gap & (Gap.Comma | Gap.Dash) &&
      !listed &&
      ((!pair && !commonList(read, at)) || beginsOther(read, at))
    )
      break
    // *Ban Chỉ đạo PCLB&GNTT, mưa lũ …*: letters are a whole description.
    if (gap & Gap.Comma && symbols.shape[at - 1] === Shape.Upper && symbols.loud[at - 1] === 0) break
    // *Ban Chỉ đạo và đề nghị*: after *và* a name goes on with another part of what it is for, not with people.
    if (
      isWord(read, at, 'và') &&
      (at === hit.to ||
        beginsNew(read, at + 1) ||
        isNumbered(read, at + 1) ||
        isPair(read, at + 1, 'lãnh', 'đạo'))
    )
      break
    if (isWord(read, at, 'về', 'và', 'phòng')) continue
    if (
      lexicon.stops.has(word) &&
      (!pair || isPair(read, at, 'phát', 'biểu')) &&
      !isPair(read, at, 'phát', 'triển')
    )
      break
    if (at > hit.to && actsOnPaper(read, at)) break
    if (at > hit.to + 1 && endsInLevel(read, at)) break
    if (hitAt(read, at, 'title')?.entry.class === 'alone' && isCapital(symbols, at)) break
    if (at > hit.to && (hitAt(read, at, 'person')?.to ?? 0) > at + 1) break
    if (hitAt(read, at, 'head', 'local') || hitAt(read, at, 'place')) break
    if (at === hit.to && calledEnd(read, at) > at) {
      end = calledEnd(read, at)
      break
    }
    if (at === hit.to && !isCapital(symbols, at) && !lexicon.descriptions.has(word)) break
    end = at + 1
  }
  const own = seated(read, hit, numbered(read, end))
  if (own === end && (end <= hit.to || (end - hit.to < 2 && calledEnd(read, hit.to) === hit.to))) return null
  end = own
  const parse: BodyParse = {
    from: hit.from,
    to: end,
    body: bareBody(`${hit.entry.id} ${spelled(read, hit.to, end)}`, hit.entry.id),
    rule: 'body-committee',
    quiet: false,
    general: false,
  }
  // *Ban Chỉ đạo 389 của tỉnh A*: what is called by a number alone is told apart by whose it is.
  if (calledEnd(read, hit.to) === end && isWord(read, end, 'của') && joined(read, end)) {
    const own = hitAt(read, end + 1, 'level') ? placed(read, { ...parse, to: end + 1 }) : parse
    if (own.body.place?.name) return own
  }
  return placed(read, parse)
}

/** *sơ kết 5 năm thực hiện Nghị quyết 35-NQ/TW*: where the code ends of what a committee looks back on, else the same word. */
function reviewEnd(read: Scan, from: number): number {
  if (!isPair(read, from, 'sơ', 'kết') && !isPair(read, from, 'tổng', 'kết')) return from
  for (let at = from + 2; at < from + 12 && joined(read, at) && !hitAt(read, at, 'deed'); at++)
    if (codeEnd(read, at) > at) return codeEnd(read, at)
  return from
}

/** *Ban Chỉ đạo 389*, *389 quốc gia*: where the number ends by which a committee is called, else the same word. */
function calledEnd(read: Scan, at: number): number {
  if (!joined(read, at) || !/^\d{2,4}$/.test(written(read, at, at + 1))) return at
  const national = joined(read, at + 1) && isPair(read, at + 1, 'quốc', 'gia')
  return national ? at + 3 : at + 1
}

/** *phát triển*, unlike *phát biểu*, which is done, though *án phát* stands in some known name: a word of two syllables. */
function isPair(read: Scan, at: number, first: string, second: string): boolean {
  return isWord(read, at, first) && isWord(read, at + 1, second)
}

/** *Đoàn kiểm tra của Ban Bí thư*, *Tổ công tác của Thủ tướng Chính phủ*: whose it is belongs to its name. */
function ofOwner(read: Scan, hit: Hit, readBody: ReadBody): BodyParse | null {
  // *Tổ công tác đặc biệt của Thủ tướng Chính phủ*
  const kind = joined(read, hit.to) && isPair(read, hit.to, 'đặc', 'biệt')
  // *Đoàn kiểm tra số 3 của Tiểu ban A*, *Tổ công tác 970 của UBND tỉnh*
  const of = kind ? hit.to + 2 : calledEnd(read, numbered(read, hit.to))
  const at = of + 1
  if (!isWord(read, of, 'của') || !joined(read, of) || !joined(read, at)) return null
  if (!isCapital(read.symbols, at)) return null
  const owner = readBody(read, at)
  const office = longestAt(read, at, 'office')[0]
  const to = Math.max(owner && !owner.general ? owner.to : 0, office?.to ?? 0)
  if (!to) return null
  const head = of > hit.to ? `${hit.entry.id} ${written(read, hit.to, of)}` : hit.entry.id
  const name = `${head} của ${office && office.to === to ? written(read, at, to) : owner?.body.name}`
  return {
    from: hit.from,
    to,
    body: { ...bareBody(name, hit.entry.id), ...ofPlace(owner) },
    rule: 'body-committee',
    quiet: false,
    general: false,
  }
}

/** The place that a name ends with, so that it is called as it was on the day. */
function ofPlace(owner: BodyParse | null): Partial<RawBody> {
  const place = owner?.body.place
  return place?.name ? { place, local: true } : {}
}

/** *Đoàn công tác Bộ Y tế công tác tại …*: what a known body sends out ends with that body's name. */
function sentBy(read: Scan, { from, to, entry }: Hit, readBody: ReadBody): BodyParse | null {
  if (!/ (công tác|kiểm tra|giám sát|thanh tra)$/.test(entry.id) || !joined(read, to)) return null
  const owner = readBody(read, to)
  if (!owner || owner.general || !owner.body.ids.length) return null
  const goesOn = isWord(read, owner.to, 'về', 'và') || isCapital(read.symbols, owner.to)
  if (goesOn) return null
  const body = bareBody(`${entry.id} ${owner.body.name}`, entry.id)
  return { from, to: owner.to, body, rule: 'body-committee', quiet: false, general: false }
}

/** *… và Tìm kiếm cứu nạn tỉnh*: a level with nothing behind it that could go on with the name. */
function endsInLevel(read: Scan, at: number): boolean {
  const level = hitAt(read, at, 'level')
  if (!level) return false
  return !joined(read, level.to) || isCapital(read.symbols, level.to) || stops(read, level.to)
}

function beginsNew(read: Scan, at: number): boolean {
  return beginsOther(read, at) || beginsBody(read, at) || stops(read, at)
}

function stops(read: Scan, at: number): boolean {
  return at >= read.symbols.length || read.lexicon.stops.has(read.symbols.word[at] as number)
}

/** *đặt mới, sửa đổi, bổ sung tên đường*: commas inside a description, closed by a last part without one. */
function commonList(read: Scan, at: number): boolean {
  return !isCapital(read.symbols, at) && !read.lexicon.stops.has(read.symbols.word[at] as number)
}
