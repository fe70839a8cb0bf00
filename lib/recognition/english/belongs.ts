// People told by the body that they serve or lead, without a post: *Mr A from the Department of B*, *A, who heads B*, *A, representing B*.

import { readBody } from '../bodies/bodies'
import type { BodyParse } from '../bodies/body-parts'
import { institution } from '../bodies/institution'
import { Gap } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import type { Apposition } from '../people/appositions'
import type { NameParse } from '../people/names'
import { bareTitle } from '../raw'
import { isWord, joined, type Scan } from '../scan'
import { toldBody } from './told-bodies'

const isHeading = oneOf([
  'heads',
  'headed',
  'leads',
  'led',
  'heading',
  'leading',
  'chairs',
  'chaired',
  'runs',
])

/** Bodies of whose staff news speaks; of clubs and unions anybody may be. */
const OFFICES =
  /^(Bộ|Sở|Cục|Vụ|Tổng cục|Ban|Ủy ban|Thanh tra|Kiểm toán|Viện kiểm sát|Tòa án|Văn phòng|Chi cục|Kho bạc|Ngân hàng Nhà nước|Hải quan) /

/** What a name is told to serve or to lead, as its title; none where nothing is told. */
export function belonging(read: Scan, { from, to, sure }: NameParse, addressed: boolean): Apposition {
  const none = { to, titles: [], inner: [] }
  if (read.lexicon.marks === 'accented' || !sure || to - from < 2 || to >= read.symbols.length) return none
  const comma = read.symbols.gap[to] === (Gap.Comma | Gap.Space)
  const leads = comma ? ofLed(read, to) : 0
  const serves = leads ? 0 : ofServed(read, to, comma)
  const next = leads || serves
  const body = next ? bodyAt(read, next) : null
  if (!body || body.general || (body.quiet && body.rule !== 'body-told')) return none
  if (!leads && !addressed && !OFFICES.test(body.body.name) && body.rule !== 'body-department') return none
  const title = bareTitle({
    start: read.symbols.start[to] as number,
    end: read.symbols.end[body.to - 1] as number,
    title: leads ? 'Trưởng' : 'cán bộ',
    class: leads ? 'body' : 'memberOf',
    offices: [],
  })
  title.body = body.body
  title.country = body.body.country
  const role = { ...institution(read, body), quiet: true }
  return { to: body.to, titles: [title], inner: [{ ...role, rule: `${role.rule}-in-role` }] }
}

function bodyAt(read: Scan, at: number): BodyParse | null {
  const first = isWord(read, at, 'the') ? at + 1 : at
  if (!joined(read, first)) return null
  const known = readBody(read, first)
  return known?.from === first ? known : toldBody(read, at)
}

/** *, who heads the*: the word at which the body begins, else 0. */
function ofLed(read: Scan, at: number): number {
  const who = isWord(read, at, 'who') ? at + 1 : 0
  return who && isHeading(read, who) && joined(read, who) ? who + 1 : 0
}

/** *from the*, *of the*, *, representing the*, *, a representative of the*. */
function ofServed(read: Scan, at: number, comma: boolean): number {
  if (comma && isWord(read, at, 'representing')) return at + 1
  if (comma && isWord(read, at, 'from', 'of', 'with')) return at + 1
  const representative = comma && isWord(read, at, 'a', 'the') && isWord(read, at + 1, 'representative')
  if (representative && isWord(read, at + 2, 'of', 'from')) return at + 3
  return !comma && joined(read, at) && isWord(read, at, 'from', 'of') ? at + 1 : 0
}
