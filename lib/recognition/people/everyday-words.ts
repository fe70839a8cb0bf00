// Words that an article has in small letters too: *Major Weight Loss* in a headline is nobody's name.
import { Shape } from '../../text'
import { isCapital, type Symbols } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { joined, type Scan } from '../scan'
import type { NameParse } from './names'

const SMALL = new WeakMap<Symbols, Set<number>>()

/** Whether all words of an unlisted name that begins with no surname stand in small letters elsewhere in an English text. */
export function isEveryday(read: Scan, { from, to, ids, sure }: NameParse): boolean {
  const { symbols, lexicon } = read
  if (lexicon.marks !== 'bare' || ids.length || sure || to - from < 2) return false
  if (lexicon.surnames.has(symbols.word[from] as number)) return false
  const small = smallWords(symbols)
  for (let at = from; at < to; at++) if (!small.has(symbols.word[at] as number)) return false
  return true
}

/** *Bộ trưởng Chính sách …*: a lone capital is half of a word that known names have, unless the other half is what somebody does. */
export function isHalfWord(read: Scan, { from, to, ids }: NameParse): boolean {
  const { symbols, lexicon } = read
  if (to !== from + 1 || ids.length || !joined(read, to) || isCapital(symbols, to)) return false
  const second = symbols.word[to] as number
  if (lexicon.stops.has(second) || isDone(read, to)) return false
  return lexicon.isPair(symbols.word[from] as number, second)
}

const isDone = oneOf('trình báo cho nói phát chỉ kết nhấn tiếp thăm gặp ký dự trao'.split(' '))

function smallWords(symbols: Symbols): Set<number> {
  const known = SMALL.get(symbols)
  if (known) return known
  const words = new Set<number>()
  for (let at = 0; at < symbols.length; at++)
    if (symbols.shape[at] === Shape.Lower) words.add(symbols.word[at] as number)
  SMALL.set(symbols, words)
  return words
}
