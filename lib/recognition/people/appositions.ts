// What stands beside a name: titles in apposition (*A, Ủy viên …*), the bodies inside them, degrees.
import { afterShort } from '../bodies/acronyms'
import { readBody } from '../bodies/bodies'
import { institution } from '../bodies/institution'
import { aideTo } from '../english/aides'
import { levelAt } from '../english/bodies'
import { englishOffice, pastDetails } from '../english/bonds'
import { englishPast, englishSuccession, saysFormer } from '../english/offices'
import { ownedChain } from '../english/owned'
import { pastOrigin } from '../english/titles'
import { toldBody } from '../english/told-bodies'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { type RawInstitution, type RawMention, type RawTitle, titleMention } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { behindDetails, pastAside } from './asides'
import { isSeat } from './honours'
import { isNamedNext, type NameParse, readGivenName, readName, readStrangeName } from './names'
import { appointed, formerly } from './offices-given'
import { isAnothers } from './pillars'
import { endsInLevel } from './title-ends'
import { readChain, type TitleChain } from './titles'

const APPOSITION = Gap.Space | Gap.Comma | Gap.Dash | Gap.Open

/** Titles found beside a name, the bodies inside them, and where reading goes on. */
export interface Apposition {
  to: number
  titles: RawTitle[]
  inner: RawMention[]
}

/** Titles after a name: *A, Ủy viên Bộ Chính trị, Trưởng Ban …*, *A - Cục trưởng …*, *A (Chủ tịch …)*. */
export function apposition(read: Scan, at: number, name?: NameParse): Apposition {
  // *Penny Wong MP, Minister for …*
  const found = titlesBeside(read, isSeat(read, at) && joined(read, at) ? at + 1 : at)
  const first = found.titles[0]
  const appointed = found.titles.some((title) => title.appointed)
  return name && first && !appointed && isAnothers(read, name, first)
    ? { to: at, titles: [], inner: [] }
    : withNext(read, behindSemicolons(read, found), appointed)
}

/** *A, Ủy viên Bộ Chính trị; Giám đốc Học viện B; Chủ tịch Hội đồng C*: titles that no name of their own follows. */
function behindSemicolons(read: Scan, found: Apposition): Apposition {
  const { gap, length } = read.symbols
  let { to, titles, inner } = found
  while (titles.length && to < length && gap[to] === (Gap.Semicolon | Gap.Space)) {
    const chain = isCapital(read.symbols, to) ? readChain(read, to) : null
    if (!chain || (chain.to < length && (gap[chain.to] as number) & (Gap.Colon | Gap.Open))) break
    const next = hitAt(read, chain.to, 'title', 'honorific')?.to ?? chain.to
    const dashed = chain.to < length && (gap[chain.to] as number) & Gap.Dash
    if ((joined(read, chain.to) || dashed) && readName(read, skipDegrees(read, next), false)) break
    titles = [...titles, ...chain.titles.map(({ title }) => title)]
    inner = [...inner, ...innerBodies(read, chain)]
    to = chain.to
  }
  return { to, titles, inner }
}

/** *A, Phó Giám đốc Công an tỉnh B, giữ chức Cục trưởng C*: the office that somebody of office gets. */
function withNext(read: Scan, found: Apposition, given: boolean): Apposition {
  if (given || !found.titles.length) return found
  let next = found.to
  // *Chủ tịch HĐQT PVC*: which company it is.
  if (found.titles.at(-1)?.class === 'company') {
    if (isWord(read, next, 'công') && isWord(read, next + 1, 'ty') && joined(read, next)) next += 2
    while (joined(read, next) && isCapital(read.symbols, next)) next++
  }
  next = pastUnlisted(read, found, next)
  if (next >= read.symbols.length || (read.symbols.gap[next] as number) & ~APPOSITION) return found
  if (isWord(read, next, 'về', 'sang', 'lên', 'ra') && isWord(read, next + 1, 'làm', 'giữ')) next++
  else if (!isWord(read, next, 'giữ', 'làm') || !isCalled(read, next + 1)) return found
  while (isCalled(read, next + 1) && joined(read, next + 1)) next++
  const chain = isCapital(read.symbols, next + 1) ? readChain(read, next + 1) : null
  if (!chain || (joined(read, chain.to) && readName(read, chain.to, false))) return found
  const titles = chain.titles.map(({ title }) => ({ ...title, appointed: true }))
  return {
    to: chain.to,
    titles: [...found.titles, ...titles],
    inner: [...found.inner, ...innerBodies(read, chain)],
  }
}

/** As many words may name what no list has: *Nhà hát Kịch Việt Nam*. */
const LONGEST_UNLISTED = 12

/** *Giám đốc Nhà hát Kịch B giữ chức …*: the word behind an unlisted body of the title before, where an office given follows it. */
function pastUnlisted(read: Scan, { titles }: Apposition, at: number): number {
  const last = titles.at(-1)
  if (last?.class !== 'body' || last.body || last.place || !isCapital(read.symbols, at)) return at
  for (let next = at; next < at + LONGEST_UNLISTED && joined(read, next); next++)
    if (isWord(read, next, 'giữ')) return isCalled(read, next + 1) ? next : at
  return at
}

const isCalled = oneOf(['chức', 'vụ', 'danh'])

function titlesBeside(read: Scan, at: number): Apposition {
  const none = { to: at, titles: [], inner: [] }
  if (at >= read.symbols.length) return none
  const succession = englishSuccession(read, at)
  if (succession !== null) {
    const after = besideAt(read, succession, Gap.Comma)
    return { ...none, titles: after.titles }
  }
  const origin = pastOrigin(read, at)
  if (origin > at) {
    const after = besideAt(read, origin, Gap.Comma)
    if (after.titles.length) return after
  }
  const told = read.lexicon.marks === 'bare' ? pastDetails(read, at) : at
  if (told > at) {
    const after = besideAt(read, told, Gap.Comma)
    if (after.titles.length) return after
  }
  for (const next of behindDetails(read, at)) {
    const after = besideAt(read, next, Gap.Comma)
    if (after.titles.length) return after
  }
  const behind = (read.symbols.gap[at] as number) & Gap.Open ? pastAside(read, at) : 0
  if (behind) {
    const after = besideAt(read, behind, ((read.symbols.gap[behind] as number) & ~Gap.Close) | Gap.Comma)
    return after.titles.length ? after : none
  }
  return besideAt(read, at, read.symbols.gap[at] as number)
}

/** *ông A Phó Chủ tịch UBND tỉnh*: behind a form of address and a name a title needs no comma where it has its body. */
export function titleBehind(read: Scan, at: number): Apposition {
  const none = { to: at, titles: [], inner: [] }
  if (!joined(read, at) || !isCapital(read.symbols, at)) return none
  const after = besideAt(read, at, Gap.Comma)
  return after.titles.some(({ body, offices }) => body !== null || offices.length > 0) ? after : none
}

/** *Thiếu tướng A Giám đốc Công an tỉnh*: behind a rank and a name a post needs no comma. */
export function besideRanked(read: Scan, chain: TitleChain, name: NameParse): Apposition {
  const beside = apposition(read, name.to, name)
  const ranked = chain.titles.every(({ title }) => title.class === 'rank')
  return beside.titles.length || !ranked ? beside : titleBehind(read, name.to)
}

/** Titles from a word on, before which `gap` stands. */
function besideAt(read: Scan, at: number, gap: number): Apposition {
  const none = { to: at, titles: [], inner: [] }
  if (gap & ~APPOSITION) return none
  const made = appointed(read, at)
  const past = made ? null : (formerly(read, at) ?? englishPast(read, at))
  let next = made ?? past ?? at
  if (next > at) {
    // Words of giving or having had an office lead to it.
  } else if (isWord(read, next, 'kiêm', 'đồng') && joined(read, next)) next++
  else if (joined(read, next) && isThen(read, next)) {
    // *khi đó là*: the prefix of the title.
  } else if (read.lexicon.marks === 'bare' && englishOffice(read, at) !== null)
    next = englishOffice(read, at) ?? at
  else if (isWord(read, next, 'trước') && gap & Gap.Comma) next = afterUntil(read, next)
  else if (
    isWord(read, next, 'là', 'làm', 'hiện', 'giữ') &&
    (joined(read, next) || isWord(read, next, 'hiện'))
  ) {
    next++
    while (isWord(read, next, 'là', 'chức', 'vụ', 'danh')) next++
  } else if (!(gap & (Gap.Comma | Gap.Dash | Gap.Open))) return none
  const own = aideTo(read, next) ?? readChain(read, next) ?? formerOwned(read, next)
  if (!own) return none
  const chain = withAnother(read, own)
  // Titles that run into another name are that one's: *A, Bộ trưởng Ngoại giao B*.
  const behind = afterShort(read, chain.to)
  const bracketed = behind > chain.to
  if (isNamedNext(read, behind)) return none
  const follows = joined(read, behind) || bracketed ? skipDegrees(read, behind) : read.symbols.length
  if (
    (joined(read, follows) || bracketed) &&
    isCapital(read.symbols, follows) &&
    beginsOwnName(read, follows, chain)
  )
    return none
  const spent = read.lexicon.marks === 'bare' && saysFormer(read, at, next)
  const titles = chain.titles.map(({ title }) => ({
    ...title,
    appointed: made ? true : title.appointed,
    former: past || spent ? true : title.former,
  }))
  const givers = made ? givingBodies(read, at, made) : givingBehindBy(read, at, next)
  return { to: chain.to, titles, inner: [...givers, ...innerBodies(read, chain)] }
}

/** *A, nguyên Phó Thủ tướng và Bộ trưởng Ngoại giao;*: of two former posts that *và* joins before a mark both are A's. */
function withAnother(read: Scan, chain: TitleChain): TitleChain {
  if (!chain.titles[0]?.title.former || !isWord(read, chain.to, 'và') || !joined(read, chain.to)) return chain
  const more = joined(read, chain.to + 1) ? readChain(read, chain.to + 1) : null
  if (!more || joined(read, more.to)) return chain
  for (const { title } of more.titles) title.former = true
  return { from: chain.from, to: more.to, titles: [...chain.titles, ...more.titles] }
}

/** *được Hội đồng nhân dân tỉnh bầu làm*, *được Thủ tướng bổ nhiệm*: who gives the office is no part of it. */
function givingBodies(read: Scan, from: number, to: number): RawMention[] {
  for (let at = from; at < to; at++) {
    if (!isWord(read, at - 1, 'được')) continue
    const body = readBody(read, at)
    if (body && !body.general && body.to < to) return [institution(read, body)]
    const giver = isCapital(read.symbols, at) ? readChain(read, at) : null
    const [only, other] = giver?.titles ?? []
    if (
      only &&
      !other &&
      only.to < to &&
      !hitAt(read, only.to, 'person') &&
      /^(alone|foreign)$/.test(only.title.class)
    )
      return [titleMention(only.title, { rule: 'title-alone', quiet: false, chain: null })]
  }
  return []
}

/** *appointed by the Politburo and the Secretariat to hold*: English says who gives an office behind *by*. */
function givingBehindBy(read: Scan, from: number, to: number): RawInstitution[] {
  const given: RawInstitution[] = []
  let by = from
  while (by < to && !isWord(read, by, 'by')) by++
  for (let at = by + 1; at < to; at++) {
    const body = isCapital(read.symbols, at) ? readBody(read, at) : null
    if (!body || body.general || body.to > to) continue
    given.push(institution(read, body))
    at = body.to - 1
  }
  return given
}

/** *A, the former Ben Tre province Party chief*, *A – VWU President*. */
function formerOwned(read: Scan, at: number): TitleChain | null {
  const former = hitAt(read, at, 'title', 'former')
  const from = former && joined(read, former.to) ? former.to : at
  const bare = read.lexicon.marks === 'bare'
  const known = isCapital(read.symbols, from) || (bare && levelAt(read, from)) ? readBody(read, from) : null
  const told = bare ? toldBody(read, from) : null
  const body = told && told.to > (known?.to ?? 0) ? told : known
  const chain = ownedChain(read, from, null) ?? (body && ownedChain(read, from, body))
  for (const { title } of chain?.titles ?? []) title.former ||= former !== undefined
  return chain
}

/** *A, Thủ tướng B*: a name in full, or in part after a title that needs nothing more. */
function beginsOwnName(read: Scan, at: number, chain: TitleChain): boolean {
  if (readName(read, at, false)) return true
  // *Thị trưởng thành phố Nam Kinh*: behind a level what is no Vietnamese name is a place's.
  if (endsInLevel(read, chain.to)) return false
  if (readStrangeName(read, at)) return true
  const last = chain.titles.at(-1)?.title
  const known = read.hits[at]?.some(({ entry }) => entry.kind !== 'person')
  return (
    !known &&
    (last?.class === 'alone' || last?.class === 'foreign') &&
    !last.body &&
    readGivenName(read, at) !== null
  )
}

/** *khi đó đang là*, not *nguyên* or *cựu*, which may begin the next man's title. */
function isThen(read: Scan, at: number): boolean {
  const prefix = hitAt(read, at, 'title', 'former')
  return prefix !== undefined && prefix.to - at > 1
}

/** *trước ngày 1/7 là*: the word after *là*, where it comes soon. */
function afterUntil(read: Scan, at: number): number {
  for (let next = at + 1; next < at + 6; next++) if (isWord(read, next, 'là')) return next + 1
  return at
}

/** *GS.TS*, *Samdech …*: degrees and styles between title and name. */
export function skipDegrees(read: Scan, at: number): number {
  let next = at
  for (;;) {
    const degree = hitAt(read, next, 'title', 'academic')
    if (!degree || !isCapital(read.symbols, next) || hitAt(read, next, 'person')) return next
    next = degree.to
    if (
      next >= read.symbols.length ||
      (read.symbols.gap[next] as number) & ~(Gap.Space | Gap.Stop | Gap.Comma)
    )
      return degree.from
  }
}

/** Bodies inside titles: known, unpainted. */
export function innerBodies(read: Scan, chain: TitleChain): RawInstitution[] {
  const bodies: RawInstitution[] = []
  for (const { inner, title } of chain.titles) {
    if (!inner) continue
    bodies.push({
      type: 'institution',
      form: inner.rule === 'body-short' ? 'short' : 'name',
      start: read.symbols.start[inner.from] as number,
      end: read.symbols.end[inner.to - 1] as number,
      // A school's or hospital's stays unpainted even where nobody's title is linked.
      rule: `${inner.rule}-${inner.quiet || title.class === 'member' ? 'of' : 'in'}-role`,
      confidence: 0.9,
      quiet: true,
      body: inner.body,
    })
  }
  return bodies
}
