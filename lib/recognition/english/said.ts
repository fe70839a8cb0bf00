// English titles in small letters that stand for somebody named before: *the minister said*, *the chairman's remarks*.

import { isCapital } from '../lexicon/symbols'
import { bareTitle, type RawMention, type RawOfficial, titleMention } from '../raw'
import { type Hit, isWord, joined, longestAt, type Scan } from '../scan'
import english from '../words/english.json'
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
    if (!joined(read, at) || !isWord(read, at - 1, 'the')) continue
    // *The General said*: a rank has its capital there too.
    const capital = isCapital(symbols, at)
    const hit = longestAt(read, at, 'title').find(
      ({ to, entry }) =>
        (!capital && SINGLE.test(entry.class)) || (entry.class === 'rank' && (capital || speaks(read, to))),
    )
    if (!hit || ANYBODY.test(hit.entry.id) || goesOn(read, hit) || isPostOf(read, at - 2)) continue
    if (!taken[symbols.start[at] as number]) found.push(titleSaid(read, hit))
  }
  return found
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

function titleSaid(read: Scan, { from, to, entry }: Hit): RawOfficial {
  const start = read.symbols.start[from] as number
  const end = read.symbols.end[to - 1] as number
  const offices = entry.class === 'foreign' ? [] : read.lexicon.postsNamed(entry.id)
  const title = bareTitle({ start, end, title: entry.id, class: entry.class, offices })
  if (entry.class === 'rank') title.alike = ALIKE[entry.id]
  return titleMention(title, { rule: 'title-said', quiet: false, chain: null })
}
