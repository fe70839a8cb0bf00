// Titles that follow a name with no comma between.

import { belonging } from '../english/belongs'
import { isGiven } from '../english/offices'
import { isCapital } from '../lexicon/symbols'
import { isWord, joined, type Scan } from '../scan'
import { type Apposition, innerBodies, titleBehind } from './appositions'
import { isNamedNext, type NameParse } from './names'
import { readChain } from './titles'

/** *ông A Phó Chủ tịch UBND tỉnh*, *Le Van A Ambassador to Norway*: the title right behind a name, with a form of address or without. */
export function behindName(read: Scan, name: NameParse, address: string | undefined): Apposition {
  const behind = address ? titleBehind(read, name.to) : givenBehind(read, name)
  return behind.titles.length ? behind : belonging(read, name, address !== undefined)
}

/** *elected A Chairman of …*, *has named A deputy head of …*: the title right behind the name of whom somebody gives it; else an envoy's. */
function givenBehind(read: Scan, name: NameParse): Apposition {
  const given = read.lexicon.marks === 'bare' && isGiven(read, name.from - 1) && joined(read, name.from)
  const chain = given && joined(read, name.to) ? readChain(read, name.to) : null
  if (!chain || isNamedNext(read, chain.to)) return envoyBehind(read, name)
  const titles = chain.titles.map(({ title }) => ({ ...title, appointed: true }))
  return { to: chain.to, titles, inner: innerBodies(read, chain) }
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
