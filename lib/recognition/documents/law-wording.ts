// *Luật Quản lý, sử dụng vũ khí, vật liệu nổ, công cụ hỗ trợ*: a known law in whose name news writes *và* as a comma, a
// dash or not at all, or the other way round; *Luật Phòng, chống tác hại thuốc lá*: or leaves out *của*.

import { Gap } from '../lexicon/symbols'
import { type Hit, isWord, type Scan } from '../scan'

/** As many words may stand in a law's name. */
const LONGEST = 24

/** The longest known names that begin at a kind's word, however their parts are joined; at least two words behind it. */
export function alikeLaws(read: Scan, kind: Hit): Hit[] {
  const { symbols, lexicon } = read
  const links = ['và', 'của'].map((link) => lexicon.word(link))
  let nodes: readonly number[] = [0]
  let found: Hit[] = []
  for (let at = kind.from; at < symbols.length && at < kind.from + LONGEST; at++) {
    if (at > kind.from && (symbols.gap[at] as number) & ~PARTING) break
    const word = symbols.word[at] as number
    const next = at < kind.to ? stepped(read, nodes, word) : steppedOver(read, nodes, word, links)
    const laws = next.flatMap((node) => lexicon.at(node)?.filter(({ kind: of }) => of === 'document') ?? [])
    if (laws.length && at > kind.to + 1)
      found = laws.map((entry) => ({ from: kind.from, to: at + 1, entry, whole: 0 }))
    nodes = at > kind.to && isWord(read, at, 'và') ? [...next, ...nodes] : next
    if (!nodes.length) break
  }
  return found
}

/** What may stand between the words of a law's name. */
const PARTING = Gap.Space | Gap.Comma | Gap.Dash

function stepped({ lexicon }: Scan, nodes: readonly number[], word: number): number[] {
  return nodes.map((node) => lexicon.step(node, word)).filter((node) => node >= 0)
}

/** The nodes behind a word, also with a link before it that was not written. */
function steppedOver(read: Scan, nodes: readonly number[], word: number, links: readonly number[]): number[] {
  const linked = links.flatMap((link) => stepped(read, stepped(read, nodes, link), word))
  return [...stepped(read, nodes, word), ...linked]
}
