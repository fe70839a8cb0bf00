// English names of bodies that no list has: capitals around a word that bodies have, and what such a body is for.
import { type BodyParse, beginsName } from '../bodies/body-parts'
import type { Lexicon } from '../lexicon/lexicon'
import { Gap, isCapital, isProper } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { bareBody } from '../raw'
import { commaOnly, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import english from '../words/english.json'
import { wordAt, written } from '../written'
import { levelAt } from './bodies'

const { committees } = english

const ALONE: ReadonlyMap<string, string> = new Map(Object.entries(english.alone))

const HEADS = committees.heads.map((words) => words.split(' '))
/** Most words begin none of these. */
const beginsCommittee = oneOf([...committees.before, ...HEADS.flatMap((words) => words.slice(0, 1))])

/** Words that tell what a public body is for. */
export const isFieldWord = oneOf([...english.fields, ...english.told.governing, ...english.told.trades])

/** Whose boards and divisions are no public bodies. */
const isFirms = oneOf(['company', 'corporation', 'airlines', 'airways', 'hotel', 'jsc', 'ltd'])

/** The words of such names, by their numbers. */
interface Words {
  nouns: ReadonlySet<number>
  /** Nouns that only bodies have. */
  free: ReadonlySet<number>
  heads: ReadonlySet<number>
  /** Words that no person's name holds. */
  holds: ReadonlySet<number>
  never: ReadonlySet<number>
  /** What a public body's name may begin with. */
  first: ReadonlySet<number>
  small: ReadonlySet<number>
}

const WORDS = new WeakMap<Lexicon, Words>()

function wordsOf({ lexicon }: Scan): Words {
  let made = WORDS.get(lexicon)
  if (!made) {
    const numbers = (...lists: string[][]) => new Set(lists.flat().map((word) => lexicon.word(word)))
    made = {
      nouns: numbers(committees.nouns),
      free: numbers(committees.free),
      heads: numbers(committees.free, committees.public),
      holds: numbers(committees.nouns, committees.free, committees.public, committees.private),
      never: numbers(committees.never),
      first: numbers(committees.before, committees.publicly),
      small: numbers(['and', 'of', 'on', 'for', 'the', 's', 'và']),
    }
    WORDS.set(lexicon, made)
  }
  return made
}

function isOf(set: ReadonlySet<number>, { symbols }: Scan, at: number): boolean {
  return at < symbols.length && set.has(symbols.word[at] as number)
}

/** As many words may stand in such a name. */
const LONGEST = 14

/** *National Steering Committee for Digital Transformation*: a head of many words, then what it is for, in capitals. */
export function englishCommittee(read: Scan, at: number): BodyParse | null {
  if (!beginsCommittee(read, at)) return null
  let to = at
  while (to < at + 3 && isWord(read, to, ...committees.before) && isCapital(read.symbols, to)) to++
  const head = HEADS.find((words) =>
    words.every((word, index) => isWord(read, to + index, word) && (index === 0 || joined(read, to + index))),
  )
  if (!head) return null
  to += head.length
  if (joined(read, to) && isWord(read, to, ...committees.of)) {
    let next = to + 1
    if (isWord(read, next, 'the')) next++
    to = isProper(read.symbols, next) ? Math.max(to, capitalsEnd(read, next)) : describedEnd(read, next)
  }
  // *the Steering Committee 902*
  else if (joined(read, to) && /^\d{2,4}$/.test(wordAt(read, to))) to++
  return to - at < 3 ? null : inCapitals(read, at, to, 'body-committee', 'Ban Chỉ đạo')
}

const endsDescription = oneOf(
  'is was are were has have had will would can may must said met held in at on to by as who which that chaired decided asked'.split(
    ' ',
  ),
)

/** *for vital national projects within the transport sector*: where what a committee is for ends in small letters. */
function describedEnd(read: Scan, from: number): number {
  let to = from
  while (to < from + LONGEST && (to === from || joined(read, to)) && !endsDescription(read, to)) {
    // *on summarising the implementation of Resolution No. 18*: the paper is told of, and no part of a name.
    if (isCapital(read.symbols, to) && hitAt(read, to, 'kind')) return from - 1
    to++
  }
  return to > from ? to : from - 1
}

/** *Commission for Economic Affairs*, *Investigation Police Agency*, behind an owner: capitals around a word that bodies have. */
export function partInCapitals(read: Scan, at: number): BodyParse | null {
  const to = capitalsEnd(read, at)
  for (let next = at; next < to; next++)
    if (isOf(wordsOf(read).nouns, read, next)) return inCapitals(read, at, to, 'body-tail')
  return null
}

/** *Land Development Center*: whether capitals hold a word that bodies have; in English alone. */
export function holdsBodyNoun(read: Scan, from: number, to: number): boolean {
  if (read.lexicon.marks === 'accented') return false
  const { holds } = wordsOf(read)
  for (let at = from; at < to; at++) if (isOf(holds, read, at)) return true
  return false
}

/** *of*, *the* and the like inside such a name. */
export function isSmall(read: Scan, at: number): boolean {
  return isOf(wordsOf(read).small, read, at)
}

/** A word that public bodies end in. */
export function endsBody(read: Scan, at: number): boolean {
  const { nouns, heads } = wordsOf(read)
  return isOf(nouns, read, at) || isOf(heads, read, at) || isWord(read, at, 'party', 'presidium', 'assembly')
}

/** *United Nations Commission on the Limits of …*: a part of an international body, named behind it in capitals. */
export function ofNations(read: Scan, { from, to, body }: BodyParse): BodyParse | null {
  const kind = read.lexicon.knowledge.institutions.get(body.ids[0] ?? '')?.kind
  if (kind !== 'international' || !joined(read, to) || !isCapital(read.symbols, to)) return null
  const part = hitAt(read, to, 'title') ? null : partInCapitals(read, to)
  return part && { ...part, from, body: { ...part.body, name: written(read, from, part.to) } }
}

/** *Propaganda and Education Commission*, *US Coast Guard*, *Committee on Legal Affairs*: nobody's part, and in no list. */
export function englishUnlisted(read: Scan, at: number): BodyParse | null {
  const { symbols } = read
  if (!isProper(symbols, at) || (joined(read, at) && isCapital(symbols, at - 1) && !isProse(read, at - 1)))
    return null
  const words = wordsOf(read)
  // *Vietnam's Ministry of …* is read without its owner.
  const nation = hitAt(read, at, 'country')
  if (nation && isWord(read, nation.to, 's') && longestAt(read, nation.to + 1, 'body').length) return null
  const short = alone(read, at, at + 2)
  if (short) return short
  const start = startOf(read, at)
  if (start < 0) return null
  const end = Math.max(capitalsEnd(read, start), start)
  let noun = -1
  for (let next = start; next < end && !isWord(read, next, 'of', 'for', 'on', 'the'); next++)
    // *the municipal Control Centre and Health Department* are two.
    if (noun === next - 1 && isWord(read, next, 'and')) break
    else if (isOf(words.heads, read, next)) noun = next
  if (noun < 0) return null
  const on = noun + 1 < end && joined(read, noun + 1) && isWord(read, noun + 1, 'of', 'for', 'on')
  const level = joined(read, at) && !isCapital(read.symbols, at - 1) && levelAt(read, at - 1) !== null
  const centre = isWord(read, noun, 'center', 'centre')
  if (
    (centre && isHall(read, noun - 1)) ||
    (isWord(read, noun, 'office') && isWord(read, noun - 1, 'post', 'box', 'ticket'))
  )
    return null
  if ((noun === at || (centre && !level)) && !(on && end > at + 2)) return null
  const to = on ? end : noun + 1
  for (let next = at; next < to; next++) if (isOf(words.never, read, next) || isFirms(read, next)) return null
  const free = isOf(words.free, read, noun) || isManaging(read, at, noun, to) || isUnderKnown(read, to)
  if (!free && !level && start === at && !isOf(words.first, read, at) && !endsCountry(read, to)) return null
  // *the municipal Disease Control Centre*
  // *Thailand's Ministry of Commerce*: an owner is no part of the name.
  const from = isWord(read, start - 1, 's') ? start : at
  return inCapitals(read, level ? at - 1 : from, to, 'body-capitals')
}

const isManaged = oneOf(
  'irrigation construction investment infrastructure urban area areas railway railways project projects zone zones park parks traffic works forest forests port'.split(
    ' ',
  ),
)

/** *Northwest Urban Area Management Board*, *Management Authority for Urban Railway*: what runs an undertaking of the State. */
function isManaging(read: Scan, from: number, noun: number, to: number): boolean {
  if (!isWord(read, noun, 'board', 'authority', 'unit') || !isWord(read, noun - 1, 'management')) return false
  for (let at = from; at < to; at++) if (isManaged(read, at) || hitAt(read, at, 'place')) return true
  return false
}

/** *the Drug Prevention Department under the Border Guard High Command*. */
function isUnderKnown(read: Scan, to: number): boolean {
  if (!isWord(read, to, 'under') || !joined(read, to)) return false
  return longestAt(read, isWord(read, to + 1, 'the') ? to + 2 : to + 1, 'body').length > 0
}

/** What houses are called after: *the provincial Convention Centre*. */
const isHall = oneOf(
  'administrative administration convention conference exhibition shopping trade cultural culture sports media'.split(
    ' ',
  ),
)

/** *the Central Committee* alone is the Party's. */
function alone(read: Scan, at: number, to: number): BodyParse | null {
  // *the Central Committee Secretariat*: a part of it is told behind it.
  const on = joined(read, to) && isCapital(read.symbols, to) && !isWord(read, to, 'secretariat')
  const name = to > read.symbols.length || on ? undefined : ALONE.get(written(read, at, to))
  const [body] = name ? read.lexicon.knowledge.institutions.where('name', name) : []
  if (!body || isWord(read, to, 'of') || !isOfParty(read, at)) return null
  // *the powerful party Central Committee*
  const from = isWord(read, at - 1, 'party') && joined(read, at) ? at - 1 : at
  return { ...inCapitals(read, from, to, 'body-known'), body: { ...bareBody(body.name, ''), ids: [body.id] } }
}

/** *the Central Committee*, *the new Central Committee*, *the party's Central Committee*; no other owner's. */
function isOfParty(read: Scan, at: number): boolean {
  const owned = isWord(read, at - 1, 's') && read.symbols.gap[at - 1] === 0
  if (!owned)
    return joined(read, at)
      ? isProse(read, at - 1) || !isCapital(read.symbols, at - 1)
      : isWord(read, at - 1, 'cpv')
  if (!isWord(read, at - 2, 'party', 'cpv', 'vietnam')) return false
  for (let before = at - 3; before >= 0 && before > at - 7 && joined(read, before + 1); before--)
    if (hitAt(read, before, 'country') && !isWord(read, before, 'vietnam', 'vietnamese', 'viet')) return false
  return true
}

/** Behind a place or a country that such a name may begin with; -1 where something else begins. */
function startOf(read: Scan, at: number): number {
  const town = hitAt(read, at, 'town') ?? hitAt(read, at, 'district')
  const own = Math.max(hitAt(read, at, 'place')?.to ?? 0, hitAt(read, at, 'country')?.to ?? 0, town?.to ?? 0)
  // *Vietnam-Cuba Inter-Governmental Committee*, *Viet Nam – Laos …*
  const other = own > at && read.symbols.gap[own] === Gap.Dash ? hitAt(read, own, 'country') : undefined
  const place = other?.to ?? own
  if (place > at && joined(read, place)) return isWord(read, place, 's') ? place + 1 : place
  const begins = hitAt(read, at, 'title') ?? hitAt(read, at, 'office') ?? hitAt(read, at, 'person')
  const { first, free } = wordsOf(read)
  const isPublic = isOf(first, read, at) || isOf(free, read, at)
  return begins || beginsName(read, at) || (isProse(read, at) && !isPublic) ? -1 : at
}

function isProse({ lexicon, symbols }: Scan, at: number): boolean {
  return lexicon.prose.has(symbols.word[at] as number)
}

function inCapitals(read: Scan, from: number, to: number, rule: string, head = ''): BodyParse {
  return { from, to, body: bareBody(written(read, from, to), head), rule, quiet: false, general: false }
}

/** A word that neither grammar nor any known name has: behind a field it begins somebody's name. */
function isUnknown({ symbols, lexicon }: Scan, at: number): boolean {
  return (symbols.word[at] as number) > lexicon.vocabulary.known
}

/** Where capitals, joined by small words, end; never in such a word, nor inside a person's name. */
export function capitalsEnd(read: Scan, start: number): number {
  let end = start
  for (let at = start; at < start + LONGEST && at < read.symbols.length; at++) {
    const gap = read.symbols.gap[at] as number
    if (at > start && gap & ~(Gap.Space | Gap.Comma | Gap.Dash)) break
    if (at > start && (hitAt(read, at, 'person') || beginsName(read, at))) break
    const small = isOf(wordsOf(read).small, read, at)
    // *the National Personnel Authority of Japan Kawamoto Yuko*
    if (!small && at > start + 1 && isWord(read, at - 2, 'of') && joined(read, at) && endsCountry(read, at))
      break
    // *the Law on A, the Law on B* are two; *the Organisation Board, and Mr A* goes on with somebody else.
    const whole = at > start && isOf(wordsOf(read).holds, read, at - 1)
    if (small && gap & (Gap.Comma | Gap.Dash) && (whole || !isWord(read, at, 'and'))) break
    // *the Organisation Board and Le Van A*
    const named = small ? at + 1 : at
    if (
      whole &&
      isCapital(read.symbols, named) &&
      read.lexicon.surnames.has(read.symbols.word[named] ?? -1) &&
      isCapital(read.symbols, named + 1)
    )
      break
    // *the Government's Office and the State Bank*: an article begins another.
    // *the Port Authority and Border Guard*: a body known by itself is another.
    const other = longestAt(read, at + 1, 'body').length > 0 || hitAt(read, at + 1, 'country')?.to === at + 2
    if (isWord(read, at, 'and') && other) break
    if (small && (isDay(read, at + 1) || (isWord(read, at, 'and') && isWord(read, at + 1, 'the')))) break
    if (small) continue
    if (at > start + 1 && isUnknown(read, at) && isFieldWord(read, at - 1) && joined(read, at)) break
    // *for Covid-19 Prevention and Control*
    if (at > start && gap === Gap.Dash && /^\d+$/.test(wordAt(read, at))) {
      end = at + 1
      continue
    }
    // *for Deputies' Affairs*
    const title = longestAt(read, at, 'title')[0]
    if (!isProper(read.symbols, at) || (title && title.entry.class !== 'plural')) break
    // *on Anti-Corruption, Wastefulness*: a comma goes on only into a list that *and* ends.
    if (gap & Gap.Comma && (whole || !isListed(read, at))) break
    end = at + 1
  }
  return end
}

/** Whether a country ends right before a word. */
export function endsCountry(read: Scan, at: number): boolean {
  return hitAt(read, at - 1, 'country')?.to === at
}

/** *on Saturday*, *on August 3*. */
function isDay(read: Scan, at: number): boolean {
  return (
    isWord(read, at - 1, 'on') &&
    /(day|uary|mber|tober|March|April|May|June|July|August)$/.test(wordAt(read, at))
  )
}

function isListed(read: Scan, at: number): boolean {
  for (let next = at; next < at + 5 && commaOnly(read, next + 1); next++) {
    if (isWord(read, next + 1, 'and', 'và')) return isProper(read.symbols, next + 2)
    if (!joined(read, next + 1)) return false
  }
  return false
}
