// Heads of a province's deputies and departments whose body is told in part: *Phó Trưởng đoàn ĐBQH tỉnh …*, *Giám đốc Giao thông vận tải A*.

import { isCapital } from '../lexicon/symbols'
import { readName } from '../people/names'
import { pastTerm } from '../people/terms-told'
import type { TitleParse } from '../people/title-parts'
import { bareBody } from '../raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { placeTail } from './body-parts'
import { readPlace } from './places'

const DELEGATION = 'Đoàn đại biểu Quốc hội'

/** Gives a title that ends in *đoàn* the delegation whose other words follow, with its term and place; false where none do. */
export function delegationOf(read: Scan, parse: TitleParse, at: number): boolean {
  if (!/ đoàn$/i.test(parse.title.title)) return false
  // *Phó Trưởng đoàn chuyên trách đoàn ĐBQH*
  const first = isWord(read, at, 'đoàn') && joined(read, at + 1) ? at + 1 : at
  const words = ['đại', 'biểu', 'quốc', 'hội']
  if (!words.every((word, index) => isWord(read, first + index, word))) return false
  const end = first + words.length
  let to = pastTerm(read, end)
  if (isWord(read, to, 'đơn') && isWord(read, to + 1, 'vị')) to += 2
  const place = hitAt(read, to, 'title') ? null : readPlace(read, to)
  const label = place && placeTail(DELEGATION, place.place)
  const body = bareBody(label ? `${DELEGATION} ${label}` : DELEGATION, DELEGATION)
  parse.title.body = { ...body, place: place?.place ?? null, local: true }
  parse.to = place?.to ?? end
  return true
}

/** *Giám đốc Giao thông vận tải Lò Văn A*: the field alone, where its head's name follows. */
export function departmentOf(read: Scan, { title }: TitleParse, at: number): Hit | undefined {
  if (!/^(Phó )?Giám đốc$/.test(title.title) || !isCapital(read.symbols, at)) return undefined
  const field = longestAt(read, at, 'domain')[0]
  const name = field && field.to - at > 1 && joined(read, field.to) ? readName(read, field.to, false) : null
  return name && name.to - name.from > 2 ? field : undefined
}
