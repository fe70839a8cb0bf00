// English news of other countries alone: *the Prime Minister*, *the Government* there are none of ours.
import { isForeignWord } from '../../text'
import { isVietnam } from '../bodies/places'
import { bitsOf } from '../lexicon/kinds'
import { isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import type { RawMention, RawOfficial, RawTitle } from '../raw'
import { begins, hitAt, isWord, joined, type Scan } from '../scan'

const COUNTRIES = bitsOf('country')
/** Named once, another country may stand beside ours. */
const FEWEST = 2
/** In words. */
const LONG = 150
/** In letters. */
const SHORT = 5

const PLACES = bitsOf('place')

/** Leaves out titles and bodies of this country in an article that names others and nothing that is here. */
export function withoutOurs(read: Scan, mentions: RawMention[]): RawMention[] {
  const elsewhere = isElsewhere(read, mentions)
  if (elsewhere === 'untold') return mentions.filter((one) => !isShort(one) || !isOurs(read, one))
  if (!elsewhere) return mentions
  const borne = new Set(mentions.flatMap((one) => (isNamed(one) ? one.titles.map(({ title }) => title) : [])))
  // What somebody named in the article bears is that one's: *the Prime Minister* behind *Prime Minister Theresa May*.
  const isBorne = (one: RawMention) =>
    one.type === 'official' && one.titles.some(({ title }) => borne.has(title))
  return mentions.filter((mention) => !isOurs(read, mention) || isBorne(mention))
}

function isNamed(mention: RawMention): mention is RawOfficial {
  return mention.type === 'official' && mention.form === 'name' && !mention.partial
}

/** What parliaments and offices elsewhere are called, and none here is. */
const isOfOthers = oneOf(['senate', 'senator', 'senators', 'commons', 'lords', 'mp', 'mps', 'crown'])

/** *NBC*, in a long text of no country, place or person of ours, is no commission here. */
function isShort({ type, start, end }: RawMention): boolean {
  return type === 'institution' && end - start <= SHORT
}

function isElsewhere(read: Scan, mentions: readonly RawMention[]): boolean | 'untold' {
  let others = 0
  for (let at = 0; at < read.symbols.length; at++) {
    if (begins(read, at, PLACES) && hitAt(read, at, 'place')) return false
    const country = begins(read, at, COUNTRIES) ? hitAt(read, at, 'country') : undefined
    if (country && isVietnam(country.entry.id)) return false
    if (country || (isCapital(read.symbols, at) && isOfOthers(read, at))) others++
  }
  const { people } = read.lexicon.knowledge
  const isAbroad = (id: string) => people.get(id)?.country !== undefined
  const named = mentions.filter((one): one is RawOfficial => one.type === 'official' && one.form === 'name')
  if (named.some(({ ids }) => ids.some((id) => !isAbroad(id)))) return false
  if (others >= FEWEST) return true
  // One country or none is named, but those who lead one, and nobody with a surname of ours.
  const local = named.some((one) => !one.partial && !one.ids.length && isLocalName(read, one))
  if (local) return false
  // *Cabinet Secretary Alice Wahome*: nor is who holds an office of this country.
  const isOfficer = ({ ids, partial, titles }: RawOfficial) =>
    !partial && !ids.length && titles.some(({ body }) => !body?.ids.length)
  const leads = ({ ids, titles }: RawOfficial) => ids.some(isAbroad) || titles.some(({ country }) => country)
  if (named.some((one) => leads(one) || isOfficer(one))) return true
  return read.symbols.length > LONG && 'untold'
}

function isLocalName({ lexicon }: Scan, { name }: RawOfficial): boolean {
  const words = name.split(' ')
  return lexicon.surnames.has(lexicon.word(words[0]?.toLowerCase() ?? '')) && !words.some(isForeignWord)
}

const ALONE = new WeakMap<Scan, boolean>()

/** Whether a text names this country and no other one, so that whoever it calls by an office alone is of this one. */
export function isOfVietnamAlone(read: Scan): boolean {
  let alone = ALONE.get(read)
  if (alone === undefined) {
    const named: boolean[] = []
    for (let at = 0; at < read.symbols.length; at++) {
      const country = begins(read, at, COUNTRIES) ? hitAt(read, at, 'country') : undefined
      if (country) named.push(isVietnam(country.entry.id))
    }
    alone = named.length > 0 && named.every(Boolean)
    ALONE.set(read, alone)
  }
  return alone
}

/** A title alone that says no country, a body of the kinds that only this country's list has. */
function isOurs({ lexicon: { knowledge } }: Scan, mention: RawMention): boolean {
  if (mention.type === 'official')
    return mention.form === 'title' && mention.titles.every(({ country, body }) => !country && !body?.country)
  if (mention.type === 'document') return mention.rule === 'constitution'
  if (mention.type !== 'institution' || !mention.body.ids.length) return false
  return mention.body.ids.every((id) => !ABROAD.test(knowledge.institutions.get(id)?.kind ?? ''))
}

/** What one of our titles may be of in small letters. */
const isOurOwn = oneOf([
  'country',
  'nation',
  'party',
  'republic',
  'state',
  'government',
  'day',
  'time',
  'assembly',
])

/** *President of the Liberal Democratic Party*, *President of the independent Women's Club*: of something, behind a title that ends before a word, that no title of ours is of. */
export function isOfAnother(read: Scan, to: number, last: RawTitle | undefined): boolean {
  if (!last || last.body || last.domain || last.place || !isWord(read, to, 'of') || !joined(read, to))
    return false
  const next = isWord(read, to + 1, 'the') ? to + 2 : to + 1
  if (!joined(read, next)) return false
  return isCapital(read.symbols, next)
    ? !isWord(read, next, 'socialist', 'vietnam', 'viet')
    : !isOurOwn(read, next)
}

const ABROAD = /^(international|foreign)$/
