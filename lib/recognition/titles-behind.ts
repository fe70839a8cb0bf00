// Titles that follow a name with no comma between.
import { type Apposition, innerBodies, titleBehind } from './appositions'
import type { NameParse } from './names'
import { isWord, joined, type Scan } from './scan'
import { isCapital } from './symbols'
import { readChain } from './titles'

/** *ông A Phó Chủ tịch UBND tỉnh*, *Le Van A Ambassador to Norway*: the title right behind a name, with a form of address or without. */
export function behindName(read: Scan, name: NameParse, address: string | undefined): Apposition {
  return address ? titleBehind(read, name.to) : envoyBehind(read, name)
}

/** English gives several envoys one after the other, each full name with its country. */
function envoyBehind(read: Scan, { from, to }: NameParse): Apposition {
  const none = { to, titles: [], inner: [] }
  if (read.lexicon.marks === 'accented' || to - from < 3 || !joined(read, to)) return none
  if (!isWord(read, to, 'ambassador', 'consul') || !isCapital(read.symbols, to)) return none
  const chain = readChain(read, to)
  const first = chain?.titles[0]
  if (!chain || first?.title.class !== 'foreign') return none
  return { to: chain.to, titles: chain.titles.map(({ title }) => title), inner: innerBodies(read, chain) }
}
