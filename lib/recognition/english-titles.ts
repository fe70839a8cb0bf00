// Where English puts what belongs to a title: the body before it, the name between commas behind it.
import { fromKnown } from './bodies'
import { type NameParse, readName } from './names'
import type { RawTitle } from './raw'
import { commaOnly, hitAt, isWord, joined, longestAt, type Scan } from './scan'
import { Gap } from './symbols'
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
