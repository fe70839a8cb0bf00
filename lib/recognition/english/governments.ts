// Governments that are not the country's: *the City's Government*, *the Albanese Government*.

import { isCapital } from '../lexicon/symbols'
import { type Hit, isWord, joined, type Scan } from '../scan'
import { levelAt } from './bodies'

/** *the City's Government*, *the provincial Government*: not the country's. */
export function isTowns(read: Scan, { from, to }: Hit): boolean {
  if (read.lexicon.marks === 'accented' || to > from + 1 || !isWord(read, from, 'government')) return false
  const owner = isWord(read, from - 1, 's') && read.symbols.gap[from - 1] === 0 ? from - 2 : from - 1
  return (
    ((owner === from - 2 || joined(read, from)) && levelAt(read, owner) !== null) || isLeaders(read, from)
  )
}

/** *the Albanese Government*: behind one capital that nothing known begins. */
function isLeaders(read: Scan, from: number): boolean {
  const { symbols, hits, lexicon } = read
  const alone = joined(read, from) && isCapital(symbols, from - 1) && isWord(read, from - 2, 'the')
  return alone && !hits[from - 1]?.length && !lexicon.prose.has(symbols.word[from - 1] as number)
}
