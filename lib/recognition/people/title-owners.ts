// Whose part a body behind a title is: *Cục trưởng Cục A, Bộ B*, *Director of the A Authority under the Ministry of B*.
import { afterShort } from '../bodies/acronyms'
import { readBody } from '../bodies/bodies'
import type { BodyParse } from '../bodies/body-parts'
import { Gap } from '../lexicon/symbols'
import { isWord, joined, type Scan } from '../scan'

/** Bodies that are part of another one, and those that such a one may be part of. */
const PART = /^(Cục|Vụ|Phòng|Ban|Đội|Trung tâm|Viện|Chi cục|Văn phòng|Thanh tra|Khoa|Học viện|Tổng cục)( |$)/
const OWNER =
  /^(Bộ|Tổng cục|Cục|Công an|Ủy ban|Văn phòng|Tòa án|Viện|Quân khu|Quân chủng|Thanh tra|Ban|Sở|Ngân hàng)( |$)/

/** *Cục trưởng Cục A, Bộ B*, *Trưởng phòng A (Công an tỉnh B)*: where the owner named behind a part ends, else the part's end. */
export function ownerEnd(read: Scan, part: BodyParse): number {
  const at = part.to
  if (isWord(read, at, 'under') && joined(read, at)) {
    const above = readBody(read, isWord(read, at + 1, 'the') ? at + 2 : at + 1)
    return above && !above.general ? above.to : at
  }
  const gap = at < read.symbols.length ? (read.symbols.gap[at] as number) : Gap.Line
  const mark = gap & (Gap.Comma | Gap.Dash | Gap.Open)
  const of = isWord(read, at, 'thuộc', 'của') && joined(read, at)
  if (!PART.test(part.body.name) || !(of || (mark && !(gap & ~(mark | Gap.Space))))) return at
  const owner = readBody(read, of ? at + 1 : at)
  if (!owner || owner.general || !OWNER.test(owner.body.name) || headRank(owner) <= headRank(part)) return at
  // *Ban A (Bộ B đã bàn …)*: brackets that go on tell something else.
  if (mark & Gap.Open && !((read.symbols.gap[owner.to] ?? 0) & (Gap.Close | Gap.Comma | Gap.Dash))) return at
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

/** *of the Communist Party of China (CPC) Central Committee*: where the committee behind the brackets ends. */
export function pastCommittee(read: Scan, at: number): number {
  const next = read.lexicon.marks === 'bare' ? afterShort(read, at) : at
  return next > at && isWord(read, next, 'central') && isWord(read, next + 1, 'committee') ? next + 2 : at
}
