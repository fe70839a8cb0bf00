// Who heads what no list has: *Chief Representative of the New Komeito Party Natsuo Yamaguchi*.
import { readBody } from './bodies'
import { endsBody, endsCountry, isSmall } from './english-committees'
import { type NameParse, readName, readStrangeName } from './names'
import type { RawTitle } from './raw'
import { hitAt, isWord, joined, type Scan } from './scan'
import { Gap, isCapital } from './symbols'
import type { TitleChain } from './titles'
import { oneOf } from './word-sets'
import english from './words/english.json'

/** As many words may tell what somebody heads. */
const LONGEST = 14

/** The name behind a title and the capitals of what it is of, with the title as a public one; null where there is none. */
export function headOfUnlisted(
  read: Scan,
  { to, titles }: TitleChain,
): (NameParse & { titles: RawTitle[] }) | null {
  const last = titles.at(-1)?.title
  if (read.lexicon.marks === 'accented' || !last || last.domain || last.place) return null
  const field = MINISTER.test(last.title) ? ofFields(read, to) : null
  if (field) return { ...field, titles: [{ ...last, class: 'foreign', offices: [], body: null }] }
  if (last.body) return null
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

const MINISTER = /^(Bộ trưởng|Thứ trưởng|Quốc vụ khanh|Trợ lý Bộ trưởng)$/
const isField = oneOf(english.fields)

/** *of Foreign Trade and Investment Rodrigo Malmierca*: the name behind fields that no list of ministries has, or null. */
function ofFields(read: Scan, to: number): NameParse | null {
  if (!joined(read, to)) return null
  let at = isWord(read, to, 'of', 'for') ? to + 1 : to
  if (isWord(read, at, 'the')) at++
  const first = at
  for (; at < first + LONGEST && at < read.symbols.length; at++) {
    const gap = (read.symbols.gap[at] as number) & ~Gap.Space
    const and = at > first && isWord(read, at, 'and', 'for', 'of')
    if (gap & ~Gap.Comma || !(and || (isCapital(read.symbols, at) && isField(read, at)))) break
  }
  return at > first && joined(read, at) && isCapital(read.symbols, at) ? nameAt(read, at) : null
}

function nameAt(read: Scan, at: number): NameParse | null {
  if (readBody(read, at) || hitAt(read, at, 'title')) return null
  return readName(read, at, false) ?? readStrangeName(read, at)
}
