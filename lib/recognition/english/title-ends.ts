// English titles that end too early: what stands behind them goes on with the name of what they are of.
import { afterShort } from '../bodies/acronyms'
import { beginsName } from '../bodies/body-parts'
import { Gap, isCapital } from '../lexicon/symbols'
import type { TitleParse } from '../people/title-parts'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { holdsBodyNoun } from './committees'

/** *Chairman of the Vietnam Fatherland Front Committee of Hai Duong*: a known post whose body's name goes on. */
export function runsIntoCommittee(read: Scan, to: number): boolean {
  if (read.lexicon.marks === 'accented') return false
  const next = afterShort(read, to)
  if (isWord(read, next, 'central') && isWord(read, next + 1, 'committee'))
    return next > to || joined(read, to)
  return (
    joined(read, to) &&
    isCapital(read.symbols, to) &&
    isWord(read, to, 'committee', 'commission', 'inspectorate')
  )
}

/** *President of the Hanoi Bar Association*, *President of the Lao People's Supreme Court*: the title's place or country is another name's beginning. */
export function runsOn(read: Scan, { from, to, title }: TitleParse): boolean {
  if (read.lexicon.marks === 'accented' || title.body) return false
  const of = saysOf(read, from, to)
  // *Chairwoman of the Vietnam – Japan Friendship Parliamentarians' Group*
  if (of && pairs(read, to)) return true
  // *President of Vietnam Students' Association*
  const ours = of && isWord(read, to - 1, 'vietnam', 'nam')
  if (!(title.place?.name || title.country || ours)) return false
  if (!of || to - from < 3 || !joined(read, to) || !isCapital(read.symbols, to)) return false
  return (
    !beginsName(read, to) &&
    !hitAt(read, to, 'title') &&
    !isWord(read, to, 'city', 'province') &&
    !(title.country && !isWord(read, to - 2, 'the') && readsAsName(read, to))
  )
}

/** *Director of Ho Chi Minh City*: whether a title says of what it is, however long that is. */
function saysOf(read: Scan, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (isWord(read, at, 'of', 'the')) return true
  return isWord(read, from - 1, 'of', 'the') && to - from < 3
}

/** Two countries tied by a dash, the second beginning at a word. */
function pairs({ symbols, hits }: Scan, to: number): boolean {
  const tied = to < symbols.length && ((symbols.gap[to] as number) & ~Gap.Space) === Gap.Dash
  return tied && hits[to]?.some(({ entry }) => entry.kind === 'country') === true
}

/** *President of France Emmanuel Macron*: capitals that nothing known begins; after *of the* an adjective waits for its noun. */
function readsAsName(read: Scan, at: number): boolean {
  return (
    !read.hits[at]?.length &&
    !isWord(read, at + 1, 's') &&
    joined(read, at + 1) &&
    isCapital(read.symbols, at + 1) &&
    !holdsBodyNoun(read, at, at + 3)
  )
}
