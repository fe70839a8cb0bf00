// Parts of a company: who heads one is no official.

import { isCapital } from '../lexicon/symbols'
import { isWord, joined, type Scan } from '../scan'

/** As many small words as may stand between a title and its company. */
const FARTHEST = 8

/** *ủy viên hội đồng quản trị*, *thành viên HĐTV*: whose members no state appoints. */
export function isOnBoard(read: Scan, at: number): boolean {
  if (!joined(read, at)) return false
  if (isWord(read, at, 'hđqt', 'hđtv')) return true
  if (!isWord(read, at, 'hội') || !isWord(read, at + 1, 'đồng')) return false
  return isWord(read, at + 2, 'quản', 'thành') && isWord(read, at + 3, 'trị', 'viên')
}

/** *Phó phòng kinh doanh Công ty A*: what a company's part is called, in small letters, and the company. */
export function isCompanys(read: Scan, from: number): boolean {
  for (let at = from; at < from + FARTHEST && joined(read, at); at++) {
    if (isWord(read, at, 'công') && isWord(read, at + 1, 'ty')) return true
    if (isWord(read, at, 'doanh') && isWord(read, at + 1, 'nghiệp')) return true
    if (isCapital(read.symbols, at) || read.lexicon.stops.has(read.symbols.word[at] as number)) return false
  }
  return false
}
