// Words before and between English titles: *Standing Deputy …*, an abbreviation, a rank right before a name.
import { pastBracket } from '../bodies/acronyms'
import { isCapital } from '../lexicon/symbols'
import { hitAt, isWord, joined, type Scan } from '../scan'

/** *of the Lao People's Revolutionary Party (LPRP) and President*: the word behind an abbreviation, where *and* follows. */
export function pastShort(read: Scan, at: number): number {
  const next = read.lexicon.marks === 'bare' ? pastBracket(read, at) : at
  return next > at && isWord(read, next, 'and') ? next : at
}

/** *Standing Deputy Minister of …*: the deputy's own word goes on behind it. */
export function isStandingDeputy(read: Scan, at: number): boolean {
  return (
    read.lexicon.marks === 'bare' &&
    isWord(read, at, 'standing', 'permanent', 'first') &&
    isWord(read, at + 1, 'deputy', 'vice') &&
    joined(read, at + 1) &&
    !hitAt(read, at, 'title') &&
    !hitAt(read, at, 'office')
  )
}

/** *the Command's Political Commissar Lieutenant General A*: English puts the rank right before the name. */
export function ranked(read: Scan, at: number): boolean {
  return (
    read.lexicon.marks === 'bare' &&
    isCapital(read.symbols, at) &&
    hitAt(read, at, 'title', 'rank') !== undefined
  )
}
