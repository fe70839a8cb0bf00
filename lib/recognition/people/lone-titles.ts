// Titles without a name: each stands for its holder, unless the words around it speak of the office as such.
import { readBody } from '../bodies/bodies'
import { isDigits } from '../bodies/counted-bodies'
import { isOfficeItself } from '../english/as-such'
import { isOfAnother } from '../english/elsewhere'
import { isOfSmall, isYetToCome } from '../english/no-titles'
import { isPosition, pastTenure } from '../english/offices'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { type RawOfficial, type RawTitle, titleMention } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { wordAt } from '../written'
import { isInCareer } from './careers'
import { isNextOrLast } from './held-otherwise'
import { isPlural } from './name-lists'
import { isOnceHeld, isSomebodysOwn } from './offices-given'
import { isPillar } from './pillars'
import { smallTitle } from './small-titles'
import type { TitleChain } from './titles'

/** Words after which an office is meant as such, not its holder. */
const isAsSuch = oneOf([
  'làm',
  'chức',
  'vụ',
  'danh',
  'vị',
  'bầu',
  'nhiệm',
  'chuẩn',
  'quyền',
  'khen',
  'as',
  'became',
  'become',
  'elected',
  'reelected',
  'appointed',
  'reappointed',
  'named',
])
/** *served as Minister*: an office that somebody has had. */
const hasServed = oneOf([
  'served',
  'serving',
  'serve',
  'serves',
  'worked',
  'working',
  'acted',
  'acting',
  'position',
  'post',
  'role',
  'time',
  'tenure',
  'term',
  'stint',
])
/** *Secretary of the Party Central Committee in the 9th term*: an office of years gone by. */
function isInTerm(read: Scan, to: number): boolean {
  return isWord(read, to, 'in') && isWord(read, to + 1, 'the') && pastTenure(read, to) > to
}

const isMany = oneOf(['các', 'những', 'mỗi', 'từng', 'hai', 'ba', 'một', 'nhiều', 'cấp'])
/** *is a Politburo member*: English says of whom there are several. */
const isAny = oneOf(['a', 'an', 'any', 'each', 'every', 'another', 'no'])

/** *các đồng chí Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh*: several people, each of whom one of the titles means. */
function isOneEach(read: Scan, { from, titles }: TitleChain): boolean {
  const address = hitAt(read, from - 2, 'title', 'honorific')
  if (address?.to !== from || isInCareer(read, from) || titles.length < 2) return false
  return titles.every(
    ({ title }) => /^(alone|body|post)$/.test(title.class) && !title.former && !/^Phó /i.test(title.title),
  )
}

/** *Chánh án TAND Tối cao*: an office that one person holds. */
function heads({ offices, body, title, former }: RawTitle): boolean {
  return offices.length + (body?.ids.length ?? 0) > 0 && !former && !/^Phó /i.test(title)
}

/** A post that somebody had, or that several are told to hold. */
export function isNobodys(read: Scan, at: number): boolean {
  return isInCareer(read, at) || isOnceHeld(read, at) || isSomebodysOwn(read, at) || isPlural(read, at)
}

/** *4 Bộ trưởng*. */
function isCounted(read: Scan, at: number): boolean {
  // *15 vị Bộ trưởng*
  const number = isWord(read, at, 'vị') ? at - 1 : at
  return number >= 0 && isDigits(read, number)
}

/** Titles without a name: each stands for its holder; linking tells whether side by side they are one person's. */
export function titlesAlone(read: Scan, chain: TitleChain): RawOfficial[] {
  const before = chain.from - 1
  const first = chain.titles[0]
  // *các ĐBQH, Thủ tướng báo cáo*: who leads the country is none of several.
  // *các thành viên Chính phủ, Chánh án TAND Tối cao*: nor is who heads what is told beside members.
  const others = first?.title.class === 'memberOf'
  const leader = chain.titles.findIndex(
    ({ title }, index) => index > 0 && (isPillar(title) || (others && heads(title))),
  )
  const second = chain.titles[leader]
  if (second && isNobodys(read, chain.from))
    return titlesAlone(read, { ...chain, from: second.from, titles: chain.titles.slice(leader) })
  const several = isOneEach(read, chain)
  if (!first || (isNobodys(read, chain.from) && !several)) return []
  const post = behindMembers(read, chain)
  if (!isCapital(read.symbols, post.from)) return smallTitle(read, post)
  if (joined(read, chain.from) && (isMany(read, before) || isCounted(read, before))) return []
  // *trong số Ủy viên Bộ Chính trị*
  if (joined(read, chain.from) && isWord(read, before, 'số') && isWord(read, before - 1, 'một', 'trong'))
    return []
  // *Là Bộ trưởng đăng đàn đầu tiên, ông A …*
  if (joined(read, chain.from) && isWord(read, before, 'là') && isCapital(read.symbols, before)) return []
  // *Hội nghị Bộ trưởng Ngoại giao ASEAN*: a meeting of all of them.
  if (joined(read, chain.from) && isWord(read, before, 'nghị') && isWord(read, before - 1, 'hội')) return []
  // *A, nguyên Bí thư Tỉnh ủy*: what stands behind a comma is somebody's who was named.
  if (first.title.former && (read.symbols.gap[before] as number) & ~(Gap.Space | Gap.Line | Gap.Stop))
    return []
  // *Hero of the Armed Forces and former Deputy Defence Minister*: so is what English joins on.
  if (first.title.former && read.lexicon.marks === 'bare' && isWord(read, before - 1, 'and')) return []
  // *the late President*: whoever that was, nobody who bears the title now.
  if (first.title.former && read.lexicon.marks === 'bare' && isWord(read, before, 'late')) return []
  // *Giám đốc các Sở*, *Chủ nhiệm một số Ủy ban*: whoever heads any of them. *Đoàn Chủ tịch*: no single person.
  if (joined(read, chain.to) && isWord(read, chain.to, 'các', 'những')) return []
  if (joined(read, chain.to) && isWord(read, chain.to, 'một') && isWord(read, chain.to + 1, 'số')) return []
  if (isNextOrLast(read, chain.to - 2)) return []
  // *Bí thư cấp ủy*: whoever heads one of a level; *Phó Bí thư khác*: not the one named before.
  if (joined(read, chain.to) && isWord(read, chain.to, 'cấp', 'khác')) return []
  // *Bộ trưởng quốc phòng các nước*
  if (isWord(read, chain.to + 2, 'các', 'những') && joined(read, chain.to) && joined(read, chain.to + 2)) {
    if (isWord(read, chain.to + 3, 'nước', 'quốc') && !isCapital(read.symbols, chain.to)) return []
  }
  // *Chủ tịch UBND các huyện*: so are those of bodies in general.
  if (joined(read, chain.to) && readBody(read, chain.to)?.general) return []
  // *Cúp Bộ trưởng*: what is named after an office.
  if (joined(read, chain.from) && isWord(read, before, 'cúp', 'giải')) return []
  if (joined(read, chain.from) && isWord(read, before, 'đoàn') && isCapital(read.symbols, before)) return []
  // *Chủ tịch Đoàn Chủ tịch*: of a congress.
  if (joined(read, chain.to) && isWord(read, chain.to, 'đoàn') && isWord(read, chain.to + 1, 'chủ')) return []
  // *Bộ trưởng, Thủ trưởng cơ quan ngang Bộ* are all of them.
  if (chain.titles.some(({ title }) => title.title === 'Thủ trưởng')) return []
  const prefix = first.title.acting ? before - 1 : before
  const wife = isWord(read, prefix, 'nhân') && isWord(read, prefix - 1, 'phu')
  const { title: own } = first
  const bare = read.lexicon.marks === 'bare'
  if (bare && joined(read, chain.from) && isAny(read, prefix)) return []
  // *as the Chief of the Office*: a word of several meanings, of an office that is not read.
  const last = isWord(read, prefix, 'the') ? prefix - 1 : prefix
  const as = bare && isWord(read, last, 'as')
  if (as && (own.class === 'body' || hasServed(read, last - 1) || isAsSuch(read, last - 1))) return []
  // *As the Prime Minister in the 2016-2021 tenure, …*: whoever it was then, who is named with it.
  if (as && (pastTenure(read, chain.to) > chain.to || isSince(read, chain.to))) return []
  if (bare && (isOfAnother(read, chain.to, chain.titles.at(-1)?.title) || isMeeting(read, chain.to)))
    return []
  if (bare && isYetToCome(read, prefix)) return []
  // *a former minister and Hanoi party chief*, *chose Hanoi party chief and ideologue A*: beside what else somebody is.
  const small = bare && (own.place ?? own.body?.place) && !isCapital(read.symbols, chain.to - 1)
  if (small && (isWord(read, prefix, 'and') || isWord(read, chain.to, 'and'))) return []
  // *the church's President*
  if (bare && isOfSmall(read, chain.from)) return []
  const positions = isWord(read, prefix, 'of') && isPosition(read, prefix - 1)
  // *Nghệ An có Bí thư Tỉnh ủy mới*
  const fresh = isWord(read, prefix, 'có') && isWord(read, chain.to, 'mới') && joined(read, chain.to)
  const asSuch = joined(read, prefix + 1) && (wife || positions || fresh || isAsSuch(read, prefix))
  if (bare && (asSuch || isOfficeItself(read, prefix) || isInTerm(read, chain.to))) return []
  const chained = chain.titles.length > 1 && !several ? first.title.start : null
  const alone: RawOfficial[] = []
  for (const { title, from } of chain.titles)
    if (!NEVER_ALONE.has(title.class) && isCapital(read.symbols, from))
      alone.push(titleMention(title, { rule: 'title-alone', quiet: asSuch, chain: chained }))
  return alone
}

/** *from 2006 to 2016*, *in 2019*, *until May 2020*: a year told behind an office. */
function isSince(read: Scan, at: number): boolean {
  if (!joined(read, at) || !isWord(read, at, 'from', 'in', 'between', 'since', 'until')) return false
  return [at + 1, at + 2].some((year) => /^(?:19|20)\d\d$/.test(wordAt(read, year)))
}

/** Classes of titles that stand for nobody by themselves. */
const NEVER_ALONE = new Set(['rank', 'member', 'memberOf', 'company'])

/** *the Politburo member and standing member of the Secretariat said*: the chain from its first title that one person bears, in English. */
function behindMembers(read: Scan, chain: TitleChain): TitleChain {
  const at = chain.titles.findIndex(({ title }) => title.class !== 'member')
  const [first] = at > 0 && read.lexicon.marks === 'bare' ? chain.titles.slice(at) : []
  return first ? { ...chain, from: first.from, titles: chain.titles.slice(at) } : chain
}

/** *the ASEAN Defence Minister's Meeting*: named after all who hold an office. */
function isMeeting(read: Scan, at: number): boolean {
  const owner = isWord(read, at, 's') && read.symbols.gap[at] === 0
  return (
    owner && isCapital(read.symbols, at + 1) && isWord(read, at + 1, 'meeting', 'conference', 'summit', 'cup')
  )
}

/** *Phu nhân Thủ tướng, bà A*: the name behind the comma is another one's. */
export function isKin(read: Scan, at: number): boolean {
  return (
    isWord(read, at - 1, 'vợ', 'chồng') ||
    (isWord(read, at - 1, 'nhân', 'quân') && isWord(read, at - 2, 'phu')) ||
    (isWord(read, at - 1, 'trai', 'gái') && isWord(read, at - 2, 'con', 'em'))
  )
}
