// What stands around a mention, to tell it from the other mentions of its name. Pure.
import type { Span } from '@/lib/annotation'

/** UTF-16 code units that are shown before a mention at most; after it there may be more than there is room for. */
const BEFORE = 24
const AFTER = 80

/** The words of a mention's paragraph right before and after it, whole words alone. */
export function wordsAround(text: string, { start, end }: Span): { before: string; after: string } {
  const head = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const [tail = ''] = text.slice(end, end + AFTER).split('\n')
  if (head.length <= BEFORE) return { before: head, after: tail }
  const near = head.slice(-BEFORE)
  const space = near.search(/\s\S/)
  return { before: space < 0 ? '' : `…${near.slice(space + 1)}`, after: tail }
}
