// Where international bodies' officers are of: *Country Director to Viet Nam*, *Vice President for East Asia and the Pacific*.
import { pastBracket } from '../bodies/acronyms'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { hitAt, isWord, joined, type Scan } from '../scan'
import english from '../words/english.json'
import { levelAt } from './bodies'

const isRegion = oneOf(english.regions)
/** As many words may name countries and regions. */
const LONGEST = 8

/** The word behind the countries and regions that a title is said to be for, where a capital follows; else the same word. */
export function pastRegion(read: Scan, at: number): number {
  // *of the UN Development Programme (UNDP) in Vietnam*
  const from = pastBracket(read, at)
  const chapter = pastChapter(read, at)
  if (chapter > at) return chapter
  const spaced = from > at || joined(read, from)
  if (read.lexicon.marks === 'accented' || !spaced || !isWord(read, from, 'to', 'for', 'in', 'of')) return at
  let found = false
  let to = from + 1
  while (to < from + LONGEST && to < read.symbols.length && joined(read, to)) {
    const country = hitAt(read, to, 'country')
    const place = country ? undefined : (hitAt(read, to, 'place') ?? hitAt(read, to, 'town'))
    if (country) to = country.to
    else if (place && !found) to = joined(read, place.to) && levelAt(read, place.to) ? place.to + 1 : place.to
    else if (isRegion(read, to)) to++
    // *of the Lao PDR in Da Nang*
    else if (isWord(read, to, 'and', 'the') || (found && isWord(read, to, 'in', 'to'))) {
      to++
      continue
    } else break
    found = true
  }
  return found && joined(read, to) && isCapital(read.symbols, to) ? to : at
}

/** As many words may tell of which chapter of an organisation. */
const LONGEST_CHAPTER = 5

/** *President of the Front – Hanoi chapter A*: the word behind the chapter that a dash or comma parts from the whole, where a capital follows; else the same. */
function pastChapter(read: Scan, at: number): number {
  const { gap, length } = read.symbols
  const short = gap[at] === (Gap.Space | Gap.Open) && ((gap[at + 1] ?? 0) & Gap.Close) !== 0
  const from = short ? at + 1 : at
  const mark = from < length ? (gap[from] as number) & ~Gap.Close : Gap.Line
  if (mark !== (Gap.Space | Gap.Dash) && mark !== (Gap.Space | Gap.Comma)) return at
  for (let next = from; next < from + LONGEST_CHAPTER && (next === from || joined(read, next)); next++)
    if (isWord(read, next, 'chapter', 'branch'))
      return joined(read, next + 1) && isCapital(read.symbols, next + 1) ? next + 1 : at
  return at
}
