// Careers told in a list: *đã kinh qua các chức vụ: Bí thư …; Chủ tịch …*.

import { Gap } from '../lexicon/symbols'
import { isWord, type Scan } from '../scan'
import { wordAt } from '../written'

/** As many words back such a list may begin. */
const LONGEST = 60

/** Whether a word stands in a list of posts that somebody held: they have no holder of the article's day. */
export function isInCareer(read: Scan, at: number): boolean {
  const { gap } = read.symbols
  for (let before = at; before > 1 && before > at - LONGEST; before--) {
    const mark = gap[before] as number
    if (mark & Gap.Colon && isWord(read, before - 1, 'là') && isWord(read, before - 2, 'nguyên')) return true
    if (mark & Gap.Colon || (before < at && isWord(read, before, 'như', 'including')))
      return namesPosts(read, before) || isTimeTold(read, before)
    if (mark & (Gap.Line | Gap.Stop)) return false
  }
  return false
}

/** *chức vụ*, *nhiệm vụ*, *cương vị*, *vị trí*: right before a word. */
function namesPosts(read: Scan, at: number): boolean {
  return (
    isWord(read, at - 1, 'vụ', 'vị', 'trí', 'danh') && isWord(read, at - 2, 'chức', 'nhiệm', 'cương', 'vị')
  )
}

/** *2007 - 2011: Minister of …*, *August 2010 – present: …*, *Previous positions: …*: how English tells a career, line by line. */
function isTimeTold(read: Scan, at: number): boolean {
  if (read.lexicon.marks === 'accented') return false
  // *many positions, including: …*
  const last = isWord(read, at - 1, 'including') ? at - 2 : at - 1
  if (isWord(read, last, 'positions', 'posts', 'offices', 'career', 'held')) return true
  const until = isWord(read, at - 1, 'present', 'now') || YEAR.test(wordAt(read, at - 1))
  for (let from = at - 1; until && from > 0 && from > at - LONGEST_TIME; from--) {
    if ((read.symbols.gap[from] as number) & Gap.Dash) return YEAR.test(wordAt(read, from - 1))
    if (isWord(read, from - 1, 'to', 'until')) return YEAR.test(wordAt(read, from - 2))
  }
  return false
}

const YEAR = /^(?:19|20)\d\d$/
/** As many words may tell until when somebody held a post. */
const LONGEST_TIME = 5
