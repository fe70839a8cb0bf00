// Finds a described stretch again: where it was, elsewhere, rewritten, several times, or not at all. Never a guess.
import type { AnchorState, Span, TextTarget } from '../annotation'
import { hashText } from '../text/hash'
import { type Find, findExact, occurrences } from './exact'
import { findNear } from './fuzzy'
import type { Around } from './neighbours'
import { type NormalText, normalText } from './normal'
import { indexTokens, type TokenIndex, tokensOf } from './tokens'

/**
 * What became of a target. `anchored`: its words between their old neighbours. `moved`: its words, elsewhere.
 * `changed`: rewritten, but with every number, code, date and name; `found` is how it reads now. `ambiguous`: several
 * places fit alike. `lost`: nowhere; `found` is what now stands between its old neighbours, if they still stand.
 */
export type Anchoring =
  | { state: Extract<AnchorState, 'anchored' | 'moved'>; span: Span }
  | { state: Extract<AnchorState, 'changed'>; span: Span; found: string }
  | { state: Extract<AnchorState, 'ambiguous'>; candidates: Span[] }
  | { state: Extract<AnchorState, 'lost'>; found: string | null }

/** Finds many targets in one text: what is computed of the text is computed once, and only if it is needed. */
export interface Anchorer {
  anchor(target: TextTarget): Anchoring
}

/** A find wins over others if so much more of its context stands. */
const CLEAR = 0.2
/** The share of context that makes a find at its old offset the one. */
const FAMILIAR = 0.5
/** A quote of one word with less context than this may be any other use of the word. */
const FAINT = 0.25
/** Characters of context that are enough to know a place by. */
const ENOUGH = 16
const MOST_CANDIDATES = 20
const NEIGHBOUR = 20
const GAP = 4

/** Finds one target in a text. For several, make an `anchorer` once. */
export function anchor(text: string, target: TextTarget): Anchoring {
  return anchorer(text).anchor(target)
}

export function anchorer(text: string): Anchorer {
  const normal = lazy(() => normalText(text))
  const hash = lazy(() => hashText(text))
  let index: TokenIndex | null = null
  let shift = 0
  const words = () => {
    index ??= indexTokens(normal().lined)
    return index
  }
  return {
    anchor(target) {
      const { start, end } = target.position
      if (text.startsWith(target.quote.exact, start) && end - start === target.quote.exact.length) {
        if (isInPlace(text, target) || target.textHash === hash())
          return { state: 'anchored', span: { start, end } }
      }
      // Words that were pushed down a page are found without reading it; once it was read, that is quicker still.
      const found = findShifted(text, target, shift) ?? (index === null ? findWhole(text, target) : null)
      if (found === null) return search(normal(), words(), target)
      shift = found.start - start
      return { state: 'anchored', span: found }
    },
  }
}

/** Whether the quote stands at its offset between all of its context. */
function isInPlace(text: string, { quote, position }: TextTarget): boolean {
  const { prefix, suffix } = quote
  if (prefix.length + suffix.length === 0) return false
  return text.startsWith(prefix, position.start - prefix.length) && text.startsWith(suffix, position.end)
}

/** The quote between all of its context, as far down the page as the one before it: where an edit pushed both. */
function findShifted(text: string, { quote, position }: TextTarget, shift: number): Span | null {
  const { prefix, exact, suffix } = quote
  const start = position.start + shift
  if (shift === 0 || prefix.length + suffix.length < ENOUGH || !text.startsWith(exact, start)) return null
  const stands =
    text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, start + exact.length)
  return stands && start >= prefix.length ? { start, end: start + exact.length } : null
}

/** The one place where the quote stands between all of its context, letter by letter. */
function findWhole(text: string, { quote: { prefix, exact, suffix } }: TextTarget): Span | null {
  if (prefix.length + suffix.length < ENOUGH) return null
  const whole = prefix + exact + suffix
  const at = text.indexOf(whole)
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null
  const start = at + prefix.length
  return { start, end: start + exact.length }
}

function search(normal: NormalText, index: TokenIndex, target: TextTarget): Anchoring {
  const { quote, original } = inNormalForm(target)
  if (quote === '') return { state: 'lost', found: null }
  const expected = normal.fromRaw(Math.min(target.position.start, normal.toRaw(normal.text.length)))
  const span = ({ start, end }: Span): Span => ({ start: normal.toRaw(start), end: normal.toRaw(end) })

  const tokens = tokensOf(quote, original.before)
  const finds = findExact(normal, index, quote, tokens, original)
  if (finds.length > 0) return choose(finds, expected, quote, span)
  const near = findNear(normal, index, tokens, original, expected)
  const [best, other] = near
  if (best && !other)
    return { state: 'changed', span: span(best), found: normal.text.slice(best.start, best.end) }
  if (best) return { state: 'ambiguous', candidates: near.slice(0, MOST_CANDIDATES).map(span) }
  return { state: 'lost', found: between(normal.text, index, original, quote.length) }
}

/** Quote and context in normal form, taken from one whole: a quote may begin or end within a word. */
function inNormalForm({ quote: { prefix, exact, suffix } }: TextTarget): { quote: string; original: Around } {
  const whole = normalText(prefix + exact + suffix)
  const start = whole.fromRaw(prefix.length)
  const end = whole.fromRaw(prefix.length + exact.length)
  return {
    quote: whole.text.slice(start, end),
    original: { before: whole.lined.slice(0, start), after: whole.lined.slice(end) },
  }
}

function choose(
  finds: readonly Find[],
  expected: number,
  quote: string,
  span: (find: Span) => Span,
): Anchoring {
  const inPlace = finds.find((find) => find.start === expected && find.context >= FAMILIAR)
  const whole = finds.filter((find) => find.context === 1)
  const sure = whole.length === 1 ? whole[0] : (inPlace ?? whole.find((find) => find.start === expected))
  if (sure) return { state: 'anchored', span: span(sure) }
  const ranked = [...finds].sort(
    (a, b) => b.context - a.context || Math.abs(a.start - expected) - Math.abs(b.start - expected),
  )
  const best = ranked[0] as Find
  const next = ranked[1]
  const isOne =
    next === undefined ? best.context >= FAINT || /\s/.test(quote) : best.context - next.context >= CLEAR
  if (isOne) return { state: 'moved', span: span(best) }
  return { state: 'ambiguous', candidates: ranked.slice(0, MOST_CANDIDATES).map(span) }
}

/** What stands between the old neighbours, where both are found once, in order and not far apart. */
function between(text: string, index: TokenIndex, { before, after }: Around, length: number): string | null {
  const left = before.slice(-NEIGHBOUR).replaceAll('\n', ' ')
  const right = after.slice(0, NEIGHBOUR).replaceAll('\n', ' ')
  if (left.trim().length < GAP || right.trim().length < GAP) return null
  const places = occurrences(text, index, left)
  const at = places.next().value
  if (at === undefined || places.next().value !== undefined) return null
  const from = at + left.length
  const to = text.indexOf(right, from)
  return to >= from && to - from <= 3 * length + 40 ? text.slice(from, to).trim() : null
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
