// *Luật Quản lý, sử dụng vũ khí, vật liệu nổ, công cụ hỗ trợ*: a known law whose last *và* news writes as a comma, or the other way round.
import { type Hit, isWord, joined, type Scan } from './scan'
import { Gap } from './symbols'

/** As many words may stand in a law's name. */
const LONGEST = 24

/** The longest known names that begin at a kind's word, where *và* and a comma stand for one another; at least two words behind it. */
export function alikeLaws(read: Scan, kind: Hit): Hit[] {
  const { symbols, lexicon } = read
  const and = lexicon.word('và')
  let node = 0
  let found: Hit[] = []
  for (let at = kind.from; at < symbols.length && at < kind.from + LONGEST; at++) {
    const comma = symbols.gap[at] === (Gap.Comma | Gap.Space)
    if (at > kind.from && !(comma || joined(read, at))) break
    const next = lexicon.step(node, symbols.word[at] as number)
    if (next >= 0) node = next
    else if (comma) node = after(read, lexicon.step(node, and), at)
    else if (isWord(read, at, 'và')) continue
    else break
    if (node < 0) break
    const laws = lexicon.at(node)?.filter(({ kind: of }) => of === 'document') ?? []
    if (laws.length && at > kind.to + 1)
      found = laws.map((entry) => ({ from: kind.from, to: at + 1, entry, whole: 0 }))
  }
  return found
}

function after({ symbols, lexicon }: Scan, node: number, at: number): number {
  return node < 0 ? node : lexicon.step(node, symbols.word[at] as number)
}
