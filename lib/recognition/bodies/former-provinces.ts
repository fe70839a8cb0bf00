// Provinces that are no more and whose names begin like others': *tỉnh Hà Nam Ninh* is not Hà Nam, nor *tỉnh Sông Bé* the one that an article is about.

import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import type { PlaceRef } from '../raw'
import { joined, type Scan } from '../scan'
import words from '../words/words.json'
import { written } from '../written'

const NAMES = new Set<string>(words.formerProvinces)
const mayBegin = oneOf([
  ...new Set(words.formerProvinces.map((name) => name.slice(0, name.indexOf(' ')).toLowerCase())),
])

/** As many words may name one. */
const LONGEST = 4

/** The former province that begins at a word, and where it ends; null where none does. */
export function formerProvince(read: Scan, at: number): { to: number; place: PlaceRef } | null {
  if (!mayBegin(read, at) || !isCapital(read.symbols, at)) return null
  for (let to = at + LONGEST; to > at + 1; to--) {
    if (!isTied(read, at, to)) continue
    const name = written(read, at, to).replace(/ ?[-–] ?/, ' - ')
    if (NAMES.has(name))
      return { to, place: { level: 'tỉnh', label: `tỉnh ${name}`, name, ids: [], here: undefined } }
  }
  return null
}

/** Whether words stand side by side, or a dash parts them. */
function isTied(read: Scan, from: number, to: number): boolean {
  if (to > read.symbols.length) return false
  for (let at = from + 1; at < to; at++)
    if (!joined(read, at) && (read.symbols.gap[at] as number) & ~(Gap.Space | Gap.Dash)) return false
  return true
}
