// What news tells of private people beside their names.

import { Gap } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { written } from '../written'

/** Where private people live. */
const isDwelling = oneOf(['tổ', 'thôn', 'xóm', 'ấp', 'số', 'ngõ', 'hẻm', 'khu'])

/** *Nguyễn Văn A (SN 1969, trú tại …)*, *Nguyễn Văn A, 45 tuổi*: how news tells of private people. */
export function isPrivate(read: Scan, at: number): boolean {
  const { symbols } = read
  if (at >= symbols.length) return false
  // *ông A ở tổ 5, phường …*
  if (isWord(read, at, 'ở') && joined(read, at) && isDwelling(read, at + 1)) return true
  if (!((symbols.gap[at] as number) & (Gap.Comma | Gap.Open | Gap.Dash))) return false
  // *ông A, một ủy viên Bộ Chính trị*
  const post =
    isWord(read, at, 'một') && /^(alone|member|rank)$/.test(hitAt(read, at + 1, 'title')?.entry.class ?? '')
  if (post) return false
  if (hitAt(read, at, 'private') && !hitAt(read, at, 'title') && !hitAt(read, at, 'office')) return true
  return /^\d{1,3}$/.test(written(read, at, at + 1)) && isWord(read, at + 1, 'tuổi')
}

/** *vai đại úy Kim Shi Jin*, *vai diễn Thủ tướng …*: whether a title is nobody's but an actor's. */
export function isCast(read: Scan, at: number): boolean {
  return isWord(read, at - (isWord(read, at - 1, 'diễn') ? 2 : 1), 'vai')
}
