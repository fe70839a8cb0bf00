// Finds a quote whose words were changed a little, in its neighbourhood and within bounds. Its hard tokens (numbers,
// codes, dates, names) must all stand in the find, in order; so a note never moves to a lookalike.
import { type Around, standsAlone } from './neighbours'
import { type Token, tokensOf } from './tokens'

/** A find in the normal text. */
export interface NearFind {
  start: number
  end: number
  /** Share of words in common, 0 to 1. */
  score: number
}

/** The page's tokens, and where each word stands. */
export interface TokenIndex {
  tokens: Token[]
  places: Map<string, number[]>
}

const FEWEST_TOKENS = 4
const MOST_TOKENS = 400
/** Places from which an alignment is tried. */
const MOST_STARTS = 24
/** Cells of alignment tables, over all tries of one quote. */
const MOST_WORK = 400_000
const GOOD = 0.7
/** The best find must be this much better than the next. */
const CLEAR = 0.1
/** Quotes without any hard token are looked for within so many characters of their old place. */
const NEIGHBOURHOOD = 6_000
/** In a quote as short as this, a name or number that came in makes it another one. */
const SHORT_QUOTE = 7

export function indexTokens(text: string): TokenIndex {
  const tokens = tokensOf(text, '')
  const places = new Map<string, number[]>()
  tokens.forEach(({ key }, index) => {
    const list = places.get(key)
    if (list) list.push(index)
    else places.set(key, [index])
  })
  return { tokens, places }
}

/** Finds that are good enough, best first; several where none is clearly the best. */
export function findNear(
  text: string,
  index: TokenIndex,
  quote: string,
  original: Around,
  expected: number,
): NearFind[] {
  const wanted = tokensOf(quote, original.before)
  if (wanted.length < FEWEST_TOKENS || wanted.length > MOST_TOKENS) return []
  // A hard token that the page lacks settles it at once.
  if (wanted.some(({ hard, key }) => hard && !index.places.has(key))) return []
  const finds = new Map<number, NearFind>()
  let work = 0
  for (const first of startsOf(wanted, index, expected)) {
    const size = Math.ceil(wanted.length * 1.4) + 4
    work += wanted.length * size
    if (work > MOST_WORK) break
    const find = align(wanted, index.tokens, Math.max(0, first - 2), first + size)
    if (find === null || find.score < GOOD) continue
    const around = {
      before: text.slice(Math.max(0, find.start - 40), find.start),
      after: text.slice(find.end, find.end + 40),
    }
    if (!standsAlone(text.slice(find.start, find.end), around, original)) continue
    const known = finds.get(find.start)
    if (!known || known.score < find.score) finds.set(find.start, find)
  }
  const ranked = apart([...finds.values()].sort((a, b) => b.score - a.score))
  const best = ranked[0]
  return best ? ranked.filter(({ score }) => score > best.score - CLEAR) : []
}

/** Overlapping finds are one: the better of them. */
function apart(finds: readonly NearFind[]): NearFind[] {
  return finds.filter(
    (find, i) => !finds.slice(0, i).some((better) => better.start < find.end && find.start < better.end),
  )
}

/** Where the quote may begin in the page: counted back from the places of its rarest words, nearest first. */
function startsOf(wanted: readonly Token[], { tokens, places }: TokenIndex, expected: number): number[] {
  const anyHard = wanted.some(({ hard }) => hard)
  const rare = wanted
    .map((token, offset) => ({ token, offset, list: places.get(token.key) ?? [] }))
    .filter(({ token, list }) => list.length > 0 && (token.hard || !anyHard))
    .sort((a, b) => a.list.length - b.list.length)
    .slice(0, 3)
  const distance = (place: number) => Math.abs((tokens[place]?.start ?? 0) - expected)
  const starts = new Set<number>()
  for (const { offset, list } of rare) {
    for (const place of nearest(list, distance)) {
      if (!anyHard && distance(place) > NEIGHBOURHOOD) continue
      starts.add(Math.max(0, place - offset - 2))
    }
  }
  return [...starts]
}

const nearest = (list: readonly number[], distance: (place: number) => number) =>
  list.length <= MOST_STARTS
    ? list
    : [...list].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_STARTS)

/** Aligns the quote's words with a window of the page by their longest common subsequence. */
function align(
  wanted: readonly Token[],
  tokens: readonly Token[],
  from: number,
  to: number,
): NearFind | null {
  const window = tokens.slice(from, to)
  const width = window.length + 1
  const table = new Uint16Array((wanted.length + 1) * width)
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = window.length - 1; j >= 0; j--) {
      table[i * width + j] =
        wanted[i]?.key === window[j]?.key
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number)
    }
  }
  const matched: number[] = []
  for (let i = 0, j = 0; i < wanted.length && j < window.length; ) {
    if (wanted[i]?.key === window[j]?.key) {
      matched.push(j)
      i++
      j++
    } else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) {
      if (wanted[i]?.hard) return null
      i++
    } else j++
    if (j >= window.length && wanted.slice(i).some(({ hard }) => hard)) return null
  }
  const first = matched[0]
  const last = matched.at(-1)
  if (first === undefined || last === undefined) return null
  const inside = window.slice(first, last + 1)
  const intruders = inside.filter(({ hard }, k) => hard && !matched.includes(first + k)).length
  if (intruders > (wanted.length <= SHORT_QUOTE ? 0 : Math.floor(wanted.length / 10))) return null
  return {
    start: (window[first] as Token).start,
    end: (window[last] as Token).end,
    score: matched.length / Math.max(wanted.length, inside.length),
  }
}
