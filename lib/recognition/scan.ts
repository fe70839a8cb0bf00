// One pass of the trie over a text: every known name and every grammar word, where it begins.

import { Shape } from '../text'
import type { BodyParse } from './bodies/body-parts'
import { bitsOf } from './lexicon/kinds'
import type { Entry, EntryKind, Lexicon } from './lexicon/lexicon'
import { readSymbols } from './lexicon/reader'
import { Gap, isCapital, isWhole, JOINED, LOOSE, type Symbols } from './lexicon/symbols'
import { isBehindHead, isDraftLaw } from './small-letters'

/** An entry found: words [from, to). */
export interface Hit {
  from: number
  to: number
  entry: Entry
  /** The entry's name goes on with the body's parent, as far as this word: *Cục Cán bộ, Tổng cục Chính trị*; else 0. */
  whole: number
}

/** A text read: its words and, by first word, what was found there (longest first). */
export interface Scan {
  symbols: Symbols
  lexicon: Lexicon
  hits: (Hit[] | undefined)[]
  /** What the article's own abbreviations stand for, by their word. */
  shorts: ReadonlyMap<number, BodyParse | null>
}

/** Kinds whose words may be parted by commas and dashes that writers put or leave out. */
const LOOSE_KINDS = bitsOf(
  'department',
  'body',
  'domain',
  'document',
  'head',
  'place',
  'country',
  'person',
  'office',
)
const BODY = bitsOf('body')
const HEAD = bitsOf('head')
const TITLE = bitsOf('title')
const OFFICE = bitsOf('office')
/** What may stand between the words of some phrase. */
const PASSABLE = LOOSE | Gap.Open | Gap.Slash | Gap.Quote

/** English ranks are dotted within: *Sen. Lt. Gen.* */
const RANKS = ['sen', 'sr', 'lt', 'lieut', 'maj']

/** Finds everything known in a text. */
export function scan(text: string, lexicon: Lexicon): Scan {
  const symbols = readSymbols(text, lexicon.vocabulary)
  const hits: (Hit[] | undefined)[] = new Array(symbols.length)
  const { trie } = lexicon.phrases
  const { word, gap, length } = symbols
  for (let at = 0; at < length; at++) {
    const first = word[at] as number
    const opening = trie.opening(first)
    if (opening === 0) continue
    // Half of the words that phrases begin with are followed by one that no phrase goes on with.
    const alone = at + 1 >= length || ((gap[at + 1] as number) & Gap.Open) === 0
    if ((opening & 1) === 0 && alone && !trie.mayBegin(first, word[at + 1] as number)) continue
    findAt(symbols, lexicon, at, opening >> 1, hits)
  }
  return { symbols, lexicon, hits, shorts: new Map() }
}

/** Finds everything known that begins at a word; `first` is the node behind it. */
function findAt(
  symbols: Symbols,
  lexicon: Lexicon,
  from: number,
  first: number,
  hits: (Hit[] | undefined)[],
): void {
  const { phrases } = lexicon
  const { trie } = phrases
  const { word, gap: gaps, length } = symbols
  const bare = lexicon.marks === 'bare'
  let node = first
  let count = 0
  let bits = 0
  let cut = false
  let only: Hit | null = null
  let seen = 0
  // All marks before its words but the first.
  let marks = 0
  for (let to = from + 1; ; to++) {
    const found = phrases.first(node)
    if (found !== null && isWhole(symbols, from, to)) {
      for (let entry: Entry | null = found; entry !== null; entry = entry.next) {
        if (seen !== 0 && seen !== JOINED && !mayBeParted(entry, seen, bare)) continue
        if (!fits(symbols, from, to, entry) || (seen & Gap.Comma && isCutOff(symbols, from, entry))) continue
        const second =
          marks & PARTING && entry.bit & (BODY | HEAD) ? secondBody(symbols, from, to, headsOf(lexicon)) : 0
        if (second > 0 ? entry.bit === HEAD : seen & Gap.Open) continue
        bits |= entry.bit
        const hit: Hit = { from, to: second || to, entry, whole: second > 0 ? to : 0 }
        if (count === 0) only = hit
        else FOUND[count] = hit
        count++
        cut ||= second > 0
      }
    }
    if (to >= length) break
    const gap = gaps[to] as number
    marks |= gap
    if (gap === JOINED) {
      seen |= gap
      node = trie.after(node, word[to] as number)
      if (node === -1) break
      continue
    }
    // *S. M. Krishna*: a dot after one letter parts nothing.
    if (gap & Gap.Stop && (isInitial(symbols, to - 1) || (bare && isRank(lexicon, word[to - 1] as number))))
      seen |= gap & ~Gap.Stop
    else if (gap & ~PASSABLE) break
    else seen |= gap
    // *Ủy ban Kiểm tra (UBKT) Trung ương*
    const past = gap & Gap.Open ? pastShort(symbols, to) : to
    const next = past < length ? trie.after(node, word[past] as number) : -1
    if (past > to && next !== -1) {
      seen &= ~Gap.Open
      to = past
      node = next
      continue
    }
    if (past > to) node = trie.after(node, word[to] as number)
    else node = next
    if (node === -1) break
  }
  if (only === null) return
  symbols.kinds[from] = bits
  hits[from] = count === 1 ? [only] : severalAt(only, count, cut)
}

/** What was found at the word at hand comes together here but for the first, which is the only one at most words. */
const FOUND: Hit[] = []

/** The first so many of `FOUND`, the longest first. */
function severalAt(first: Hit, count: number, cut: boolean): Hit[] {
  if (count === 2 && !cut) return [FOUND[1] as Hit, first]
  FOUND[0] = first
  const found = FOUND.slice(0, count)
  return cut ? longestFirst(found) : found.reverse()
}

/** Whether what is written between an entry's words may stand there. */
function mayBeParted(entry: Entry, seen: number, bare: boolean): boolean {
  // *đ/c*; in English *Secretary-General*, *Vice-Chairman*.
  if (entry.bit === TITLE && (seen === Gap.Slash || (seen === Gap.Dash && bare))) return true
  if (seen & ~JOINED && !((entry.bit & LOOSE_KINDS) !== 0 && allows(entry.kind, seen))) return false
  // *Ban Tuyên giáo Trung ương, Đảng ủy …*: a comma parts a name that has none.
  return !(seen & Gap.Comma && entry.bit === BODY && !entry.marked)
}

/** Whether a word is an English rank that is dotted within a longer one. */
const isRank = (lexicon: Lexicon, word: number) => RANKS.some((rank) => lexicon.word(rank) === word)

/** *chủ động ứng phó, Thủ tướng Chính phủ*: no post's first word stands in small letters before a comma. */
function isCutOff({ gap, shape }: Symbols, from: number, { bit }: Entry): boolean {
  return bit === OFFICE && shape[from] === Shape.Lower && ((gap[from + 1] as number) & Gap.Comma) !== 0
}

/** Of equal length those that are cut short by a second body come last, in the order in which they were found. */
function longestFirst(found: readonly Hit[]): Hit[] {
  const whole = found.filter((hit) => hit.whole === 0).reverse()
  return [...whole, ...found.filter((hit) => hit.whole !== 0)].sort((a, b) => b.to - a.to)
}

/** Whether something of some kinds begins at a word. */
export function begins({ symbols }: Scan, at: number, bits: number): boolean {
  return ((symbols.kinds[at] as number) & bits) !== 0
}

/** The word behind an abbreviation in brackets, else the same. */
export function pastShort(symbols: Symbols, at: number): number {
  if (symbols.gap[at] !== (Gap.Space | Gap.Open)) return at
  let to = at + 1
  while (to < at + 16 && to < symbols.length && !((symbols.gap[to] as number) & Gap.Close)) to++
  if (to >= symbols.length || symbols.gap[to] !== (Gap.Close | Gap.Space)) return at
  return SHORT.test(symbols.text.slice(symbols.start[at], symbols.end[to - 1])) ? to : at
}

const SHORT = /^(?:\p{Lu}+ & \p{Lu}+|\p{Lu}[\p{Lu}\d&-]+(?: \d{1,3})?)$/u

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

/** Names that begin with a capital. */
const CAPITAL = bitsOf('body', 'place', 'town', 'country')
const PLACE = bitsOf('place')
const PERSON = bitsOf('person')
const DISTRICT = bitsOf('district')
const DOMAIN = bitsOf('domain')
const DOCUMENT = bitsOf('document')

/** Whether a stretch is written as its entry must be: capitals where a proper name or an abbreviation has them. */
function fits(symbols: Symbols, from: number, to: number, { bit, upper, size }: Entry): boolean {
  if (upper.length > 0 && to - from === size && !isShortened(symbols, from, upper)) return false
  if (bit & CAPITAL) return isCapital(symbols, from) || ((bit & PLACE) !== 0 && isCity(symbols, from, to))
  if (bit & PERSON) return isNamed(symbols, from, to)
  // *quận Ngũ Hành Sơn*: the kind of place in small letters, its name with a capital.
  if (bit & DISTRICT) return isCapital(symbols, to - 1)
  // *Sở xây dựng TP HCM*, *Bộ công an*: behind its head a field may stand in small letters.
  if (bit & DOMAIN) return isCapital(symbols, from) || isBehindHead(symbols, from, to)
  if (bit & DOCUMENT)
    return (
      isCapital(symbols, from) ||
      (to - from > 1 && (isCapital(symbols, from + 1) || isDraftLaw(symbols, from, to)))
    )
  return true
}

/** *thành phố Hồ Chí Minh*: the word for a city in small letters before a name of three. */
function isCity(symbols: Symbols, from: number, to: number): boolean {
  return (
    to - from === 5 &&
    isCapital(symbols, from + 2) &&
    isCapital(symbols, from + 3) &&
    isCapital(symbols, from + 4)
  )
}

/** Whether those words of an entry that are abbreviations stand in capitals. */
function isShortened({ part, shape }: Symbols, from: number, upper: readonly number[]): boolean {
  for (const index of upper) if (part[from + index] === 0 && shape[from + index] !== Shape.Upper) return false
  return true
}

/** Whether a person's name has its capitals, but for particles and what a dash ties. */
function isNamed(symbols: Symbols, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isCapital(symbols, at) && !particle(symbols, at) && symbols.gap[at] !== Gap.Dash) return false
  return true
}

function particle(symbols: Symbols, at: number): boolean {
  return /^(bin|al|de|da|von|van|el|ibn|der|dos|di|y)$/i.test(
    symbols.text.slice(symbols.start[at], symbols.end[at]),
  )
}

/** Rules look beside the text too, where an array has to be asked like any object. */
function hitsAt({ hits }: Scan, at: number): Hit[] | undefined {
  return at >= 0 && at < hits.length ? hits[at] : undefined
}

/** The longest hit of a kind that begins at a word. */
export function hitAt(read: Scan, at: number, kind: EntryKind, className?: string): Hit | undefined {
  const hits = hitsAt(read, at)
  if (hits === undefined) return undefined
  for (const hit of hits)
    if (hit.entry.kind === kind && (className === undefined || hit.entry.class === className)) return hit
  return undefined
}

const NONE: Hit[] = []

/** All hits of a kind at a word that are as long as the longest. */
export function longestAt(read: Scan, at: number, kind: EntryKind): Hit[] {
  const hits = hitsAt(read, at)
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
    if (lexicon.isWord(word, wordsOf[index] as string)) return true
  return false
}
