// One pass of the trie over a text: every known name and every grammar word, where it begins.
import type { BodyParse } from './body-parts'
import type { Entry, EntryKind, Lexicon } from './lexicon'
import { readSymbols } from './reader'
import { Gap, isCapital, isWhole, JOINED, LOOSE, type Symbols } from './symbols'

/** An entry found: words [from, to). */
export interface Hit {
  from: number
  to: number
  entry: Entry
  /** The entry's name goes on with the body's parent, as far as this word: *Cục Cán bộ, Tổng cục Chính trị*. */
  whole?: number
}

/** A text read: its words and, by first word, what was found there (longest first). */
export interface Scan {
  symbols: Symbols
  lexicon: Lexicon
  hits: (Hit[] | undefined)[]
  /** The kinds of all that was found at each word, as bits. */
  kinds: Uint32Array
  /** What the article's own abbreviations stand for, by their word. */
  shorts: ReadonlyMap<number, BodyParse>
}

// Kinds whose words may be parted by commas and dashes that writers put or leave out.
const LOOSE_KINDS: ReadonlySet<EntryKind> = new Set([
  'body',
  'domain',
  'document',
  'head',
  'place',
  'country',
  'person',
  'office',
])

/** English ranks are dotted within: *Sen. Lt. Gen.* */
const RANKS = ['sen', 'sr', 'lt', 'lieut', 'maj']

/** Finds everything known in a text. */
export function scan(text: string, lexicon: Lexicon): Scan {
  const symbols = readSymbols(text, lexicon.vocabulary)
  const { phrases } = lexicon
  const { trie } = phrases
  const heads = headsOf(lexicon)
  const ranks = new Set(lexicon.marks === 'bare' ? RANKS.map((word) => lexicon.word(word)) : [])
  const hits: (Hit[] | undefined)[] = new Array(symbols.length)
  const kinds = new Uint32Array(symbols.length)
  for (let from = 0; from < symbols.length; from++) {
    let node = trie.first(symbols.word[from] as number)
    if (node === -1) continue
    let seen = 0
    let found: Hit[] | undefined
    let bits = 0
    let cut = false
    // All marks before its words but the first.
    let marks = 0
    for (let to = from + 1; ; to++) {
      const entries = phrases.at(node)
      if (entries && isWhole(symbols, from, to)) {
        for (const entry of entries) {
          // *đ/c*; in English *Secretary-General*, *Vice-Chairman*.
          const tied = seen === Gap.Slash || (seen === Gap.Dash && lexicon.marks === 'bare')
          const address = tied && entry.kind === 'title'
          if (seen & ~JOINED && !address && !(LOOSE_KINDS.has(entry.kind) && allows(entry.kind, seen)))
            continue
          // *Ban Tuyên giáo Trung ương, Đảng ủy …*: a comma parts a name that has none.
          if (seen & Gap.Comma && entry.kind === 'body' && !entry.marked) continue
          if (!fits(symbols, from, to, entry)) continue
          const second =
            marks & PARTING && (entry.kind === 'body' || entry.kind === 'head')
              ? secondBody(symbols, from, to, heads)
              : 0
          if ((second && entry.kind === 'head') || (!second && seen & Gap.Open)) continue
          bits |= entry.bit
          const hit: Hit = second ? { from, to: second, entry, whole: to } : { from, to, entry }
          if (found) found.push(hit)
          else found = [hit]
          cut ||= second > 0
        }
      }
      if (to >= symbols.length) break
      const gap = symbols.gap[to] as number
      marks |= gap
      // *S. M. Krishna*: a dot after one letter parts nothing.
      if (gap & Gap.Stop && (isInitial(symbols, to - 1) || ranks.has(symbols.word[to - 1] as number)))
        seen |= gap & ~Gap.Stop
      else if (gap & ~(LOOSE | Gap.Open | Gap.Slash | Gap.Quote)) break
      else seen |= gap
      // *Ủy ban Kiểm tra (UBKT) Trung ương*
      const past = gap & Gap.Open ? pastShort(symbols, to) : to
      const next = past < symbols.length ? trie.after(node, symbols.word[past] as number) : -1
      if (past > to && next !== -1) {
        seen &= ~Gap.Open
        to = past
        node = next
        continue
      }
      if (past > to) node = trie.after(node, symbols.word[to] as number)
      else node = next
      if (node === -1) break
    }
    if (!found) continue
    if (found.length > 1) found = cut ? longestFirst(found) : found.reverse()
    hits[from] = found
    kinds[from] = bits
  }
  return { symbols, lexicon, hits, kinds, shorts: new Map() }
}

/** Of equal length those that are cut short by a second body come last, in the order in which they were found. */
function longestFirst(found: Hit[]): Hit[] {
  const whole = found.filter((hit) => hit.whole === undefined).reverse()
  return [...whole, ...found.filter((hit) => hit.whole !== undefined)].sort((a, b) => b.to - a.to)
}

/** Whether something of some kinds begins at a word. */
export function begins({ kinds }: Scan, at: number, bits: number): boolean {
  return ((kinds[at] as number) & bits) !== 0
}

/** The word behind an abbreviation in brackets, else the same. */
export function pastShort(symbols: Symbols, at: number): number {
  if (symbols.gap[at] !== (Gap.Space | Gap.Open)) return at
  let to = at + 1
  while (to < at + 16 && to < symbols.length && !((symbols.gap[to] as number) & Gap.Close)) to++
  if (to >= symbols.length || symbols.gap[to] !== (Gap.Close | Gap.Space)) return at
  return SHORT.test(symbols.text.slice(symbols.start[at], symbols.end[to - 1])) ? to : at
}

const SHORT = /^\p{Lu}[\p{Lu}&-]+$/u

/** First words of bodies, with the word that must follow (*Công an*, not *Công nghệ*). */
const HEADS: Record<string, string> = {
  bộ: '',
  cục: '',
  ủy: 'ban',
  sở: '',
  vụ: '',
  ban: '',
  tổng: 'cục',
  công: 'an',
}
type Heads = ReadonlyMap<number, number | ''>
const HEADS_OF = new WeakMap<Lexicon, Heads>()

function headsOf(lexicon: Lexicon): Heads {
  let heads = HEADS_OF.get(lexicon)
  if (!heads) {
    heads = new Map(
      Object.entries(HEADS).map(([word, next]) => [lexicon.word(word), next && lexicon.word(next)]),
    )
    HEADS_OF.set(lexicon, heads)
  }
  return heads
}

function isHead(symbols: Symbols, at: number, heads: Heads): boolean {
  const next = heads.get(symbols.word[at] as number)
  return next === '' || (next !== undefined && symbols.word[at + 1] === next)
}

const PARTING = Gap.Comma | Gap.Dash | Gap.Open

/** *Vụ Kế hoạch, Bộ Y tế* are two bodies even where a list knows them as one: where the second begins, else 0. */
function secondBody(symbols: Symbols, from: number, to: number, heads: Heads): number {
  for (let at = from + 1; at < to; at++)
    if (
      (symbols.gap[at] as number) & PARTING &&
      isHead(symbols, at, heads) &&
      isCapital(symbols, at) &&
      pastShort(symbols, at) === at
    )
      return at
  return 0
}

function isInitial(symbols: Symbols, at: number): boolean {
  return (symbols.end[at] as number) - (symbols.start[at] as number) === 1 && isCapital(symbols, at)
}

function allows(kind: EntryKind, seen: number): boolean {
  // A person's name may hold a dash (Kassym-Jomart), never a comma.
  if (seen & (Gap.Open | Gap.Slash | Gap.Quote)) return kind === 'body'
  return kind === 'person' || kind === 'place' || kind === 'country' ? (seen & Gap.Comma) === 0 : true
}

/** Whether a stretch is written as its entry must be: capitals where a proper name or an abbreviation has them. */
function fits(symbols: Symbols, from: number, to: number, entry: Entry): boolean {
  for (const index of entry.upper) {
    if (to - from !== entry.size) break
    const at = from + index
    const part = symbols.part[at]
    if (part === 0 && symbols.shape[at] !== 2) return false
  }
  switch (entry.kind) {
    case 'person':
      for (let at = from; at < to; at++)
        if (!isCapital(symbols, at) && !particle(symbols, at) && symbols.gap[at] !== Gap.Dash) return false
      return true
    // *quận Ngũ Hành Sơn*: the kind of place in small letters, its name with a capital.
    case 'district':
      return isCapital(symbols, to - 1)
    case 'body':
    case 'place':
    case 'town':
    case 'country':
      return isCapital(symbols, from)
    // *Sở xây dựng TP HCM*, *Bộ công an*: behind its head a field may stand in small letters.
    case 'domain':
      return isCapital(symbols, from) || isBehindHead(symbols, from, to)
    case 'document':
      return isCapital(symbols, from) || (to - from > 1 && isCapital(symbols, from + 1))
    default:
      return true
  }
}

/** Behind *Sở* or *Bộ*, and with nothing behind it that would make it a word of doing: *Sở xây dựng quy chế*. */
function isBehindHead(symbols: Symbols, from: number, to: number): boolean {
  if (from === 0 || symbols.gap[from] !== Gap.Space || !isCapital(symbols, from - 1)) return false
  if (!/^(sở|bộ|phòng)$/i.test(symbols.text.slice(symbols.start[from - 1], symbols.end[from - 1])))
    return false
  return (
    to >= symbols.length || symbols.gap[to] !== Gap.Space || isCapital(symbols, to) || isSaid(symbols, to)
  )
}

/** Words that may follow a body, and no thing that is made. */
function isSaid({ text, start, end }: Symbols, at: number): boolean {
  return /^(đã|sẽ|đang|vừa|cũng|và|cho|có|là|tại|về|theo|tỉnh|thành|vào|được|không|chưa|huyện|quận|thị|phường|xã|TP)$/i.test(
    text.slice(start[at], end[at]),
  )
}

function particle(symbols: Symbols, at: number): boolean {
  return /^(bin|al|de|da|von|van|el|ibn|der|dos|di|y)$/i.test(
    symbols.text.slice(symbols.start[at], symbols.end[at]),
  )
}

/** The longest hit of a kind that begins at a word. */
export function hitAt(read: Scan, at: number, kind: EntryKind, className?: string): Hit | undefined {
  const hits = read.hits[at]
  if (hits === undefined) return undefined
  for (const hit of hits)
    if (hit.entry.kind === kind && (className === undefined || hit.entry.class === className)) return hit
  return undefined
}

const NONE: Hit[] = []

/** All hits of a kind at a word that are as long as the longest. */
export function longestAt(read: Scan, at: number, kind: EntryKind): Hit[] {
  const hits = read.hits[at]
  if (hits === undefined) return NONE
  let found = NONE
  for (const hit of hits) {
    if (hit.entry.kind !== kind) continue
    if (found.length === 0) found = [hit]
    else if (hit.to === found[0]?.to) found.push(hit)
  }
  return found
}

/** Whether nothing but white space on one line stands before a word. */
export function joined(read: Scan, at: number): boolean {
  return at < read.symbols.length && ((read.symbols.gap[at] as number) & ~JOINED) === 0
}

/** Whether at most a comma or a dash stands before a word. */
export function commaOnly(read: Scan, at: number): boolean {
  return (
    at < read.symbols.length && ((read.symbols.gap[at] as number) & ~(Gap.Space | Gap.Comma | Gap.Dash)) === 0
  )
}

/** Whether a word is one of some grammar words. */
export function isWord(read: Scan, at: number, ...wordsOf: string[]): boolean {
  if (at < 0 || at >= read.symbols.length) return false
  const word = read.symbols.word[at] as number
  const { lexicon } = read
  for (let index = 0; index < wordsOf.length; index++)
    if (lexicon.word(wordsOf[index] as string) === word) return true
  return false
}

/** A stretch of words as written, cleaned. */
export function written(read: Scan, from: number, to: number): string {
  const { text, start, end } = read.symbols
  return cleaned(text.slice(start[from], end[to - 1]))
}

/** A word as written, '' where there is none. */
export function wordAt(read: Scan, at: number): string {
  return at >= 0 && at < read.symbols.length ? written(read, at, at + 1) : ''
}

/** With single spaces, in NFC, `Đ` for eth; most words are so already. */
function cleaned(raw: string): string {
  let before = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (isOdd(code) || (code === 32 && before === 32))
      return raw
        .replace(/[\s\u00a0]+/g, ' ')
        .normalize('NFC')
        .replaceAll('Ð', 'Đ')
    before = code
  }
  return raw
}

/** A unit that is changed by cleaning, or may be: control characters, eth, marks, everything beyond Latin. */
function isOdd(code: number): boolean {
  return code < 32 || code === 0xa0 || code === 0xd0 || (code >= 0x300 && code < 0x1e00) || code >= 0x1f00
}

function hasAbbreviation({ part }: Symbols, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (part[at] !== 0) return true
  return false
}

/** A stretch of words as written, with abbreviations as the words they stand for: *Cục CSGT* → *Cục Cảnh sát giao thông*. */
export function spelled(read: Scan, from: number, to: number): string {
  const { symbols, lexicon } = read
  const plain = symbols.text.slice(symbols.start[from], symbols.end[to - 1])
  if (!plain.includes('.') && !hasAbbreviation(symbols, from, to)) return cleaned(plain)
  let text = ''
  for (let at = from; at < to; at++) {
    const part = symbols.part[at] as number
    if (part > 1) continue
    const raw = written(read, at, at + 1)
    const between = at > from ? symbols.text.slice(symbols.end[at - 1], symbols.start[at]) : ''
    // *TP.HCM* has a dot for a space.
    const before = /^\.\s?$/.test(between) ? ' ' : between
    text += before + ((part === 1 && lexicon.vocabulary.spelled(raw)) || raw)
  }
  // *PCTT&TKCN*: spelled out, what joins the letters is a word too.
  return cleaned(text.replace(/\s*&\s*/g, ' và '))
}
