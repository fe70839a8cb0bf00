// Missions abroad in English, by the names that they have in Vietnamese: *the Vietnamese embassy in Angola*.
import { afterShort } from '../bodies/acronyms'
import type { BodyParse } from '../bodies/body-parts'
import { isVietnam } from '../bodies/places'
import { isCapital, isProper } from '../lexicon/symbols'
import { bareBody } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { written } from '../written'
import { levelAt } from './bodies'

/** A mission of a country in another: *Vietnam's Embassy in Chile*, *Embassy of Chile in Vietnam*; null where no place is told. */
export function englishMission(read: Scan, at: number): BodyParse | null {
  if (read.lexicon.marks === 'accented' || !isCapital(read.symbols, at)) return null
  const owner = hitAt(read, at, 'country')
  const first = owner ? (isWord(read, owner.to, 's') ? owner.to + 1 : owner.to) : at
  const mission = missionAt(read, first)
  if (!mission || (owner && !joined(read, owner.to) && first === owner.to)) return null
  const of = !owner && isWord(read, mission.to, 'of') ? pastArticle(read, mission.to + 1) : 0
  const nation = owner ?? (of ? hitAt(read, of, 'country') : undefined)
  const host = nation && hostAt(read, owner ? mission.to : nation.to, nation.entry.id)
  // *the Chinese Consulate General*, *the Consulate General of Laos*: wherever it is.
  if (!host && nation && mission.head !== EMBASSY) {
    const to = owner ? mission.to : nation.to
    const body = bareBody(written(read, at, to), mission.head)
    return { from: at, to, body, rule: 'body-mission', quiet: false, general: false }
  }
  if (!host || !nation) return null
  const name = `${mission.head} ${nation.entry.id} tại ${host.name}`
  const [known] = read.lexicon.knowledge.institutions.where('name', name)
  const body = known ? { ...bareBody(known.name, ''), ids: [known.id] } : bareBody(name, mission.head)
  return { from: at, to: host.to, body, rule: 'body-mission', quiet: false, general: false }
}

/** *the JICA Vietnam Office*, *UNICEF Vietnam Country Office*: what another country's or an international body has here; `body` else. */
export function officeHere(read: Scan, body: BodyParse): BodyParse {
  const [id = ''] = body.body.ids
  const kind = read.lexicon.knowledge.institutions.get(id)?.kind ?? ''
  if (!/^(international|foreign)$/.test(kind)) return body
  const next = afterShort(read, body.to)
  const country = joined(read, next) || next > body.to ? hitAt(read, next, 'country') : undefined
  // *USAID Vietnam* is a known name.
  const to = country?.to ?? (isWord(read, body.to - 1, 'vietnam') ? body.to : 0)
  const kindly = isWord(read, to, 'country', 'representative', 'resident') ? to + 1 : to
  if (!to || !isWord(read, kindly, 'office', 'mission') || !joined(read, to)) return body
  if (!isCapital(read.symbols, kindly)) return body
  const name = written(read, body.from, kindly + 1)
  return { ...body, to: kindly + 1, rule: 'body-mission', body: { ...bareBody(name, ''), within: body.body } }
}

const EMBASSY = 'Đại sứ quán'

function missionAt(read: Scan, at: number): { to: number; head: string } | null {
  if (isWord(read, at, 'embassy')) return { to: at + 1, head: EMBASSY }
  const general = isWord(read, at, 'consulate') && isWord(read, at + 1, 'general')
  return general && joined(read, at + 1) ? { to: at + 2, head: 'Tổng Lãnh sự quán' } : null
}

function pastArticle(read: Scan, at: number): number {
  return isWord(read, at, 'the') ? at + 1 : at
}

/** Behind *in* or *to*: the country, or the city; a city of this country's own stands for it with others' missions. */
function hostAt(read: Scan, at: number, nation: string): { to: number; name: string } | null {
  if (!joined(read, at) || !isWord(read, at, 'in', 'to') || !joined(read, at + 1)) return null
  const from = pastArticle(read, at + 1)
  const country = hitAt(read, from, 'country')
  if (country) return { to: country.to, name: country.entry.id }
  const own = hitAt(read, from, 'place')
  // *in Da Nang city*
  const said = own && joined(read, own.to) && levelAt(read, own.to) ? own.to + 1 : (own?.to ?? 0)
  if (own) return isVietnam(nation) ? null : { to: said, name: 'Việt Nam' }
  let to = from
  while (to < from + LONGEST_CITY && (to === from || joined(read, to)) && isProper(read.symbols, to)) to++
  return to > from ? { to, name: written(read, from, to) } : null
}

/** As many words may name a city abroad. */
const LONGEST_CITY = 3
