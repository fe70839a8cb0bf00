// Lists that say a body's head once for several places: *UBND các tỉnh Nghệ An, Hà Tĩnh*, *Công an hai quận …*.

import { Gap, isCapital } from '../lexicon/symbols'
import type { RawInstitution } from '../raw'
import { hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { written } from '../written'
import { placeTail } from './body-parts'
import type { ListParse } from './lists'
import { type PlaceParse, readPlace, readTown } from './places'

const PLURAL = ['các', 'hai', 'ba', 'bốn', 'năm', 'những']

/** A head that places complete. */
interface Head {
  to: number
  /** *Ủy ban nhân dân*, *Sở Y tế*. */
  name: string
  head: string
}

/** Reads such a list beginning at a word; null where fewer than two places follow. */
export function readPlaceLists(read: Scan, at: number): ListParse | null {
  const head = headAt(read, at)
  if (!head || !joined(read, head.to)) return null
  const shared = sharedHead(read, at, head)
  if (shared) return shared
  if (!isWord(read, head.to, ...PLURAL) && !/^\d{1,2}$/.test(written(read, head.to, head.to + 1))) return null
  const levels = levelsAt(read, head.to + 1)
  if (!levels) return null
  const places = placesAt(read, levels.to, levels.level)
  if (places.length < 2) return null
  const mentions = places.map(({ from, parse }, index) => made(read, head, index === 0 ? at : from, parse))
  return { to: places.at(-1)?.parse.to ?? head.to, mentions }
}

/** *các Đảng bộ Bắc Giang, Gia Lai*: provinces right behind a head that is said once. */
function sharedHead(read: Scan, at: number, head: Head): ListParse | null {
  if (!joined(read, at) || !isWord(read, at - 1, ...PLURAL) || !hitAt(read, head.to, 'place')) return null
  const places = placesAt(read, head.to, '')
  const last = places.at(-1)
  if (!last || places.length < 2 || places.some(({ parse }) => !parse.place.ids.length)) return null
  const mentions = places.map(({ from, parse }, index) => made(read, head, index === 0 ? at : from, parse))
  return { to: last.parse.to, mentions }
}

function headAt(read: Scan, at: number): Head | null {
  if (!isCapital(read.symbols, at)) return null
  const local = hitAt(read, at, 'head', 'local')
  if (local) return { to: local.to, name: local.entry.id, head: local.entry.id }
  const department = isWord(read, at, 'sở') ? longestAt(read, at + 1, 'domain')[0] : undefined
  return department ? { to: department.to, name: `Sở ${department.entry.id}`, head: 'Sở' } : null
}

/** *tỉnh, thành phố*, *quận/huyện*: the last level said. */
function levelsAt(read: Scan, at: number): { to: number; level: string } | null {
  const first = joined(read, at) ? hitAt(read, at, 'level') : undefined
  if (!first) return null
  for (let hit = first; ; ) {
    const next = hitAt(read, isWord(read, hit.to, 'và') ? hit.to + 1 : hit.to, 'level')
    if (!next || next.entry.id.startsWith('cấp')) return { to: hit.to, level: hit.entry.id }
    hit = next
  }
}

interface Named {
  from: number
  parse: PlaceParse
}

function placesAt(read: Scan, at: number, level: string): Named[] {
  const { symbols } = read
  const places: Named[] = []
  let to = at
  for (;;) {
    if (to >= symbols.length) return places
    const gap = symbols.gap[to] as number
    const first = places.length === 0
    if (gap & ~(Gap.Space | Gap.Comma | (first ? Gap.Colon : 0))) return places
    const from = !first && isWord(read, to, 'và') ? to + 1 : to
    if (!first && from === to && !(gap & Gap.Comma)) return places
    const parse = nameAt(read, from, level)
    if (!parse) return places
    places.push({ from, parse })
    to = parse.to
  }
}

function nameAt(read: Scan, at: number, level: string): PlaceParse | null {
  const own = hitAt(read, at, 'level') ?? hitAt(read, at, 'place')
  const known = own ? readPlace(read, at, true) : null
  if (known?.place.name) return known
  const town = readTown(read, at, level, true)
  if (town || !isCapital(read.symbols, at)) return town
  // A commune or ward that no list has: capitals up to the next mark.
  if (
    !/^(xã|phường|thị trấn|huyện)$/.test(level) ||
    read.hits[at]?.some(({ entry }) => entry.kind !== 'town' && entry.class !== 'new')
  )
    return null
  let to = at + 1
  while (to < at + 4 && joined(read, to) && isCapital(read.symbols, to)) to++
  const name = written(read, at, to)
  return { to, place: { level, label: `${level} ${name}`, name, ids: [], here: undefined } }
}

function made(read: Scan, { name, head }: Head, from: number, { to, place }: PlaceParse): RawInstitution {
  const { symbols } = read
  return {
    type: 'institution',
    form: 'name',
    start: symbols.start[from] as number,
    end: symbols.end[to - 1] as number,
    rule: 'body-place-list',
    confidence: 0.9,
    quiet: false,
    body: {
      ids: [],
      name: `${name} ${placeTail(head, place)}`,
      head,
      place,
      local: true,
      country: null,
      within: null,
      written: undefined,
    },
  }
}
