// Who leads what was named right before: *a working delegation of the Ministry of Health led by A*, *the agency, headed by Director B*.

import { Gap } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { apposition } from '../people/appositions'
import { pastAddress, readName } from '../people/names'
import { official, type PeopleParse } from '../people/official'
import { bareBody, bareTitle, type RawBody, type RawMention } from '../raw'
import { isWord, joined, longestAt, type Scan } from '../scan'

const isLed = oneOf(['headed', 'led', 'chaired', 'directed'])
const isTeam = oneOf(['delegation', 'team', 'group', 'mission', 'force'])
/** What teams of the State are sent out for. */
const isOnDuty = oneOf(
  ['inspection', 'working', 'task', 'supervision', 'supervisory', 'audit', 'examination'].concat(
    'investigation verification monitoring'.split(' '),
  ),
)

/** As many words back a team may be told. */
const LONGEST = 16

/** The leader behind *led by* and the like, or null where nothing public is led or his own post follows. */
export function readLed(read: Scan, at: number, mentions: readonly RawMention[]): PeopleParse | null {
  if (!isWord(read, at - 1, 'by') || !isLed(read, at - 2) || !joined(read, at)) return null
  const [hit] = longestAt(read, at, 'title')
  const post = hit && hit.entry.class === 'body' && joined(read, hit.to) ? hit : undefined
  if (hit && !post && hit.entry.class !== 'honorific') return null
  const name = readName(read, pastAddress(read, post?.to ?? at), false)
  const body = name && ledBody(read, at, mentions)
  if (!name || !body || apposition(read, name.to, name).titles.length) return null
  const title = bareTitle({
    start: read.symbols.start[at] as number,
    end: read.symbols.start[name.from] as number,
    title: post?.entry.id ?? 'Trưởng',
    class: 'body',
    offices: [],
  })
  title.body = body
  return { to: name.to, mentions: [official(read, name, { rule: 'name-leads', titles: [title] })] }
}

/** The body named right before, or the team of it or of nobody in particular. */
function ledBody(read: Scan, at: number, mentions: readonly RawMention[]): RawBody | null {
  const { text, start } = read.symbols
  const last = mentions.at(-1)
  if (last?.type === 'institution' && /^,? (?:is |was )?\w+ by $/.test(text.slice(last.end, start[at])))
    return last.body
  for (let before = at - 3; before > at - LONGEST && before > 0; before--) {
    if (isTeam(read, before) && isOnDuty(read, before - 1)) return bareBody('Đoàn công tác', 'Đoàn công tác')
    if ((read.symbols.gap[before] as number) & (Gap.Stop | Gap.Line | Gap.Semicolon)) return null
  }
  return null
}
