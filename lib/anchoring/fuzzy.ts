// Finds a quote whose words were changed a little, within bounds. Its hard tokens (numbers, codes, dates, names) must
// all stand in the find, in order; so a note never moves to a lookalike.
import { align, type NearFind } from './align'
import { type Around, standsAlone } from './neighbours'
import type { NormalText } from './normal'
import type { Token, TokenIndex } from './tokens'

const FEWEST_WORDS = 2
const MOST_TOKENS = 400
/** Places from which an alignment is tried. */
const MOST_STARTS = 24
/** Cells of alignment tables, over all tries of one quote. */
const MOST_WORK = 400_000
const GOOD = 0.7
/** The best find must be this much better than the next. */
const CLEAR = 0.1
/** A word that stands in more places is looked at near the old place alone. */
const MOST_PLACES = 2_000
/** Quotes without any hard token are looked for within so many characters of their old place. */
const NEIGHBOURHOOD = 6_000

/** A quote's tokens beside the page's. */
interface Wanted {
  tokens: readonly Token[]
  /** Their words' numbers on the page; -1 where it lacks one. */
  words: Int32Array
  /** Tokens of the page that a find may span. */
  reach: number
}

/** Finds that are good enough, best first; several where none is clearly the best. */
export function findNear(
  { text, lined }: NormalText,
  index: TokenIndex,
  tokens: readonly Token[],
  original: Around,
  expected: number,
): NearFind[] {
  if (tokens.length < FEWEST_WORDS || tokens.length > MOST_TOKENS) return []
  const words = wordsOn(index, tokens)
  if (words === null) return []
  const wanted: Wanted = { tokens, words, reach: Math.ceil(tokens.length * 1.4) + 4 }
  const finds = new Map<number, NearFind>()
  let work = 0
  for (const first of startsOf(wanted, index, expected)) {
    work += tokens.length * wanted.reach
    if (work > MOST_WORK) break
    const find = align(tokens, words, index, first, first + wanted.reach)
    if (find === null || find.score < GOOD) continue
    const beside = {
      before: lined.slice(Math.max(0, find.start - 40), find.start),
      after: lined.slice(find.end, find.end + 40),
    }
    if (!standsAlone(text.slice(find.start, find.end), beside, original)) continue
    const known = finds.get(find.start)
    if (!known || known.score < find.score) finds.set(find.start, find)
  }
  const ranked = apart([...finds.values()].sort((a, b) => b.score - a.score))
  const best = ranked[0]
  return best ? ranked.filter(({ score }) => score > best.score - CLEAR) : []
}

/** The tokens' words as the page numbers them; null where a hard one, or too many of them, are not on the page at all. */
function wordsOn(index: TokenIndex, tokens: readonly Token[]): Int32Array | null {
  const words = new Int32Array(tokens.length)
  let missing = 0
  for (let i = 0; i < tokens.length; i++) {
    const { key, hard } = tokens[i] as Token
    const word = index.wordOf(key) ?? -1
    words[i] = word
    if (word >= 0) continue
    missing++
    if (hard || tokens.length - missing < GOOD * tokens.length) return null
  }
  return words
}

/** Overlapping finds are one: the better of them. */
function apart(finds: readonly NearFind[]): NearFind[] {
  return finds.filter(
    (find, i) => !finds.slice(0, i).some((better) => better.start < find.end && find.start < better.end),
  )
}

/**
 * Where the quote may begin on the page: counted back from the places of its rarest words, as far as enough of its
 * other words, and all hard ones, stand around; nearest first.
 */
function startsOf(wanted: Wanted, index: TokenIndex, expected: number): number[] {
  const { tokens } = wanted
  const anyHard = tokens.some(({ hard }) => hard)
  // Without a name or number to hold on to, so many words may be the ones that were changed, and one more.
  const most = anyHard ? 2 : Math.floor(tokens.length * (1 - GOOD)) + 1
  const rare = rarestOf(wanted, index, most, anyHard)
  let overlap: ((first: number) => boolean) | null = null
  const hasEnough = (first: number) => {
    overlap ??= overlapWith(wanted, index)
    return overlap(first)
  }
  const second = anyHard && rare[1] ? index.placesOf(rare[1].word) : undefined
  const starts = new Set<number>()
  for (const { offset, word } of anyHard ? rare.slice(0, 1) : rare) {
    const places = index.placesOf(word)
    const near = anyHard && places.length <= MOST_PLACES ? places : around(places, index, expected)
    let next = 0
    for (const place of near) {
      if (second) {
        // Two names or numbers of one quote stand close together.
        while (next < second.length && (second[next] as number) < place - wanted.reach) next++
        if (next >= second.length) break
        if ((second[next] as number) > place + wanted.reach) continue
      }
      const first = Math.max(0, place - offset - 2)
      if (!starts.has(first) && hasEnough(first)) starts.add(first)
    }
  }
  const distance = (start: number) => Math.abs((index.start[start] as number) - expected)
  return [...starts].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_STARTS)
}

/** A token's place in the quote, its word's number on the page, and in how many places of it that stands. */
interface Rare {
  offset: number
  word: number
  count: number
}

/** So many tokens of the quote as are rarest on the page, the rarest first; of hard ones alone if `hardOnly`. */
function rarestOf({ tokens, words }: Wanted, index: TokenIndex, most: number, hardOnly: boolean): Rare[] {
  const rare: Rare[] = []
  for (let offset = 0; offset < tokens.length; offset++) {
    const word = words[offset] as number
    if (word < 0 || (hardOnly && !tokens[offset]?.hard)) continue
    const count = index.countOf(word)
    let at = rare.length
    while (at > 0 && count < (rare[at - 1] as Rare).count) at--
    if (at >= most) continue
    rare.splice(at, 0, { offset, word, count })
    if (rare.length > most) rare.pop()
  }
  return rare
}

/** The part of a word's places that lies in the neighbourhood of an offset. */
function around(places: Int32Array, index: TokenIndex, expected: number): Int32Array {
  const firstAt = (offset: number) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((index.start[places[middle] as number] as number) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return places.subarray(firstAt(expected - NEIGHBOURHOOD), firstAt(expected + NEIGHBOURHOOD))
}

/**
 * Tells whether a stretch of the page shares enough words with a quote, in whatever order, and all of its hard ones:
 * no alignment finds more.
 */
function overlapWith({ tokens, words, reach }: Wanted, index: TokenIndex): (first: number) => boolean {
  const need = Math.ceil(tokens.length * GOOD)
  // Slots from 1 on; 0 stands for words that the quote lacks.
  const slots = new Uint16Array(index.words)
  const wanted = new Uint16Array(tokens.length + 1)
  const isHard = new Uint8Array(tokens.length + 1)
  let used = 0
  words.forEach((word, i) => {
    if (word < 0) return
    const slot = slots[word] || ++used
    slots[word] = slot
    wanted[slot] = (wanted[slot] as number) + 1
    if (tokens[i]?.hard) isHard[slot] = 1
  })
  const allHard = isHard.reduce((sum, one) => sum + one, 0)
  const seen = new Uint16Array(tokens.length + 1)
  return (first) => {
    seen.fill(0)
    let shared = 0
    let hard = 0
    const end = Math.min(index.length, first + reach)
    for (let at = first; at < end; at++) {
      const slot = slots[index.word[at] as number] as number
      if (slot === 0) continue
      const before = seen[slot] as number
      if (before === 0) hard += isHard[slot] as number
      if (before >= (wanted[slot] as number)) continue
      seen[slot] = before + 1
      shared++
    }
    return shared >= need && hard === allHard
  }
}
