// The fields of a minister's title: two that *và* joins.
import { type BodyParse, tailEnd } from '../bodies/body-parts'
import { isCapital } from '../lexicon/symbols'
import { bareBody, type RawTitle } from '../raw'
import { hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { written } from '../written'

const MINISTER = /^(?:Quyền )?(?:Bộ|Thứ) trưởng$/

/** *Bộ trưởng Bộ Thương mại và Công nghiệp Gan Kim Yong*: a ministry of two fields is not the known one of the first. */
export function twoFields(
  read: Scan,
  { title }: { title: RawTitle },
  body: BodyParse | null,
): BodyParse | null {
  if (!body || !MINISTER.test(title.title) || !/^Bộ /.test(body.body.name) || body.body.country) return body
  const second = body.to + 1
  if (!isWord(read, body.to, 'và') || !isCapital(read.symbols, second) || !hitAt(read, second, 'domain'))
    return body
  const to = secondFieldEnd(read, body.from + 1, second)
  const named = joined(read, to) && isCapital(read.symbols, to)
  if (!named || to <= second) return body
  return { ...body, to, body: bareBody(written(read, body.from, to), 'Bộ'), rule: 'body-ministry' }
}

/** *Bộ trưởng Thương mại và Công nghiệp Gan Kim Yong*: where the second of two fields ends; behind a known one only what known names have goes on. */
export function secondFieldEnd(read: Scan, from: number, second: number): number {
  const end = tailEnd(read, from)
  const known = longestAt(read, second, 'domain')[0]?.to ?? end
  if (known >= end) return end
  const { word } = read.symbols
  return read.lexicon.isPair(word[known - 1] as number, word[known] as number) ? end : known
}
