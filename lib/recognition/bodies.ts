// Institutions: known names, and names that grammar completes from a head word.
import { type BodyParse, beginsName, beginsOther, headOf, tailEnd, withCountry } from './body-parts'
import { domainBody, englishDepartment, englishLocal, localBody, placed } from './local-bodies'
import { isVietnam, placeOf } from './places'
import type { RawBody } from './raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan, spelled, written } from './scan'
import { Gap, isCapital, isProper, JOINED } from './symbols'

export type { BodyParse } from './body-parts'

/** The longest body that begins at a word, or none. */
export function readBody(read: Scan, at: number): BodyParse | null {
  if (hitAt(read, at, 'head', 'dark')) return null
  const known = longestAt(read, at, 'body')
  let best: BodyParse | null = known[0] ? fromKnown(read, known) : null
  const nation = read.lexicon.marks === 'bare' ? hitAt(read, at, 'country') : undefined
  if (nation && !best && joined(read, nation.to)) return ofNation(read, nation)
  // A listed person's name is one, whatever it begins with: Vu Huy Hoang is no department (*Vụ*).
  // *Ho Chi Minh City* is longer than the person's.
  const person = hitAt(read, at, 'person')
  if (person && (hitAt(read, at, 'place')?.to ?? 0) <= person.to) return best
  for (const hit of read.hits[at] ?? []) {
    if (hit.entry.kind === 'department') best ??= englishDepartment(read, hit)
    if (hit.entry.kind === 'place' || hit.entry.kind === 'district') best = englishLocal(read, hit) ?? best
    if (hit.entry.kind !== 'head') continue
    const made = fromHead(read, hit)
    const alone = made && read.hits[at]?.some(({ to, entry }) => to === made.to && entry.class === 'short')
    if (made && !alone && (!best || outdoes(read, made, best))) best = made
  }
  return best
}

/** *Indian Ministry of Defence*: English names the country first. */
export function ofNation(read: Scan, nation: Hit): BodyParse | null {
  const known = longestAt(read, nation.to, 'body')
  const parse = known[0] && fromKnown(read, known)
  if (!parse || isVietnam(nation.entry.id)) return null
  const kind = read.lexicon.knowledge.institutions.get(parse.body.ids[0] ?? '')?.kind
  if (kind === 'international' || kind === 'foreign') return null
  return {
    ...parse,
    from: nation.from,
    rule: 'body-foreign',
    body: { ...parse.body, ids: [], name: `${parse.body.name} ${nation.entry.id}`, country: nation.entry.id },
  }
}

/** A made name beats a shorter known one only by more than small words that happen to follow it. */
function outdoes(read: Scan, made: BodyParse, best: BodyParse): boolean {
  if (made.to === best.to) return made.body.local && !best.body.local && !best.body.ids.length
  if (made.to < best.to) return false
  if (best.rule !== 'body-known') return true
  for (let at = best.to; at < made.to; at++) if (isProper(read.symbols, at) || made.body.place) return true
  return false
}

export function fromKnown(read: Scan, hits: Hit[]): BodyParse | null {
  // What the parent beside it tells apart wins over the bare name.
  const owned = hits.filter(({ whole }) => whole)
  const hit = owned[0] ?? hits[0]
  if (!hit) return null
  const { knowledge } = read.lexicon
  const ids = (owned.length ? owned : hits).map(({ entry }) => entry.id)
  const known = knowledge.institutions.get(ids[0] ?? '')
  const name = known?.name ?? written(read, hit.from, hit.to)
  const body: RawBody = {
    ids,
    name,
    head: headOf(name),
    place: known?.kind === 'local' ? placeOf(read, known.place) : null,
    local: false,
    country: null,
    within: null,
  }
  const parse: BodyParse = {
    from: hit.from,
    to: hit.to,
    body,
    rule: 'body-known',
    quiet: read.lexicon.quietNames.some((head) => name.startsWith(`${head} `)),
    general: false,
    ...(hit.whole && { whole: hit.whole }),
  }
  return hit.whole ? parse : withCountry(read, parse)
}

function fromHead(read: Scan, hit: Hit): BodyParse | null {
  switch (hit.entry.class) {
    case 'local':
      return localBody(read, hit)
    case 'domain':
      return domainBody(read, hit)
    case 'tail':
    case 'quiet':
      return isCapital(read.symbols, hit.from) ? tailBody(read, hit) : null
    case 'committee':
      return isCapital(read.symbols, hit.from) ? committeeBody(read, hit) : null
    default:
      return null
  }
}

/** As many words may follow a school's or hospital's head. */
const LONGEST_NAME = 9

/** A name with capitals after its head: *Cục Quản lý Dược*, *Quân khu 2*, *Phòng CSGT Công an tỉnh Ninh Bình*. */
export function tailBody(read: Scan, hit: Hit): BodyParse | null {
  const start = hit.to
  if (!joined(read, start)) return null
  const known = longestAt(read, start, 'domain')[0]
  // *Phòng Cảnh sát hình sự*: a head of several words may go on in small letters, as known names do.
  const small =
    hit.to - hit.from > 1 &&
    !read.lexicon.guarded.has(hit.entry.id) &&
    read.lexicon.isPair(read.symbols.word[start - 1] as number, read.symbols.word[start] as number) &&
    !read.lexicon.stops.has(read.symbols.word[start] as number)
  if (
    !(isCapital(read.symbols, start) || known || small || /^\d{1,4}$/.test(written(read, start, start + 1)))
  )
    return null
  if (!known && hit.entry.class !== 'quiet' && beginsName(read, start)) return null
  if (
    !known &&
    read.lexicon.guarded.has(hit.entry.id) &&
    ![start, start + 1].some((at) =>
      read.lexicon.isPair(read.symbols.word[at - 1] as number, read.symbols.word[at] as number),
    )
  )
    return null
  let to = Math.max(tailEnd(read, start, small), known?.to ?? 0)
  // A school's name takes in whose name it bears.
  if (hit.entry.class === 'quiet')
    while (
      to < start + LONGEST_NAME &&
      joined(read, to) &&
      isProper(read.symbols, to) &&
      !(to > start + 1 && beginsName(read, to))
    )
      to++
  if (to <= start) return null
  const name = `${hit.entry.id} ${spelled(read, start, to)}`
  const quiet = hit.entry.class === 'quiet'
  return placed(read, {
    from: hit.from,
    to,
    body: { ids: [], name, head: hit.entry.id, place: null, local: false, country: null, within: null },
    rule: 'body-tail',
    quiet,
    general: false,
  })
}

/** A body described at length: *Ban Chỉ đạo … về …*, up to the first word that cannot belong to it. */
export function committeeBody(read: Scan, hit: Hit): BodyParse | null {
  const { symbols, lexicon } = read
  if (beginsName(read, hit.to)) return null
  let end = hit.to
  for (let at = hit.to; at < symbols.length && at < hit.to + 24; at++) {
    const gap = symbols.gap[at] as number
    if (gap & ~(JOINED | Gap.Comma | Gap.Dash)) break
    const word = symbols.word[at] as number
    const pair = lexicon.isPair(symbols.word[at - 1] as number, word)
    if (gap & (Gap.Comma | Gap.Dash) && ((!pair && !commonList(read, at)) || beginsOther(read, at))) break
    // *Ban Chỉ đạo và đề nghị*: after *và* a name goes on with another part of what it is for.
    if (isWord(read, at, 'và') && (at === hit.to || beginsOther(read, at + 1) || stops(read, at + 1))) break
    if (isWord(read, at, 'về', 'và', 'phòng')) continue
    if (lexicon.stops.has(word) && !pair) break
    if (hitAt(read, at, 'title')?.entry.class === 'alone' && isCapital(symbols, at)) break
    if (hitAt(read, at, 'head', 'local') || hitAt(read, at, 'place')) break
    if (at === hit.to && !isCapital(symbols, at) && !lexicon.descriptions.has(word)) break
    end = at + 1
  }
  if (end <= hit.to || end - hit.to < 2) return null
  return placed(read, {
    from: hit.from,
    to: end,
    body: {
      ids: [],
      name: `${hit.entry.id} ${spelled(read, hit.to, end)}`,
      head: hit.entry.id,
      place: null,
      local: false,
      country: null,
      within: null,
    },
    rule: 'body-committee',
    quiet: false,
    general: false,
  })
}

function stops(read: Scan, at: number): boolean {
  return at >= read.symbols.length || read.lexicon.stops.has(read.symbols.word[at] as number)
}

/** *đặt mới, sửa đổi, bổ sung tên đường*: commas inside a description, closed by a last part without one. */
function commonList(read: Scan, at: number): boolean {
  return !isCapital(read.symbols, at) && !read.lexicon.stops.has(read.symbols.word[at] as number)
}
