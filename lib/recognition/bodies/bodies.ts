// Institutions: known names, and names that grammar completes from a head word.
import { isForeignWord, Shape } from '../../text'
import { englishDepartment, englishLocal } from '../english/bodies'
import { centralPart, withOwner } from '../english/commissions'
import { capitalsEnd, englishCommittee, englishUnlisted, isFieldWord, ofNations } from '../english/committees'
import { isTowns } from '../english/governments'
import { englishMission, officeHere } from '../english/missions'
import { englishPart, partBefore } from '../english/parts'
import { withSeat } from '../english/seats'
import { armyUnit } from '../english/units'
import { bitsOf } from '../lexicon/kinds'
import { Gap, isCapital, isProper } from '../lexicon/symbols'
import { borneEnd } from '../people/borne-names'
import { isSurname } from '../people/surname-heads'
import { bareBody, type RawBody } from '../raw'
import { begins, type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { spelled, written } from '../written'
import { aroundShort, bodiesAround } from './acronyms'
import { listedName } from './body-heads'
import { ALONE, type BodyParse, beginsName, isInspected, outdoes, tailEnd, withCountry } from './body-parts'
import { committeeBody } from './committees'
import { countedEnd, numbered } from './counted-bodies'
import { isEveryday } from './everyday-words'
import { foreignMinistry } from './foreign-bodies'
import { isHospitals } from './hospital-parts'
import { branchOf, councilAndCommittee, domainBody, localBody, placed } from './local-bodies'
import { missionBody } from './missions'
import { isVietnam, placeOf, readPlace } from './places'
import { inspectorsOfDepartment, policeRoom, roomBody, teamBody } from './rooms'
import { isAfterPlaces, isAnybodys, isFirms, isOfLevel, isSigned, isTask, isTown } from './tail-ends'

export type { BodyParse } from './body-parts'

const BODIES = bitsOf('body', 'head', 'country', 'department')

/** The longest body that begins at a word, or none. */
export function readBody(read: Scan, at: number): BodyParse | null {
  const own = ownShort(read, at)
  // *NDC*, which the article gives to something else.
  if (own === 'none') return null
  const listed = begins(read, at, BODIES) ? readOne(read, at) : null
  // *CPV Central Committee*, though the article has told what *CPV* is.
  const body = own && own.to >= (listed?.to ?? 0) ? own : listed
  if (read.lexicon.marks === 'accented') return body
  const local = englishLocal(read, at) ?? englishCommittee(read, at)
  const longer = local && (local.to > (body?.to ?? 0) || (local.body.place && local.to === body?.to))
  const best =
    (longer ? local : body) ?? englishMission(read, at) ?? armyUnit(read, at) ?? englishUnlisted(read, at)
  const part = partBefore(read, at, readBody)
  if (part && part.to > (best?.to ?? 0) - (best?.rule === 'body-capitals' ? 1 : 0)) return part
  const central = centralPart(read, at)
  if (central && central.to >= (best?.to ?? 0)) return central
  if (!best) return null
  const owned = withOwner(read, best, readBody)
  if (owned) return owned
  const seated = withSeat(read, best)
  if (seated) return seated
  const around = aroundShort(read, best)
  const whole = (around.length ? fromKnown(read, around) : null) ?? ofNations(read, best) ?? best
  return englishPart(
    read,
    officeHere(read, whole),
    (next) => readOne(read, next) ?? englishCommittee(read, next),
  )
}

/** *INTA*: letters that the article itself has given a body, or something that is none. */
function ownShort({ shorts, symbols }: Scan, at: number): BodyParse | 'none' | null {
  const named = symbols.shape[at] === Shape.Upper ? shorts.get(symbols.word[at] as number) : undefined
  if (named === null) return 'none'
  return named ? { ...named, from: at, to: at + 1, rule: 'body-own-short' } : null
}

function readOne(read: Scan, at: number): BodyParse | null {
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
    if (hit.entry.kind !== 'head' || isOtherwiseMarked(read, hit)) continue
    const made = fromHead(read, hit)
    const alone = made && read.hits[at]?.some(({ to, entry }) => to === made.to && entry.class === 'short')
    if (made && !alone && (!best || outdoes(read, made, best))) best = made
  }
  return best
}

/** *Vũ Anh Tuấn* in English news with marks is no *Vụ*. */
function isOtherwiseMarked({ symbols, lexicon }: Scan, { from, to, entry }: Hit): boolean {
  if (lexicon.marks === 'accented') return false
  const words = symbols.text
    .slice(symbols.start[from], symbols.end[to - 1])
    .normalize('NFC')
    .toLowerCase()
  return /\p{L}/u.test(words.replace(/[a-z]/g, '')) && words !== entry.id.toLowerCase()
}

/** *Indian Ministry of Defence*: English names the country first. */
export function ofNation(read: Scan, nation: Hit): BodyParse | null {
  // *Vietnam's Navy* is the *Vietnam Navy*.
  const owns = isWord(read, nation.to, 's') && isCapital(read.symbols, nation.to + 1)
  const around = owns ? fromKnown(read, bodiesAround(read, nation.from, nation.to, nation.to + 1)) : null
  if (around) return around
  const next = owns ? nation.to + 1 : nation.to
  const known = longestAt(read, next, 'body')
  const parse = known[0] && fromKnown(read, known)
  if (!parse) return null
  // *China's Ministry of Commerce*: an owner is no part of the name.
  const from = owns ? next : nation.from
  if (isVietnam(nation.entry.id)) return owns ? null : { ...parse, from }
  const kind = read.lexicon.knowledge.institutions.get(parse.body.ids[0] ?? '')?.kind
  // *the Chinese People's Liberation Army*, whose name tells whose it is.
  if (kind === 'foreign' && !owns && isNamedAfter(parse.body.name, nation.entry.id)) return { ...parse, from }
  if (kind === 'international' || kind === 'foreign') return null
  // *the Cambodian Ministry of Foreign Affairs and International Cooperation*
  const goesOn = isWord(read, parse.to, 'and') && isFieldWord(read, parse.to + 1)
  const to = goesOn ? Math.max(parse.to, capitalsEnd(read, next)) : parse.to
  return {
    ...parse,
    from,
    to,
    rule: 'body-foreign',
    body: { ...parse.body, ids: [], name: `${parse.body.name} ${nation.entry.id}`, country: nation.entry.id },
  }
}

function isNamedAfter(name: string, country: string): boolean {
  return name.toLowerCase().endsWith(` ${country.toLowerCase()}`)
}

const isOwned = ({ whole }: Hit) => whole !== 0

/** The body that several entries of one length know. */
export function fromKnown(read: Scan, hits: Hit[]): BodyParse | null {
  // What the parent beside it tells apart wins over the bare name.
  const owned = hits.some(isOwned) ? hits.filter(isOwned) : hits
  const [hit] = owned
  if (!hit || isEveryday(read, hit) || isTowns(read, hit) || isShip(read, hit) || holdsDateline(read, hit))
    return null
  const { knowledge } = read.lexicon
  const ids = owned.map(({ entry }) => entry.id)
  const known = knowledge.institutions.get(ids[0] ?? '')
  const name = known?.name ?? written(read, hit.from, hit.to)
  const { head, quiet } = listedName(name)
  const body: RawBody = {
    ids,
    name,
    head,
    place: known?.kind === 'local' ? placeOf(read, known.place) : null,
    local: false,
    country: null,
    within: null,
    written: undefined,
  }
  const parse: BodyParse = {
    from: hit.from,
    to: hit.to,
    body,
    rule: 'body-known',
    quiet,
    general: false,
  }
  if (hit.whole) return { ...parse, whole: hit.whole }
  return ofLevel(read, parse) ?? branchOf(read, withCountry(read, parse))
}

/** *HANOI - Police have arrested …*: where a report was written, and its first word. */
function holdsDateline({ symbols }: Scan, { from, to }: Hit): boolean {
  const line = from === 0 || ((symbols.gap[from] as number) & Gap.Line) !== 0
  if (!line || symbols.shape[from] !== Shape.Upper) return false
  for (let at = from + 1; at < to; at++)
    if (symbols.shape[at] !== Shape.Upper)
      return (symbols.gap[at] as number) !== Gap.Dash && ((symbols.gap[at] as number) & Gap.Dash) !== 0
  return false
}

/** *tàu Cảnh sát biển 8002*: a ship by whose it is and its number. */
function isShip(read: Scan, { from, to }: Hit): boolean {
  return (
    joined(read, from) &&
    isWord(read, from - 1, 'tàu') &&
    joined(read, to) &&
    /^\d{3,4}$/.test(written(read, to, to + 1))
  )
}

/** *the Dai Ninh resort*: without marks a head is only a syllable where English goes on in small letters. */
function runsIntoEnglish(read: Scan, to: number): boolean {
  const isEnglish = (at: number) =>
    at < read.symbols.length && !isCapital(read.symbols, at) && isForeignWord(written(read, at, at + 1))
  return read.lexicon.marks === 'bare' && (isEnglish(to - 1) || (joined(read, to) && isEnglish(to)))
}

/** *Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã*: a body of a level, not the one of the whole country. */
function ofLevel(read: Scan, parse: BodyParse): BodyParse | null {
  const level = joined(read, parse.to) ? readPlace(read, parse.to) : null
  if (!level || level.place.name || !level.place.level.startsWith('cấp')) return null
  const body: RawBody = bareBody(parse.body.name, parse.body.head)
  return { from: parse.from, to: level.to, body, rule: 'body-general', quiet: true, general: true }
}

function fromHead(read: Scan, hit: Hit): BodyParse | null {
  switch (hit.entry.class) {
    case 'local':
      return localBody(read, hit)
    case 'domain':
      return (
        foreignMinistry(read, hit) ??
        domainBody(read, hit) ??
        (hit.entry.id === 'Phòng' ? (roomBody(read, hit, readBody) ?? policeRoom(read, hit)) : null)
      )
    case 'abroad':
      return foreignMinistry(read, hit)
    case 'tail':
    case 'quiet':
      return isCapital(read.symbols, hit.from)
        ? (missionBody(read, hit) ?? tailBody(read, hit) ?? teamBody(read, hit, readBody))
        : smallRoom(read, hit)
    case 'organ':
      return inspectorsOfDepartment(read, hit) ?? (mayLead(read, hit) ? organBody(read, hit) : null)
    case 'committee':
      return isCapital(read.symbols, hit.from) || isCalledByNumber(read, hit)
        ? committeeBody(read, hit, readBody)
        : null
    default:
      return null
  }
}

/** *sư đoàn 337*: units of the army that a number names, whatever their letters. */
const UNIT = /^(Sư|Trung|Lữ|Quân|Binh) đoàn$|^Quân khu$/
function isNumbered(read: Scan, at: number): boolean {
  return (
    joined(read, at) && /^\d{1,3}$/.test(written(read, at, at + 1)) && !isWord(read, at + 1, 'người', 'quân')
  )
}

/** *ban chỉ đạo 389 tỉnh A*: a number of several digits is a name, whatever the letters before it. */
function isCalledByNumber(read: Scan, { to, entry }: Hit): boolean {
  return entry.id === 'Ban Chỉ đạo' && joined(read, to) && /^\d{2,4}$/.test(written(read, to, to + 1))
}

/** *phòng cảnh sát hình sự Công an tỉnh A*: a room in small letters, where the police that it is of follow. */
function smallRoom(read: Scan, hit: Hit): BodyParse | null {
  if (UNIT.test(hit.entry.id)) return isNumbered(read, hit.to) ? tailBody(read, hit) : null
  if (hit.to - hit.from < 3 || !/^(Phòng|Đội) (Cảnh sát|An ninh)/.test(hit.entry.id)) return null
  const made = tailBody(read, hit)
  return made?.body.within?.place?.name ? made : null
}

// *ban cán sự đảng Bộ Y tế*: no everyday words, whatever the letters.
const mayLead = ({ symbols }: Scan, { from, entry }: Hit) =>
  isCapital(symbols, from) || entry.id.startsWith('Ban Cán sự')

/** *Ban Chấp hành Hội Nông dân tỉnh …*: what leads a body, with that body's name. */
function organBody(read: Scan, hit: Hit): BodyParse | null {
  if (!joined(read, hit.to) || !isCapital(read.symbols, hit.to) || isInspected(read, hit)) return null
  const led = readBody(read, hit.to)
  if (!led || led.general || led.quiet) return null
  const { id } = hit.entry
  const both = councilAndCommittee(read, led)
  const body = { ...(both ?? led).body, ids: [], name: `${id} ${(both ?? led).body.name}`, head: id }
  return { ...(both ?? led), from: hit.from, rule: 'body-organ', body }
}

/** The longest name of a school or hospital. */
const LONGEST_NAME = 9

/** A name with capitals after its head: *Cục Quản lý Dược*, *Quân khu 2*, *Phòng CSGT Công an tỉnh Ninh Bình*. */
export function tailBody(read: Scan, hit: Hit): BodyParse | null {
  const start = hit.to
  if (!joined(read, start) || isTown(read, hit) || isSurname(read, hit) || isInspected(read, hit)) return null
  if (isSigned(read, hit) || isOfLevel(read, hit) || isTask(read, hit)) return null
  // *Ủy ban nhân dân tỉnh* is read by its own head, not as an *Ủy ban*.
  const own = hitAt(read, hit.from, 'head', 'local')
  if (own && own.to > hit.to && ALONE.has(own.entry.id)) return null
  const known = longestAt(read, start, 'domain')[0]
  // *Phòng Cảnh sát hình sự*: a head of several words may go on in small letters, as known names do.
  const small =
    hit.to - hit.from > 1 &&
    read.lexicon.isPair(
      read.symbols.word[read.lexicon.guarded.has(hit.entry.id) ? start : start - 1] as number,
      read.symbols.word[read.lexicon.guarded.has(hit.entry.id) ? start + 1 : start] as number,
    ) &&
    (!read.lexicon.stops.has(read.symbols.word[start] as number) ||
      read.lexicon.isPair(read.symbols.word[start] as number, read.symbols.word[start + 1] as number))
  const counted = countedEnd(read, start)
  if (counted) return smallBody(read, hit, counted)
  if (
    !(isCapital(read.symbols, start) || known || small || /^\d{1,4}$/.test(written(read, start, start + 1)))
  )
    return null
  if (!known && hit.entry.class !== 'quiet' && beginsName(read, start) && !isAfterPlaces(hit)) return null
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
  if (to <= start || runsIntoEnglish(read, to) || isFirms(read, to)) return null
  // *Cảnh sát giao thông*: an everyday head and a word in small letters are anybody's.
  if (small && read.lexicon.guarded.has(hit.entry.id) && !isCapital(read.symbols, start) && to - start < 3)
    return null
  to = numbered(read, borneEnd(read, start, to))
  const name = `${hit.entry.id} ${spelled(read, start, to)}`
  const quiet = hit.entry.class === 'quiet' || hit.entry.id === 'Viện' || isHospitals(read, hit, to)
  const parse: BodyParse = {
    from: hit.from,
    to,
    body: bareBody(name, hit.entry.id),
    rule: 'body-tail',
    quiet,
    general: false,
  }
  const made = placed(read, parse)
  return isAnybodys(made) ? { ...made, quiet: true } : made
}

function smallBody(read: Scan, { from, to, entry }: Hit, end: number): BodyParse {
  const body = bareBody(`${entry.id} ${spelled(read, to, end)}`, entry.id)
  return placed(read, { from, to: end, body, rule: 'body-tail', quiet: false, general: false })
}
