// Where a local body belongs: the level and place that follow its name.
import { isForeignWord, Shape } from '../../text'
import { bitsOf } from '../lexicon/kinds'
import { Gap, isCapital, isProper } from '../lexicon/symbols'
import type { PlaceRef } from '../raw'
import { begins, type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { written } from '../written'
import { formerProvince } from './former-provinces'

/** A place found: words up to `to`. */
export interface PlaceParse {
  to: number
  place: PlaceRef
}

const PLACES = bitsOf('place', 'district', 'level')
const PROVINCIAL = new Set(['tỉnh', 'thành phố'])
const NUMBERED = new Set(['quận', 'phường', 'khu vực'])

/** Reads `tỉnh Nghệ An`, `TP.HCM`, `quận 9`, `xã Nậm Sú`, `Hà Nội`, or a level alone, beginning at a word. */
export function readPlace(read: Scan, at: number, anywhere = false): PlaceParse | null {
  if (!anywhere && !joined(read, at)) return null
  const gone = formerProvince(read, at)
  if (gone) return gone
  const short = abbreviatedPlace(read, at)
  if (short) return short
  if (!begins(read, at, PLACES)) return null
  const whole = longestAt(read, at, 'place')
  const district = longestAt(read, at, 'district')
  const level = hitAt(read, at, 'level')
  const longest = Math.max(whole[0]?.to ?? 0, district[0]?.to ?? 0)
  if (longest && longest >= (level?.to ?? 0)) {
    const hits = (whole[0]?.to ?? 0) >= longest ? whole : district
    const all = hits.map(({ entry }) => entry.id)
    const ids = all.length > 1 ? [...new Set(all)] : all
    return { to: longest, place: named(read, ids, at, longest, level?.entry.id ?? '') }
  }
  if (!level) return null
  const after = level.to
  const former = level.entry.id === 'tỉnh' && joined(read, after) ? formerProvince(read, after) : null
  if (former) return former
  const known = longestAt(read, after, 'place')[0]
  if (known && joined(read, after) && PROVINCIAL.has(level.entry.id))
    return {
      to: known.to,
      place: named(
        read,
        longestAt(read, after, 'place').map(({ entry }) => entry.id),
        after,
        known.to,
        level.entry.id,
      ),
    }
  if (
    joined(read, after) &&
    NUMBERED.has(level.entry.id) &&
    /^\d{1,2}$/.test(written(read, after, after + 1))
  )
    return numberedPlace(read, level, after)
  // Every province and central city is known: other capitals after those words are somebody's name.
  const central = level.entry.id === 'tỉnh' || level.entry.id === 'thành phố'
  const abroad = level.entry.id === 'tỉnh' ? provinceAbroad(read, after) : 0
  if (abroad) return { to: abroad, place: plain(level.entry.id, written(read, after, abroad)) }
  let to = after
  while (
    !central &&
    to < after + (read.symbols.loud[after] ? 2 : 4) &&
    ((joined(read, to) && isCapital(read.symbols, to) && !startsSomething(read, to)) ||
      (to > after && isTied(read, to)))
  )
    to++
  const cut = beforeName(read, after, to)
  const more = cut < to && to - cut > 1
  to = cut
  // *xã Hơ Văn Dế*: a middle word of people's names tells that the commune's own name is left out.
  const middle = to - after > 2 && isWord(read, after + 1, 'văn', 'thị')
  const surnamed = to - after > 2 && read.lexicon.surnames.has(read.symbols.word[after] as number)
  const person = middle || (surnamed && !isPartOfTown(read, after, to))
  if (to > after && !person && (more || !hitAt(read, after, 'person')))
    return areaPlace(read, level, after, to)
  const several = to === after && !isCapital(read.symbols, at) ? levelsOfOneTier(read, level) : 0
  if (several)
    return {
      to: several,
      place: { level: `cấp ${level.entry.id}`, label: null, name: null, ids: [], here: undefined },
    }
  // `tỉnh này`, `các huyện`: a level in general is none.
  const here = joined(read, after) && isWord(read, after, 'này') ? true : undefined
  return { to: after, place: { level: level.entry.id, label: null, name: null, ids: [], here } }
}

/** *khu vực Krông Búk - Buôn Hồ*: districts that one office is for, else the place of a level as it stands. */
function areaPlace(read: Scan, { entry }: Hit, from: number, end: number): PlaceParse {
  let to = end
  for (;;) {
    const dash =
      entry.id === 'khu vực' && to < read.symbols.length && (read.symbols.gap[to] as number) & Gap.Dash
    const next = dash ? hitAt(read, to, 'town') : undefined
    if (!next) return { to, place: plain(entry.id, written(read, from, to)) }
    to = next.to
  }
}

/** *quận 9*; *khu vực 3 - Đắk Lắk*: behind an area's number and a dash stands the province that it is of. */
function numberedPlace(read: Scan, { entry }: Hit, at: number): PlaceParse {
  const dash = at + 1 < read.symbols.length && (read.symbols.gap[at + 1] as number) & Gap.Dash
  const seat =
    dash && entry.id === 'khu vực'
      ? (longestAt(read, at + 1, 'place')[0] ?? hitAt(read, at + 1, 'town'))
      : undefined
  const to = seat?.to ?? at + 1
  return { to, place: plain(entry.id, written(read, at, to)) }
}

/** Levels by their letters: *Công an H. Mai Sơn*, *UBND P. Tân An*. */
const SHORT_LEVELS: Record<string, string> = { H: 'huyện', Q: 'quận', P: 'phường', X: 'xã', TT: 'thị trấn' }

/** A place behind the letters of its level, a dot and a space; districts are known, so that no initial is one. */
export function abbreviatedPlace(read: Scan, at: number): PlaceParse | null {
  const { symbols } = read
  const next = at + 1
  if (
    next >= symbols.length ||
    !isProper(symbols, at) ||
    (symbols.end[at] as number) - (symbols.start[at] as number) > 2
  )
    return null
  if (
    symbols.gap[next] !== (Gap.Space | Gap.Stop) &&
    !(joined(read, next) && symbols.text.charAt(symbols.end[at] as number) === '.')
  )
    return null
  const level = SHORT_LEVELS[written(read, at, next)]
  if (!level || !joined(read, at) || !isCapital(symbols, next)) return null
  const { districts } = read.lexicon.knowledge
  const known = longestAt(read, next, 'town').find(({ entry }) => districts.get(entry.id)?.kind === level)
  if (known) return { to: known.to, place: plain(level, written(read, next, known.to)) }
  if (level === 'huyện' || level === 'quận' || hitAt(read, next, 'person')) return null
  let to = next + 1
  while (to < next + 3 && joined(read, to) && isCapital(symbols, to) && !startsSomething(read, to)) to++
  return { to, place: plain(level, written(read, next, to)) }
}

/** As many words may name another country's province. */
const LONGEST_ABROAD = 4

/** *tỉnh Luông Nậm Thà*, *tỉnh Fukushima*: capitals by which nothing known and nobody's name begins; where they end, else 0. */
function provinceAbroad(read: Scan, from: number): number {
  const { symbols, lexicon } = read
  if (lexicon.marks === 'bare' || symbols.loud[from]) return 0
  let to = from
  while (to < from + LONGEST_ABROAD && joined(read, to) && isNamePart(read, to)) to++
  const foreign = to === from + 1 && isForeignWord(written(read, from, to))
  const surname = lexicon.surnames.has(symbols.word[from] as number)
  return (to > from + 1 && !surname) || foreign ? to : 0
}

/** A word with a capital that is a syllable of a name and begins nothing known. */
function isNamePart(read: Scan, at: number): boolean {
  const { symbols } = read
  return isProper(symbols, at) && symbols.shape[at] !== Shape.Upper && !isLetter(read, at) && !read.hits[at]
}

/** Levels that stand side by side for all places of that kind. */
const TIERS = [
  ['tỉnh', 'thành phố', 'thành'],
  ['huyện', 'quận', 'thị xã', 'thành phố'],
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
]

/** *UBND tỉnh, thành phố trực thuộc Trung ương*, *UBND xã, phường*: where levels of one tier end that name no place, else 0. */
function levelsOfOneTier(read: Scan, first: Hit): number {
  const said = new Set([first.entry.id])
  let to = first.to
  for (let next = nextLevel(read, to); next; next = nextLevel(read, to)) {
    const { level } = next
    if (
      said.has(level) ||
      !TIERS.some((tier) => tier.includes(level) && [...said].every((one) => tier.includes(one)))
    )
      break
    if (namesPlace(read, next.to)) return 0
    said.add(level)
    to = next.to
  }
  if (said.size < 2) return 0
  return isWord(read, to, 'trực') && isWord(read, to + 1, 'thuộc') && isWord(read, to + 3, 'ương')
    ? to + 4
    : to
}

/** The level behind a comma, a dash, a slash or *và*. */
function nextLevel(read: Scan, at: number): { level: string; to: number } | null {
  const { gap, length } = read.symbols
  if (at >= length) return null
  const and = isWord(read, at, 'và', 'hoặc') && joined(read, at)
  const between = (gap[at] as number) & ~Gap.Space
  if (!and && between !== Gap.Comma && between !== Gap.Dash && between !== Gap.Slash) return null
  const next = and ? at + 1 : at
  if (next >= length || (isCapital(read.symbols, next) && read.symbols.part[next] === 0)) return null
  const hit = hitAt(read, next, 'level')
  if (hit) return { level: hit.entry.id, to: hit.to }
  return isWord(read, next, 'thành') ? { level: 'thành', to: next + 1 } : null
}

/** Whether a level's own name or number follows. */
function namesPlace(read: Scan, at: number): boolean {
  return joined(read, at) && (isCapital(read.symbols, at) || /^\d/.test(written(read, at, at + 1)))
}

/** *Mường Tè* behind *Huyện ủy*: a known town or district without its level, or two capitals before somebody's name. */
export function readTown(read: Scan, at: number, level: string, anywhere = false): PlaceParse | null {
  if (!(anywhere || joined(read, at)) || !isCapital(read.symbols, at)) return null
  const known = longestAt(read, at, 'town')
  const { districts } = read.lexicon.knowledge
  const fits = known.filter(({ entry }) => districts.get(entry.id)?.kind.startsWith(level))
  const hit = fits[0] ?? known[0]
  if (!hit) return null
  const place = level ? plain(level, written(read, at, hit.to)) : named(read, [hit.entry.id], at, hit.to, '')
  return { to: hit.to, place }
}

/** *xã An Phú Trung*: a town's name and a side of it, though its first word is a surname too. */
function isPartOfTown(read: Scan, from: number, to: number): boolean {
  return (
    to - from === 3 &&
    hitAt(read, from, 'town')?.to === to - 1 &&
    isWord(read, to - 1, 'đông', 'tây', 'nam', 'bắc', 'trung', 'thượng', 'hạ')
  )
}

function startsSomething(read: Scan, at: number): boolean {
  return (
    (read.hits[at] ?? []).some(({ from, to, entry }) => entry.kind === 'title' && to - from > 1) ||
    Boolean(hitAt(read, at, 'head', 'local'))
  )
}

/** The place of a known body, by id; null where it is none's. */
export function placeOf(read: Scan, id: string | undefined): PlaceRef | null {
  return id ? named(read, [id], 0, 0, '') : null
}

function plain(level: string, name: string): PlaceRef {
  return { level, label: `${level} ${name}`, name, ids: [], here: undefined }
}

function named(read: Scan, ids: string[], from: number, to: number, level: string): PlaceRef {
  const { knowledge } = read.lexicon
  const place = knowledge.places.get(ids[0] ?? '') ?? knowledge.districts.get(ids[0] ?? '')
  if (!place) return plain(level, written(read, from, to))
  const kind = place.kind === 'thành phố thuộc tỉnh' ? 'thành phố' : place.kind
  const full = place.name.startsWith('Thành phố ') ? place.name : `${kind} ${place.name}`
  return { level: kind, label: full, name: place.name, ids, here: undefined }
}

/** *xã Tân Lập Nguyễn Văn Hùng*: a place's two or three words end where a surname and two more capitals follow. */
function beforeName(read: Scan, from: number, to: number): number {
  let end = to
  while (joined(read, end) && isCapital(read.symbols, end)) end++
  for (let at = from + 1; at < to; at++) {
    const surname = read.lexicon.surnames.has(read.symbols.word[at] as number)
    if ((surname && end - at >= 3 && !isShared(read, from, at, end)) || hitAt(read, at, 'person')) return at
    // *xã Đăk Nên A Đăm*: names of some peoples have one word behind a letter.
    if (surname && at > from + 1 && end - at === 2 && isLetter(read, at)) return at
  }
  return to
}

/** *phường Bến Thành Lò Thị Na*: a place's first word is seldom all of it where a surname and two more follow its second. */
function isShared({ lexicon, symbols }: Scan, from: number, at: number, end: number): boolean {
  return at === from + 1 && end - at > 3 && lexicon.surnames.has(symbols.word[at + 1] as number)
}

/** *gar* of *Cư M'gar*: small letters behind an apostrophe. */
function isTied({ symbols }: Scan, at: number): boolean {
  const { gap, part, start, end, length } = symbols
  return at < length && gap[at] === 0 && part[at] === 0 && start[at] === (end[at - 1] as number) + 1
}

function isLetter({ symbols }: Scan, at: number): boolean {
  return (symbols.end[at] as number) - (symbols.start[at] as number) === 1
}

/** Whether a level stands for many: `các tỉnh`, `cấp huyện`. */
export function isGeneral(read: Scan, at: number): boolean {
  if (isWord(read, at, 'các', 'những', 'cấp', 'mọi', 'nhiều')) return true
  // *tỉnh/thành phố*; the slash of a day (*10/5/2021, UBND tỉnh*) says nothing.
  const slash = ((read.symbols.gap[at] ?? 0) & Gap.Slash) !== 0
  return slash && joined(read, at + 1) && !/^\d/.test(written(read, at, at + 1))
}

/** Whether a country as named is Vietnam itself. */
export function isVietnam(country: string): boolean {
  return country.endsWith('Việt Nam')
}

/** *the Supreme People's Court of China*: the word behind *of*, else 0. */
export function ofCountry(read: Scan, at: number): number {
  if (!isWord(read, at, 'of') || !joined(read, at + 1)) return 0
  return isWord(read, at + 1, 'the') ? at + 2 : at + 1
}
