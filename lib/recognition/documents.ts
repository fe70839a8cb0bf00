// Documents: by code, by kind and number, by name, by congress and plenum, and back to one just named.
import { Shape } from '../text'
import { readBody } from './bodies'
import { type Code, readCode } from './codes'
import type { RawDocument } from './raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan, written } from './scan'
import { Gap, isCapital } from './symbols'

/** What was found at a word, and where reading goes on. */
export interface DocumentParse {
  to: number
  mentions: RawDocument[]
}

const LAWS = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Đạo luật'])
const TREATIES = new Set([
  'Hiệp định',
  'Hiệp ước',
  'Công ước',
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

function afterKind(read: Scan, kind: Hit): DocumentParse | null {
  const id = kind.entry.id
  let at = kind.to
  let number = false
  if (isWord(read, at, 'số', 'no') && near(read, at)) {
    at++
    number = true
  }
  if (near(read, at)) {
    const code = codeAt(read, at, true)
    if (code) {
      const first = make(read, kind.from, code.to, { kind: id, code: code.code, rule: 'document-code' })
      return withList(read, id, code.to, [first])
    }
    const short = NUMBERED.has(id) ? numberAt(read, at) : null
    if (short && (number || isCapital(read.symbols, kind.from))) {
      const first = make(read, kind.from, short.to, {
        kind: id,
        number: short.number,
        year: short.year,
        rule: 'document-number',
      })
      return withList(read, id, short.to, [first])
    }
  }
  if (number) return null
  const named = longestAt(read, kind.from, 'document')
  if (LAWS.has(id)) return law(read, kind, named)
  if (TREATIES.has(id)) return treaty(read, kind, named)
  if (id === 'Hiến pháp') return constitution(read, kind)
  if (named[0] && named[0].to > kind.to) return knownName(read, kind.from, named)
  if (id === 'Nghị quyết' && isCapital(read.symbols, kind.from))
    return congress(read, kind) ?? back(read, kind)
  if (CODED_ONLY.has(id)) return null
  return back(read, kind)
}

interface CodeAt {
  to: number
  code: string
}

function codeAt(read: Scan, at: number, typed: boolean): CodeAt | null {
  const { symbols } = read
  if (at >= symbols.length) return null
  const start = symbols.start[at] as number
  const first = symbols.text.charCodeAt(start)
  if (first < 48 || first > 57) return null
  const code: Code | null = readCode(symbols.text, start, symbols.end[at] as number, typed)
  if (!code) return null
  let to = at + 1
  while (to < symbols.length && (symbols.start[to] as number) < code.end) to++
  return { to, code: code.code }
}

const UNITS = ['%', 'điều', 'khoản', 'người', 'năm', 'tháng', 'ngày', 'tỷ', 'triệu', 'trang', 'chương']

/** A number alone after its kind: *Nghị quyết 22*, *Nghị quyết 52/2017*, *Quyết định 24 năm 2014*. */
function numberAt(read: Scan, at: number): { to: number; number: string; year: string | null } | null {
  const { symbols } = read
  if (at >= symbols.length) return null
  const number = written(read, at, at + 1)
  if (!/^\d{1,4}[a-z]?$/.test(number)) return null
  const next = at + 1
  if (/^[%°]|^[.,]\d/.test(symbols.text.slice(symbols.end[at], (symbols.end[at] as number) + 2))) return null
  const year = next < symbols.length ? written(read, next, next + 1) : ''
  if ((symbols.gap[next] as number) === Gap.Slash && /^(19|20)\d\d$/.test(year))
    return { to: next + 1, number, year }
  if (
    joined(read, next) &&
    isWord(read, next, 'năm') &&
    /^(19|20)\d\d$/.test(next + 1 < symbols.length ? written(read, next + 1, next + 2) : '')
  )
    return { to: next, number, year: written(read, next + 1, next + 2) }
  if ((symbols.gap[next] as number) === Gap.Slash || (joined(read, next) && isWord(read, next, ...UNITS)))
    return null
  return { to: next, number, year: null }
}

/** *các Nghị quyết số 57, 59, 66 và 68-NQ/TW*; a code at the end lends its letters to the numbers before it. */
function withList(read: Scan, kind: string, at: number, mentions: RawDocument[]): DocumentParse {
  let to = at
  for (;;) {
    let next = to
    if (isWord(read, next, 'ngày') && joined(read, next)) next = afterDay(read, next)
    const gap = read.symbols.gap[next] as number
    if (next >= read.symbols.length || gap & ~(Gap.Space | Gap.Comma | Gap.Semicolon)) break
    if (isWord(read, next, 'và')) next++
    else if (!(gap & (Gap.Comma | Gap.Semicolon))) break
    const from = isWord(read, next, 'số') ? next + 1 : next
    const code = codeAt(read, from, true)
    const short = code ? null : numberAt(read, from)
    if (!code && (!short || !(read.symbols.end[from - 1] as number) || !pluralBefore(read, mentions))) break
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
  }
  const scheme = mentions
    .findLast((mention) => mention.code && /^\d+[a-z]?(-|\/)[A-ZĐ]/.test(mention.code))
    ?.code?.replace(/^\d+[a-z]?/, '')
  const list = mentions[0]?.start ?? 0
  if (mentions.length > 1) for (const mention of mentions) mention.list = list
  if (scheme && mentions.length > 1)
    for (const mention of mentions)
      if (!mention.code && mention.number && !mention.year) mention.code = `${mention.number}${scheme}`
  return { to, mentions }
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

function pluralBefore(read: Scan, mentions: RawDocument[]): boolean {
  const first = mentions[0]
  if (!first) return false
  return (
    /(các|những|hai|ba|bốn|resolutions|decrees)\s+$/i.test(
      read.symbols.text.slice(Math.max(0, first.start - 14), first.start),
    ) || mentions.length > 1
  )
}

function law(read: Scan, kind: Hit, named: Hit[]): DocumentParse | null {
  const { symbols } = read
  let to = kind.to
  const known = named[0] && named[0].to > kind.to ? named[0] : undefined
  if (known) to = known.to
  else if (joined(read, to) && (isCapital(symbols, to) || isWord(read, to, 'sửa'))) to = lawEnd(read, to)
  if (to === kind.to) return lawList(read, kind) ?? back(read, kind)
  const name = written(read, kind.from, to)
  const ids = known ? named.map(({ entry }) => entry.id) : []
  const tail = lawTail(read, to)
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
    const more = lawEnd(read, next)
    const also = `Luật ${written(read, next, more)}`
    const known = lawIds(read, also)
    // *Luật Công chức, Viên chức*: without *các* only a law that is known goes on.
    if (more === next || (!plural && mentions.length === 1 && known.length === 0)) break
    mentions.push(make(read, next, more, { kind: kind.entry.id, name: also, ids: known, rule: 'law-list' }))
    end = more
  }
  return { to: end, mentions }
}

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
function lawEnd(read: Scan, at: number): number {
  const { symbols, lexicon } = read
  let end = at
  for (let index = at; index < at + 16 && index < symbols.length; index++) {
    const gap = symbols.gap[index] as number
    if (index > at && gap & ~(Gap.Space | Gap.Comma)) break
    const pair =
      index > at && lexicon.isPair(symbols.word[index - 1] as number, symbols.word[index] as number)
    if (index > at && gap & Gap.Comma && (!pair || isCapital(symbols, index))) break
    if (/^\d/.test(written(read, index, index + 1)) || isWord(read, index, 'năm', 'số', 'hiện')) break
    const second =
      index > at && isCapital(symbols, index - 1) && !lexicon.stops.has(symbols.word[index] as number)
    if (index > at && !pair && !second && !isCapital(symbols, index)) break
    if (index === at && !isCapital(symbols, at) && lexicon.stops.has(symbols.word[at] as number)) break
    if (
      index > at &&
      isCapital(symbols, index) &&
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
function lawTail(
  read: Scan,
  at: number,
): { to: number; code: string | null; number: string | null; year: string | null } {
  const none = { to: at, code: null, number: null, year: null }
  if (!joined(read, at)) return none
  let next = at
  if (isWord(read, next, 'sửa') && isWord(read, next + 1, 'đổi') && codeAt(read, next + 2, false)) next += 2
  if (isWord(read, next, 'sửa') && isWord(read, next + 1, 'đổi') && isWord(read, next + 2, 'số')) next += 2
  if (isWord(read, next, 'số')) {
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

function treaty(read: Scan, kind: Hit, named: Hit[]): DocumentParse | null {
  const { symbols } = read
  if (named[0] && named[0].to > kind.to) return knownName(read, kind.from, named)
  const inner = joined(read, kind.to) ? longestAt(read, kind.to, 'document') : []
  if (inner[0])
    return {
      to: inner[0].to,
      mentions: [
        make(read, kind.from, inner[0].to, {
          kind: kind.entry.id,
          name: written(read, kind.from, inner[0].to),
          ids: inner.map(({ entry }) => entry.id),
          rule: 'treaty-known',
        }),
      ],
    }
  if (
    read.lexicon.marks === 'bare' ||
    !joined(read, kind.to) ||
    !isCapital(symbols, kind.to) ||
    !isCapital(symbols, kind.from)
  )
    return back(read, kind)
  let to = kind.to
  // An abbreviation is a treaty's whole name.
  const short = symbols.shape[to] === Shape.Upper ? to + 1 : 0
  for (let at = kind.to; at < (short || kind.to + 30) && at < symbols.length; at++) {
    const gap = symbols.gap[at] as number
    if (gap & ~(Gap.Space | Gap.Dash)) break
    const stop = read.lexicon.stops.has(symbols.word[at] as number)
    if (
      stop &&
      !isWord(read, at - 1, 'tự') &&
      !isWord(read, at, 'và', 'về', 'trong', 'với', 'các', 'thực', 'tiếp', 'đẩy', 'từ', 'một')
    )
      break
    if (
      isWord(read, at, 'và') &&
      !isCapital(symbols, at + 1) &&
      !read.lexicon.isPair(symbols.word[at] as number, symbols.word[at + 1] as number) &&
      !hasBetween(read, kind.to, at)
    ) {
      if (
        !/^(trợ|hợp|bảo|phòng|khuyến|xử|chống)$/.test(written(read, at + 1, Math.min(at + 2, symbols.length)))
      )
        break
    }
    to = at + 1
  }
  while (to > kind.to && isWord(read, to - 1, 'và', 'về', 'trong', 'với', 'các', 'từ', 'một')) to--
  if (to - kind.to < 2 && !short) return back(read, kind)
  return {
    to,
    mentions: [
      make(read, kind.from, to, {
        kind: kind.entry.id,
        name: written(read, kind.from, to),
        ids: [],
        rule: 'treaty-named',
      }),
    ],
  }
}

function hasBetween(read: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWord(read, at, 'giữa')) return true
  return false
}

function constitution(read: Scan, kind: Hit): DocumentParse | null {
  if (!isCapital(read.symbols, kind.from)) return null
  const tail = lawTail(read, kind.to)
  const ids = [...read.lexicon.knowledge.documents.values()]
    .filter((document) => document.kind === 'hiến pháp')
    .map(({ id }) => id)
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

const ROMAN = /^(?:[IVX]{1,6}|\d{1,2})$/

/** *Nghị quyết Đại hội (đại biểu toàn quốc) (lần thứ) XIII*, *Nghị quyết (Hội nghị) Trung ương 4 khóa XII*. */
function congress(read: Scan, kind: Hit): DocumentParse | null {
  let at = kind.to
  if (isWord(read, at, 'của')) at++
  const words: string[] = []
  while (
    at < kind.to + 10 &&
    joined(read, at) &&
    isWord(read, at, 'đại', 'hội', 'biểu', 'toàn', 'quốc', 'lần', 'thứ', 'nghị', 'trung', 'ương', 'đảng')
  )
    words.push(written(read, at, ++at))
  if (!joined(read, at) || at >= read.symbols.length) return null
  const number = written(read, at, at + 1)
  if (!words.length || !ROMAN.test(number)) return null
  const plenum = words.join(' ').toLocaleLowerCase('vi').includes('trung ương')
  let to = at + 1
  if (plenum) {
    let next = to
    if (isWord(read, next, 'của')) next++
    while (isWord(read, next, 'ban', 'chấp', 'hành', 'trung', 'ương', 'đảng')) next++
    if (
      isWord(read, next, 'khóa') &&
      ROMAN.test(written(read, next + 1, Math.min(next + 2, read.symbols.length)))
    ) {
      const session = written(read, next + 1, next + 2)
      to = next + 2
      return {
        to,
        mentions: [
          make(read, kind.from, to, {
            kind: 'Nghị quyết',
            name: `Nghị quyết Trung ương ${number} khóa ${session}`,
            ids: idsNamed(read, [`Nghị quyết Trung ương ${number} khóa ${session}`]),
            rule: 'resolution-plenum',
          }),
        ],
      }
    }
    return {
      to,
      mentions: [
        make(read, kind.from, to, {
          kind: 'Nghị quyết',
          name: `Nghị quyết Trung ương ${number}`,
          ids: [],
          rule: 'resolution-plenum',
        }),
      ],
    }
  }
  if (!/^[IVX]+$/.test(number)) return null
  const ids = idsNamed(read, [`Nghị quyết Đại hội ${number}`, `Nghị quyết Đại hội lần thứ ${number}`])
  return {
    to,
    mentions: [
      make(read, kind.from, to, {
        kind: 'Nghị quyết',
        name: written(read, kind.from, to),
        ids,
        rule: 'resolution-congress',
      }),
    ],
  }
}

function idsNamed(read: Scan, names: string[]): string[] {
  return [...new Set(names.flatMap((name) => read.lexicon.documentsNamed(name)))]
}

/** *Nghị quyết này*, *Nghị định nêu trên*: back to the one just named. */
function back(read: Scan, kind: Hit): DocumentParse | null {
  const next = kind.to
  if (!isCapital(read.symbols, kind.from) || !joined(read, next)) return null
  const this_ = isWord(read, next, 'này', 'trên')
  if (isWord(read, kind.from - 1, 'các', 'những', 'hai')) return null
  const above = isWord(read, next, 'nêu', 'nói') && isWord(read, next + 1, 'trên')
  if (!this_ && !above) return null
  const to = next + (above ? 2 : 1)
  return {
    to,
    mentions: [
      {
        ...make(read, kind.from, to, { kind: kind.entry.id, rule: 'document-back' }),
        back: true,
        quiet: true,
        form: 'short',
      },
    ],
  }
}

function knownName(read: Scan, at: number, hits: Hit[]): DocumentParse | null {
  const hit = hits[0]
  if (!hit) return null
  const { knowledge } = read.lexicon
  const document = knowledge.documents.get(hit.entry.id)
  const isLaw = document?.kind === 'luật' || document?.kind === 'bộ luật'
  const tail =
    isLaw || /^\d{4}$/.test(written(read, hit.to, Math.min(hit.to + 1, read.symbols.length)))
      ? lawTail(read, hit.to)
      : { to: hit.to, code: null, number: null, year: null }
  const name = written(read, at, hit.to)
  return {
    to: tail.to,
    mentions: [
      make(read, at, tail.to, {
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

function near(read: Scan, at: number): boolean {
  return (
    at < read.symbols.length && ((read.symbols.gap[at] as number) & ~(Gap.Space | Gap.Colon | Gap.Line)) === 0
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

function make(
  read: Scan,
  from: number,
  to: number,
  made: Partial<RawDocument> & { rule: string },
): RawDocument {
  const { symbols } = read
  const start = symbols.start[from] as number
  const end = symbols.end[to - 1] as number
  return {
    type: 'document',
    form: made.number && !made.code ? 'short' : 'name',
    start,
    end,
    confidence: 0.95,
    quiet: false,
    ids: [],
    kind: '',
    code: null,
    number: null,
    year: null,
    name: null,
    list: null,
    back: false,
    ...attributes(read, to),
    ...made,
  }
}

/** Issuer, day and subject told beside a document: attributes, not part of it. */
function attributes(
  read: Scan,
  to: number,
): Pick<RawDocument, 'issuer' | 'day' | 'subject' | 'told' | 'session'> {
  const { symbols } = read
  let issuer: RawDocument['issuer'] = null
  let day: string | null = null
  let subject = ''
  let told: string | null = null
  let session: string | null = null
  for (let at = to; at < to + 16 && at < symbols.length; at++) {
    const gap = symbols.gap[at] as number
    if (
      gap & (Gap.Line | Gap.Semicolon) ||
      (gap & Gap.Stop && !/\d/.test(symbols.text.charAt((symbols.end[at - 1] as number) - 1)))
    )
      break
    if (!issuer && isWord(read, at, 'của')) issuer = readBody(read, at + 1)?.body ?? null
    if (!day && isWord(read, at, 'ngày', 'on')) day = dayAt(symbols.text, symbols.start[at + 1] ?? 0)
    if (!told && at <= to + 1 && isWord(read, at, 'năm') && /^(19|20)\d\d$/.test(wordAt(read, at + 1)))
      told = wordAt(read, at + 1)
    if (!session && isWord(read, at, 'khóa') && ROMAN.test(wordAt(read, at + 1)))
      session = wordAt(read, at + 1)
    if (!subject && isWord(read, at, 'về')) subject = subjectAt(read, at + 1)
    if (at > to && hitAt(read, at, 'kind') && isCapital(symbols, at)) break
  }
  return { issuer, day, subject, told, session }
}

function wordAt(read: Scan, at: number): string {
  return at < read.symbols.length ? written(read, at, at + 1) : ''
}

const DAY = /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d\d)/y

function dayAt(text: string, at: number): string | null {
  DAY.lastIndex = at
  const found = DAY.exec(text)
  if (!found) return null
  return `${found[3]}-${(found[2] ?? '').padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}`
}

function subjectAt(read: Scan, at: number): string {
  let to = at
  while (
    to < at + 14 &&
    to < read.symbols.length &&
    ((read.symbols.gap[to] as number) & ~(Gap.Space | Gap.Comma | Gap.Dash)) === 0
  )
    to++
  return to > at ? written(read, at, to).toLocaleLowerCase('vi') : ''
}
