// Abbreviations in brackets behind a body's name: *(NA)*, *(INTA)*. The article says once what its own ones stand for.
import { Shape } from '../../text'
import { endsBody } from '../english/committees'
import { Gap, isCapital, type Symbols } from '../lexicon/symbols'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { type BodyParse, beginsName } from './body-parts'

/** As many words may stand in a body's name before its abbreviation. */
const LONGEST_NAME = 14

/** The word behind an abbreviation in brackets that stands at a word: *National Assembly (NA) Chairman*; else the same word. */
export function afterShort(read: Scan, at: number): number {
  const { symbols } = read
  const to = shortEnd(symbols, at)
  return to && to < symbols.length && symbols.gap[to] === (Gap.Close | Gap.Space) && isCapital(symbols, to)
    ? to
    : at
}

/** The word behind an abbreviation in brackets, whatever follows it; else the same word. */
export function pastBracket({ symbols }: Scan, at: number): number {
  const to = shortEnd(symbols, at)
  return to && to < symbols.length && symbols.gap[to] === (Gap.Close | Gap.Space) ? to : at
}

/** The word behind an abbreviation in brackets, where a bracket alone parts it from *'s*; else the same word. */
export function afterOwnersShort(read: Scan, at: number): number {
  const to = shortEnd(read.symbols, at)
  return to && read.symbols.gap[to] === Gap.Close ? to : at
}

/** *RoK*, *MoIT*. */
const MIXED = /^[A-Z][a-z][A-Z]{1,4}$/

/** Where capitals behind an opening bracket end, 0 where there are none. */
function shortEnd(symbols: Symbols, at: number): number {
  if (at + 1 >= symbols.length || symbols.gap[at] !== (Gap.Space | Gap.Open)) return 0
  let to = at
  while (to < at + 4 && symbols.shape[to] === Shape.Upper && (to === at || symbols.gap[to] === 0)) to++
  if (to === at && MIXED.test(symbols.text.slice(symbols.start[at], symbols.end[at]))) to++
  return to > at && to < symbols.length ? to : 0
}

/** *National Assembly (NA) Standing Committee*, *the National Assembly's Standing Committee*: what is known by the words around the bracket or the owner's *'s*. */
export function aroundShort(read: Scan, { from, to }: { from: number; to: number }): Hit[] {
  const end = afterOwnersShort(read, to)
  const own = isWord(read, end, 's') && read.symbols.gap[end] === (end > to ? Gap.Close : 0)
  const next = own && joined(read, end + 1) ? end + 1 : afterShort(read, to)
  return next === to || beginsName(read, next) ? [] : bodiesAround(read, from, to, next)
}

/** The longest known bodies whose words are [from, to) and go on at `next`. */
export function bodiesAround(read: Scan, from: number, to: number, next: number): Hit[] {
  const { symbols, lexicon } = read
  let node = 0
  for (let at = from; at < to && node >= 0; at++) node = lexicon.step(node, symbols.word[at] as number)
  let found: Hit[] = []
  for (let at = next; node > 0 && at < symbols.length && (at === next || joined(read, at)); at++) {
    node = lexicon.step(node, symbols.word[at] as number)
    const bodies = node > 0 ? lexicon.at(node).filter(({ kind }) => kind === 'body') : []
    if (bodies.length) found = bodies.map((entry) => ({ from, to: at + 1, entry, whole: 0 }))
  }
  return found
}

/** What the article's own abbreviations stand for, by their word: *the Committee on International Trade (INTA)*; null for no body: *Nationally Determined Contributions (NDC)*. */
export function shortsOf(
  read: Scan,
  readBody: (read: Scan, at: number) => BodyParse | null,
): Map<number, BodyParse | null> {
  const { symbols } = read
  const shorts = new Map<number, BodyParse | null>()
  for (let at = 1; at + 1 < symbols.length; at++) {
    const spelt = read.lexicon.marks === 'accented' ? speltBehind(read, at, readBody) : null
    if (spelt) shorts.set(symbols.word[at] as number, spelt)
    if (symbols.gap[at] !== (Gap.Space | Gap.Open) || symbols.shape[at] !== Shape.Upper) continue
    if (!((symbols.gap[at + 1] as number) & Gap.Close)) continue
    const known = longestAt(read, at, 'body')
    const own = isOwn(read, at)
    const word = symbols.word[at] as number
    if (!(own || known.length) || shorts.has(word)) continue
    const body = bodyEndingAt(read, at, readBody)
    if (body && (own || isOther(read, body, known))) shorts.set(word, body)
    else if (!body && known.length && isOfOthers(read, at, known)) shorts.set(word, null)
  }
  return shorts
}

/** *IDF (Lực lượng Phòng vệ Israel)*: the body in brackets behind letters that no list has. */
function speltBehind(
  read: Scan,
  at: number,
  readBody: (read: Scan, at: number) => BodyParse | null,
): BodyParse | null {
  const { symbols } = read
  if (symbols.shape[at] !== Shape.Upper || symbols.gap[at + 1] !== (Gap.Space | Gap.Open)) return null
  if (!isOwn(read, at) || !isCapital(symbols, at + 1)) return null
  const body = readBody(read, at + 1)
  if (!body || body.general || body.to >= symbols.length) return null
  return (symbols.gap[body.to] as number) & Gap.Close ? body : null
}

/** *Central Inspection Commission (CIC)*: letters of another known body, which the article gives to the one whose words they begin. */
function isOther({ symbols, lexicon }: Scan, { from, to, body }: BodyParse, known: readonly Hit[]): boolean {
  const { text } = symbols
  if (lexicon.marks === 'accented') return false
  // *the Food Safety Authority (VFA)*: of several known by these letters the one named before them.
  if (known.some(({ entry }) => body.ids.includes(entry.id))) return known.length > 1
  let letters = ''
  for (let at = from; at < to; at++)
    if (isCapital(symbols, at)) letters += text.charAt(symbols.start[at] as number)
  return letters === text.slice(symbols.start[to] as number, symbols.end[to] as number)
}

/** Whether the capitals before letters in brackets begin with them, and are no name of a body known by them. */
function isOfOthers(read: Scan, at: number, known: readonly Hit[]): boolean {
  const { text, start, end, gap } = read.symbols
  const letters = text.slice(start[at], end[at])
  // *Japan International Cooperation Agency (JICA)*: a body, though it is not read.
  if (read.lexicon.marks === 'accented' || letters.length < 3 || endsBody(read, at - 1)) return false
  let left = letters.length
  let from = at
  while (left > 0 && from > 0 && from > at - LONGEST_NAME) {
    from--
    const capital = isCapital(read.symbols, from)
    if (capital && text.charAt(start[from] as number) !== letters.charAt(--left)) return false
    if (!capital && !SMALL.test(text.slice(start[from], end[from]))) return false
    if (left > 0 && gap[from] !== Gap.Space) return false
  }
  const words = text.slice(start[from], end[at - 1]).toLowerCase()
  const { institutions } = read.lexicon.knowledge
  return (
    left === 0 &&
    !known.some(({ entry }) =>
      institutions.get(entry.id)?.english?.some((name) => name.toLowerCase() === words),
    )
  )
}

const SMALL = /^(?:and|for|of|on|the|to|in)$/

/** Letters that no list knows. */
function isOwn(read: Scan, at: number): boolean {
  const { start, end, loud, part } = read.symbols
  const letters = (end[at] as number) - (start[at] as number)
  return letters > 1 && letters < 11 && !loud[at] && !part[at] && !read.hits[at]?.some(isName)
}

function isName({ entry }: Hit): boolean {
  return entry.kind !== 'level' && entry.kind !== 'title'
}

/** The longest body whose name ends before a word. */
function bodyEndingAt(
  read: Scan,
  end: number,
  readBody: (read: Scan, at: number) => BodyParse | null,
): BodyParse | null {
  let found: BodyParse | null = null
  for (let from = end - 1; from >= 0 && from > end - LONGEST_NAME; from--) {
    if (
      isCapital(read.symbols, from) &&
      !hitAt(read, from, 'person') &&
      // *General Department of Politics*: a known body may begin with a title's word.
      (!longestAt(read, from, 'title').length || longestAt(read, from, 'body')[0]?.to === end)
    ) {
      const body = readBody(read, from)
      if (body?.to === end) found = body
    }
    if ((read.symbols.gap[from] as number) & ~(Gap.Space | Gap.Comma | Gap.Dash)) break
  }
  return found?.general ? null : found
}
