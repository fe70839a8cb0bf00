// Who heads what no list has: *Chief Representative of the New Komeito Party Natsuo Yamaguchi*.
import { readBody } from './bodies'
import { endsBody, endsCountry, isSmall } from './english-committees'
import { type NameParse, readName, readStrangeName } from './names'
import type { RawTitle } from './raw'
import { hitAt, isWord, joined, type Scan } from './scan'
import { isCapital } from './symbols'
import type { TitleChain } from './titles'

/** As many words may tell what somebody heads. */
const LONGEST = 14

/** The name behind a title and the capitals of what it is of, with the title as a public one; null where there is none. */
export function headOfUnlisted(
  read: Scan,
  { to, titles }: TitleChain,
): (NameParse & { titles: RawTitle[] }) | null {
  const last = titles.at(-1)?.title
  if (read.lexicon.marks === 'accented' || !last || last.body || last.domain || last.place) return null
  if (!isWord(read, to, 'of') || !joined(read, to)) return null
  const first = isWord(read, to + 1, 'the') ? to + 2 : to + 1
  for (let at = first; at < first + LONGEST && at < read.symbols.length && joined(read, at); at++) {
    const ends =
      at > first && (endsBody(read, at - 1) || (isWord(read, at - 2, 'of') && endsCountry(read, at)))
    const name = ends && isCapital(read.symbols, at) && !endsBody(read, at) ? nameAt(read, at) : null
    if (name) return { ...name, titles: [{ ...last, class: 'foreign', offices: [] }] }
    if (!isCapital(read.symbols, at) && !isSmall(read, at)) return null
  }
  return null
}

function nameAt(read: Scan, at: number): NameParse | null {
  if (readBody(read, at) || hitAt(read, at, 'title')) return null
  return readName(read, at, false) ?? readStrangeName(read, at)
}
