// *his deputy A*, *his predecessor A*, *four deputies: A, B and C*, *its head A*: English leaves out what they are of, which was named before.

import { pastAddress, readName } from '../people/names'
import { official, type PeopleParse } from '../people/official'
import { bareTitle, type RawMention, type RawTitle } from '../raw'
import { commaOnly, isWord, joined, longestAt, type Scan } from '../scan'
import { namely, namesListed } from './plurals'

/** Heads whose deputies' title is theirs with one word before. */
const HEADS = /^(Chủ tịch|Bí thư|Giám đốc|Thống đốc|Thủ tướng|Trưởng)$/

/** The deputies of whom the article named last, by a title made of his; null where there are none. */
export function readDeputies(read: Scan, at: number, mentions: readonly RawMention[]): PeopleParse | null {
  const one = isWord(read, at, 'deputy') && isWord(read, at - 1, 'his', 'her')
  if (!one && !isWord(read, at, 'deputies')) return null
  const chief = mentions.findLast(({ type, form }) => type === 'official' && form === 'name')
  const held = chief?.type === 'official' ? chief.titles.find(({ title }) => HEADS.test(title)) : undefined
  const listed = held ? namesListed(read, namely(read, at + 1)) : []
  const names = one ? listed.slice(0, 1) : listed
  const last = names.at(-1)
  if (!held || !last) return null
  const title: RawTitle = { ...held, title: `Phó ${held.title}`, offices: [], former: false, acting: false }
  return {
    to: last.to,
    mentions: names.map((name) => official(read, name, { rule: 'deputy-of', titles: [title] })),
  }
}

/** *His predecessor, A, 49, was …*: who held until then the post told last, or null. */
export function readPredecessor(read: Scan, at: number, mentions: readonly RawMention[]): PeopleParse | null {
  if (!isWord(read, at, 'predecessor') || !isWord(read, at - 1, 'his', 'her', 'whose')) return null
  const chief = mentions.findLast(({ type, form }) => type === 'official' && form === 'name')
  const held =
    chief?.type === 'official' ? chief.titles.findLast(({ class: kind }) => kind !== 'rank') : undefined
  const name =
    held && (joined(read, at + 1) || commaOnly(read, at + 1))
      ? readName(read, pastAddress(read, at + 1), false)
      : null
  if (!held || !name) return null
  const title: RawTitle = { ...held, former: true, appointed: false, acting: false }
  return { to: name.to, mentions: [official(read, name, { rule: 'predecessor-of', titles: [title] })] }
}

/** *The Department of Health and its head A*: who leads the body named right before, or null. */
export function readItsHead(read: Scan, at: number, mentions: readonly RawMention[]): PeopleParse | null {
  if (!isWord(read, at - 1, 'its') || !joined(read, at)) return null
  const { text, start, end } = read.symbols
  const [hit] = longestAt(read, at, 'title')
  const owner = mentions.at(-1)
  if (hit?.entry.class !== 'body' || owner?.type !== 'institution' || !joined(read, hit.to)) return null
  const name = readName(read, hit.to, false)
  // *The ministry fined a company and its chairman A*: only the body right before is meant.
  if (!name || !/^,? (and|with|under) its $/.test(text.slice(owner.end, start[at]))) return null
  const words = { start: start[at] as number, end: end[hit.to - 1] as number }
  const title = bareTitle({ ...words, title: hit.entry.id, class: 'body', offices: [] })
  title.body = owner.body
  return { to: name.to, mentions: [official(read, name, { rule: 'head-of', titles: [title] })] }
}
