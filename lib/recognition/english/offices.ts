// What English puts between a name and its office: *, 57, is*, *, who is also*, *was appointed as*, *, the*.
import { pastBracket } from '../bodies/acronyms'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { nameBehindTerm, pastTerm } from '../people/terms-told'
import { isWord, joined, type Scan } from '../scan'
import { wordAt } from '../written'

export const isBeing = oneOf([
  'is',
  'was',
  'became',
  'becomes',
  'remains',
  'holds',
  'has',
  'been',
  'had',
  'will',
  'be',
  'also',
  'currently',
  'concurrently',
  'now',
  ...['still', 'later', 'recently', 'officially', 'just', 'newly', 'simultaneously', 'formally', 'currently'],
  ...['previously', 'formerly', 'once', 'then', 'used'],
])
/** Words beside an office that tell that it is no more. */
const isBefore = oneOf(
  'previously formerly once used served worked cease ceases ceased dismissed removed relieved stripped longer quit'.split(
    ' ',
  ),
)

/** *was previously Director of …*, *once served as …*: whether words [from, to) tell of an office that somebody had. */
export function saysFormer(read: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBefore(read, at)) return true
  return false
}

export const isGiven = oneOf([
  'transferred',
  'rotated',
  'seconded',
  'moved',
  'appointed',
  'elected',
  're',
  'reappointed',
  'reelected',
  'named',
  'promoted',
  'assigned',
  'made',
  'chosen',
  'sworn',
  'nominated',
  'inaugurated',
  'confirmed',
  'serves',
  'assumes',
  'assumed',
  'takes',
  'took',
  'as',
  ...[
    'served',
    'serving',
    'serve',
    'worked',
    'working',
    'acting',
    'acts',
    'picked',
    'designated',
    'approved',
  ],
])
export const isAs = oneOf([
  'as',
  'to',
  'the',
  'a',
  'an',
  'position',
  'positions',
  'post',
  'role',
  'over',
  'of',
  'be',
  'become',
  'hold',
  'new',
])

/** *was re-elected*: words of one phrase, *re-* with its dash. */
export function runsOn(read: Scan, at: number): boolean {
  return joined(read, at) || (read.symbols.gap[at] === Gap.Dash && isWord(read, at - 1, 're', 'newly'))
}

/** What ends an office. */
const isLeft = oneOf(['stepped', 'resigned', 'retired', 'quit', 'served', 'dismissed', 'relieved', 'removed'])
/** *the positions of Politburo member, President*. */
export const isPosition = oneOf([
  ...['position', 'positions', 'post', 'posts', 'office', 'title', 'titles'],
  ...['rank', 'ranks', 'level', 'role', 'duties', 'job', 'status', 'capacity'],
])

/** *, who stepped down as NA Chairman*, *was relieved from the post of …*, *from his position as …*: the word at which an office begins that somebody had, or null. */
export function englishPast(read: Scan, at: number): number | null {
  if (read.lexicon.marks === 'accented') return null
  const comma = ((read.symbols.gap[at] ?? 0) & Gap.Comma) !== 0
  // *A, while serving as Minister of …*, *A, as Secretary of …*
  const serving = isWord(read, at, 'while') && isWord(read, at + 1, 'serving', 'working') ? at + 2 : at
  if (comma && isWord(read, serving, 'as') && joined(read, serving + 1)) return pastArticle(read, serving + 1)
  if (comma !== isWord(read, at, 'who')) return null
  if (isWord(read, at, 'for')) return ofPost(read, at + 1)
  let next = comma ? at + 1 : at
  while (next < at + 4 && isBeing(read, next) && joined(read, next)) next++
  const left = isLeft(read, next)
  if (left) next++
  if (isWord(read, next, 'down')) next++
  if (left && isWord(read, next, 'as')) return pastArticle(read, next + 1)
  return isWord(read, next, 'from', 'of') ? ofPost(read, next + 1) : null
}

/** *the position of*, *his post as*: the word behind, or null. */
function ofPost(read: Scan, at: number): number | null {
  const post = isWord(read, at, 'the', 'his', 'her', 'their') ? at + 1 : at
  const of = isPosition(read, post) && isWord(read, post + 1, 'of', 'as') && joined(read, post)
  return of ? pastArticle(read, post + 2) : null
}

function pastArticle(read: Scan, at: number): number | null {
  const next = isWord(read, at, 'the', 'a', 'an') ? at + 1 : at
  return joined(read, next) ? next : null
}

const isSucceeding = oneOf(['replaces', 'replaced', 'replace', 'succeeds', 'succeeded', 'succeed'])

/** *replaces Dinh La Thang as*, *will succeed B as*, *was succeeded by C as*, *took over from D as*: the word at which the office of the new one begins, or null. */
export function englishSuccession(read: Scan, at: number): number | null {
  if (read.lexicon.marks === 'accented' || !joined(read, at)) return null
  let next = at
  while (next < at + 3 && isWord(read, next, 'will', 'to', 'has', 'was', 'is', 'be', 'been')) next++
  const over = isWord(read, next, 'takes', 'took', 'take', 'taken') && isWord(read, next + 1, 'over')
  if (over ? !isWord(read, next + 2, 'from') : !isSucceeding(read, next)) return null
  if (over) next += 2
  else if (isWord(read, next + 1, 'by')) next++
  for (next++; next < at + 10 && joined(read, next) && isCapital(read.symbols, next); next++);
  return isWord(read, next, 'as') ? pastArticle(read, next + 1) : null
}

/** What may stand between several names and the office they get or lose. */
export function isHandingOver(read: Scan, at: number): boolean {
  return isBeing(read, at) || isGiven(read, at) || isAs(read, at) || isMany(read, at)
}

const isMany = oneOf(['were', 'have', 'officially', 'approved', 'from', 'in', 'become', 'posts', 'two'])

/** As many words may tell a term. */
const LONGEST_TERM = 7

/** *Deputy Secretary … for the 2020-2025 term, Acting Chairman …*, *chủ tịch … nhiệm kỳ 2016 - 2021, bí thư …*: the word behind a term and a comma, or *and*, else the same. */
export function pastTermTold(read: Scan, at: number): number {
  if (read.lexicon.marks === 'accented') return pastYears(read, at)
  if (!isWord(read, at, 'for') || !joined(read, at)) return at
  let years = false
  let term = false
  for (let next = at + 1; next < at + LONGEST_TERM && next < read.symbols.length; next++) {
    const gap = read.symbols.gap[next] as number
    if (gap === (Gap.Comma | Gap.Space)) return years && term ? next : at
    if (gap & ~(Gap.Space | Gap.Dash)) return at
    if (isWord(read, next, 'and')) return years && term ? next : at
    years ||= /^\d{4}$/.test(wordAt(read, next))
    term ||= isWord(read, next, 'term', 'tenure')
  }
  return at
}

/** *chủ tịch tỉnh giai đoạn 2015 - 2020, phó chủ tịch tỉnh giai đoạn 2012 - 2014*: the word behind the years and a comma, else the same. */
function pastYears(read: Scan, at: number): number {
  if (!isWord(read, at, 'giai', 'nhiệm') || !joined(read, at)) return at
  const to = pastTerm(read, at)
  return to > at + 2 && read.symbols.gap[to] === (Gap.Comma | Gap.Space) ? to : at
}

/** *Vice Presidents of the VGCL for the 2023-2028 tenure include*: the word behind a term, else the same word. */
export function pastTenure(read: Scan, at: number): number {
  if (!isWord(read, at, 'for', 'of', 'in') || !joined(read, at)) return at
  for (let next = at + 1; next < at + LONGEST_TERM; next++)
    if (isWord(read, next, 'term', 'tenure')) return /^\d/.test(wordAt(read, next - 1)) ? next + 1 : at
  return at
}

/** *Deputy Secretary of the Party Committee for the 2025–2030 term A*: where a name stands behind a term, its first word, else the same. */
export function afterTerm(read: Scan, at: number): number {
  if (read.lexicon.marks === 'accented') return nameBehindTerm(read, at)
  // *of the Union (VWU) for the 11th tenure A*
  const from = pastBracket(read, at)
  if (!isWord(read, from, 'for', 'of', 'in') || !(from > at || joined(read, at))) return at
  for (let next = from + 1; next < from + LONGEST_TERM; next++)
    if (isWord(read, next, 'term', 'tenure') && isCapital(read.symbols, next + 1) && joined(read, next + 1))
      return /^\d/.test(wordAt(read, next - 1)) ? next + 1 : at
  return at
}
