// Text to mentions: documents, then bodies, then people, word after word, each stretch read once.
import type { Knowledge } from '../knowledge'
import { Shape } from '../text'
import { shortsOf } from './bodies/acronyms'
import { type BodyParse, readBody } from './bodies/bodies'
import { institution } from './bodies/institution'
import { readLists, readShort, shareTails } from './bodies/lists'
import { readPlace } from './bodies/places'
import { readDocuments } from './documents/documents'
import { boardOfNamed, ownInspection } from './english/bare-parts'
import { readDeputies, readItsHead, readPredecessor } from './english/deputies'
import { withoutOurs } from './english/elsewhere'
import { organsAbroad } from './english/foreign-parties'
import { readLed } from './english/led'
import { lendBodies } from './english/lent'
import { readEnglishLists } from './english/lists'
import { ministriesSaid } from './english/ministries'
import { readOwnedTitle } from './english/people'
import { namesBefore, readOwnedPlural, readPlural } from './english/plurals'
import { sharePlaces } from './english/shared-places'
import { partyBodiesSaid } from './english/small-party'
import { leaveColumns } from './lexicon/columns'
import { bitsOf } from './lexicon/kinds'
import { lexiconOf } from './lexicon/lexicon'
import { marksOf } from './lexicon/marks'
import { Gap, isCapital, type Symbols } from './lexicon/symbols'
import { readPeople } from './people/people'
import { readRepeats } from './people/repeats'
import type { RawDocument, RawInstitution, RawMention, RawPlace, Recognition } from './raw'
import { begins, hitAt, joined, longestAt, type Scan, scan } from './scan'

/** Text to mentions, not yet linked, and the places it names. Pure; UTF-16 offsets into `text`, in reading order. */
export function recognize(text: string, knowledge: Knowledge, language = 'vi'): Recognition {
  const read = scan(text, lexiconOf(knowledge, marksOf(text, language)))
  read.shorts = shortsOf(read, readBody)
  const mentions: RawMention[] = []
  const { symbols } = read
  const skip = (from: number, to: number) => {
    symbols.dark.fill(1, from, to)
    return to
  }
  const english = read.lexicon.marks === 'bare'
  const clubs = new Set<string>()
  const acts = new Set<number>()
  const [ministries, departments] = ['ministries', 'departments'].map((word) => read.lexicon.word(word))
  const standing = english ? read.lexicon.word('standing') : -1
  let at = 0
  for (;;) {
    if (!english) at = nextBeginning(symbols, at)
    if (at >= symbols.length) break
    const led = english
      ? (readDeputies(read, at, mentions) ??
        readItsHead(read, at, mentions) ??
        readPredecessor(read, at, mentions) ??
        readLed(read, at, mentions))
      : null
    if (led) {
      mentions.push(...led.mentions)
      at = led.to
      continue
    }
    // *the standing board of the provincial Party Committee*
    const part = english && symbols.word[at] === standing && joined(read, at + 1)
    if (
      english &&
      !part &&
      symbols.word[at] !== ministries &&
      symbols.word[at] !== departments &&
      beginsNothing(symbols, at)
    ) {
      at++
      continue
    }
    const compound = begins(read, at, COMPOUNDS) ? hitAt(read, at, 'compound') : undefined
    if (
      compound &&
      !read.hits[at]?.some(
        ({ to, entry }) => to >= compound.to && entry !== compound.entry && entry.kind !== 'deed',
      )
    ) {
      at = compound.to
      continue
    }
    // Where no phrase begins there is no body but an English one, and a document only where there is a number.
    const named =
      part || read.hits[at] !== undefined || ((english || read.shorts.size > 0) && isCapital(symbols, at))
    const document =
      begins(read, at, DOCUMENTS) || startsWithDigit(symbols, at) ? readDocuments(read, at) : null
    // *the Law Committee* is a body, whatever its first word begins elsewhere.
    const whole = document && english ? (longestAt(read, at, 'body')[0]?.to ?? 0) : 0
    if (document && (whole < document.to || (whole === document.to && isOwnAct(read, at, mentions, acts)))) {
      mentions.push(...document.mentions, ...issuersInside(read, at, document.to))
      at = document.to
      continue
    }
    const never = begins(read, at, HEADS) ? hitAt(read, at, 'head', 'dark') : undefined
    if (never && isCapital(symbols, at)) {
      at = skip(at, never.to)
      continue
    }
    // *CLB Công an Hà Nội* plays; its name is a body's, here and wherever the article says it again.
    const club = begins(read, at, CLUBS) ? clubAt(read, at) : null
    if (club) {
      clubs.add(club.body.name)
      at = skip(at, club.to)
      continue
    }
    const list = readLists(read, at) ?? readEnglishLists(read, at)
    if (list) {
      mentions.push(...list.mentions)
      at = list.to
      continue
    }
    const country = begins(read, at, COUNTRIES) ? longestAt(read, at, 'country')[0] : undefined
    if (
      country &&
      country.to - at > 1 &&
      !read.hits[at]?.some(({ to, entry }) => to > country.to && entry.kind !== 'country') &&
      read.lexicon.marks === 'accented'
    ) {
      at = country.to
      continue
    }
    const body = named ? readBody(read, at) : null
    const people =
      (english && !body && isCapital(symbols, at) ? namesBefore(read, at) : null) ??
      (body && body.to - at > 1 ? readPeopleOver(read, at, body) : readPeople(read, at)) ??
      readEnglish(read, at, body, mentions)
    if (people) {
      mentions.push(...people.mentions)
      at = people.mentions.length ? people.to : skip(at, people.to)
      continue
    }
    if (body) {
      if (clubs.size > 0 && clubs.has(body.body.name)) skip(at, body.to)
      else mentions.push(institution(read, ownInspection(read, body, mentions)))
      at = body.to
      continue
    }
    const place = begins(read, at, NAMED_PLACES) ? longestAt(read, at, 'place')[0] : undefined
    if (place && place.to - at > 1) {
      at = skip(at, place.to)
      continue
    }
    const short = begins(read, at, HEADS) ? readShort(read, at) : null
    if (short) {
      mentions.push(short.mention)
      at = short.to
      continue
    }
    // *chi bộ Tài nguyên*: in small letters no body begins inside a compound.
    at = compound ? compound.to : at + 1
  }
  mentions.push(...readRepeats(read, mentions))
  if (english) mentions.push(...ministriesSaid(read, mentions), ...partyBodiesSaid(read, mentions))
  sortInPlace(mentions)
  if (english) {
    lendBodies(text, mentions)
    sharePlaces(text, mentions)
  }
  shareTails(text, mentions)
  const places = placesIn(read)
  leaveColumns(symbols)
  return {
    mentions: english ? withoutOurs(read, organsAbroad(read, withoutRoles(text, mentions))) : mentions,
    places,
  }
}

/** By start, longest first: as they were read, but for names that were found once more and what English tells backwards. */
function sortInPlace(mentions: RawMention[]): void {
  for (let index = 1; index < mentions.length; index++) {
    const [before, { start, end }] = [mentions[index - 1] as RawMention, mentions[index] as RawMention]
    if (start < before.start || (start === before.start && end > before.end)) {
      mentions.sort((a, b) => a.start - b.start || b.end - a.end)
      return
    }
  }
}

/** *the Declaration on the Conduct of Parties (DOC)*: letters that a body has too, which the article gives to a document; `acts` keeps them. */
function isOwnAct(
  { symbols }: Scan,
  at: number,
  mentions: readonly RawMention[],
  acts: Set<number>,
): boolean {
  const word = symbols.word[at] as number
  const last = mentions.at(-1)
  const behind = last?.type === 'document' && last.end === symbols.end[at - 1]
  if (behind && symbols.gap[at] === (Gap.Space | Gap.Open)) acts.add(word)
  return acts.has(word)
}

/** *Thao, the Chairman of …*: between commas behind one word of a name a title, with the body in it, is that person's role. */
function withoutRoles(text: string, mentions: RawMention[]): RawMention[] {
  let name = -1
  let role = -1
  return mentions.filter((mention) => {
    const title = mention.type === 'official' && mention.form === 'title'
    if (title && name >= 0 && /^, (?:the|an?) (?:former )?$/.test(text.slice(name, mention.start)))
      role = mention.end
    name = mention.rule === 'name-said' ? mention.end : -1
    return mention.end > role
  })
}

function readEnglish(read: Scan, at: number, body: BodyParse | null, before: readonly RawMention[]) {
  return read.lexicon.marks === 'bare'
    ? (readPlural(read, at, before) ??
        readOwnedPlural(read, body) ??
        readOwnedTitle(read, at, body) ??
        readBoard(read, at, body, before))
    : null
}

/** *the Standing Board*: a board of the Party committee that was named last. */
function readBoard(read: Scan, at: number, body: BodyParse | null, before: readonly RawMention[]) {
  const board = body ? null : boardOfNamed(read, at, before)
  return board && { to: board.to, mentions: [institution(read, board)] }
}

function clubAt(read: Scan, at: number): BodyParse | null {
  const club = hitAt(read, at, 'club')
  const named = club && joined(read, club.to) && isCapital(read.symbols, club.to)
  return named ? readBody(read, club.to) : null
}

const DOCUMENTS = bitsOf('kind', 'document')
const COMPOUNDS = bitsOf('compound')
const HEADS = bitsOf('head')
const CLUBS = bitsOf('club')
const COUNTRIES = bitsOf('country')
const NAMED_PLACES = bitsOf('place')
/** What is done tells where a body's name ends, and begins nothing. */
const TELLING = ~bitsOf('deed')
const PLACES = bitsOf('place', 'district', 'level')

/** A small word that no phrase begins with, as most are: every rule asks for a phrase, a capital or a number. */
function beginsNothing(symbols: Symbols, at: number): boolean {
  return (
    ((symbols.kinds[at] as number) & TELLING) === 0 &&
    symbols.shape[at] === Shape.Lower &&
    !startsWithDigit(symbols, at)
  )
}

/** The first word from one on at which something may begin. */
function nextBeginning(symbols: Symbols, from: number): number {
  let at = from
  while (at < symbols.length && beginsNothing(symbols, at)) at++
  return at
}

function startsWithDigit({ text, start }: Symbols, at: number): boolean {
  const code = text.charCodeAt(start[at] as number)
  return code >= 48 && code <= 57
}

/** Every named place, by which local bodies without one are completed. */
function placesIn(read: Scan): RawPlace[] {
  const places: RawPlace[] = []
  const { kinds, length } = read.symbols
  for (let at = 0; at < length; at++) {
    if (((kinds[at] as number) & PLACES) === 0) continue
    const found = readPlace(read, at, true)
    if (!found?.place.name) continue
    const dateline = isDateline(read, at, found.to) || undefined
    places.push({ start: read.symbols.start[at] as number, place: found.place, dateline })
    at = found.to - 1
  }
  return places
}

/** *Hanoi (VNA) –*, *HÀ NỘI —*: where a report was written, at the beginning of its first line. */
function isDateline({ symbols, lexicon }: Scan, from: number, to: number): boolean {
  const first = from === 0 || ((symbols.gap[from] as number) & (Gap.Line | Gap.Dash)) !== 0
  const gap = to < symbols.length ? (symbols.gap[to] as number) : 0
  return lexicon.marks === 'bare' && first && (gap & (Gap.Dash | Gap.Open)) !== 0 && (gap & Gap.Space) !== 0
}

/** A title that reaches farther than the body it begins with (*Tổng Thanh tra Chính phủ*) wins over it. */
function readPeopleOver(read: Scan, at: number, body: BodyParse) {
  const [title] = [hitAt(read, at, 'title'), hitAt(read, at, 'office')]
    .filter((hit) => hit !== undefined)
    .sort((a, b) => b.to - a.to || (a.entry.kind === 'office' ? -1 : 1))
  if (
    !title ||
    (title.to < body.to && title.entry.kind !== 'office' && !/^(alone|body)$/.test(title.entry.class))
  )
    return null
  const people = readPeople(read, at)
  if (!people || people.to < body.to) return null
  // *Thường trực HĐND tỉnh*: what a title and its body are called together is a body where nobody's name follows.
  if (!named(people) && people.to === body.to && /^Thường (trực$|vụ )/.test(title.entry.id)) return null
  // A body known by this very name is one, unless somebody's name follows.
  return named(people) || body.rule !== 'body-known' || title.entry.kind === 'office' ? people : null
}

/** Whether somebody is named. */
function named({ mentions }: { mentions: readonly RawMention[] }): boolean {
  return mentions.some((mention) => mention.type === 'official' && mention.form === 'name')
}

/** Bodies inside a document's own words (*Luật Tổ chức Chính phủ*): known, unpainted. */
function issuersInside(read: Scan, from: number, to: number): (RawInstitution | RawDocument)[] {
  const inside: RawInstitution[] = []
  for (let at = from + 1; at < to; at++) {
    if (!isCapital(read.symbols, at)) continue
    const body = readBody(read, at)
    if (!body || body.to > to) continue
    inside.push({ ...institution(read, body), quiet: true, rule: `${body.rule}-in-document` })
    at = body.to - 1
  }
  return inside
}
