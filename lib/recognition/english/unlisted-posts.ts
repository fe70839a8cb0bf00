// Who heads what no list has: *Chief Representative of the New Komeito Party Natsuo Yamaguchi*.
import { readBody } from '../bodies/bodies'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { type NameParse, readName, readStrangeName } from '../people/names'
import type { TitleChain } from '../people/titles'
import { bareBody, type RawTitle } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import english from '../words/english.json'
import { wordAt, written } from '../written'
import { endsBody, endsCountry, holdsBodyNoun, isSmall } from './committees'
import { isUnit } from './told-bodies'

/** As many words may tell what somebody heads. */
const LONGEST = 14

/** The name behind a title and the capitals of what it is of, with the title as a public one; null where there is none. */
export function headOfUnlisted(
  read: Scan,
  { to, titles }: TitleChain,
): (NameParse & { titles: RawTitle[] }) | null {
  const last = titles.at(-1)?.title
  if (read.lexicon.marks === 'accented' || !last) return null
  const more = MINISTER_OF.test(last.title) && !last.place ? moreFields(read, to) : null
  if (more) {
    const end = read.symbols.end[more.from - 1] as number
    return { ...more, titles: [{ ...last, end, class: 'foreign', offices: [], body: null, domain: null }] }
  }
  if (last.domain) return null
  const own = last.place ? ofPlaces(read, to) : null
  if (own) return { ...own, titles: [last] }
  if (last.place) return null
  const field = MINISTER.test(last.title) ? ofFields(read, to) : null
  if (field) return { ...field, titles: [{ ...last, class: 'foreign', offices: [], body: null }] }
  // *the World Bank's Vice President of Development Finance A*
  const within = last.body && isWord(read, to, 'of', 'for') ? ofFields(read, to) : null
  if (within) return { ...within, titles: [last] }
  if (last.body) return null
  if (!isWord(read, to, 'of') || !joined(read, to)) return null
  const said = ofSaid(read, to)
  if (said) {
    const end = read.symbols.end[said.from - 1] as number
    return { ...said, titles: [{ ...last, end, body: bareBody(written(read, to + 2, said.from), '') }] }
  }
  const first = isWord(read, to + 1, 'the') ? to + 2 : to + 1
  for (let at = first; at < first + LONGEST && at < read.symbols.length && joined(read, at); at++) {
    const ends =
      at > first && (endsBody(read, at - 1) || (isWord(read, at - 2, 'of') && endsCountry(read, at)))
    const name = ends && isCapital(read.symbols, at) && !endsBody(read, at) ? nameAt(read, at) : null
    if (name) return { ...name, titles: [{ ...last, class: 'foreign', offices: [] }] }
    if (!isCapital(read.symbols, at) && !isSmall(read, at) && !/^\d+$/.test(wordAt(read, at))) return null
  }
  return null
}

/** *of the office A*, *of the delegation B*: the name behind what was named before, or null. */
function ofSaid(read: Scan, of: number): NameParse | null {
  const first = isWord(read, of + 1, 'the') ? of + 2 : 0
  let unit = first
  // *of the festival organizing committee A*
  while (unit && unit < first + 3 && joined(read, unit + 1) && !isCapital(read.symbols, unit + 1)) unit++
  if (!unit || isCapital(read.symbols, unit) || !(isUnit(read, unit) || isWord(read, unit, 'ministry')))
    return null
  const name = joined(read, unit + 1) ? readName(read, unit + 1, false) : null
  return name && (name.sure || name.ids.length > 0) ? name : null
}

/** *of Quang Tri province's animal health department Le Thi Nga*: the name behind a place's body in small letters, or null. */
function ofPlaces(read: Scan, to: number): NameParse | null {
  if (!isWord(read, to, 's') || read.symbols.gap[to] !== 0) return null
  for (let at = to + 1; at < to + LONGEST_FIELD && joined(read, at); at++)
    if (isCapital(read.symbols, at)) return at > to + 1 && endsBody(read, at - 1) ? nameAt(read, at) : null
  return null
}

/** As many words may name a body in small letters. */
const LONGEST_FIELD = 8

const MINISTER = /^(Bộ trưởng|Thứ trưởng|Quốc vụ khanh|Trợ lý Bộ trưởng)$/
/** What English calls *Minister of …* may say its field within. */
const MINISTER_OF = /^(Bộ trưởng|Thứ trưởng)\b/
const isField = oneOf(english.fields)

/** *Minister of Foreign Affairs* + *and International Cooperation A*: the name behind fields with which a known post goes on, and so is another one; or null. */
function moreFields(read: Scan, to: number): NameParse | null {
  const next = isWord(read, to, 'and') ? to + 1 : to
  const gap = to < read.symbols.length ? (read.symbols.gap[to] as number) & ~Gap.Space : Gap.Line
  if (next === to ? gap !== Gap.Comma : gap !== 0 && gap !== Gap.Comma) return null
  return isCapital(read.symbols, next) && isField(read, next) ? fieldsFrom(read, next) : null
}

/** *of Foreign Trade and Investment Rodrigo Malmierca*: the name behind fields that no list of ministries has, or null. */
function ofFields(read: Scan, to: number): NameParse | null {
  if (!joined(read, to)) return null
  let at = isWord(read, to, 'of', 'for') ? to + 1 : to
  if (isWord(read, at, 'the')) at++
  return fieldsFrom(read, at)
}

/** The name behind the fields that begin at a word, or null. */
function fieldsFrom(read: Scan, first: number): NameParse | null {
  let at = first
  for (; at < first + LONGEST && at < read.symbols.length; at++) {
    const gap = (read.symbols.gap[at] as number) & ~Gap.Space
    const and = at > first && isWord(read, at, 'and', 'for', 'of')
    if (gap & ~Gap.Comma || !(and || (isCapital(read.symbols, at) && isField(read, at)))) break
  }
  return at > first && joined(read, at) && isCapital(read.symbols, at) ? nameAt(read, at) : null
}

function nameAt(read: Scan, at: number): NameParse | null {
  if (readBody(read, at) || hitAt(read, at, 'title')) return null
  const name = readName(read, at, false) ?? readStrangeName(read, at)
  return name && !holdsBodyNoun(read, name.from, name.to) ? name : null
}
