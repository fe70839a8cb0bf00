// Officials: names with titles before or after, later mentions, and titles that stand alone for their holder.
import { afterShort } from '../bodies/acronyms'
import { institution, listedBody } from '../bodies/institution'
import { holdsBodyNoun } from '../english/committees'
import { namedBehind } from '../english/named'
import { afterTerm } from '../english/offices'
import { namesDecided, namesIncluded } from '../english/plurals'
import { pastRegion } from '../english/regions'
import { isAnothers } from '../english/small-party'
import { isStandingDeputy } from '../english/title-words'
import { betweenCommas, bodyBefore, bodyBehind } from '../english/titles'
import { toldBefore } from '../english/told-bodies'
import { headOfUnlisted } from '../english/unlisted-posts'
import { bitsOf } from '../lexicon/kinds'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import type { RawInstitution, RawMention, RawTitle } from '../raw'
import { begins, commaOnly, hitAt, isWord, joined, type Scan } from '../scan'
import { afterAddress, sexOf } from './addresses'
import { type Apposition, apposition, besideRanked, innerBodies, skipDegrees } from './appositions'
import { isBorne } from './borne-names'
import { isEveryday, isHalfWord } from './everyday-words'
import { isIntroduced } from './introduced'
import { leading } from './led-bodies'
import { isKin, isNobodys, titlesAlone } from './lone-titles'
import {
  behindTitle,
  bodyCounting,
  committeeBefore,
  isAmongLeaders,
  isPlural,
  type NameList,
  namesBehind,
  readAppointedList,
  replacedBehind,
  sharedBehind,
} from './name-lists'
import {
  bearsName,
  givenNames,
  isAddress,
  isCompany,
  isDotted,
  isSurname,
  loudEnd,
  type NameParse,
  readGivenName,
  readName,
  readStrangeName,
} from './names'
import { official, type PeopleParse } from './official'
import { pastCharge, pastPlaces, pastThis } from './pointed-bodies'
import { isCast } from './private-people'
import { isTitleOfBody } from './title-ends'
import { readChain, type TitleChain } from './titles'
import { behindName } from './titles-behind'
import { givenTo, isHandedOver } from './titles-given'

const BEFORE_NAMES = bitsOf('ordinary', 'byline', 'bearer', 'title', 'office', 'country')

/** Reads people and titles beginning at a word. */
export function readPeople(read: Scan, at: number): PeopleParse | null {
  if (!begins(read, at, BEFORE_NAMES) && !isStandingDeputy(read, at)) return readNameAlone(read, at)
  const ordinary = hitAt(read, at, 'ordinary')
  if (ordinary && joined(read, ordinary.to) && !isSurname(read, at)) {
    const full = readName(read, ordinary.to, false)
    const name = full ?? readGivenName(read, ordinary.to)
    // *bị cáo …, cựu Cục trưởng …*: who held an office did.
    const after = full && apposition(read, full.to, full)
    if (full && after?.titles.length) return titled(read, full, after)
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
    const to = name?.to ?? loudEnd(read, credit.to)
    if (to > credit.to) return { to, mentions: [] }
  }
  const bearer = hitAt(read, at, 'bearer')
  if (bearer && !hitAt(read, at, 'person') && joined(read, bearer.to) && bearsName(read, bearer.to)) {
    // *Hồ Quang Minh, Phó Giám đốc …*: a surname that is a lake's word too.
    const own = readName(read, at, false)
    const after = own && own.to - own.from > 2 ? apposition(read, own.to, own) : null
    if (own && after?.titles.length) return titled(read, own, after)
    const name = readName(read, bearer.to, true) ?? readGivenName(read, bearer.to)
    // *đường Lê Duẩn*, *Trường THPT Nguyễn Hữu Thọ*: a name that something bears.
    if (name && !hitAt(read, at, 'title')) return { to: name.to, mentions: [] }
  }
  const honorific = hitAt(read, at, 'title', 'honorific')
  if (honorific && !isSurname(read, at)) {
    const list = readAppointedList(read, at, honorific.to)
    if (list) return allTitled(read, list)
    return afterHonorific(read, honorific.to, honorific.entry.id)
  }
  const chain = readChain(read, at)
  return chain ? afterChain(read, chain) : readNameAlone(read, at)
}

/** A name with nothing before it. */
function readNameAlone(read: Scan, at: number): PeopleParse | null {
  const name = readName(read, at, false)
  if (name && !name.ids.length && holdsBodyNoun(read, name.from, name.to)) return null
  if (name && (isAddress(read, at) || isBorne(read, name.to))) return { to: name.to, mentions: [] }
  if (name) return nameAlone(read, name)
  const strange = readStrangeName(read, at)
  const made = strange && nameAlone(read, strange)
  return made?.mentions.some((mention) => mention.type === 'official' && mention.titles.length) ? made : null
}

function afterHonorific(read: Scan, at: number, address: string): PeopleParse | null {
  const sex = sexOf(address)
  const next = skipDegrees(read, at)
  if (!joined(read, next) && !isDotted(read, next)) return null
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
  const given = readGivenName(read, next, true)
  if (!given) return null
  const several = isWord(read, at - 2, 'các', 'hai', 'ba') ? givenNames(read, given) : []
  if (several.length > 1) {
    const told = { rule: 'name-given', titles: [], partial: true }
    return { to: several.at(-1)?.to ?? given.to, mentions: several.map((name) => official(read, name, told)) }
  }
  const told = joined(read, given.to) ? apposition(read, given.to) : null
  const titles = told?.titles ?? []
  const rule = titles.length ? 'name-given-is' : 'name-given'
  return {
    to: told?.to ?? given.to,
    mentions: [official(read, given, { rule, titles, partial: true, sex }), ...(told?.inner ?? [])],
  }
}

/** After titles: the name they belong to, or nobody's name, and the title stands alone. */
export function afterChain(read: Scan, chain: TitleChain): PeopleParse {
  const part = isCast(read, chain.from) ? readName(read, chain.to, true) : null
  if (part) return { to: part.to, mentions: [] }
  const last = chain.titles.at(-1)?.title
  if (last?.class === 'body' && !last.body && read.lexicon.marks === 'bare')
    last.body = bodyBefore(read, chain.from) ?? toldBefore(read, chain.from)?.body ?? null
  const titles = chain.titles.map(({ title }) => title)
  const inner = innerBodies(read, chain)
  const next =
    pastThis(read, chain) ??
    pastCharge(read, chain.to) ??
    pastPlaces(read, chain) ??
    afterTerm(read, pastRegion(read, afterShort(read, chain.to)))
  const honorific =
    joined(read, next) || commaOnly(read, next) ? hitAt(read, next, 'title', 'honorific') : undefined
  const bracketed = next > chain.to
  const spoken = joined(read, next) || honorific !== undefined
  // *Giám đốc Sở Y tế, TS Lò Thị Na*: a degree behind a comma begins the holder's name, a name in part there is another's.
  const named = spoken || commaOnly(read, next) ? skipDegrees(read, honorific ? honorific.to : next) : next
  // *Mr. Son*, *Dr. Son*
  const dotted = isDotted(read, next) || isDotted(read, named)
  if ((joined(read, named) || bracketed || dotted) && named < read.symbols.length) {
    const given = !bracketed && (spoken || named === next)
    const name = readName(read, named, true) ?? (given ? readGivenName(read, named) : null)
    const apart = honorific && !joined(read, next)
    if (name && apart && isKin(read, chain.from)) return { to: name.to, mentions: inner }
    // *director of Hoa Company*: whose surname begins a firm's name.
    if (name && read.lexicon.marks === 'bare' && isCompany(read, name.to - 1))
      return { to: name.to, mentions: inner }
    // *Tổng Bí thư, Bộ trưởng Chính sách …*: of a field that is not known, nobody who is.
    if (name && isHalfWord(read, name)) return { to: chain.to, mentions: inner }
    if (name && !isTitleOfBody(read, chain, name) && !isEveryday(read, name)) {
      const partial = name.to - name.from < 2
      const own = partial ? null : bodyBehind(read, chain, name.to)
      const after = own
        ? { to: own.to, titles: [own.title], inner: innerBodies(read, { ...chain, titles: [own] }) }
        : partial
          ? { to: name.to, titles: [], inner: [] }
          : besideRanked(read, chain, name)
      const mention = official(read, name, {
        rule: partial
          ? commaOnly(read, next) && !joined(read, next)
            ? 'title-comma-given'
            : 'title-given'
          : 'title-name',
        titles: [...titles, ...after.titles],
        partial,
        sex: honorific ? sexOf(honorific.entry.id) : null,
      })
      const rest = listed(read, after.to, titles, chain)
      return { to: rest.to, mentions: [...inner, mention, ...after.inner, ...rest.mentions] }
    }
  }
  const far = headOfUnlisted(read, chain)
  if (far)
    return {
      to: far.to,
      mentions: [official(read, far, { rule: 'title-unlisted-name', titles: far.titles })],
    }
  const given = givenTo(read, chain)
  if (given) return given
  const all =
    isHandedOver(read, chain.from) || isCapital(read.symbols, chain.from)
      ? namesBehind(read, chain.from, chain.to)
      : null
  if (all) {
    if (last?.class === 'body' && !last.body)
      last.body = bodyCounting(read, chain.from) ?? committeeBefore(read, chain)
    return allTitled(read, { ...all, titles, inner })
  }
  const is = read.lexicon.marks === 'bare' ? namedBehind(read, chain) : behindTitle(read, chain)
  if (is) {
    const after = read.lexicon.marks === 'bare' ? null : apposition(read, is.to, is)
    const made = official(read, is, { rule: 'title-is-name', titles: [...titles, ...(after?.titles ?? [])] })
    return { to: after?.to ?? is.to, mentions: [...inner, made, ...(after?.inner ?? [])] }
  }
  // *bổ nhiệm giữ chức Giám đốc Sở A thay ông B*: the one who held it until then.
  const before = isHandedOver(read, chain.from) ? replacedBehind(read, chain.to) : null
  if (before) {
    const held = titles.map((title) => ({ ...title, appointed: false, former: true }))
    const people = before.names.map((one) => official(read, one, { rule: 'name-replaced', titles: held }))
    return { to: before.to, mentions: [...inner, ...people] }
  }
  const included = last?.body ? namesIncluded(read, chain.to) : []
  if (included.length)
    return allTitled(read, { to: included.at(-1)?.to ?? chain.to, names: included, titles, inner })
  const between = betweenCommas(read, chain)
  if (between)
    return {
      to: between.to,
      mentions: [...inner, official(read, between, { rule: 'title-comma-name', titles })],
    }
  return {
    to: chain.to,
    mentions: [
      ...(isNobodys(read, chain.from) ? inner.map(unpainted) : inner),
      ...ministriesTold(read, chain),
      ...titlesAlone(read, chain),
    ],
  }
}

/** *a deputy minister of Industry and Trade*: the ministry of which the article speaks by it; no mention. */
function ministriesTold(read: Scan, { titles }: TitleChain): RawInstitution[] {
  if (read.lexicon.marks === 'accented') return []
  return titles.flatMap(({ from, to, title: { domain, body: own, offices, country } }) => {
    if (isCapital(read.symbols, from)) return []
    const untold = isWord(read, from - 1, 'a', 'an') && !country && !isAnothers(read, from)
    const body = domain ? own : untold ? ministryOf(read, offices, from, to) : null
    if (!body?.ids.length) return []
    const parse = { from, to, body, rule: '', quiet: true, general: false }
    return [{ ...institution(read, parse), rule: 'body-spoken-of' }]
  })
}

/** The ministry of a known post, of somebody who is named later: *a deputy minister of Industry and Trade*. */
function ministryOf(read: Scan, offices: readonly string[], from: number, to: number): RawTitle['body'] {
  const { knowledge } = read.lexicon
  const id = knowledge.offices.get(offices[0] ?? '')?.institution
  const ministry = id === undefined ? undefined : knowledge.institutions.get(id)
  return ministry ? listedBody(read, ministry.name, from, to) : null
}

/** Inside a post that is nobody's in particular a body stays unpainted. */
function unpainted(body: RawInstitution): RawInstitution {
  return { ...body, rule: body.rule.replace('-in-role', '-of-role') }
}

/** *các đồng chí: A; B và C*, *các Phó Thủ tướng A, B*: one title for several names. */
function listed(read: Scan, at: number, titles: RawTitle[], chain: TitleChain): PeopleParse {
  const mentions: RawMention[] = []
  let to = at
  if (!isWord(read, chain.from - 1, 'các', 'hai', 'ba', 'những', 'nguyên') && !isPlural(read, chain.from))
    return { to, mentions }
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
  const shared = sharedBehind(read, name)
  if (shared) return allTitled(read, shared)
  const beside = apposition(read, name.to, name)
  const after = beside.titles.length ? beside : behindName(read, name, address)
  const given = after.titles.length ? [] : namesDecided(read, name.from)
  if (given.length) {
    const people = given.map((one) => official(read, one, { rule: 'name-decided', titles: [] }))
    return { to: given.at(-1)?.to ?? name.to, mentions: people }
  }
  if (after.titles.length) return titled(read, name, after)
  const comrade =
    (address !== undefined && COMRADE.test(address)) ||
    (name.ids.length > 0 && isAmongLeaders(read, name.from))
  const bare = name.ids.length ? 'name-listed' : 'name-bare'
  const acting = comrade && joined(read, name.to) && isLeading(read, name.to)
  const rule = acting ? 'name-comrade-leads' : comrade ? 'name-comrade' : address ? 'name-address' : bare
  const made = official(read, name, { rule, titles: [], partial: false })
  made.introduced = !address && !comrade && isIntroduced(read, name.from)
  return { to: name.to, mentions: [made] }
}

/** How it begins what those in office do: *phát biểu*, *chỉ đạo*, *trao*, *chủ trì*, *nhấn mạnh*. */
const isLeading = oneOf('phát chỉ trao tặng chủ nhấn khẳng yêu ghi biểu kết quán đánh thay chúc'.split(' '))

const COMRADE = /^(đồng chí|đ\/c|comrade)$/i

function allTitled(read: Scan, { to, names, titles, inner }: NameList): PeopleParse {
  const people = names.map((name) =>
    official(read, name, { rule: 'name-list-title', titles, ordinary: false }),
  )
  return { to, mentions: [...people, ...inner] }
}

function titled(read: Scan, name: NameParse, after: Apposition): PeopleParse {
  const mention = official(read, name, {
    rule: 'name-title',
    titles: leading(read, name.from, after.titles),
    partial: false,
    ordinary: false,
  })
  const before = replacedBehind(read, after.to)
  const titles = after.titles.map((title) => ({ ...title, appointed: false, former: true }))
  const replaced = (before?.names ?? []).map((one) => official(read, one, { rule: 'name-replaced', titles }))
  return { to: before?.to ?? after.to, mentions: [mention, ...after.inner, ...replaced] }
}
