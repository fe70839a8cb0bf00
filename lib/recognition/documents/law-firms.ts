// *Luật* that is no law: a firm's word, a name that no list of laws knows.
import { isForeignWord } from '../../text'
import { isCapital, isProper } from '../lexicon/symbols'
import { type Hit, hitAt, isWord, joined, type Scan } from '../scan'
import { written } from '../written'

/** Where such a name ends, 0 where a law may be meant; `lawEnd` tells where capitals end. */
export function firmEnd(read: Scan, { from, to }: Hit, lawEnd: (read: Scan, at: number) => number): number {
  if (read.lexicon.marks === 'bare' || !isCapital(read.symbols, from)) return 0
  if (!joined(read, to)) return 0
  const firm = joined(read, from) && isFirm(read, from - 1)
  const limited = isWord(read, to, 'tnhh', 'mtv') || (isWord(read, to, 'hợp') && isWord(read, to + 1, 'danh'))
  return firm || limited || isOwnName(read, to) ? Math.max(to + 1, lawEnd(read, to)) : 0
}

/** *Công ty Luật*, *Hãng Luật*, *Văn phòng Luật*. */
function isFirm(read: Scan, at: number): boolean {
  if (isWord(read, at, 'ty', 'phòng')) return isWord(read, at - 1, 'công', 'văn') && joined(read, at)
  return isWord(read, at, 'hãng')
}

/** *Theo Luật Minh Khuê, …*: two or three capitals that stand side by side in no law's name and end there. */
function isOwnName(read: Scan, at: number): boolean {
  const { symbols, lexicon } = read
  let to = at
  while (to < at + 4 && to < symbols.length && (to === at || joined(read, to)) && isProper(symbols, to)) to++
  if (to - at < 2 || to - at > 3 || (joined(read, to) && !ends(read, to))) return false
  for (let next = at; next < to; next++) {
    if (symbols.loud[next] || isForeignWord(written(read, next, next + 1)) || hitAt(read, next, 'domain'))
      return false
    if (next > at && lexicon.isPair(symbols.word[next - 1] as number, symbols.word[next] as number))
      return false
  }
  return true
}

/** *Luật Minh Khuê cho biết*: what somebody does, not a law's year or number. */
function ends(read: Scan, at: number): boolean {
  return isWord(read, at, 'cho', 'tư', 'nói', 'giải', 'trả')
}
