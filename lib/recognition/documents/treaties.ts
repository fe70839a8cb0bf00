// Treaties and agreements by name, and resolutions of congresses and plenums.
import { Shape } from '../../text'
import { readBody } from '../bodies/bodies'
import { Gap, isCapital } from '../lexicon/symbols'
import type { RawDocument } from '../raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { wordAt, written } from '../written'
import { ROMAN } from './attributes'
import { back, type DocumentParse, idsNamed, make } from './document-parts'

/** A treaty by an abbreviation (*Hiệp định CPTPP*) or by a name of its own. */
export function treaty(read: Scan, kind: Hit): DocumentParse | null {
  const { symbols } = read
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
    !(isCapital(symbols, kind.to) || isDescribed(read, kind)) ||
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
      at > kind.to &&
      !isCapital(symbols, at) &&
      !isSecond(read, at) &&
      !isWord(read, at - 1, 'tự') &&
      !isWord(read, at, 'và', 'về', 'trong', 'với', 'các', 'thực', 'tiếp', 'đẩy', 'từ', 'một')
    )
      break
    // *Công ước Luật Biển và luật pháp quốc tế*
    if (isWord(read, at, 'và') && !isCapital(symbols, at + 1) && hitAt(read, at + 1, 'kind')) break
    if (
      isWord(read, at, 'và') &&
      !isCapital(symbols, at + 1) &&
      (endsBody(read, kind.to, at) ||
        !read.lexicon.isPair(symbols.word[at] as number, symbols.word[at + 1] as number)) &&
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

/** *Công ước chống tra tấn*, *Công ước quốc tế về …*: what a convention is on, in small letters. */
function isDescribed(read: Scan, { to, entry }: Hit): boolean {
  if (entry.id !== 'Công ước') return false
  return isWord(read, to, 'chống', 'cấm', 'về') || (isWord(read, to, 'quốc') && isWord(read, to + 1, 'tế'))
}

/** *Nghị quyết Trung ương 4 (khóa XI)*: the bracket that opens before the session closes the name. */
function bracketed({ symbols }: Scan, at: number, to: number, made: RawDocument): RawDocument {
  const opened = ((symbols.gap[at] as number) & Gap.Open) !== 0
  return opened && to <= symbols.length && symbols.text.charAt(made.end) === ')'
    ? { ...made, end: made.end + 1 }
    : made
}

/** *Hữu nghị*, *hải quan*: words that stand side by side in known names. */
function isSecond({ symbols, lexicon }: Scan, at: number): boolean {
  return lexicon.isPair(symbols.word[at - 1] as number, symbols.word[at] as number)
}

/** *Hiến chương Liên hợp quốc và luật pháp quốc tế*: a treaty of a body ends with that body's name. */
function endsBody({ hits }: Scan, from: number, to: number): boolean {
  return hits[from]?.some(({ entry, to: end }) => entry.kind === 'body' && end === to) ?? false
}

/** *Hiệp định Thương mại hàng hóa ASEAN - Trung Quốc* is not that of ASEAN alone: another party is joined to the one a name ends with. */
export function hasOtherParty(read: Scan, from: number, to: number): boolean {
  const { gap } = read.symbols
  if (!isCapital(read.symbols, to) || !((gap[to] ?? 0) & Gap.Dash)) return false
  for (let at = from; at < to; at++) if ((gap[at] as number) & Gap.Dash && at > from) return false
  for (let at = from; at < to; at++) if (endsBody(read, at, to)) return true
  return false
}

function hasBetween(read: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWord(read, at, 'giữa')) return true
  return false
}

/** Congresses by number. */
const CONGRESSES = 'O I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ')

const ORDINALS = 'không nhất hai ba tư năm sáu bảy tám chín mười'.split(' ')

/** *thứ tư*, *thứ mười một*: the number that words tell, null where they tell none. */
function ordinalAt(read: Scan, at: number): { number: string; to: number } | null {
  const tens = isWord(read, at, 'mười') && joined(read, at + 1) ? 10 : 0
  const from = tens ? at + 1 : at
  const ones = isWord(read, from, 'bốn')
    ? 4
    : isWord(read, from, 'một')
      ? 1
      : isWord(read, from, 'lăm')
        ? 5
        : ORDINALS.findIndex((word) => isWord(read, from, word))
  if (ones > 0) return { number: String(tens + ones), to: from + 1 }
  return tens ? { number: '10', to: at + 1 } : null
}

/** *Ban Chấp hành Trung ương*, *BCH Trung ương*. */
function isCommittee(read: Scan, at: number): boolean {
  return (
    isWord(read, at, 'ban') &&
    isWord(read, at + 1, 'chấp') &&
    isWord(read, at + 3, 'trung') &&
    isWord(read, at + 4, 'ương')
  )
}

/** *Nghị quyết Đại hội XI Đảng bộ tỉnh*, *… XIII Công đoàn Việt Nam*: where whose congress it was ends, 0 where it was the Party's. */
function othersEnd(read: Scan, to: number): number {
  const own = isWord(read, to, 'của') ? to + 1 : to
  if (!joined(read, to) || !joined(read, own)) return 0
  const party = isWord(read, own, 'đảng') && !isWord(read, own + 1, 'bộ', 'ủy')
  const owner = party ? null : readBody(read, own)
  return owner && !owner.quiet ? owner.to : 0
}

/** Whether a known name of a resolution ends with the number of a congress that is not the Party's. */
export function isOthersCongress(read: Scan, from: number, to: number): boolean {
  return (
    /^[IVX]+$/.test(wordAt(read, to - 1).toUpperCase()) &&
    isWord(read, from + 2, 'đại') &&
    othersEnd(read, to) > 0
  )
}

/** *Nghị quyết Trung ương 6 (lần 2)*: which part of a plenum that met twice, and where that ends. */
function partAt(read: Scan, at: number): { number: string; to: number } | null {
  if (!isWord(read, at, 'lần')) return null
  const from = isWord(read, at + 1, 'thứ') ? at + 2 : at + 1
  const number = wordAt(read, from)
  const told = ordinalAt(read, from)?.number ?? number
  return /^\d$/.test(told) ? { number: told, to: from + 1 } : null
}

/** *Nghị quyết Đại hội (đại biểu toàn quốc) (lần thứ) XIII*, *Nghị quyết (Hội nghị) Trung ương 4 khóa XII*. */
export function congress(read: Scan, kind: Hit): DocumentParse | null {
  let at = kind.to
  if (isWord(read, at, 'của')) at++
  const words: string[] = []
  while (
    at < kind.to + 10 &&
    joined(read, at) &&
    isWord(read, at, 'đại', 'hội', 'biểu', 'toàn', 'quốc', 'lần', 'thứ', 'nghị', 'trung', 'ương', 'đảng')
  ) {
    // *TƯ* is written for two words.
    words.push(isWord(read, at, 'trung', 'ương') ? 'trung ương' : written(read, at, at + 1))
    at++
  }
  if (!joined(read, at) || at >= read.symbols.length) return null
  const ordinal = words.at(-1) === 'thứ' ? ordinalAt(read, at) : null
  const number = ordinal?.number ?? written(read, at, at + 1)
  if (!words.length || !ROMAN.test(number)) return null
  let to = ordinal?.to ?? at + 1
  const said = words.join(' ').toLowerCase()
  // *Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương*
  const plenum = said.includes('trung ương') || (said.includes('hội nghị') && isCommittee(read, to))
  if (plenum) {
    const part = partAt(read, to)
    to = part?.to ?? to
    const called = `Nghị quyết Trung ương ${number}${part ? ` (lần ${part.number})` : ''}`
    let next = to
    if (isWord(read, next, 'của')) next++
    while (isWord(read, next, 'ban', 'chấp', 'hành', 'trung', 'ương', 'đảng', 'cộng', 'sản', 'việt', 'nam'))
      next++
    if (
      isWord(read, next, 'khóa') &&
      ROMAN.test(written(read, next + 1, Math.min(next + 2, read.symbols.length)))
    ) {
      const session = written(read, next + 1, next + 2)
      to = next + 2
      return {
        to,
        mentions: [
          bracketed(
            read,
            next,
            to,
            make(read, kind.from, to, {
              kind: 'Nghị quyết',
              name: `${called} khóa ${session}`,
              ids: idsNamed(read, [`${called} khóa ${session}`]),
              rule: 'resolution-plenum',
            }),
          ),
        ],
      }
    }
    return {
      to,
      mentions: [
        make(read, kind.from, to, {
          kind: 'Nghị quyết',
          name: called,
          // No other plenum of that number met twice.
          ids: part ? idsNamed(read, [called]) : [],
          rule: 'resolution-plenum',
        }),
      ],
    }
  }
  const roman = /^[IVX]+$/.test(number)
    ? number
    : words.at(-1) === 'thứ'
      ? CONGRESSES[Number(number)]
      : undefined
  if (!roman) return null
  const owned = othersEnd(read, to)
  const name = written(read, kind.from, owned || to)
  const known = [`Nghị quyết Đại hội ${roman}`, `Nghị quyết Đại hội lần thứ ${roman}`]
  const ids = owned ? [] : idsNamed(read, known)
  return {
    to,
    mentions: [
      make(read, kind.from, to, {
        kind: 'Nghị quyết',
        name,
        ids,
        rule: 'resolution-congress',
      }),
    ],
  }
}
