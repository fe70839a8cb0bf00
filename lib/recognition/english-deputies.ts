// *his deputy A*, *four deputies: A, B and C*: English tells whose they are, not what they are.
import { namely, namesListed } from './english-plurals'
import { official, type PeopleParse } from './people'
import type { RawMention, RawTitle } from './raw'
import { isWord, type Scan } from './scan'

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
