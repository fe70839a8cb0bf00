// Officials: names with titles before or after, later mentions, and titles that stand alone for their holder.
import { type NameParse, readGivenName, readName, readStrangeName } from './names'
import type { RawInstitution, RawMention, RawOfficial, RawTitle } from './raw'
import { hitAt, isWord, joined, type Scan, written } from './scan'
import { Gap, isCapital } from './symbols'
import { readChain, type TitleChain } from './titles'

/** What was found at a word, and where reading goes on. */
export interface PeopleParse {
  to: number
  mentions: RawMention[]
}

const APPOSITION = Gap.Space | Gap.Comma | Gap.Dash | Gap.Open

/** Reads people and titles beginning at a word. */
export function readPeople(read: Scan, at: number): PeopleParse | null {
  const ordinary = hitAt(read, at, 'ordinary')
  if (ordinary && joined(read, ordinary.to)) {
    const name = readName(read, ordinary.to, false) ?? readGivenName(read, ordinary.to)
    if (name)
      return {
        to: name.to,
        mentions: [
          official(read, name, {
            rule: 'name-ordinary',
            titles: [],
            ordinary: true,
            partial: name.to - name.from < 3 && !name.sure,
          }),
        ],
      }
  }
  const credit = hitAt(read, at, 'byline')
  if (credit && (read.symbols.gap[credit.to] ?? 0) & Gap.Colon) {
    const name = readName(read, credit.to, false)
    if (name) return { to: name.to, mentions: [] }
  }
  const bearer = hitAt(read, at, 'bearer')
  if (bearer && !hitAt(read, at, 'person') && joined(read, bearer.to) && isCapital(read.symbols, bearer.to)) {
    const name = readName(read, bearer.to, true) ?? readGivenName(read, bearer.to)
    // *đường Lê Duẩn*, *Trường THPT Nguyễn Hữu Thọ*: a name that something bears.
    if (name && !hitAt(read, at, 'title')) return { to: name.to, mentions: [] }
  }
  const honorific = hitAt(read, at, 'title', 'honorific')
  if (honorific) return afterHonorific(read, honorific.to, honorific.entry.id)
  const chain = readChain(read, at)
  if (chain) return afterChain(read, chain)
  const name = readName(read, at, false)
  if (name) return nameAlone(read, name)
  const strange = readStrangeName(read, at)
  const titled = strange && nameAlone(read, strange)
  return titled?.mentions.some((mention) => mention.type === 'official' && mention.titles.length)
    ? titled
    : null
}

function afterHonorific(read: Scan, at: number, address: string): PeopleParse | null {
  const sex = /^bà$/i.test(address) ? 'f' : /^ông$/i.test(address) ? 'm' : null
  const next = skipDegrees(read, at)
  if (!joined(read, next)) return null
  const chain = readChain(read, next)
  if (chain) {
    const parse = afterChain(read, chain)
    for (const mention of parse.mentions) if (mention.type === 'official' && mention.name) mention.sex ??= sex
    return parse
  }
  const full = readName(read, next, false) ?? afterAddress(read, next)
  if (full) {
    const parse = nameAlone(read, full, address)
    for (const mention of parse.mentions) if (mention.type === 'official') mention.sex ??= sex
    return parse
  }
  const given = readGivenName(read, next)
  if (!given) return null
  return {
    to: given.to,
    mentions: [official(read, given, { rule: 'name-given', titles: [], partial: true, sex })],
  }
}

/** *ông Tập Cận Bình*: capitals after a form of address are a name, unless they begin something known. */
function afterAddress(read: Scan, at: number): NameParse | null {
  const other = read.hits[at]?.some(({ entry }) =>
    ['body', 'place', 'country', 'kind', 'domain'].includes(entry.kind),
  )
  return other ? null : readName(read, at, true)
}

/** After titles: the name they belong to, or nobody's name, and the title stands alone. */
function afterChain(read: Scan, chain: TitleChain): PeopleParse {
  const titles = chain.titles.map(({ title }) => title)
  const inner = innerBodies(read, chain)
  let next = chain.to
  if (next < read.symbols.length && (read.symbols.gap[next] as number) === (Gap.Space | Gap.Colon))
    next = chain.to
  const honorific =
    joined(read, next) || commaOnly(read, next) ? hitAt(read, next, 'title', 'honorific') : undefined
  const named = joined(read, next) || honorific ? skipDegrees(read, honorific ? honorific.to : next) : next
  if (joined(read, named) && named < read.symbols.length) {
    const name = readName(read, named, true) ?? (readGivenName(read, named) as NameParse | null)
    if (name && !isTitleOfBody(read, chain, name)) {
      const partial = name.to - name.from < 2
      const after = partial ? { to: name.to, titles: [], inner: [] } : apposition(read, name.to)
      const sex = honorific
        ? /^bà$/i.test(honorific.entry.id)
          ? 'f'
          : /^ông$/i.test(honorific.entry.id)
            ? 'm'
            : null
        : null
      const mention = official(read, name, {
        rule: partial ? 'title-given' : 'title-name',
        titles: [...titles, ...after.titles],
        partial,
        sex,
      })
      const rest = listed(read, after.to, titles, chain)
      return { to: rest.to, mentions: [...inner, mention, ...after.inner, ...rest.mentions] }
    }
  }
  return { to: chain.to, mentions: [...inner, ...titlesAlone(read, chain)] }
}

/** *các đồng chí: A; B và C*, *các Phó Thủ tướng A, B*: one title for several names. */
function listed(read: Scan, at: number, titles: RawTitle[], chain: TitleChain): PeopleParse {
  const mentions: RawMention[] = []
  let to = at
  if (!isWord(read, chain.from - 1, 'các', 'hai', 'ba', 'những', 'nguyên')) return { to, mentions }
  for (;;) {
    const gap = read.symbols.gap[to] as number
    let next = to
    if (to >= read.symbols.length || gap & ~(Gap.Space | Gap.Comma)) break
    if (isWord(read, next, 'và')) next++
    else if (!(gap & Gap.Comma)) break
    const name = readName(read, next, false)
    if (!name) break
    mentions.push(official(read, name, { rule: 'title-list', titles, partial: false }))
    to = name.to
  }
  return { to, mentions }
}

function nameAlone(read: Scan, name: NameParse, address?: string): PeopleParse {
  const after = apposition(read, name.to)
  const rule = after.titles.length
    ? 'name-title'
    : address
      ? 'name-address'
      : name.ids.length
        ? 'name-listed'
        : 'name-bare'
  return {
    to: after.titles.length ? after.to : name.to,
    mentions: [official(read, name, { rule, titles: after.titles, partial: false }), ...after.inner],
  }
}

/** Titles after a name: *A, Ủy viên Bộ Chính trị, Trưởng Ban …*, *A - Cục trưởng …*, *A (Chủ tịch …)*. */
function apposition(read: Scan, at: number): { to: number; titles: RawTitle[]; inner: RawInstitution[] } {
  const none = { to: at, titles: [], inner: [] }
  const gap = read.symbols.gap[at] as number
  if (at >= read.symbols.length || gap & ~APPOSITION) return none
  let next = at
  if (isWord(read, next, 'who') && isWord(read, next + 1, 'is'))
    next += isWord(read, next + 2, 'also') ? 3 : 2
  else if (isWord(read, next, 'trước') && gap & Gap.Comma) next = afterUntil(read, next)
  else if (isWord(read, next, 'là', 'làm', 'hiện', 'giữ') && joined(read, next)) {
    next++
    if (isWord(read, next, 'là')) next++
  } else if (!(gap & (Gap.Comma | Gap.Dash | Gap.Open))) return none
  const chain = readChain(read, next)
  if (!chain) return none
  // Titles that run into another name are that one's: *A, Bộ trưởng Ngoại giao B*.
  const follows = skipDegrees(read, chain.to)
  if (
    joined(read, follows) &&
    chain.to < read.symbols.length &&
    isCapital(read.symbols, follows) &&
    (readName(read, follows, false) ?? readStrangeName(read, follows))
  )
    return none
  return { to: chain.to, titles: chain.titles.map(({ title }) => title), inner: innerBodies(read, chain) }
}

/** *trước ngày 1/7 là*: the word after *là*, where it comes soon. */
function afterUntil(read: Scan, at: number): number {
  for (let next = at + 1; next < at + 6; next++) if (isWord(read, next, 'là')) return next + 1
  return at
}

/** *GS.TS*, *Samdech …*: degrees and styles between title and name. */
function skipDegrees(read: Scan, at: number): number {
  let next = at
  for (;;) {
    const degree = hitAt(read, next, 'title', 'academic')
    if (!degree || !isCapital(read.symbols, next)) return next
    next = degree.to
    if (
      next >= read.symbols.length ||
      (read.symbols.gap[next] as number) & ~(Gap.Space | Gap.Stop | Gap.Comma)
    )
      return degree.from
  }
}

function commaOnly(read: Scan, at: number): boolean {
  return (
    at < read.symbols.length && ((read.symbols.gap[at] as number) & ~(Gap.Space | Gap.Comma | Gap.Dash)) === 0
  )
}

/** *Bộ trưởng Quốc phòng*: capitals that begin a body or a place are no name. */
function isTitleOfBody(read: Scan, chain: TitleChain, name: NameParse): boolean {
  if (name.ids.length || name.sure) return false
  const at = name.from
  return (
    Boolean(
      hitAt(read, at, 'body') ||
        hitAt(read, at, 'place') ||
        hitAt(read, at, 'country') ||
        hitAt(read, at, 'domain') ||
        hitAt(read, at, 'head'),
    ) || chain.titles.at(-1)?.title.class === 'post'
  )
}

/** Bodies inside titles: known, unpainted. */
function innerBodies(read: Scan, chain: TitleChain): RawInstitution[] {
  return chain.titles.flatMap(({ inner }) =>
    inner
      ? [
          {
            type: 'institution' as const,
            form: inner.rule === 'body-short' ? ('short' as const) : ('name' as const),
            start: read.symbols.start[inner.from] as number,
            end: read.symbols.end[inner.to - 1] as number,
            rule: `${inner.rule}-in-role`,
            confidence: 0.9,
            quiet: true,
            body: inner.body,
          },
        ]
      : [],
  )
}

/** Words after which an office is meant as such, not its holder. */
const AS_SUCH = ['làm', 'chức', 'vụ', 'vị', 'bầu', 'nhiệm', 'quyền', 'khen']
const MANY = ['các', 'những', 'mỗi', 'từng', 'hai', 'ba', 'một', 'nhiều', 'nguyên', 'cấp']

/** Titles without a name: the first stands for the holder, the rest are known but quiet. */
function titlesAlone(read: Scan, chain: TitleChain): RawOfficial[] {
  const before = chain.from - 1
  const first = chain.titles[0]
  if (!first || !isCapital(read.symbols, first.from)) return []
  if (joined(read, chain.from) && isWord(read, before, ...MANY)) return []
  const asSuch = joined(read, chain.from) && isWord(read, before, ...AS_SUCH)
  return chain.titles.flatMap((parse, index) => {
    const { title } = parse
    if (
      title.class === 'rank' ||
      title.class === 'member' ||
      title.class === 'company' ||
      !isCapital(read.symbols, parse.from)
    )
      return []
    if (title.former) return []
    return [
      {
        type: 'official' as const,
        form: 'title' as const,
        start: title.start,
        end: title.end,
        rule: 'title-alone',
        confidence: 0.8,
        quiet: index > 0 || asSuch,
        name: '',
        ids: [],
        partial: false,
        sex: null,
        titles: [title],
        ordinary: false,
      },
    ]
  })
}

/** *Nguyễn Văn A (SN 1969, trú tại …)*, *Nguyễn Văn A, 45 tuổi*: how news tells of private people. */
function isPrivate(read: Scan, at: number): boolean {
  const { symbols } = read
  if (at >= symbols.length || !((symbols.gap[at] as number) & (Gap.Comma | Gap.Open | Gap.Dash))) return false
  if (hitAt(read, at, 'private') && !hitAt(read, at, 'title') && !hitAt(read, at, 'office')) return true
  return /^\d{1,3}$/.test(written(read, at, at + 1)) && isWord(read, at + 1, 'tuổi')
}

function official(
  read: Scan,
  name: NameParse,
  made: { rule: string; titles: RawTitle[]; partial?: boolean; ordinary?: boolean; sex?: 'm' | 'f' | null },
): RawOfficial {
  return {
    type: 'official',
    form: 'name',
    start: read.symbols.start[name.from] as number,
    end: read.symbols.end[name.to - 1] as number,
    rule: made.rule,
    confidence: 0.9,
    quiet: false,
    name: written(read, name.from, name.to),
    ids: name.ids,
    partial: made.partial ?? false,
    sex: made.sex ?? null,
    titles: made.titles,
    ordinary: made.ordinary ?? isPrivate(read, name.to),
  }
}
