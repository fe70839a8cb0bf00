// English titles in small letters that stand for somebody named before: *the minister said*, *the chairman's remarks*.

import { isVietnam } from '../bodies/places'
import { isCapital } from '../lexicon/symbols'
import { postsAbroad } from '../people/title-nations'
import { bareTitle, type RawMention, type RawOfficial, titleMention } from '../raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import english from '../words/english.json'
import { isOfficeItself } from './as-such'
import { isPosition } from './offices'

const ALIKE: Record<string, string[]> = english.alike

/** Classes of titles that one person bears. */
const SINGLE = /^(alone|body|foreign)$/

/** Heads and members of anything. */
const ANYBODY = /^(Trưởng|Phó Trưởng|Ủy viên|người đồng cấp|Quốc vương|Nữ hoàng|Cao ủy)$/

/** Titles behind *the*, where nothing was read; linking keeps those that somebody named before bears. */
export function titlesSaid(read: Scan, mentions: readonly RawMention[]): RawOfficial[] {
  const { symbols } = read
  if (!mentions.some(({ type }) => type === 'official')) return []
  const found: RawOfficial[] = []
  const taken = new Uint8Array(symbols.text.length)
  for (const mention of mentions) {
    taken.fill(1, mention.start, mention.end)
    if (mention.type === 'official') for (const { start, end } of mention.titles) taken.fill(1, start, end)
  }
  for (let at = 1; at < symbols.length; at++) {
    const nation = nationBefore(read, at)
    if (!joined(read, at) || !(nation || isWord(read, at - 1, 'the'))) continue
    // *The General said*: a rank has its capital there too.
    const capital = isCapital(symbols, at)
    const hit = longestAt(read, at, 'title').find(
      ({ to, entry }) =>
        (!capital && SINGLE.test(entry.class)) || (entry.class === 'rank' && (capital || speaks(read, to))),
    )
    const before = nation ? at - 2 : at - 1
    const offices = capital || nation ? [] : longestAt(read, at, 'office')
    const [office] = offices
    if (office && !taken[symbols.start[at] as number] && !goesOn(read, office)) {
      if (!hit && isWord(read, office.to - 1, 'minister')) found.push(ministerSaid(read, offices))
      if (!isPostOf(read, before - 1)) {
        found.push(officeSaid(read, office))
        continue
      }
    }
    if (!hit || ANYBODY.test(hit.entry.id) || goesOn(read, hit) || isPostOf(read, before - 1)) continue
    if (isOfficeItself(read, before)) continue
    if (!taken[symbols.start[at] as number]) found.push(titleSaid(read, hit, nation))
  }
  return found
}

/** *the Cambodian premier*, *Cambodia's premier*: the country before a title in small letters. */
function nationBefore(read: Scan, at: number): string | null {
  if (isCapital(read.symbols, at)) return null
  const owns = isWord(read, at - 1, 's') && read.symbols.gap[at - 1] === 0
  const nation = hitAt(read, owns ? at - 2 : at - 1, 'country')
  const told = owns || (nation?.to === at && isWord(read, at - 2, 'the') && joined(read, at - 1))
  return nation && told ? nation.entry.id : null
}

/** *the public security minister*: a known post by its field; linking keeps it where one who holds it was named. */
function ministerSaid(read: Scan, hits: readonly Hit[]): RawOfficial {
  const offices = hits.map(({ entry }) => entry.id)
  const title = bareTitle({ ...spanOf(read, hits[0] as Hit), title: 'Bộ trưởng', class: 'alone', offices })
  return titleMention(title, { rule: 'title-said-post', quiet: false, chain: null })
}

/** *the general secretary role*, *the chairman of a club*, *the minister Le Van A*, *the president elect*: more is said of whom is meant. */
function goesOn(read: Scan, { to }: Hit): boolean {
  return (
    joined(read, to) &&
    (isCapital(read.symbols, to) || isWord(read, to, 'of', 'for', 'elect', 'and') || isPosition(read, to))
  )
}

/** *the position of the spokesperson*: an office as such. */
function isPostOf(read: Scan, at: number): boolean {
  return isWord(read, at, 'of') && isPosition(read, at - 1)
}

/** *the general added*; *the general public* is nobody. */
function speaks(read: Scan, at: number): boolean {
  return joined(read, at) && read.lexicon.saying.has(read.symbols.word[at] as number)
}

function spanOf({ symbols }: Scan, { from, to }: Hit) {
  return { start: symbols.start[from] as number, end: symbols.end[to - 1] as number }
}

/** *the chief of the General Staff*: a post known by this very name. */
function officeSaid(read: Scan, hit: Hit): RawOfficial {
  const { id } = hit.entry
  const title = read.lexicon.knowledge.offices.get(id)?.title ?? ''
  const made = bareTitle({ ...spanOf(read, hit), title, class: 'alone', offices: [id] })
  return titleMention(made, { rule: 'title-said', quiet: false, chain: null })
}

function titleSaid(read: Scan, hit: Hit, nation: string | null): RawOfficial {
  const { entry } = hit
  const { start, end } = spanOf(read, hit)
  const offices = entry.class === 'foreign' ? [] : read.lexicon.postsNamed(entry.id)
  const title = bareTitle({ start, end, title: entry.id, class: entry.class, offices })
  const ours = nation !== null && isVietnam(nation)
  if (nation && !ours) {
    title.country = nation
    title.offices = postsAbroad(read, title)
  }
  if (entry.class === 'rank') title.alike = ALIKE[entry.id]
  return titleMention(title, { rule: ours ? 'title-said-ours' : 'title-said', quiet: false, chain: null })
}
