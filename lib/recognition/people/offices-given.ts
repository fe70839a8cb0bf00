// An office that somebody is given or had: *được Quốc hội bầu giữ chức vụ …*, *từng giữ các chức vụ …*.

import { isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { hitAt, isWord, joined, type Scan } from '../scan'

/** Words of *được Quốc hội bầu giữ chức vụ …*, *được giao quyền …*. */
const isGiving = oneOf([
  'bổ',
  'nhiệm',
  'phân',
  'công',
  'giao',
  'điều',
  'động',
  'bầu',
  'cử',
  'luân',
  'chuyển',
  'chỉ',
  'định',
  'tái',
  'phong',
  'thăng',
])
const isHolding = oneOf([
  'làm',
  'giữ',
  'chức',
  'vụ',
  'danh',
  'vào',
  'nhiệm',
  'tạm',
  'tiếp',
  'tục',
  'phụ',
  'trách',
  'vị',
  'trí',
  'lại',
  'quân',
  'cấp',
  'bậc',
  'hàm',
])

/** Words of *tái đắc cử*, *tiếp tục tái cử và được bầu …*. */
const isAgain = oneOf(['tiếp', 'tục', 'tái', 'đắc', 'trúng', 'cử', 'và', 'cũng'])

/** *được (ai đó) bổ nhiệm làm*: the word at which the office begins, or null. */
export function appointed(read: Scan, at: number): number | null {
  const { symbols } = read
  let next = at
  if (isWord(read, next, 'vừa', 'đã', 'sẽ', 'chính')) next += isWord(read, next, 'chính') ? 2 : 1
  if (isWord(read, next, 'trở') && isWord(read, next + 1, 'thành') && joined(read, next)) return next + 2
  const first = next
  while (next < first + 6 && joined(read, next) && isAgain(read, next)) next++
  if (next > first + 1 && joined(read, next) && isWord(read, next - 1, 'cử') && hitAt(read, next, 'title'))
    return next
  if (!isWord(read, next, 'được') || !joined(read, next)) return null
  let called = false
  for (next++; next < at + 16 && joined(read, next); next++) {
    if (isGiving(read, next)) called = true
    else if (called && isHolding(read, next)) continue
    else if (called) return isCapital(symbols, next) || hitAt(read, next, 'title', 'acting') ? next : null
  }
  return null
}

/** *từng giữ các chức vụ*, *thôi giữ chức*, *bị cách chức*: the word at which an office begins that somebody had, or null. */
export function formerly(read: Scan, at: number): number | null {
  let next = at
  if (isWord(read, next, 'đã', 'vừa', 'xin')) next++
  if (!isWord(read, next, 'từng', 'thôi', 'bị') || !joined(read, next)) return null
  const first = next++
  while (next < first + 8 && joined(read, next) && wasHeld(read, next)) next++
  if (hitAt(read, next, 'title', 'former')) return joined(read, next) ? next : null
  const office = next > first + 1 && joined(read, next)
  return office && (isCapital(read.symbols, next) || hitAt(read, next, 'title')) ? next : null
}

const wasHeld = oneOf([
  'giữ',
  'làm',
  'là',
  'các',
  'chức',
  'vụ',
  'danh',
  'đảm',
  'nhận',
  'nhiệm',
  'cương',
  'vị',
  'kinh',
  'qua',
  'cách',
  'xóa',
  'tư',
  'miễn',
  'bãi',
])

/** *Ông hiện là Chủ tịch Quốc hội*, *bà cũng là …*: a post of whoever is spoken of by that word. */
export function isSomebodysOwn(read: Scan, at: number): boolean {
  if (at < 2 || !joined(read, at) || !isWord(read, at - 1, 'là')) return false
  let before = at - 2
  while (
    before > at - 5 &&
    joined(read, before + 1) &&
    isWord(read, before, 'hiện', 'cũng', 'đang', 'còn', 'vừa', 'nay', 'vẫn')
  )
    before--
  if (!joined(read, before + 1)) return false
  return (
    isWord(read, before, 'ông', 'bà') || (isWord(read, before, 'chí') && isWord(read, before - 1, 'đồng'))
  )
}

/** *từng làm Bí thư Tỉnh ủy*, *trước đó là Chủ tịch UBND*, *nguyên là*, *khi còn là*: whether what stands before a word says that somebody held a post once. */
export function isOnceHeld(read: Scan, at: number): boolean {
  let before = at - 1
  const last = Math.max(0, at - 7)
  while (before > last && joined(read, before + 1) && wasHeld(read, before) && before > 0) before--
  if (before === at - 1 || !joined(read, before + 1)) return false
  if (isWord(read, before, 'từng', 'nguyên', 'vốn')) return true
  if (isWord(read, before, 'còn')) return isWord(read, before - 1, 'khi', 'lúc', 'hồi', 'thời')
  if (isWord(read, before, 'đó', 'đây', 'kia')) return isWord(read, before - 1, 'trước')
  return false
}
