// What capitals behind a title are where they are nobody's name: the title's own body, or a place.
import { beginsName, tailEnd } from '../bodies/body-parts'
import { holdsBodyNoun } from '../english/committees'
import { isCapital } from '../lexicon/symbols'
import { hitAt, isWord, joined, type Scan } from '../scan'
import type { NameParse } from './names'
import type { TitleChain } from './titles'

/** Whether the word before is a level's last: *thành phố*, *tỉnh*. */
export function endsInLevel(read: Scan, to: number): boolean {
  return [to - 1, to - 2].some((at) => at >= 0 && hitAt(read, at, 'level')?.to === to)
}

/** *Tổng Bí thư đảng Trần Văn A*: where a title ends that says *đảng* before its bearer's name; else the same word. */
export function pastParty(read: Scan, to: number): number {
  if (!isWord(read, to - 1, 'thư') || !isWord(read, to, 'đảng') || !joined(read, to)) return to
  if (!joined(read, to + 1) || (hitAt(read, to, 'body')?.to ?? 0) > to + 1) return to
  const named =
    hitAt(read, to + 1, 'person') ||
    (isCapital(read.symbols, to + 1) && read.lexicon.surnames.has(read.symbols.word[to + 1] as number))
  return named ? to + 1 : to
}

/** *Tổng Bí thư Đảng Phong trào cánh tả Thống nhất*: where the name of a party that no list has ends behind *Đảng*; 0 where it is the Party. */
export function anotherPartyEnd(read: Scan, at: number): number {
  if (read.lexicon.marks === 'bare' || !joined(read, at) || !isCapital(read.symbols, at)) return 0
  const known = read.hits[at]?.length || hitAt(read, at - 1, 'body')?.to !== at
  if (known || read.symbols.loud[at] || beginsName(read, at)) return 0
  const to = tailEnd(read, at)
  return to > at + 1 ? to : 0
}

/** *Bộ trưởng Quốc phòng*: capitals that begin a body or a place are no name. */
export function isTitleOfBody(read: Scan, chain: TitleChain, name: NameParse): boolean {
  if (name.ids.length) return false
  if (holdsBodyNoun(read, name.from, name.to)) return true
  if (name.sure) return false
  const at = name.from
  // *Chủ tịch xã Sơn Hải*: behind a level a name without a surname is a place's.
  if (endsInLevel(read, chain.to) && chain.titles.at(-1)?.title.body === null) return true
  // *Chairman Hue*: in English a place stands behind *of*.
  if (read.lexicon.marks === 'bare' && name.to === at + 1 && hitAt(read, at, 'place')?.to === name.to)
    return false
  return (
    Boolean(
      hitAt(read, at, 'body') ||
        hitAt(read, at, 'place') ||
        hitAt(read, at, 'country') ||
        hitAt(read, at, 'domain') ||
        hitAt(read, at, 'head'),
    ) || chain.titles.at(-1)?.title.class === 'post'
  )
}
