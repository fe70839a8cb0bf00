// English lists that say their head once: *ministries of health, transport and public security*.

import type { ListParse } from '../bodies/lists'
import { type PlaceParse, readPlace } from '../bodies/places'
import { bitsOf } from '../lexicon/kinds'
import { Gap, isCapital } from '../lexicon/symbols'
import { bareBody, levelAlone, type PlaceRef, type RawBody, type RawInstitution } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { levelAt } from './bodies'
import { endsCountry } from './committees'
import { departmentOf } from './fields'

/** The bodies of such a list, ministries, a place's departments or several places' committees, or null. */
export function readEnglishLists(read: Scan, at: number): ListParse | null {
  if (read.lexicon.marks === 'accented') return null
  if (isWord(read, at, 'ministries')) return listByFields(read, at, 'ministry', (ministry) => ministry)
  if (isWord(read, at, 'departments')) return readDepartments(read, at)
  return isWord(read, at, 'people') ? committeesOf(read, at) : null
}

/** *HCMC Departments of Health and Home Affairs*, *the provincial departments of …*, *the Departments of Health and Transport of Hanoi*. */
function readDepartments(read: Scan, at: number): ListParse | null {
  const before = placeBefore(read, at)
  const list = listByFields(read, at, 'department', (ministry) => {
    // A place's police is no department by its name.
    const head = ministry.name === 'Bộ Công an' ? '' : 'Sở '
    const name = ministry.name.replace(/^Bộ /, head)
    return { ...bareBody(name, head ? 'Sở' : name), place: before, local: true }
  })
  if (!list || before) return list && ofPlace(list, before)
  const of =
    isWord(read, list.to, 'of', 'in') && joined(read, list.to) ? readPlace(read, list.to + 1, true) : null
  if (of?.place.ids.length) return ofPlace(list, of.place)
  // Of the place that the article is about, where it names one.
  return isAboutPlaces(read) && !endsCountry(read, at) ? ofPlace(list, null) : null
}

const PLACE = bitsOf('place')

function isAboutPlaces({ symbols }: Scan): boolean {
  for (let at = 0; at < symbols.length; at++) if ((symbols.kinds[at] as number) & PLACE) return true
  return false
}

/** The same bodies, all of one place. */
function ofPlace({ to, mentions }: FieldList, place: PlaceRef | null): ListParse {
  const named = (body: RawBody) => ({
    ...body,
    place,
    name: place?.name ? `${body.name} ${place.label}` : body.name,
  })
  return { to, mentions: mentions.map((mention) => ({ ...mention, body: named(mention.body) })) }
}

/** As many words may name a place. */
const LONGEST_PLACE = 4

/** *HCMC*, *Ho Chi Minh City's*, *the city's*, *provincial*: the place or level that ends before a word. */
function placeBefore(read: Scan, at: number): PlaceRef | null {
  const end = isWord(read, at - 1, 's') && read.symbols.gap[at - 1] === 0 ? at - 1 : at
  if (!joined(read, at)) return null
  for (let from = Math.max(0, end - LONGEST_PLACE); from < end; from++) {
    const place = hitAt(read, from, 'place') ? readPlace(read, from, true) : null
    if (place?.to === end && place.place.ids.length) return place.place
  }
  const level = isCapital(read.symbols, end - 1) ? null : levelAt(read, end - 1)
  return level === 'tỉnh' || level === 'thành phố' ? levelAlone(level) : null
}

/** *People's Committees of Nghe An and Ha Tinh provinces*: a committee for each of at least two listed places. */
function committeesOf(read: Scan, at: number): ListParse | null {
  const council = isWord(read, at + 2, 'councils')
  if (
    !isCapital(read.symbols, at) ||
    !isWord(read, at + 1, 's') ||
    !(council || isWord(read, at + 2, 'committees'))
  )
    return null
  if (!isWord(read, at + 3, 'of') || !joined(read, at + 3)) return null
  const head = council ? 'Hội đồng nhân dân' : 'Ủy ban nhân dân'
  const places = placesFrom(read, at + 4)
  const last = places.at(-1)
  if (!last || places.length < 2) return null
  const mentions = places.map((place, index) => {
    const body = { ...bareBody(`${head} ${place.place.label}`, head), place: place.place, local: true }
    return listed(read, index === 0 ? at : place.from, place.to, body)
  })
  return { to: last.to, mentions }
}

/** Listed provinces and cities one after the other, parted by commas and *and*. */
function placesFrom(read: Scan, first: number): (PlaceParse & { from: number })[] {
  const places: (PlaceParse & { from: number })[] = []
  for (let next = first; next < read.symbols.length; ) {
    if ((read.symbols.gap[next] as number) & ~(Gap.Space | Gap.Comma)) break
    const and = next > first && isWord(read, next, 'and')
    if (next > first && !and && !((read.symbols.gap[next] as number) & Gap.Comma)) break
    const from = and ? next + 1 : next
    const place = hitAt(read, from, 'place') ? readPlace(read, from, true) : null
    if (!place?.place.ids.length) break
    places.push({ ...place, from })
    next = place.to
  }
  return places
}

function listed(read: Scan, from: number, to: number, body: RawBody): RawInstitution {
  const { start, end } = read.symbols
  return {
    type: 'institution',
    form: 'name',
    start: start[from] as number,
    end: end[to - 1] as number,
    rule: 'body-list',
    confidence: 0.9,
    quiet: false,
    body,
  }
}

interface FieldList {
  to: number
  mentions: RawInstitution[]
}

/** At least two fields behind a head in the plural, each made a body from its ministry. */
function listByFields(
  read: Scan,
  at: number,
  head: 'ministry' | 'department',
  bodyOf: (ministry: RawBody) => RawBody,
): FieldList | null {
  const { symbols } = read
  let next = isWord(read, at + 1, 'of') ? at + 2 : at + 1
  if (isWord(read, next, 'the')) next++
  const first = next
  const mentions: RawInstitution[] = []
  while (next < symbols.length) {
    const gap = symbols.gap[next] as number
    const begins = next === first
    if (gap & ~(Gap.Space | Gap.Comma | (begins ? Gap.Colon : 0))) break
    const and = !begins && isWord(read, next, 'and')
    if (!begins && !and && !(gap & Gap.Comma)) break
    const from = and ? next + 1 : next
    const field = joined(read, from) || !and ? departmentOf(read, from, head) : null
    if (!field?.body) break
    mentions.push(listed(read, from, field.to, bodyOf(field.body)))
    next = field.to
  }
  return mentions.length > 1 ? { to: next, mentions } : null
}
