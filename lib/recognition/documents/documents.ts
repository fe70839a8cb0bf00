// Documents: by code, by kind and number, by name, by congress and plenum, and back to one just named.
import { composed } from '../../text'
import { englishCongress, englishLawList } from '../english/documents'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import type { RawDocument } from '../raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { written } from '../written'
import { codeAt } from './code-words'
import { back, capital, type DocumentParse, make, near, numberAt } from './document-parts'
import { constitution, law, lawTail } from './laws'
import { congress, hasOtherParty, isOthersCongress, treaty } from './treaties'

const LAWS = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Đạo luật'])

const TREATIES = new Set([
  'Hiệp định',
  'Hiệp ước',
  'Công ước',
  'Hiến chương',
  'Nghị định thư',
  'Tuyên bố',
  'Hiệp định khung',
  'Bản ghi nhớ',
])

const NUMBERED = new Set([
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Quy định',
  'Thông tư',
  'Thông tư liên tịch',
  'Công văn',
  'Công điện',
  'Pháp lệnh',
  'Luật',
  'Hướng dẫn',
  'Quy chế',
  'Thông báo',
  'Đề án',
])

/** Kinds that count only with a code. */
const CODED_ONLY = new Set([
  'Kế hoạch',
  'Báo cáo',
  'Tờ trình',
  'Chương trình',
  'Giấy phép',
  'Phương án',
  'Văn bản',
  'Điều lệ',
  'Chương trình hành động',
])

/** Reads the documents that begin at a word. */
export function readDocuments(read: Scan, at: number): DocumentParse | null {
  const year = read.lexicon.marks === 'bare' ? yearBefore(read, at) : null
  if (year) return year
  const kind = hitAt(read, at, 'kind')
  if (kind) {
    const parse = afterKind(read, kind)
    if (parse) return parse
  }
  const named = longestAt(read, at, 'document')
  if (named[0]) return knownName(read, at, named)
  const code = codeAt(read, at, false)
  if (!code) return null
  return {
    to: code.to,
    mentions: [make(read, at, code.to, { kind: '', code: code.code, rule: 'document-code' })],
  }
}

/** *the 2023 Housing Law*: English puts a law's year before its name. */
function yearBefore(read: Scan, at: number): DocumentParse | null {
  const { symbols } = read
  if (!joined(read, at + 1) || !isCapital(symbols, at + 1)) return null
  const year = written(read, at, at + 1)
  if (!/^(19|20)\d\d$/.test(year) || hitAt(read, at, 'document')) return null
  const parse = readDocuments(read, at + 1)
  const law = parse?.mentions[0]
  if (!parse || !law || law.code || law.year || !(LAWS.has(law.kind) || law.kind === 'Hiến pháp')) return null
  return {
    to: parse.to,
    mentions: [{ ...law, start: symbols.start[at] as number, year }, ...parse.mentions.slice(1)],
  }
}

/** *Công văn (số 73/TTg-CN)*: the code stands in brackets. */
function codeInBrackets(read: Scan, { from, to, entry }: Hit): DocumentParse | null {
  const { gap, length, end, text } = read.symbols
  if (to >= length || gap[to] !== (Gap.Space | Gap.Open)) return null
  const code = codeAt(read, isWord(read, to, 'số') ? to + 1 : to, true)
  const last = code ? (end[code.to - 1] as number) : 0
  if (!code || text.charAt(last) !== ')') return null
  const made = make(read, from, code.to, { kind: entry.id, code: code.code, rule: 'document-code' })
  return { to: code.to, mentions: [{ ...made, end: last + 1 }] }
}

function afterKind(read: Scan, kind: Hit): DocumentParse | null {
  const id = kind.entry.id
  const many = kind.entry.class === 'plural'
  let at = kind.to
  let number = false
  const bracketed = codeInBrackets(read, kind)
  if (bracketed) return bracketed
  if (isWord(read, at, 'số', 'no') && near(read, at)) {
    at++
    number = true
  }
  if (near(read, at) || isAfterNo(read, at)) {
    const code = codeAt(read, at, true)
    if (code) {
      const first = make(read, kind.from, code.to, { kind: id, code: code.code, rule: 'document-code' })
      return withList(read, id, code.to, [first], many)
    }
    const short = NUMBERED.has(id) ? numberAt(read, at) : null
    if (
      short &&
      (number ||
        isCapital(read.symbols, kind.from) ||
        isYeared(read, short.to) ||
        isTold(read, kind.from, short.to))
    ) {
      const first = make(read, kind.from, short.to, {
        kind: id,
        number: short.number,
        year: short.year,
        rule: 'document-number',
      })
      return withList(read, id, short.to, [first], many)
    }
  }
  if (many && id === 'Luật') return englishLawList(read, kind)
  // *Decrees* alone are nobody's.
  if (number || many) return null
  const coded = describedCode(read, kind)
  if (coded) return coded
  const named = longestAt(read, kind.from, 'document')
  if (LAWS.has(id)) return law(read, kind, named)
  if (TREATIES.has(id))
    return named[0] && named[0].to > kind.to ? knownName(read, kind.from, named) : treaty(read, kind)
  if (id === 'Hiến pháp') return constitution(read, kind)
  const known = named[0] && named[0].to > kind.to ? knownName(read, kind.from, named) : null
  if (known) return known
  if (id === 'Nghị quyết') {
    const made = englishCongress(read, kind)
    if (made) return made
    if (isCapital(read.symbols, kind.from)) return congress(read, kind) ?? back(read, kind)
  }
  if (CODED_ONLY.has(id)) return null
  return back(read, kind)
}

/** *nghị định 68/2000*: in small letters too, a number and its year are a document's. */
function isYeared(read: Scan, to: number): boolean {
  return read.symbols.gap[to - 1] === Gap.Slash
}

/** *nghị quyết 57 của Bộ Chính trị*, *nghị định 168 về …*, *thực hiện nghị quyết 18*: in small letters too, where its issuer or its subject follows, or it is carried out. */
function isTold(read: Scan, from: number, to: number): boolean {
  if (read.lexicon.marks === 'bare' || isWord(read, from - 1, 'các', 'những', 'thứ')) return false
  if (
    isWord(read, from - 1, 'hiện', 'hành', 'khai', 'triệt') &&
    isWord(read, from - 2, 'thực', 'thi', 'triển', 'quán', 'ban')
  )
    return joined(read, from)
  // *theo kết luận 126 vừa ban hành*
  const by = isWord(read, from - 1, 'theo', 'tại') && joined(read, from)
  if (by && /^\d{2,}$/.test(written(read, to - 1, to)))
    if (!joined(read, to) || isWord(read, to, 'vừa', 'mới', 'ban', 'đã', 'có', 'và')) return true
  if (!joined(read, to)) return false
  if (isWord(read, to, 'của')) return joined(read, to + 1) && hitAt(read, to + 1, 'body') !== undefined
  return isWord(read, to, 'về', 'quy') && joined(read, to + 1)
}

/** As many words as may stand between a kind and its number. */
const LONGEST_DESCRIPTION = 8

/** *Quyết định đặc xá số 957/QĐ-CTN*, *Thông tư liên tịch của … số 12/2008/TTLT-…*: what it does stands before its number. */
function describedCode(read: Scan, kind: Hit): DocumentParse | null {
  for (let at = kind.to; at < kind.to + LONGEST_DESCRIPTION && joined(read, at); at++) {
    if (isWord(read, at, 'số') && at > kind.to) {
      const code = joined(read, at + 1) ? codeAt(read, at + 1, true) : null
      if (!code) return null
      const id = kind.entry.id
      const made = make(read, kind.from, code.to, { kind: id, code: code.code, rule: 'document-code' })
      return withList(read, id, code.to, [made])
    }
    if (hitAt(read, at, 'kind') && isCapital(read.symbols, at)) return null
    if (isApart(read, at)) return null
  }
  return null
}

/** Words that begin what a document is said to do, not how it is called. */
const isApart = oneOf([
  ...['ngày', 'và', 'năm', 'theo', 'tại', 'này', 'về', 'là'],
  ...['được', 'có', 'cho', 'để'],
])

/** *No. 57*: a dot that abbreviates. */
function isAfterNo(read: Scan, at: number): boolean {
  const gap = at < read.symbols.length ? (read.symbols.gap[at] as number) : Gap.Line
  return isWord(read, at - 1, 'no') && (gap & ~(Gap.Space | Gap.Stop)) === 0
}

/** A code whose letters count for the numbers before it too; a year only where one Assembly numbers all of its term. */
const LENT = /^\d+[a-z]?(-|\/)(\d{4}\/(?=QH|UBTVQH))?[A-ZĐ]/

/**
 * *các Nghị quyết số 57, 59, 66 và 68-NQ/TW*; a code at the end lends its letters to the numbers before it, which without
 * it count only where several are spoken of.
 */
function withList(
  read: Scan,
  kind: string,
  at: number,
  mentions: RawDocument[],
  many = false,
): DocumentParse {
  const ends = [at]
  let to = at
  for (;;) {
    let next = to
    if (isWord(read, next, 'ngày') && joined(read, next)) next = afterDay(read, next)
    const gap = read.symbols.gap[next] as number
    if (next >= read.symbols.length || gap & ~(Gap.Space | Gap.Comma | Gap.Semicolon)) break
    if (isWord(read, next, 'và', 'and')) next++
    else if (!(gap & (Gap.Comma | Gap.Semicolon))) break
    const from = isWord(read, next, 'số', 'no') ? next + 1 : next
    const code = codeAt(read, from, true)
    const short = code ? null : numberAt(read, from)
    if (!code && !short) break
    if (code) mentions.push(make(read, from, code.to, { kind, code: code.code, rule: 'document-code-list' }))
    else if (short)
      mentions.push(
        make(read, from, short.to, {
          kind,
          number: short.number,
          year: short.year,
          rule: 'document-number-list',
        }),
      )
    to = code?.to ?? short?.to ?? next
    ends.push(to)
  }
  if (mentions.length > 1) asList(read, mentions, many)
  return { to: ends[mentions.length - 1] ?? at, mentions }
}

/** Makes one list of several mentions, or leaves the first alone where no code follows and one alone is spoken of. */
function asList(read: Scan, mentions: RawDocument[], many: boolean): void {
  const coded = mentions.slice(1).some(({ code }) => code)
  if (!coded && !many && !pluralBefore(read, mentions[0])) {
    mentions.length = 1
    return
  }
  const scheme = mentions
    .findLast((mention) => mention.code && LENT.test(mention.code))
    ?.code?.replace(/^\d+[a-z]?/, '')
  const list = mentions[0]?.start ?? 0
  for (const mention of mentions) {
    mention.list = list
    if (scheme && !mention.code && mention.number && !mention.year)
      mention.code = `${mention.number}${scheme}`
  }
}

/** The word after *ngày 6/8/2018*. */
function afterDay(read: Scan, at: number): number {
  let next = at + 1
  while (
    next < read.symbols.length &&
    /^\d{1,4}$/.test(written(read, next, next + 1)) &&
    (next === at + 1 || ((read.symbols.gap[next] as number) & (Gap.Slash | Gap.Dash | Gap.Stop)) !== 0)
  )
    next++
  return next
}

/** *các Nghị quyết*, or one said for several: *Nghị quyết số 18, 19 và 20 của …*. */
function pluralBefore(read: Scan, first: RawDocument | undefined): boolean {
  if (!first) return false
  const { text } = read.symbols
  return (
    /(các|những|hai|ba|bốn|resolutions|decrees)\s+$/i.test(
      composed(text.slice(Math.max(0, first.start - 20), first.start)),
    ) ||
    /^(, (số )?\d{1,3})*,? (và )?(số )?\d{1,3} (của|khóa|khoá) /.test(
      composed(text.slice(first.end, first.end + 80)),
    )
  )
}

function knownName(read: Scan, at: number, hits: Hit[]): DocumentParse | null {
  const hit = hits[0]
  if (!hit || hasOtherParty(read, at, hit.to) || isOthersCongress(read, at, hit.to)) return null
  const { knowledge } = read.lexicon
  const document = knowledge.documents.get(hit.entry.id)
  const isLaw = document?.kind === 'luật' || document?.kind === 'bộ luật'
  const tail =
    isLaw || /^\d{4}$/.test(written(read, hit.to, Math.min(hit.to + 1, read.symbols.length)))
      ? lawTail(read, hit.to)
      : { to: hit.to, code: null, number: null, year: null }
  const name = written(read, at, hit.to)
  // *Nghị quyết Đại hội XIII của Đảng*: whose it is stands behind its name.
  const owned = tail.to === hit.to && isWord(read, hit.to - 2, 'của') && isWord(read, hit.to - 1, 'đảng')
  return {
    to: tail.to,
    mentions: [
      make(read, at, owned ? tail.to - 2 : tail.to, {
        kind: capital(document?.kind ?? ''),
        name,
        ids: hits.map(({ entry }) => entry.id),
        code: tail.code,
        year: tail.year,
        rule: 'document-known',
      }),
    ],
  }
}
