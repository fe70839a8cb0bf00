// Words that look like English titles and are none: *Editor-in-Chief*, *Deputy Manager*, *07:50 PM*, *the church's President*.

import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { wordAt } from '../written'
import { levelAt } from './bodies'

/** Whether what begins at a word is the end of another title, another profession's, or an hour. */
export function isNoTitle(read: Scan, at: number): boolean {
  return (
    isOtherChief(read, at) ||
    isOtherDeputy(read, at) ||
    isHour(read, at) ||
    isPlayers(read, at) ||
    isOfOld(read, at)
  )
}

/** *King Tran Nhan Tong*: of this country, which has none any more. */
function isOfOld(read: Scan, at: number): boolean {
  if (!isWord(read, at, 'king', 'queen', 'emperor') || !joined(read, at + 1)) return false
  const next = hitAt(read, at, 'title')?.to ?? at + 1
  return (
    read.lexicon.surnames.has(read.symbols.word[next] ?? -1) &&
    !(joined(read, at) && hitAt(read, at - 1, 'country'))
  )
}

/** *rugby captain*, *President monument*: of a team, or a place that bears a name. */
function isPlayers(read: Scan, at: number): boolean {
  if (isWord(read, at, 'captain')) return !isCapital(read.symbols, at)
  return isWord(read, at, 'president') && isWord(read, at + 1, 'monument', 'memorial', 'museum', 'mausoleum')
}

/** *Editor-in-Chief*: the last word of another title. */
function isOtherChief(read: Scan, at: number): boolean {
  return read.symbols.gap[at] === Gap.Dash && isWord(read, at - 1, 'in') && isWord(read, at, 'chief')
}

/** *Deputy Manager*, *deputy editor*: no elected deputy. */
function isOtherDeputy(read: Scan, at: number): boolean {
  if (!isWord(read, at, 'deputy') || !joined(read, at + 1)) return false
  // *his deputy A*, *his then-deputy A*: of somebody, whatever that is.
  const own = isWord(read, at - 1, 'then') ? at - 2 : at - 1
  if (!isCapital(read.symbols, at) && isWord(read, own, 'his', 'her', 'their')) return true
  // *deputy Asia director*: of what stands between.
  const between = isCapital(read.symbols, at + 1) && !isCapital(read.symbols, at) && joined(read, at + 2)
  return isOther(read, at + 1) || (between && isWord(read, at + 2, 'director', 'editor', 'head', 'manager'))
}

const isOther = oneOf(['manager', 'editor', 'coach', 'rector', 'principal', 'dean', 'captain', 'ceo', 'team'])

/** *07:50 PM*, *at 3 PM*; *on April 14 PM Chinh left* speaks of him. */
function isHour(read: Scan, at: number): boolean {
  if (!isWord(read, at, 'pm') || !/^\d{1,2}$/.test(wordAt(read, at - 1))) return false
  const minutes = (read.symbols.gap[at - 1] as number) & (Gap.Colon | Gap.Stop)
  return minutes !== 0 || isWord(read, at - 2, 'at', 'from', 'to', 'until')
}

const isState = oneOf(['country', 'nation', 'republic', 'state', 'government', 'party', 'vietnam'])

/** *the church's President*: behind *'s* of something in small letters that no state is called. */
export function isOfSmall(read: Scan, head: number): boolean {
  const owner = head - 2
  if (owner < 1 || !isWord(read, head - 1, 's') || read.symbols.gap[head - 1] !== 0) return false
  return (
    !isCapital(read.symbols, owner) &&
    !isState(read, owner) &&
    !hitAt(read, owner, 'country') &&
    levelAt(read, owner) === null
  )
}

/** *the next President*, *CPV's future leader*: words before a title that say that its holder is yet to come. */
export const isYetToCome = oneOf(['next', 'future', 'incoming', 'potential', 'likely', 'prospective'])
