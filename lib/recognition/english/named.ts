// Where English names the holder of an office behind it: *the new head of B is A*, *the director of B – A – said*, *As chairman of B, A …*.
import { readBody } from '../bodies/bodies'
import { Gap, isCapital } from '../lexicon/symbols'
import { type NameParse, pastAddress, readName, readStrangeName } from '../people/names'
import type { TitleChain } from '../people/titles'
import { isWord, joined, type Scan } from '../scan'

/** The name of who holds the office of a chain of titles, behind what parts the two; null where nobody is told. */
export function namedBehind(read: Scan, chain: TitleChain): NameParse | null {
  const to = pastTime(read, chain.to)
  return afterIs(read, pastSecond(read, to), chain) ?? inMarks(read, to) ?? afterPhrase(read, chain, to)
}

/** *Chief of Office of the Delegation and the People's Council is A*: the word behind the second body that the post is of, else the same. */
function pastSecond(read: Scan, at: number): number {
  if (!isWord(read, at, 'and') || !joined(read, at)) return at
  const next = isWord(read, at + 1, 'the') ? at + 2 : at + 1
  const body = joined(read, next) && isCapital(read.symbols, next) ? readBody(read, next) : null
  return body?.to ?? at
}

/** *the director at that time, A*: the word behind what tells when, else the same. */
export function pastTime(read: Scan, at: number): number {
  if (!joined(read, at)) return at
  if (isWord(read, at, 'then', 'now')) return at + 1
  return isWord(read, at, 'at') && isWord(read, at + 1, 'that', 'the') && isWord(read, at + 2, 'time')
    ? at + 3
    : at
}

/** *The new Party chief is Mr Hoang Trung Dung*, *the director at the time was A*. */
function afterIs(read: Scan, at: number, { titles }: TitleChain): NameParse | null {
  if (!isWord(read, at, 'is', 'remains', 'was') || !joined(read, at)) return null
  const next = isWord(read, at + 1, 'now', 'currently', 'still', 'then') ? at + 2 : at + 1
  const own = pastAddress(read, next)
  if (own === next && !joined(read, own)) return null
  const name = readName(read, own, false)
  const abroad = titles.some(({ title }) => title.class === 'foreign' || title.country)
  return name ?? (abroad ? readStrangeName(read, own) : null)
}

/** *the director – A – said*, *the director (A)*, *Director of B: A*: a full name between two marks of one kind, or that ends its line. */
function inMarks(read: Scan, at: number): NameParse | null {
  const { gap, length } = read.symbols
  if (at >= length) return null
  const mark = (gap[at] as number) & ~Gap.Space
  const name =
    mark === Gap.Dash || mark === Gap.Open || mark === Gap.Colon
      ? readName(read, pastAddress(read, at), false)
      : null
  if (!name || (name.to - name.from < 3 && !name.ids.length)) return null
  const end = name.to < length ? (gap[name.to] as number) : Gap.Line
  if (mark === Gap.Open) return end & Gap.Close ? name : null
  if (mark === Gap.Dash) return (gap[at] as number) & Gap.Space && end & (Gap.Dash | Gap.Comma) ? name : null
  return end & (Gap.Line | Gap.Semicolon | Gap.Stop) ? name : null
}

/** As many words may begin such a phrase. */
const LONGEST = 6

/** *As chairman of B, A signed*, *Before becoming head of B, A was …*: whom the sentence goes on to speak of held the office with which it begins. */
function afterPhrase(read: Scan, { from, to }: TitleChain, at: number): NameParse | null {
  const { gap, length } = read.symbols
  if (at !== to || to >= length || gap[to] !== (Gap.Comma | Gap.Space)) return null
  let as = from - 1
  while (isWord(read, as, 'the', 'a', 'then', 'former') && joined(read, as + 1)) as--
  if (!isWord(read, as, 'as', 'becoming', 'being') || !joined(read, as + 1)) return null
  for (let before = as; before > as - LONGEST && before >= 0; before--) {
    if (!joined(read, before))
      return (gap[before] as number) & (Gap.Stop | Gap.Line) ? nameThatActs(read, to) : null
    if (isCapital(read.symbols, before)) return null
  }
  return null
}

/** A full name that a small word follows: *A signed*. */
function nameThatActs(read: Scan, at: number): NameParse | null {
  const name = readName(read, pastAddress(read, at), false)
  const acts = name && joined(read, name.to) && !isCapital(read.symbols, name.to)
  return acts && !isWord(read, name.to, 'and') ? name : null
}
