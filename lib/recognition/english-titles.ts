// Where English puts what belongs to a title: the body before it, the name between commas behind it.
import { fromKnown, readBody } from './bodies'
import { type NameParse, readName } from './names'
import type { RawTitle } from './raw'
import { commaOnly, hitAt, isWord, joined, longestAt, type Scan } from './scan'
import { Gap } from './symbols'
import type { TitleParse } from './title-parts'
import type { TitleChain } from './titles'

/** As many words may make a body's English name. */
const LONGEST_BODY = 8

/** *Foreign Ministry spokeswoman*, *the Ministry's Spokesman*: the body that stands before an English title, or null. */
export function bodyBefore(read: Scan, at: number): RawTitle['body'] {
  if (!joined(read, at)) return null
  const end = isWord(read, at - 1, 's') ? at - 1 : at
  for (let from = Math.max(0, end - LONGEST_BODY); from < end; from++) {
    const hits = longestAt(read, from, 'body')
    if (hits[0]?.to === end) return fromKnown(read, hits)?.body ?? null
  }
  return null
}

/** *Deputy Director A of the Department of Transport*: the title once more, with the body behind its bearer's name; null where none is. */
export function bodyBehind(read: Scan, { titles }: TitleChain, at: number): TitleParse | null {
  const last = titles.at(-1)?.title
  if (read.lexicon.marks === 'accented' || last?.class !== 'body' || last.body || last.place) return null
  if (!isWord(read, at, 'of') || !joined(read, at)) return null
  const next = isWord(read, at + 1, 'the') ? at + 2 : at + 1
  const inner = joined(read, next) ? readBody(read, next) : null
  if (!inner || inner.general || inner.from !== next) return null
  const start = read.symbols.start[at] as number
  const end = read.symbols.end[inner.to - 1] as number
  return { from: at, to: inner.to, title: { ...last, start, end, body: inner.body }, inner }
}

/** *The Chief Justice, Nguyen Hoa Binh, said*, *Theo Bí thư Tỉnh ủy, Trần Văn A, …*: the name between commas. */
export function betweenCommas(read: Scan, chain: TitleChain): NameParse | null {
  const { symbols } = read
  if (!isWord(read, chain.from - 1, 'the', 'theo') || chain.titles.length > 1 || !commaOnly(read, chain.to))
    return null
  const name = readName(read, chain.to, false)
  const after = name && name.to < symbols.length ? (symbols.gap[name.to] as number) : Gap.Line
  // Two names between commas are a list.
  const list = name && (isWord(read, name.to, 'and') || readName(read, name.to, false) !== null)
  return name && after & (Gap.Comma | Gap.Stop | Gap.Line) && !list ? name : null
}

/** *The new Party chief is Mr Hoang Trung Dung*: a name behind a form of address. */
export function afterIs(read: Scan, at: number): NameParse | null {
  if (!isWord(read, at, 'is', 'remains') || !joined(read, at)) return null
  const address = hitAt(read, at + 1, 'title', 'honorific')
  const { gap } = read.symbols
  const spaced = address && (joined(read, address.to) || gap[address.to] === (Gap.Space | Gap.Stop))
  return spaced ? readName(read, address.to, false) : null
}
