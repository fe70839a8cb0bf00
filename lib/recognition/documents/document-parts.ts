// What all documents share: codes and numbers beside a kind, the raw mention, and what is told beside it.
import { composed } from '../../text'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import type { RawDocument } from '../raw'
import { type Hit, isWord, joined, type Scan } from '../scan'
import { wordAt, written } from '../written'
import { attributesOf } from './attributes'

/** What was found at a word, and where reading goes on. */
export interface DocumentParse {
  to: number
  mentions: RawDocument[]
}

const isUnit = oneOf([
  '%',
  'điều',
  'khoản',
  'người',
  'năm',
  'tháng',
  'ngày',
  'tỷ',
  'triệu',
  'trang',
  'chương',
])

/** A number alone after its kind: *Nghị quyết 22*, *Nghị quyết 52/2017*, *Quyết định 24 năm 2014*. */
export function numberAt(read: Scan, at: number): { to: number; number: string; year: string | null } | null {
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
  // *Nghị định 70 2025*: the year stands behind the number alone.
  if (joined(read, next) && /^20\d\d$/.test(year)) return { to: next, number, year }
  // *Quyết định 858 ngày 5-3-2018*: a day behind the number, not so many days.
  const dated = isWord(read, next, 'ngày') && /^\d/.test(wordAt(read, next + 1))
  if ((symbols.gap[next] as number) === Gap.Slash || (joined(read, next) && !dated && isUnit(read, next)))
    return null
  return { to: next, number, year: null }
}

export function near(read: Scan, at: number): boolean {
  return (
    at < read.symbols.length && ((read.symbols.gap[at] as number) & ~(Gap.Space | Gap.Colon | Gap.Line)) === 0
  )
}

/** *Nghị quyết này*, *Nghị định nêu trên*: back to the one just named. */
export function back(read: Scan, kind: Hit): DocumentParse | null {
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

export function make(read: Scan, from: number, to: number, made: Made): RawDocument {
  const { symbols } = read
  const start = symbols.start[from] as number
  const { issuer, day, subject, told, session } = attributesOf(read, from, to)
  return {
    type: 'document',
    form: made.number && !made.code ? 'short' : 'name',
    start,
    end: symbols.end[to - 1] as number,
    rule: made.rule,
    confidence: 0.95,
    quiet: false,
    ids: made.ids ?? [],
    kind: made.kind ?? '',
    code: made.code ?? null,
    number: made.number ?? null,
    year: made.year ?? null,
    name: made.name ?? null,
    issuer,
    day,
    told,
    session,
    list: null,
    subject,
    cited: citedBefore(symbols.text, start),
    back: false,
  }
}

/** What is known of a document by its own words. */
type Made = Pick<RawDocument, 'rule'> &
  Partial<Pick<RawDocument, 'ids' | 'kind' | 'code' | 'number' | 'year' | 'name'>>

const CITED =
  /((?:(?:điểm\s+[a-zđê]|khoản\s+\d+[a-zđê]?)\s*,?\s+)*Điều\s+\d+[a-zđê]?(?:\s*,?\s+(?:khoản\s+\d+[a-zđê]?|điểm\s+[a-zđê]))*|Article\s+\d+)\s+(?:của\s+|of\s+(?:the\s+)?)?$/i

/** *điểm a khoản 2 Điều 5* right before a document, in the spelling of NFC. */
function citedBefore(text: string, start: number): string | null {
  const from = Math.max(0, start - 80)
  if (!hasDigit(text, from, start)) return null
  const before = composed(text.slice(from, start))
  if (!mayCite(before)) return null
  return CITED.exec(before)?.[1]?.replace(/\s+/g, ' ') ?? null
}

/** The expression is dear, and few documents are cited by their provisions. */
function mayCite(before: string): boolean {
  const low = before.toLowerCase()
  return low.includes('điều') || low.includes('article')
}

/** Whether a digit stands between two offsets. */
function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}

/** The documents of any of some names, each once. */
export function idsNamed(read: Scan, names: string[]): string[] {
  return [...new Set(names.flatMap((name) => read.lexicon.documentsNamed(name)))]
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
