// Words that say how a post is held or sought: *đương nhiệm*, *tạm quyền*, *đắc cử*, *tranh cử*.
import { isWord, joined, type Scan } from '../scan'

/** How somebody holds a post, and the word behind. */
export interface Holding {
  to: number
  /** Chosen, and not yet in office. */
  elect: boolean
  acting: boolean
}

/** *Tổng thống đương nhiệm*, *Thủ tướng tạm quyền*, *Tổng thống đắc cử*: what stands behind a title, or null. */
export function holdingAt(read: Scan, at: number): Holding | null {
  if (!joined(read, at) || !joined(read, at + 1)) return null
  const elect = (isWord(read, at, 'đắc') && isWord(read, at + 1, 'cử')) || isNextOrLast(read, at)
  const acting =
    (isWord(read, at, 'tạm') && isWord(read, at + 1, 'quyền')) ||
    (isWord(read, at, 'lâm') && isWord(read, at + 1, 'thời'))
  const current = isWord(read, at, 'đương') && isWord(read, at + 1, 'nhiệm', 'chức', 'kim')
  return elect || acting || current ? { to: at + 2, elect, acting } : null
}

/** *Tổng thống kế nhiệm*, *Tổng thống tiền nhiệm*: who comes after the holder, or came before. */
export function isNextOrLast(read: Scan, at: number): boolean {
  return isWord(read, at, 'kế', 'tiền') && isWord(read, at + 1, 'nhiệm')
}

/** *tranh cử tổng thống*, *ứng viên tổng thống*: a post that somebody seeks is nobody's yet. */
export function isSought(read: Scan, at: number): boolean {
  if (!joined(read, at)) return false
  return (
    (isWord(read, at - 1, 'cử') && isWord(read, at - 2, 'tranh', 'ứng')) ||
    (isWord(read, at - 1, 'viên') &&
      (isWord(read, at - 2, 'ứng') || (isWord(read, at - 2, 'cử') && isWord(read, at - 3, 'ứng'))))
  )
}
