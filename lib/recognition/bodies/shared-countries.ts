// *Đảng, Nhà nước, Quốc hội và nhân dân Lào*: a list that ends in another country's people is all of that country.

import { Gap } from '../lexicon/symbols'
import type { RawBody } from '../raw'
import { hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import words from '../words/words.json'
import { isVietnam } from './places'

const GENERAL = new Set<string>(words.general)

/** As many words may stand between a body and the people. */
const FAR = 12

/** The country whose people end a list in which a body stands that any country has, null where it is ours or none. */
export function sharedCountry(read: Scan, { ids }: RawBody, to: number): string | null {
  if (read.lexicon.marks === 'bare' || !GENERAL.has(ids[0] ?? '')) return null
  for (let at = to; at < to + FAR && at < read.symbols.length; ) {
    const gap = read.symbols.gap[at] as number
    if (gap & ~(Gap.Space | Gap.Comma)) return null
    if (isWord(read, at, 'nhân') && isWord(read, at + 1, 'dân')) return countryAt(read, at + 2)
    const and = isWord(read, at, 'và', 'cùng') && joined(read, at)
    if (!and && !(gap & Gap.Comma) && !isWord(read, at - 1, 'và', 'cùng')) return null
    at = and ? at + 1 : memberEnd(read, at)
    if (!at) return null
  }
  return null
}

/** Where one more of the list ends, else 0. */
function memberEnd(read: Scan, at: number): number {
  if (isWord(read, at, 'nhà') && isWord(read, at + 1, 'nước')) return at + 2
  if (isWord(read, at, 'thượng', 'hạ') && isWord(read, at + 1, 'viện')) return at + 2
  return longestAt(read, at, 'body')[0]?.to ?? 0
}

function countryAt(read: Scan, at: number): string | null {
  const country = hitAt(read, isWord(read, at, 'nước') ? at + 1 : at, 'country')
  return country && joined(read, at) && !isVietnam(country.entry.id) ? country.entry.id : null
}
