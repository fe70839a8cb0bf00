// Titles of which the words around them say who gets or loses them: *chức Chủ tịch UBND tỉnh của ông B*.

import { hitAt, isWord, joined, type Scan } from '../scan'
import { apposition, innerBodies, skipDegrees } from './appositions'
import { namesBehind } from './name-lists'
import { readName } from './names'
import { official, type PeopleParse } from './official'
import { pastTerm } from './terms-told'
import type { TitleChain } from './titles'

/** *miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông A*, *chức Chủ tịch UBND tỉnh của ông B*, *trao quyết định bổ nhiệm Giám đốc Sở B cho bà C*. */
export function givenTo(read: Scan, chain: TitleChain): PeopleParse | null {
  let at = pastTerm(read, chain.to)
  if (isWord(read, at, 'đối')) at++
  const own = isWord(read, at, 'của')
  if (!(own || isWord(read, at, 'với', 'cho')) || !joined(read, at)) return null
  const address = hitAt(read, at + 1, 'title', 'honorific')
  const name = address && joined(read, at + 1) ? readName(read, skipDegrees(read, address.to), false) : null
  if (!name || !(own || isHandedOver(read, chain.from))) return null
  if ((namesBehind(read, chain.from, chain.to)?.names.length ?? 0) > 1) return null
  const titles = chain.titles.map(({ title }) => (own ? title : { ...title, appointed: true }))
  // *… đối với đồng chí A, Phó Bí thư Tỉnh ủy*: what somebody is who gets it.
  const beside = apposition(read, name.to, name)
  const made = official(read, name, {
    rule: 'title-given-to',
    titles: [...titles, ...beside.titles],
    partial: false,
  })
  return { to: beside.to, mentions: [...innerBodies(read, chain), made, ...beside.inner] }
}

/** Whether the words before a title say that somebody gets it or loses it. */
export function isHandedOver(read: Scan, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 5; before--)
    if (isWord(read, before, 'nhiệm', 'chức', 'danh', 'bầu', 'cử')) return true
  return false
}
