// English names of local bodies: a place or a level before or behind them.
import { type BodyParse, PARTY_HEAD } from '../bodies/body-parts'
import { type PlaceParse, readPlace } from '../bodies/places'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { bareBody, levelAlone, type PlaceRef, type RawBody } from '../raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import english from '../words/english.json'
import { wordAt, written } from '../written'
import { BELOW, districtAt, isBelow, levelAt, townAt } from './towns'

export { levelAt, townAt } from './towns'

/** What a place's body is called, word by word, and its Vietnamese head; the second head is one called municipal. */
const LOCAL = Object.entries(english.local)
  .map(([words, [head = '', city]]): [string[], string, string?] => [words.split(' '), head, city])
  // *Police Department* before *Police*
  .sort(([a], [b]) => b.length - a.length)

const beginsLocalBody = oneOf(LOCAL.map(([[first = '']]) => first))

/** *Department of Transport*, *the municipal Department of Transport*: a province's *Sở*. */
export function englishDepartment(read: Scan, hit: Hit): BodyParse | null {
  if (!isCapital(read.symbols, hit.from) && !isCapital(read.symbols, hit.to - 1)) return null
  if (isTail(read, hit)) return null
  const level =
    joined(read, hit.from) && isCapital(read.symbols, hit.from) ? levelAt(read, hit.from - 1) : null
  // *the province's Department of Transport*: of the one named last.
  const owner = isOwner(read, hit.from - 1) ? levelAt(read, hit.from - 2) : null
  const place = owner ? { ...levelAlone(owner), here: true } : level ? levelAlone(level) : null
  const parse: BodyParse = {
    from: level && !isCapital(read.symbols, hit.from - 1) ? hit.from - 1 : hit.from,
    to: hit.to,
    body: bodyOf(headOf(hit), nameOf(hit), place),
    rule: 'body-department',
    quiet: false,
    general: isWord(read, hit.from - 1, 'departments'),
  }
  return behind(read, parse, headOf(hit))
}

/** A place's police is no *Sở*, though English calls it a department as well. */
const headOf = ({ entry }: Hit) => (entry.id === POLICE ? POLICE : 'Sở')
const nameOf = ({ entry }: Hit) => (entry.id === POLICE ? POLICE : `Sở ${entry.id}`)
const POLICE = 'Công an'

/** *Press Information Department*: what ends in a department's name and is another one. */
function isTail(read: Scan, { from, to }: Hit): boolean {
  const before = from - 1
  if (!joined(read, from) || !isCapital(read.symbols, before) || !isWord(read, to - 1, 'department'))
    return false
  if (
    levelAt(read, before) ||
    isOwner(read, before) ||
    read.lexicon.prose.has(read.symbols.word[before] as number)
  )
    return false
  return [1, 2, 3, 4].every((words) => {
    const at = from - words
    return (
      at < 0 ||
      ![
        hitAt(read, at, 'place'),
        hitAt(read, at, 'district'),
        hitAt(read, at, 'country'),
        longestAt(read, at, 'body')[0],
      ].some((hit) => hit?.to === from)
    )
  })
}

/** *Nghe An Province People's Committee*, *Da Nang's Department of Tourism*, *People's Court of Hanoi*, *the provincial People's Committee*. */
export function englishLocal(read: Scan, at: number): BodyParse | null {
  const numbered = districtAt(read, at)
  if (numbered) {
    const next = isOwner(read, numbered.to) ? numbered.to + 1 : numbered.to
    const made = localAt(read, at, next, numbered, 'quận')
    if (made) return made
  }
  const level = levelAt(read, at)
  if (level) {
    // *Thu Duc City People's Committee*: behind a capital the word of level is part of the place's name.
    const { symbols, lexicon } = read
    const inName =
      joined(read, at) && isCapital(symbols, at - 1) && !lexicon.prose.has(symbols.word[at - 1] as number)
    if (isCapital(symbols, at) && inName) return null
    const next = isOwner(read, at + 1) ? at + 2 : at + 1
    const place = next > at + 1 ? { ...levelAlone(level), here: true } : levelAlone(level)
    const made = localAt(read, next > at + 1 ? next : at, next, { to: at + 1, place }, level)
    // *the Provincial Police Department of Bac Giang*
    return made && made.body.head !== 'Sở' ? behind(read, made, made.body.head) : made
  }
  const place = hitAt(read, at, 'place') || hitAt(read, at, 'district') ? readPlace(read, at, true) : null
  if (place?.place.name) {
    let next = place.to
    const said = joined(read, next) ? levelAt(read, next) : null
    if (said) next++
    if (isOwner(read, next)) next++
    return localAt(read, at, next, place, said)
  }
  const town = isCapital(read.symbols, at) ? unlistedTown(read, at) : null
  if (town) return town
  const head = headAt(read, at)
  if (!head || !isCapital(read.symbols, at)) return null
  // A small word begins nothing by itself: it is met from the name behind it.
  const said = joined(read, at) ? (isOwner(read, at - 1) ? at - 2 : at - 1) : -1
  if (said >= 0 && levelAt(read, said)) return englishLocal(read, said)
  const made = behind(
    read,
    {
      from: at,
      to: head.to,
      body: bodyOf(head.head, head.head, null),
      rule: 'body-local',
      quiet: false,
      general: false,
    },
    head.head,
    head.city,
  )
  // *the local Party Committee*
  const here = joined(read, at) && isWord(read, at - 1, 'local')
  const whole = here && made.to === head.to ? { ...made, from: at - 1 } : made
  const front = isWord(read, head.to - 1, 'committee') && head.head.startsWith('Ủy ban Mặt trận')
  return here || front || made.to > head.to || OF_PLACES.test(head.head) || isListedWithOthers(read, head.to)
    ? whole
    : null
}

/** *the Party Committee, People's Council and People's Committee of Can Tho*: whose it is, the last of several tells. */
function isListedWithOthers(read: Scan, to: number): boolean {
  const gap = to < read.symbols.length ? (read.symbols.gap[to] as number) & ~Gap.Space : Gap.Line
  const and =
    isWord(read, to, 'and') && isWord(read, to + 1, 'the') ? to + 2 : isWord(read, to, 'and') ? to + 1 : to
  if (gap !== Gap.Comma && and === to) return false
  const next = headAt(read, and)
  return next !== null && isCapital(read.symbols, and) && OF_PLACES.test(next.head)
}

/** What a Party board inside a ministry or an assembly is called. */
const BOARDS = [
  ['party', 'delegation'],
  ['party', 'civil', 'affairs', 'committee'],
  ['party', 'civil', 'affairs', 'board'],
]

/** *Secretary of the Party Delegation*, *… to and Chairman of …*: a board of nobody in particular, behind a title. */
function partyBoard(read: Scan, at: number): BodyParse | null {
  if (read.lexicon.marks === 'accented') return null
  const words = BOARDS.find((board) => board.every((word, index) => isWord(read, at + index, word)))
  if (!words) return null
  const end = at + words.length
  const open = isWord(read, end, 'to', 'at', 'of') && isWord(read, end + 1, 'and')
  const body = bareBody('Ban Cán sự đảng', 'Ban Cán sự đảng')
  return { from: at, to: open ? end + 1 : end, body, rule: 'body-short', quiet: true, general: false }
}

/** *the Party Committee*, *the Party Delegation* behind a title: of the province or the body that the article is about. */
export function ownPartyCommittee(read: Scan, at: number): BodyParse | null {
  const board = partyBoard(read, at)
  if (board) return board
  const head = isWord(read, at, 'party') && isCapital(read.symbols, at) ? headAt(read, at) : null
  if (!head || read.lexicon.marks === 'accented') return null
  const body = bodyOf(head.head, head.head, null)
  return { from: at, to: head.to, body, rule: 'body-local', quiet: true, general: false }
}

/** Heads that only places have: alone they are of the place that the article is about. */
const OF_PLACES = /^((Ủy ban|Hội đồng) nhân dân|Đồn Biên phòng)$/

/** *'s* behind a word. */
function isOwner(read: Scan, at: number): boolean {
  return isWord(read, at, 's') && read.symbols.gap[at] === 0
}

/** *Thu Duc City People's Committee*: up to four capitals, a word of level, and a body's own words. *The HCM City …* begins at its place. */
function unlistedTown(read: Scan, at: number): BodyParse | null {
  if (read.lexicon.prose.has(read.symbols.word[at] as number)) return null
  for (let to = at + 1; to < at + 5 && joined(read, to); to++) {
    if (hitAt(read, to, 'place')) return null
    const level = levelAt(read, to)
    const next = isOwner(read, to + 1) ? to + 2 : to + 1
    const bare = level ? null : ofPlaceAlone(read, at, to)
    if (bare) return bare
    if (!level && !isCapital(read.symbols, to)) return null
    if (!level || !headAt(read, next)) continue
    const name = written(read, at, to)
    const ref: PlaceRef = { level, label: `${level} ${name}`, name, ids: [], here: undefined }
    return localAt(read, at, next, { to, place: ref }, level)
  }
  return null
}

/** *Dong Thanh People's Committee*: of a place of which no level is told. */
function ofPlaceAlone(read: Scan, from: number, to: number): BodyParse | null {
  const head = to < from + 4 ? headAt(read, to) : null
  if (!head || !OF_PLACES.test(head.head) || !isCapital(read.symbols, to)) return null
  for (let at = from; at < to; at++)
    if (read.lexicon.prose.has(read.symbols.word[at] as number) || hitAt(read, at, 'title')) return null
  if (hitAt(read, from, 'country') || isWord(read, to - 1, 'party', 'council', 'committee', 'local'))
    return null
  const name = written(read, from, to)
  const place: PlaceRef = { level: '', label: name, name, ids: [], here: undefined }
  const body = bodyOf(head.head, withPlace(head.head, place), place)
  return { from, to: head.to, body, rule: 'body-local', quiet: false, general: false }
}

/** A local body that stands behind its place or level: words [from, …), its own name beginning at `next`. */
function localAt(
  read: Scan,
  from: number,
  next: number,
  { place }: PlaceParse,
  said: string | null,
): BodyParse | null {
  if (!joined(read, next)) return null
  const department = hitAt(read, next, 'department')
  const head = department
    ? { to: department.to, head: headOf(department), city: undefined }
    : headAt(read, next)
  // *Nghe An provincial police*
  const small = head?.head === POLICE && place.ids.length > 0 && said !== null
  if (!head || !(small || isCapital(read.symbols, next))) return null
  const city = said === 'thành phố' || (!said && place.level === 'thành phố')
  const made = city && head.city ? head.city : ofLevel(head.head, said ?? place.level)
  const name = department ? nameOf(department) : made
  return {
    from,
    to: head.to,
    body: bodyOf(department ? head.head : name, withPlace(name, place), place),
    rule: department ? 'body-department' : 'body-local',
    quiet: false,
    general: false,
  }
}

/** *Binh Tan District Party Committee*: English says one word for the committees of all levels. */
function ofLevel(head: string, level: string | null): string {
  const below = level ? BELOW[level] : undefined
  return below ? head.replace(/Tỉnh ủy$/, below) : head
}

/** Adds the place that follows: *of Hanoi*, *of Nghe An province*. */
function behind(read: Scan, parse: BodyParse, province: string, city = province): BodyParse {
  // *the People's Court in Ho Chi Minh City*
  const seat = isWord(read, parse.to, 'in') && /^(Tòa án|Viện kiểm sát) /.test(parse.body.head)
  if (!(seat || isWord(read, parse.to, 'of')) || !joined(read, parse.to)) return parse
  const own = ofTheLevel(read, parse.to + 1)
  if (own && !parse.body.place) return { ...parse, to: parse.to + 3, body: { ...parse.body, place: own } }
  const at = afterDescription(read, parse.to + 1)
  const place = districtAt(read, at) ?? townAt(read, at) ?? readPlace(read, at)
  if (!place?.place.name || !(place.place.ids.length || isBelow(place.place.level))) return parse
  const to = joined(read, place.to) && levelAt(read, place.to) ? place.to + 1 : place.to
  const { level } = place.place
  const head = level === 'thành phố' ? city : ofLevel(province, level)
  const name = province === parse.body.name ? head : parse.body.name
  return { ...parse, to, body: bodyOf(head, withPlace(name, place.place), place.place) }
}

/** *the People's Council of the city*: of the place that the article is about. */
function ofTheLevel(read: Scan, at: number): PlaceRef | null {
  const level = isWord(read, at, 'the') && joined(read, at + 1) ? levelAt(read, at + 1) : null
  return level && !isWord(read, at + 2, 'of') ? { ...levelAlone(level), here: true } : null
}

/** *of southern Đồng Nai Province*, *of the central highlands'…*: small words of where a place lies. */
const REGION = /^(?:former$|north|south|east|west|central|coastal|mountainous|neighbou?ring|highlands?$)/

function afterRegion(read: Scan, at: number): number {
  let next = at
  while (next < at + 3 && joined(read, next) && REGION.test(wordAt(read, next))) next++
  return next
}

/** As many small words may describe a place before its name. */
const LONGEST_DESCRIPTION = 6

/** *the northern province of Ha Giang*, *the central city of Da Nang*: the word at which the place's own name begins. */
export function afterDescription(read: Scan, at: number): number {
  if (!isWord(read, at, 'the') || !joined(read, at)) return afterRegion(read, at)
  for (let next = at + 1; next < at + LONGEST_DESCRIPTION && joined(read, next); next++) {
    if (isWord(read, next + 1, 'of') && levelAt(read, next)) return joined(read, next + 2) ? next + 2 : at
    // *the Mekong Delta province of An Giang*
    if (isCapital(read.symbols, next) && !isRegion(read, next)) return at
  }
  return at
}

const isRegion = oneOf(['mekong', 'delta', 'red', 'river', 'central', 'highlands', 'coast'])

function headAt(read: Scan, at: number): { to: number; head: string; city: string | undefined } | null {
  if (!beginsLocalBody(read, at)) return null
  for (const [words, head, city] of LOCAL)
    if (words.every((word, index) => isWord(read, at + index, word)))
      return { to: at + words.length, head, city }
  return null
}

function withPlace(head: string, place: PlaceRef): string {
  if (!place.name) return head
  return `${head} ${PARTY_HEAD.test(head) ? place.name : place.label}`
}

function bodyOf(head: string, name: string, place: PlaceRef | null): RawBody {
  return { ...bareBody(name, head), place, local: true }
}
