// What news tells of a person between name and office: an age, a year of birth, where somebody lives, words in brackets.

import { Gap } from '../lexicon/symbols'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { written } from '../written'

/** As many words may stand in brackets that tell of a person. */
const LONGEST_ASIDE = 8
/** As many words may tell where somebody lives. */
const LONGEST_DWELLING = 20

/** *A (42 tuổi), Phó Chủ tịch …*, *B (giữa)*: the word behind brackets that hold no title, else 0. */
export function pastAside(read: Scan, at: number): number {
  const { symbols } = read
  if (hitAt(read, at, 'title') || hitAt(read, at, 'office') || isWord(read, at, 'hiện')) return 0
  for (let next = at + 1; next < symbols.length && next <= at + LONGEST_ASIDE; next++) {
    const gap = symbols.gap[next] as number
    if (gap & (Gap.Line | Gap.Open)) return 0
    if (gap & Gap.Close) return next
  }
  return 0
}

/**
 * *A, 56 tuổi, nguyên …*, *B (SN 1961, Chủ tịch …)*, *C, 45 tuổi, trú phường …, là trưởng …*: the words behind commas at
 * which titles may begin, nearest first.
 */
export function behindDetails(read: Scan, at: number): number[] {
  const { gap, length } = read.symbols
  const first = pastAge(read, at)
  if (!first || first >= length || gap[first] !== (Gap.Space | Gap.Comma)) return []
  if (!isDwelling(read, first)) return [first]
  const found: number[] = []
  for (let next = first + 1; next < length && next < first + LONGEST_DWELLING; next++) {
    const mark = gap[next] as number
    if (mark & ~(Gap.Space | Gap.Comma | Gap.Dash | Gap.Stop) || (mark & Gap.Stop && mark & Gap.Space)) break
    if (mark & (Gap.Comma | Gap.Dash) && mark & Gap.Space)
      found.push(isWord(read, next, 'là') ? next + 1 : next)
  }
  return found
}

/** The word behind *56 tuổi*, *SN 1961* or *sinh năm 1961*, else 0. */
function pastAge(read: Scan, at: number): number {
  const { gap, length } = read.symbols
  if (
    at + 2 >= length ||
    ((gap[at] as number) & ~(Gap.Space | Gap.Comma | Gap.Open)) !== 0 ||
    joined(read, at)
  )
    return 0
  if (/^\d{2}$/.test(written(read, at, at + 1)) && isWord(read, at + 1, 'tuổi')) return at + 2
  const born = isWord(read, at, 'sn')
    ? at + 1
    : isWord(read, at, 'sinh') && isWord(read, at + 1, 'năm')
      ? at + 2
      : 0
  return born && born < length && /^(19|20)\d\d$/.test(written(read, born, born + 1)) ? born + 1 : 0
}

function isDwelling(read: Scan, at: number): boolean {
  return isWord(read, at, 'trú', 'ngụ', 'quê', 'ở', 'thường', 'hộ', 'hktt')
}
