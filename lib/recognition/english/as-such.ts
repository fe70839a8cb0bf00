// English offices that are meant as such, not for who holds them: *elected the Prime Minister*, *he was Deputy Prime Minister*.

import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { hitAt, isWord, joined, type Scan } from '../scan'

/** Whether the words up to one, before a title without a name, say that somebody gets, has or had that office. */
export function isOfficeItself(read: Scan, before: number): boolean {
  return (
    isGivenNow(read, before) ||
    isElectedWithOthers(read, before) ||
    isSaidOf(read, before) ||
    isGivenAs(read, before) ||
    isAppointmentOf(read, before) ||
    isServed(read, before)
  )
}

/** *Minister attached to the Prime Minister*: whom another post serves. */
function isServed(read: Scan, before: number): boolean {
  const to = isWord(read, before, 'the') ? before - 1 : before
  return isWord(read, to, 'to') && isWord(read, to - 1, 'attached', 'assigned') && joined(read, before + 1)
}

const isGiving = oneOf([
  ...[
    'elected',
    'elect',
    'electing',
    'elects',
    'appointed',
    'appoint',
    'appointing',
    'named',
    'become',
    'became',
  ],
  ...['reelected', 'nominated', 'nominate', 'chose', 'chosen', 'choose', 'introduced', 'assigned'],
])

/** *elected the provincial Party Secretary*, *in the position of the Head*: an office that somebody gets. */
function isGivenNow(read: Scan, before: number): boolean {
  let at = before
  while (
    at > before - 3 &&
    joined(read, at + 1) &&
    isWord(read, at, 'the', 'a', 'an', 'new', 'its', 'their', 'provincial', 'municipal')
  )
    at--
  return at < before && joined(read, at + 1) && isGiving(read, at)
}

/** *the appointment of the first Vice Chairman*, *the election of a new President*: the office that is filled. */
function isAppointmentOf(read: Scan, before: number): boolean {
  let at = before
  while (at > before - 3 && joined(read, at + 1) && isWord(read, at, 'the', 'a', 'its', 'new', 'first')) at--
  return joined(read, at + 1) && isWord(read, at, 'of') && isWord(read, at - 1, 'appointment', 'election')
}

/** As many words may stand between *elected* and the last of several offices. */
const LONGEST_CHOICE = 16

/** *elected the State President, the Prime Minister and the National Assembly chairman*: offices that are filled, told one after the other. */
function isElectedWithOthers(read: Scan, before: number): boolean {
  const listed = read.symbols.gap[before + 1] === (Gap.Comma | Gap.Space)
  if (!listed && !(joined(read, before + 1) && isWord(read, before, 'the', 'and'))) return false
  let others = false
  for (let at = before; at > 0 && at > before - LONGEST_CHOICE; at--) {
    if (isWord(read, at, 'elect', 'elected', 'electing', 'elects'))
      return others && !isWord(read, at - 1, 'the')
    if (!isCapital(read.symbols, at) && !isWord(read, at, 'the', 'and', 'of', 'a', 'new')) return false
    if ((read.symbols.gap[at] as number) & ~(Gap.Space | Gap.Comma)) return false
    others ||= hitAt(read, at, 'title') !== undefined
  }
  return false
}

/** *he was Deputy Prime Minister*, *while Hien was the Chairman of …*: what somebody was. */
function isSaidOf(read: Scan, before: number): boolean {
  const was = isWord(read, before, 'the') ? before - 1 : before
  if (isWord(read, was, 'be') && isWord(read, was - 1, 'to') && joined(read, before + 1)) return true
  if (!isWord(read, was, 'was', 'were', 'been') || !joined(read, before + 1)) return false
  return (
    isWord(read, was, 'been') ||
    isWord(read, was - 1, 'he', 'she', 'who', 'they') ||
    isCapital(read.symbols, was - 1)
  )
}

/** As many words may stand between *elected* and *as*. */
const LONGEST_NAMED = 8

/** *re-elected Hoan as the President*: an office that somebody named before gets. */
function isGivenAs(read: Scan, before: number): boolean {
  const as = isWord(read, before, 'the') ? before - 1 : before
  if (!isWord(read, as, 'as')) return false
  for (let at = as - 1; at > as - LONGEST_NAMED && at >= 0; at--) {
    if (isGiving(read, at)) return true
    if ((read.symbols.gap[at] as number) & (Gap.Stop | Gap.Line)) return false
  }
  return false
}
