// The time of an office, told behind it: *nhiệm kỳ 2016 - 2021*, *khóa IX*, *giai đoạn 2011 - 2013*.
import { isWord, type Scan } from './scan'
import { Gap } from './symbols'
import { oneOf } from './word-sets'
import { written } from './written'

/** As many words may tell it: *nhiệm kỳ 2011 - 2016 và nhiệm kỳ 2016 - 2021*. */
const LONGEST = 12

const isTerm = oneOf(['nhiệm', 'kỳ', 'khóa', 'giai', 'đoạn'])

/** Where the time told behind a title ends, with the comma behind it left out; else the same word. */
export function pastTerm(read: Scan, from: number): number {
  let at = from
  for (let next = at; next < from + LONGEST && next < read.symbols.length; next++) {
    const gap = read.symbols.gap[next] as number
    if (gap & ~(Gap.Space | Gap.Dash | Gap.Comma)) break
    if (next > from && isWord(read, next, 'và') && isTerm(read, next + 1)) continue
    if (!isTerm(read, next) && !/^(\d{4}|[IVX]{1,5})$/.test(written(read, next, next + 1))) break
    at = next + 1
  }
  return at
}
