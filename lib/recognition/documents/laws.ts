// Laws, codes and constitutions by name: known ones, unlisted ones, lists that say the kind once.
import { Shape } from '../../text'
import { countryAt } from '../bodies/countries'
import { isVietnam } from '../bodies/places'
import { englishAmendment } from '../english/amendments'
import { englishLawEnd, lawsOf } from '../english/documents'
import { Gap, isCapital, isProper } from '../lexicon/symbols'
import { isEnglish } from '../people/called'
import type { RawDocument } from '../raw'
import { type Hit, hitAt, isWord, joined, type Scan } from '../scan'
import { written } from '../written'
import { codeAt } from './code-words'
import { back, capital, type DocumentParse, make, numberAt } from './document-parts'
import { firmEnd } from './law-firms'
import { alikeLaws } from './law-wording'

/** *chuyên ngành, khoa, đại học, cử nhân, thạc sĩ*, and *công ty*: the last words of whom law belongs to. */
const STUDIED = ['ngành', 'khoa', 'đh', 'học', 'trường', 'nhân', 'sĩ', 'ty']

/** *chuyên ngành Luật Thương mại*, *ĐH Luật*: what is studied or who teaches it, not a law. */
function isStudied(read: Scan, at: number): boolean {
  // *her sister-in-law Anna*
  const kin = read.symbols.gap[at] === Gap.Dash && isWord(read, at - 1, 'in')
  return kin || (at > 0 && joined(read, at) && isWord(read, at - 1, ...STUDIED))
}

export function law(read: Scan, kind: Hit, named: Hit[]): DocumentParse | null {
  const { symbols } = read
  if (isStudied(read, kind.from)) return { to: Math.max(kind.to, named[0]?.to ?? 0), mentions: [] }
  const firm = named[0] && named[0].to > kind.to ? 0 : firmEnd(read, kind, lawEnd)
  if (firm) return { to: firm, mentions: [] }
  const changing = amending(read, kind)
  if (changing && (named[0]?.to ?? 0) < changing) return amendment(read, kind, changing)
  const english = englishAmendment(read, kind)
  if (english && (named[0]?.to ?? 0) < english) return amendment(read, kind, english)
  let to = kind.to
  const exact = named[0] && named[0].to > kind.to ? named : shortened(read, kind)
  const loose = alikeLaws(read, kind)
  const alike = (loose[0]?.to ?? 0) > (exact[0]?.to ?? 0) ? loose : exact
  const known = alike[0]
  if (known) to = known.to
  else if (joined(read, to) && (isCapital(symbols, to) || isWord(read, to, 'sửa'))) to = lawEnd(read, to)
  else to = englishLawEnd(read, kind)
  if (to === kind.to) return lawList(read, kind) ?? back(read, kind)
  const name = written(read, kind.from, to)
  const ids = known ? alike.map(({ entry }) => entry.id) : lawsOf(read, kind.to + 1, to)
  const tail = lawTail(read, to)
  if (isAbroad(read, tail.to)) return { to: tail.to, mentions: [] }
  const mention = make(read, kind.from, tail.to, {
    kind: kind.entry.id,
    name: capital(name),
    ids,
    code: tail.code,
    number: tail.number,
    year: tail.year,
    rule: known ? 'law-known' : 'law-named',
  })
  const mentions = [mention]
  let end = tail.to
  // *các luật Bảo vệ môi trường, Đất đai, Xây dựng*
  const plural = isWord(read, kind.from - 1, 'các', 'hai', 'ba', 'bốn', 'những')
  for (;;) {
    const gap = symbols.gap[end] as number
    const next = isWord(read, end, 'và') ? end + 1 : end
    if (
      end >= symbols.length ||
      gap & ~(Gap.Space | Gap.Comma) ||
      (next === end && !(gap & Gap.Comma)) ||
      !isCapital(symbols, next) ||
      hitAt(read, next, 'kind')
    )
      break
    const more = firstLawEnd(read, next, lawEnd(read, next))
    const also = `Luật ${written(read, next, more)}`
    const known = lawIds(read, also)
    // *Luật Công chức, Viên chức*: without *các* only a law that is known goes on.
    if (more === next || (!plural && mentions.length === 1 && known.length === 0)) break
    mentions.push(make(read, next, more, { kind: kind.entry.id, name: also, ids: known, rule: 'law-list' }))
    end = more
  }
  return { to: end, mentions }
}

/** *Luật KDBĐS*: known laws that letters behind the kind's word stand for. */
function shortened(read: Scan, kind: Hit): Hit[] {
  const { to } = kind
  if (kind.entry.id !== 'Luật' || !joined(read, to) || read.symbols.shape[to] !== Shape.Upper) return []
  const letters = read.symbols.loud[to] ? '' : written(read, to, to + 1)
  const ids = /^\p{L}{3,}$/u.test(letters) ? read.lexicon.lawsOfInitials(letters) : []
  return ids.map((id) => ({ ...kind, to: to + 1, entry: { ...kind.entry, kind: 'document' as const, id } }))
}

/** *Nhà ở và Kinh doanh bất động sản* behind *các luật*: where a known law ends before *và*, unless all of it is known. */
function firstLawEnd(read: Scan, from: number, to: number): number {
  if (lawIds(read, `Luật ${written(read, from, to)}`).length) return to
  for (let at = to - 1; at > from; at--)
    if (isWord(read, at, 'và') && lawIds(read, `Luật ${written(read, from, at)}`).length) return at
  return to
}

function amendment(read: Scan, kind: Hit, to: number): DocumentParse {
  const tail = lawTail(read, to)
  const name = written(read, kind.from, to)
  const own = lawIds(read, name)
  const mention = make(read, kind.from, tail.to, {
    kind: kind.entry.id,
    name: capital(name),
    ids: own.length ? own : lawIds(read, name.replace(SHORT_AMENDING, '$1 sửa đổi, bổ sung một số điều của')),
    code: tail.code,
    number: tail.number,
    year: tail.year,
    rule: 'law-amending',
  })
  return { to: tail.to, mentions: [mention] }
}

/** *Luật sửa đổi Luật Báo chí*, *Luật sửa đổi, bổ sung Luật Báo chí*: how news shortens the way in which such laws are called. */
const SHORT_AMENDING = /^(luật) sửa đổi(?:, bổ sung| bổ sung)?(?: một số điều của)?(?= (?:bộ )?luật )/i

/** *Luật sửa đổi, bổ sung (một số điều của) Luật A, Luật B và Luật C*: where the last of the laws it changes ends, or null. */
function amending(read: Scan, kind: Hit): number | null {
  if (!isWord(read, kind.to, 'sửa') || !isWord(read, kind.to + 1, 'đổi')) return null
  let at = kind.to + 2
  const most = kind.to + 12
  while (at < most && !isWord(read, at, 'của') && !changedAt(read, at)) {
    if (!joined(read, at) && !isWord(read, at, 'bổ')) return null
    at++
  }
  if (at >= most || !joined(read, at)) return null
  const ends: number[] = []
  let and = false
  if (isWord(read, at, 'của')) at++
  for (;;) {
    if (isWord(read, at, 'các')) at++
    const changed = changedAt(read, at)
    const known = hitAt(read, at, 'document')
    const to = changed ? Math.max(known?.to ?? 0, lawEnd(read, changed.to)) : 0
    if (!changed || to <= changed.to) break
    ends.push(to)
    const gap = read.symbols.gap[to] as number
    const comma = (gap & ~Gap.Space) === Gap.Comma
    if (to >= read.symbols.length || !(comma || (isWord(read, to, 'và') && joined(read, to)))) break
    and = isWord(read, to, 'và')
    at = and ? to + 1 : to
  }
  // *Luật sửa đổi Luật A, Luật B, …*: of two that a comma parts the second is a law of its own.
  return (ends.length === 2 && !and ? ends[0] : ends.at(-1)) ?? null
}

/** The kind's word of a law that another one changes, in small letters or capitals. */
function changedAt(read: Scan, at: number): Hit | null {
  const changed = hitAt(read, at, 'kind')
  return changed && AMENDED.has(changed.entry.id) ? changed : null
}

const AMENDED = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Đạo luật'])

/** *giữa các Luật: Bảo vệ môi trường, Đất đai, Xây dựng*: the kind once, with a colon. */
function lawList(read: Scan, kind: Hit): DocumentParse | null {
  const { symbols } = read
  if (!isWord(read, kind.from - 1, 'các', 'hai', 'ba', 'bốn', 'những')) return null
  if (((symbols.gap[kind.to] as number) & ~Gap.Space) !== Gap.Colon) return null
  const mentions: RawDocument[] = []
  let at = kind.to
  while (at < symbols.length && isCapital(symbols, at)) {
    const to = lawEnd(read, at)
    if (to === at) break
    const name = `Luật ${written(read, at, to)}`
    mentions.push(
      make(read, at, to, { kind: kind.entry.id, name, ids: lawIds(read, name), rule: 'law-list' }),
    )
    const next = isWord(read, to, 'và') ? to + 1 : to
    if (
      to >= symbols.length ||
      (symbols.gap[to] as number) & ~(Gap.Space | Gap.Comma) ||
      (next === to && !((symbols.gap[to] as number) & Gap.Comma))
    )
      break
    at = next
  }
  return mentions.length ? { to: at, mentions } : null
}

function lawIds(read: Scan, name: string): string[] {
  return read.lexicon.documentsNamed(name)
}

/** Where an unlisted law's name ends: capitals go on, other words only where they stand so in known names, or as the second of a word. */
export function lawEnd(read: Scan, at: number): number {
  const { symbols, lexicon } = read
  let end = at
  for (let index = at; index < at + 16 && index < symbols.length; index++) {
    const gap = symbols.gap[index] as number
    if (index > at && gap & ~(Gap.Space | Gap.Comma)) break
    const pair =
      index > at && lexicon.isPair(symbols.word[index - 1] as number, symbols.word[index] as number)
    if (index > at && gap & Gap.Comma && (!pair || isProper(symbols, index))) break
    if (/^\d/.test(written(read, index, index + 1)) || isWord(read, index, 'năm', 'số', 'hiện')) break
    const second =
      index > at && isProper(symbols, index - 1) && !lexicon.stops.has(symbols.word[index] as number)
    if (index > at && !pair && !second && !isProper(symbols, index)) break
    if (index === at && !isCapital(symbols, at) && lexicon.stops.has(symbols.word[at] as number)) break
    if (
      index > at &&
      isProper(symbols, index) &&
      !pair &&
      (hitAt(read, index, 'kind') || hitAt(read, index, 'body') || hitAt(read, index, 'title'))
    )
      break
    end = index + 1
  }
  while (end > at && isWord(read, end - 1, 'và', 'về', 'của', 'các')) end--
  return end
}

/** *năm 2024*, *2024*, *số 31/2024/QH15*, *sửa đổi số 34* after a law's name. */
export function lawTail(
  read: Scan,
  at: number,
): { to: number; code: string | null; number: string | null; year: string | null } {
  const none = { to: at, code: null, number: null, year: null }
  const bracketed = bracketedYear(read, at)
  if (bracketed) return { ...none, year: bracketed }
  if (!joined(read, at)) return none
  const revised = revisedYear(read, at)
  if (revised) return revised
  let next = at
  if (isWord(read, next, 'sửa') && isWord(read, next + 1, 'đổi') && codeAt(read, next + 2, false)) next += 2
  if (isWord(read, next, 'sửa') && isWord(read, next + 1, 'đổi') && isWord(read, next + 2, 'số')) next += 2
  // *Land Law No. 31/2024/QH15*
  if (isWord(read, next, 'số', 'no')) {
    const code = codeAt(read, next + 1, true)
    if (code) return { ...none, to: code.to, code: code.code }
    const short = numberAt(read, next + 1)
    return short ? { ...none, to: short.to, number: short.number } : none
  }
  if (isWord(read, next, 'năm')) next++
  const year = next < read.symbols.length ? written(read, next, next + 1) : ''
  if (/^(19|20)\d\d$/.test(year) && joined(read, next)) return { ...none, to: next + 1, year }
  const code = codeAt(read, next, false)
  return code ? { ...none, to: code.to, code: code.code } : none
}

/** *Luật Bảo hiểm xã hội (BHXH) 2014*, *Luật Đất đai (sửa đổi) năm 2024*: the year behind what stands in brackets. */
const BRACKETED_YEAR = /^ \((?:[A-ZĐ&]{2,8}|sửa đổi)\) (?:năm )?((?:19|20)\d\d)(?!\d)/

const LONGEST_BRACKET = 24

function bracketedYear({ symbols }: Scan, at: number): string | null {
  const end = symbols.end[at - 1] ?? 0
  return BRACKETED_YEAR.exec(symbols.text.slice(end, end + LONGEST_BRACKET))?.[1] ?? null
}

/** *Luật Xây dựng sửa đổi 2020*, *sửa đổi, bổ sung năm 2020*: the year of what amends the law. */
function revisedYear(read: Scan, at: number) {
  if (!isWord(read, at, 'sửa') || !isWord(read, at + 1, 'đổi')) return null
  let next = at + 2
  if (isWord(read, next, 'bổ') && isWord(read, next + 1, 'sung')) next += 2
  if (isWord(read, next, 'năm')) next++
  const year = next < read.symbols.length && joined(read, next) ? written(read, next, next + 1) : ''
  return /^(19|20)\d\d$/.test(year) ? { to: next + 1, code: null, number: null, year } : null
}

/** *Hiến pháp Mỹ*, *Luật Quốc tịch của Lào*: another country's, which is not the one of that name here. */
function isAbroad(read: Scan, at: number): boolean {
  if (!joined(read, at)) return false
  const of = isWord(read, at, 'của') ? at + 1 : at
  const country = countryAt(read, of)
  if (!country || isVietnam(country.entry.id)) return false
  // *Lào Cai*, *Pháp Lệnh*: a longer name.
  return !joined(read, country.to) || !isCapital(read.symbols, country.to)
}

export function constitution(read: Scan, kind: Hit): DocumentParse | null {
  if (!isCapital(read.symbols, kind.from)) return null
  // *the Hien Phap Group*: in English a Vietnamese word with a capital is somebody's name.
  if (isWord(read, kind.from, 'hien') && isEnglish(read)) return null
  const tail = lawTail(read, kind.to)
  if (isAbroad(read, tail.to)) return { to: tail.to, mentions: [] }
  const ids = read.lexicon.knowledge.documents.where('kind', 'hiến pháp').map(({ id }) => id)
  return {
    to: tail.to,
    mentions: [
      make(read, kind.from, tail.to, {
        kind: 'Hiến pháp',
        name: 'Hiến pháp',
        ids,
        year: tail.year,
        rule: 'constitution',
      }),
    ],
  }
}
