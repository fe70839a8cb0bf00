// What somebody heads, told in small letters between a title and the body that it is of.
import { isForeignWord } from '../../text'
import { readBody } from '../bodies/bodies'
import { Gap, isCapital } from '../lexicon/symbols'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { written } from '../written'
import type { TitleParse } from './title-parts'

/** As many small words as may stand between a title and the body that it is of. */
const FARTHEST = 8

/** *trưởng phòng quản lý vận tải đường bộ Sở Giao thông vận tải*: what somebody heads, in small letters, before its body. */
export function farBody(read: Scan, parse: TitleParse, from: number): boolean {
  const { symbols, lexicon } = read
  if (isCapital(symbols, from)) return false
  // *the Secretary General has drafted a report on the NA*
  if (lexicon.marks === 'bare' && isForeignWord(written(read, from, from + 1))) return false
  for (let at = from; at < from + FARTHEST && (joined(read, at) || isDashed(read, at)); at++) {
    if (!isCapital(symbols, at)) {
      if (lexicon.stops.has(symbols.word[at] as number) && !isWord(read, at, 'và')) {
        const pair = lexicon.isPair(symbols.word[at - 1] as number, symbols.word[at] as number)
        if (at === from || !pair) return false
      }
      if (hitAt(read, at, 'ordinary') || hitAt(read, at, 'private')) return false
      continue
    }
    const body = readBody(read, at)
    if (!body || body.general || body.quiet || at === from) return false
    parse.title.body = body.body
    parse.inner = body
    parse.to = body.to
    return true
  }
  return false
}

/** *kế hoạch - đầu tư*: a dash between two small words. */
function isDashed({ symbols }: Scan, at: number): boolean {
  const gap = at < symbols.length ? (symbols.gap[at] as number) : Gap.Line
  return (gap & ~Gap.Space) === Gap.Dash && !isCapital(symbols, at)
}
