// Organs of other countries' parties, which bear the names of ours: *the LPRP Central Committee's Inspection Commission*.
import { bareBody, type RawBody, type RawInstitution, type RawMention } from '../raw'
import type { Scan } from '../scan'

/** What may stand between a party and its organ, and behind a party that an organ is of. */
const OWNING = /^(?:['’]s)?(?: (?:Party )?(?:Central Committee|Politburo)(?:['’]s)?)? $/
const OWNED = /^ of (?:the )?$/
const CENTRE = /^ Central Committee\b/

/** The mentions, with what is told to be of another country's party as that one's, and none of ours. */
export function organsAbroad(read: Scan, mentions: RawMention[]): RawMention[] {
  const parties = mentions.filter((one): one is RawInstitution => isPartyAbroad(read, one))
  if (!parties.length) return mentions
  const taken = new Set<RawMention>()
  const all = mentions.map((one) => {
    if (one.type !== 'institution' || !isOurs(read, one)) return one
    const party = parties.find((other) => !taken.has(other) && reach(read, other, one))
    if (!party) return one
    taken.add(party)
    return ofParty(read, one, party)
  })
  return all.filter((one) => !taken.has(one))
}

/** Where the words of a party and of an organ of it end; 0 where the organ is not of that party. */
function reach({ symbols: { text } }: Scan, party: RawInstitution, organ: RawInstitution): number {
  // *Lao People's Revolutionary Party Central Committee's …*: read twice, once from *Party* on.
  if (organ.start > party.start && organ.start < party.end) return organ.end
  if (organ.start >= party.end && OWNING.test(text.slice(party.end, organ.start))) return organ.end
  if (party.start < organ.end || !OWNED.test(text.slice(organ.end, party.start))) return 0
  return party.end + (CENTRE.exec(text.slice(party.end, party.end + 20))?.[0].length ?? 0)
}

function ofParty(read: Scan, organ: RawInstitution, party: RawInstitution): RawInstitution {
  const start = Math.min(party.start, organ.start)
  const end = reach(read, party, organ)
  const { country } = party.body
  const name = read.symbols.text.slice(start, end)
  return { ...organ, start, end, rule: 'body-foreign', body: { ...bareBody(name, ''), country } }
}

function kindsOf({ lexicon: { knowledge } }: Scan, body: RawBody): (string | undefined)[] {
  return body.ids.map((id) => knowledge.institutions.get(id)?.kind)
}

function isPartyAbroad(read: Scan, one: RawMention): boolean {
  if (one.type !== 'institution') return false
  // *the LPRP Central Committee*: read with the party that it leads.
  const party = one.body.within ?? one.body
  return (
    party.ids.length > 0 &&
    party.name.startsWith('Đảng ') &&
    kindsOf(read, party).every((kind) => kind === 'foreign')
  )
}

function isOurs(read: Scan, one: RawInstitution): boolean {
  return (
    one.body.ids.length > 0 &&
    kindsOf(read, one.body).every((kind) => !/^(?:foreign|international)$/.test(kind ?? ''))
  )
}
