// What capitals behind a title are where they are nobody's name: the title's own body, or a place.
import { holdsBodyNoun } from './english-committees'
import type { NameParse } from './names'
import { hitAt, type Scan } from './scan'
import type { TitleChain } from './titles'

/** Whether the word before is a level's last: *thành phố*, *tỉnh*. */
export function endsInLevel(read: Scan, to: number): boolean {
  return [to - 1, to - 2].some((at) => at >= 0 && hitAt(read, at, 'level')?.to === to)
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
