// What begins like a body's name and is a town, a task, a signature, or nobody's in particular.

import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { type Hit, hitAt, isWord, joined, type Scan } from '../scan'
import words from '../words/bodies.json'
import type { BodyParse } from './body-parts'

/** *NHIỆM VỤ NĂM 2023*: in a line of capitals the second half of a word. */
export function isTask(read: Scan, { from, entry }: Hit): boolean {
  return (
    entry.id === 'Vụ' &&
    joined(read, from) &&
    isWord(read, from - 1, 'nhiệm', 'phục', 'dịch', 'nghiệp', 'nghĩa', 'chức', 'thời')
  )
}

/** *xã Trường Hòa*: a place, though its first word heads bodies elsewhere. */
export function isOfLevel(read: Scan, { from, to }: Hit): boolean {
  if (to !== from + 1 || !joined(read, from)) return false
  return [1, 2].some((size) => {
    const level = from >= size ? hitAt(read, from - size, 'level') : undefined
    return level?.to === from && !isCapital(read.symbols, level.from)
  })
}

/** *Trường Hà*: two words that are a whole line are whoever wrote it, whatever the first one begins elsewhere. */
export function isSigned({ symbols }: Scan, { from, to }: Hit): boolean {
  const isEdge = (at: number) => at >= symbols.length || ((symbols.gap[at] as number) & Gap.Line) !== 0
  return to === from + 1 && from > 0 && isEdge(from) && isEdge(to + 1) && isCapital(symbols, to)
}

/** *Trung tâm Hỗ trợ …*, *Vùng 1*: neither whose it is nor where tells that such a one is the state's. */
export function isAnybodys({ body: { name, place, within } }: BodyParse): boolean {
  return !place && !within && /^Trung tâm |^Vùng \d+$/.test(name)
}

/** *Đồn Biên phòng Triệu Vân*: what stands behind such a head is a place, however much like a name. */
export function isAfterPlaces({ entry }: Hit): boolean {
  return words.afterPlaces.some((head) => entry.id.startsWith(head))
}

/** *Hội An*, *Trường Sa*: a town whose name begins like a body's. */
export function isTown(read: Scan, { from, to }: Hit): boolean {
  return Boolean(
    read.hits[from]?.some(
      (other) => (other.entry.kind === 'town' || other.entry.kind === 'place') && other.to > to,
    ),
  )
}

const isFirm = oneOf(['company', 'corporation', 'group', 'ltd', 'jsc', 'hotel', 'resort', 'bank'])

/** *Dai Ninh Company*: in English the last word says that it is a firm's, whatever the first one begins. */
export function isFirms(read: Scan, to: number): boolean {
  return read.lexicon.marks === 'bare' && (isFirm(read, to - 1) || (joined(read, to) && isFirm(read, to)))
}
