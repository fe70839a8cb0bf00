// English names of bodies: a place before or behind them, an owner's *'s*, steering committees described at length.
import { type BodyParse, beginsName, PARTY_HEAD } from './body-parts'
import { type PlaceParse, readPlace } from './places'
import type { PlaceRef, RawBody } from './raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan, written } from './scan'
import { Gap, isCapital, isProper } from './symbols'
import english from './words/english.json'

/** What a place's body is called, word by word, and its Vietnamese head; the second head is one called municipal. */
const LOCAL: [string[], string, string?][] = Object.entries(english.local).map(([words, [head, city]]) => [
  words.split(' '),
  head as string,
  city,
])

const LEVELS: Record<string, string> = english.levels

/** *Department of Transport*: a province's *Sở*. */
export function englishDepartment(read: Scan, hit: Hit): BodyParse {
  const parse: BodyParse = {
    from: hit.from,
    to: hit.to,
    body: bodyOf('Sở', `Sở ${hit.entry.id}`, null),
    rule: 'body-department',
    quiet: false,
    general: isWord(read, hit.from - 1, 'departments'),
  }
  return behind(read, parse, 'Sở')
}

/** *Nghe An Province People's Committee*, *Da Nang's Department of Tourism*, *People's Court of Hanoi*, *the provincial People's Committee*. */
export function englishLocal(read: Scan, at: number): BodyParse | null {
  const level = levelAt(read, at)
  if (level && isCapital(read.symbols, at)) return null
  if (level)
    return localAt(
      read,
      at,
      at + 1,
      { to: at + 1, place: { level, label: null, name: null, ids: [] } },
      level,
    )
  const place = hitAt(read, at, 'place') || hitAt(read, at, 'district') ? readPlace(read, at, true) : null
  if (place?.place.name) {
    let next = place.to
    const said = joined(read, next) ? levelAt(read, next) : null
    if (said) next++
    if (isWord(read, next, 's') && read.symbols.gap[next] === 0) next++
    return localAt(read, at, next, place, said)
  }
  const town = isCapital(read.symbols, at) ? unlistedTown(read, at) : null
  if (town) return town
  const head = headAt(read, at)
  if (!head || !isCapital(read.symbols, at)) return null
  // A small word begins nothing by itself: it is met from the name behind it.
  const before = joined(read, at) ? levelAt(read, at - 1) : null
  if (before) return englishLocal(read, at - 1)
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
  )
  return made.to > head.to ? made : null
}

/** *Thu Duc City People's Committee*: up to four capitals, a word of level, and a body's own words. */
function unlistedTown(read: Scan, at: number): BodyParse | null {
  for (let to = at + 1; to < at + 5 && joined(read, to) && isCapital(read.symbols, to); to++) {
    const level = levelAt(read, to)
    if (!level || !headAt(read, to + 1)) continue
    const name = written(read, at, to)
    const ref: PlaceRef = { level, label: `${level} ${name}`, name, ids: [] }
    return localAt(read, at, to + 1, { to, place: ref }, level)
  }
  return null
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
  const head = department ? { to: department.to, head: 'Sở', city: undefined } : headAt(read, next)
  if (!head || !isCapital(read.symbols, next)) return null
  const made = said === 'thành phố' && head.city ? head.city : head.head
  const name = department ? `Sở ${department.entry.id}` : made
  return {
    from,
    to: head.to,
    body: bodyOf(department ? 'Sở' : name, withPlace(name, place), place),
    rule: department ? 'body-department' : 'body-local',
    quiet: false,
    general: false,
  }
}

/** Adds the place that follows: *of Hanoi*, *of Nghe An province*. */
function behind(read: Scan, parse: BodyParse, head: string): BodyParse {
  if (!isWord(read, parse.to, 'of') || !joined(read, parse.to)) return parse
  const place = readPlace(read, parse.to + 1)
  if (!place?.place.name || !place.place.ids.length) return parse
  const { name } = parse.body
  const to = joined(read, place.to) && levelAt(read, place.to) ? place.to + 1 : place.to
  return {
    ...parse,
    to,
    body: bodyOf(head, withPlace(name, place.place), place.place),
  }
}

function headAt(read: Scan, at: number): { to: number; head: string; city: string | undefined } | null {
  for (const [words, head, city] of LOCAL)
    if (words.every((word, index) => isWord(read, at + index, word)))
      return { to: at + words.length, head, city }
  return null
}

/** The Vietnamese level that a small English word says: *provincial*, *municipal*. */
function levelAt(read: Scan, at: number): string | null {
  const word = at < read.symbols.length ? written(read, at, at + 1) : ''
  return LEVELS[word] ?? LEVELS[word.toLowerCase()] ?? null
}

function withPlace(head: string, place: PlaceRef): string {
  if (!place.name) return head
  return `${head} ${PARTY_HEAD.test(head) ? place.name : place.label}`
}

function bodyOf(head: string, name: string, place: PlaceRef | null): RawBody {
  return { ids: [], name, head, place, local: true, country: null, within: null }
}

/** *the Party Central Committee's Commission for …*, *the NA Committee for …*: the part, with its owner before it. */
export function englishPart(read: Scan, owner: BodyParse, part: (at: number) => BodyParse | null): BodyParse {
  const own = isWord(read, owner.to, 's') && read.symbols.gap[owner.to] === 0
  const at = own ? owner.to + 1 : owner.to
  if (!joined(read, at) || !isCapital(read.symbols, at) || beginsName(read, at)) return owner
  const made = part(at) ?? (own ? unlisted(read, at) : null)
  if (!made || made.from !== at || made.body.country) return owner
  const { institutions } = read.lexicon.knowledge
  const known = made.body.ids.filter((id) => isPartOf(institutions.get(id)?.parent, owner.body.ids))
  if (known.length) return { ...made, from: owner.from, body: { ...made.body, ids: known } }
  if (!own || made.body.ids.length) return owner
  return { ...made, from: owner.from, body: { ...made.body, name: written(read, owner.from, made.to) } }
}

/** *Commission for Economic Affairs*, *Investigation Police Agency*: capitals around a word that bodies have. */
function unlisted(read: Scan, at: number): BodyParse | null {
  const to = capitalsEnd(read, at)
  for (let next = at; next < to; next++)
    if (isWord(read, next, ...english.committees.nouns))
      return {
        from: at,
        to,
        body: bodyOf('', written(read, at, to), null),
        rule: 'body-tail',
        quiet: false,
        general: false,
      }
  return null
}

function isPartOf(parent: string | undefined, owners: readonly string[]): boolean {
  return parent !== undefined && owners.includes(parent)
}

const LONGEST = 14

/** *National Steering Committee for Digital Transformation*: a head of many words, then what it is for, in capitals. */
export function englishCommittee(read: Scan, at: number): BodyParse | null {
  let to = at
  while (to < at + 3 && isWord(read, to, ...english.committees.before) && isCapital(read.symbols, to)) to++
  const head = english.committees.heads.find((words) =>
    words
      .split(' ')
      .every((word, index) => isWord(read, to + index, word) && (index === 0 || joined(read, to + index))),
  )
  if (!head) return null
  to += head.split(' ').length
  if (joined(read, to) && isWord(read, to, ...english.committees.of)) {
    let next = to + 1
    if (isWord(read, next, 'the')) next++
    to = Math.max(to, capitalsEnd(read, next))
  }
  if (to - at < 3) return null
  const name = written(read, at, to)
  return {
    from: at,
    to,
    body: { ids: [], name, head: 'Ban Chỉ đạo', place: null, local: false, country: null, within: null },
    rule: 'body-committee',
    quiet: false,
    general: false,
  }
}

/** Where capitals, joined by small words, end; never in such a word, nor inside a person's name. */
export function capitalsEnd(read: Scan, start: number): number {
  let end = start
  for (let at = start; at < start + LONGEST && at < read.symbols.length; at++) {
    const gap = read.symbols.gap[at] as number
    if (at > start && gap & ~(Gap.Space | Gap.Comma | Gap.Dash)) break
    if (at > start && (hitAt(read, at, 'person') || beginsName(read, at))) break
    const small = isWord(read, at, 'and', 'of', 'on', 'for', 'the', 's') || isWord(read, at, 'và')
    if (small) continue
    if (!isProper(read.symbols, at) || longestAt(read, at, 'title').length) break
    // *on Anti-Corruption, Wastefulness*: a comma goes on only into a list that *and* ends.
    if (gap & Gap.Comma && !isListed(read, at)) break
    end = at + 1
  }
  return end
}

function isListed(read: Scan, at: number): boolean {
  for (let next = at; next < at + 5 && joined(read, next + 1); next++)
    if (isWord(read, next + 1, 'and', 'và')) return isProper(read.symbols, next + 2)
  return false
}
