// Public bodies in no list, beside an English title: *head of the district's natural resources division*, *the local
// Justice Division*. What they are called is read to its end; whose they are, or what they see to, tells that they are public.
import { type BodyParse, beginsName } from '../bodies/body-parts'
import { readPlace } from '../bodies/places'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { bareBody, type PlaceRef } from '../raw'
import { hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import english from '../words/english.json'
import { written } from '../written'
import { levelAt } from './bodies'
import { capitalsEnd, isSmall } from './committees'

const { told, fields } = english

/** As many words may name such a body with those that it is under. */
const LONGEST = 18

export const isUnit = oneOf(told.units)
/** Words of names that no public body has. */
export const isFirm = oneOf(told.firms)
/** What bodies see to; what companies' departments see to as well tells nothing. */
const isField = oneOf([...fields.filter((word) => !told.trades.includes(word)), ...told.governing])
const isTrade = oneOf(told.trades)
/** Words that tell whose something is. */
const isOwners = oneOf(told.owners)
const isLink = oneOf(['of', 'at', 'under', 'in', 'for', 'from'])

/** What was read of such a body's name so far. */
interface Told {
  /** Behind the last word that may end it. */
  end: number
  unit: boolean
  /** Told by its owner or place. */
  owned: boolean
  /** Told by what it sees to, in capitals. */
  field: boolean
  place: PlaceRef | null
}

/** The unlisted public body whose name begins at a word, or behind that word where it is *the*; null where nothing tells that it is public. */
export function toldBody(read: Scan, from: number): BodyParse | null {
  if (read.lexicon.marks === 'accented') return null
  const first = isWord(read, from, 'the', 'a', 'an') ? from + 1 : from
  const made: Told = { end: 0, unit: false, owned: false, field: false, place: null }
  let at = first
  for (let next = at; next < first + LONGEST && next < read.symbols.length; at = next) {
    if (isFirm(read, next)) return null
    next = step(read, first, next, made)
    if (next === at && next > first) break
    if (next === first) return null
  }
  // *the Planning Division at Viet A*: of somebody who is not known.
  const named = isCapital(read.symbols, at) && !read.lexicon.prose.has(read.symbols.word[at] as number)
  const anothers = named && joined(read, at) && isLink(read, beforeThe(read, at))
  // Anybody has a centre for something.
  const centre = isWord(read, made.end - 1, 'centre', 'center')
  if (!made.unit || !(made.owned || (made.field && !anothers && !centre))) return null
  const body = { ...bareBody(written(read, first, made.end), ''), place: made.place }
  return { from: first, to: made.end, body, rule: 'body-told', quiet: true, general: false }
}

/** The word before one, or before *the* before it. */
function beforeThe(read: Scan, at: number): number {
  return isWord(read, at - 1, 'the') ? at - 2 : at - 1
}

/** The word behind what goes on with a name at a word; the same word where nothing does. */
function step(read: Scan, first: number, at: number, made: Told): number {
  const gap = at === first ? Gap.Space : (read.symbols.gap[at] as number)
  const owner = gap === 0 && isWord(read, at, 's')
  if (gap & ~(Gap.Space | Gap.Comma | Gap.Dash) || (gap === 0 && !owner)) return at
  const listed = (gap & Gap.Comma) !== 0
  const capital = isCapital(read.symbols, at)
  if (!listed) {
    const owned = pastOwner(read, first, at, made)
    if (owned > at) return owned
    if (at > first && capital && isPerson(read, at)) return at
    if (isUnit(read, at)) return pastUnit(at, made)
  }
  if (isField(read, at) || isTrade(read, at)) {
    if (capital && isField(read, at)) made.field = true
    // *Division of Culture and Information*: what it sees to, behind it.
    if (made.unit && (capital || (made.owned && isField(read, at)))) made.end = at + 1
    return at + 1
  }
  if (listed) return at
  if (isOwners(read, at)) {
    made.owned = true
    return at + 1
  }
  // *the city's Department of Publicity and Training*: whatever an owned one is for.
  if (capital && made.unit && made.owned && isWord(read, at - 1, 'of', 'for') && isUnit(read, at - 2))
    return pastFields(read, at, made)
  if (isSmall(read, at) || isLink(read, at)) return at + 1
  if (made.unit && /^\d{1,2}$/.test(written(read, at, at + 1))) return pastUnit(at, made)
  // *Hue Monuments Conservation Centre*: other capitals before the word of what it is.
  return capital && (!made.unit || !isLink(read, beforeThe(read, at))) ? at + 1 : at
}

function pastFields(read: Scan, at: number, made: Told): number {
  made.end = Math.max(capitalsEnd(read, at), at)
  return made.end
}

function pastUnit(at: number, made: Told): number {
  made.unit = true
  made.end = at + 1
  return at + 1
}

/** A place, a level or a known body that tells whose a body is: the word behind it; the same word where none begins. */
function pastOwner(read: Scan, first: number, at: number, made: Told): number {
  const place = hitAt(read, at, 'place') || hitAt(read, at, 'town') ? readPlace(read, at, true) : null
  const town = place ? place.to : (hitAt(read, at, 'town')?.to ?? 0)
  const known = isCapital(read.symbols, at) ? longestAt(read, at, 'body')[0]?.to : undefined
  const level = levelAt(read, at) ? at + 1 : 0
  const to = Math.max(town, known ?? 0, level)
  if (!to) return at
  made.owned = true
  if (place?.to === to && place.place.ids.length) made.place = place.place
  if (made.unit || (known === to && to - at > 1)) made.end = to
  // A listed body by itself is no unlisted one, unless more follows.
  if (known === to && to - at > 1 && at > first) made.unit = true
  return to
}

/** Whether a name or another title begins. */
function isPerson(read: Scan, at: number): boolean {
  const title = hitAt(read, at, 'title')
  return (
    hitAt(read, at, 'person') !== undefined ||
    beginsName(read, at) ||
    (title && title.entry.class !== 'rank') === true
  )
}

/** As many words may name such a body before a title. */
const LONGEST_BEFORE = 9

/** *the Economic Police Division head*, *the local Justice Division's chief*: the unlisted body that ends before a word, or null. */
export function toldBefore(read: Scan, at: number): BodyParse | null {
  if (read.lexicon.marks === 'accented' || !joined(read, at)) return null
  const owned = isWord(read, at - 1, 's') && read.symbols.gap[at - 1] === 0
  const end = owned ? at - 1 : at
  if (!isUnit(read, end - 1)) return null
  let found: BodyParse | null = null
  for (let from = end - 1; from > 0 && from > end - LONGEST_BEFORE; from--) {
    const begins = isWord(read, from - 1, 'the') || !joined(read, from)
    const body = begins ? toldBody(read, from) : null
    if (body?.to === end) found = body
    if (begins) break
  }
  return found
}

/** *the Hoa Sen Group's President*: a company's word right before a title, with no public body that ends in it. */
export function isOfFirm(read: Scan, at: number): boolean {
  const owner = isWord(read, at - 1, 's') && read.symbols.gap[at - 1] === 0 ? at - 2 : at - 1
  return (
    isFirm(read, owner) && isCapital(read.symbols, owner) && joined(read, at) && !isWord(read, owner, 'bank')
  )
}

/** Behind a title: *of the local Justice Division*, *at the …*; null where no such body is told. */
export function toldBehind(read: Scan, at: number): BodyParse | null {
  const of = joined(read, at) && isWord(read, at, 'of', 'for', 'at', 'in', 'from', 'under', 'with')
  return of && joined(read, at + 1) ? toldBody(read, at + 1) : null
}
