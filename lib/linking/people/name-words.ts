// Small questions of names and links that linking people asks.
import type { Link } from '../../annotation'
import type { RawOfficial } from '../../recognition'
import { bareKey } from '../../text'

/** *Tổng thống Trump*: a name in part with a title beside it. */
export function isTitledPart({ partial, titles, rule }: RawOfficial): boolean {
  return partial && titles.length > 0 && rule !== 'name-given-is'
}

/** Whether a name's last words are a part of it; *Triet*, typed without marks, is Triết. */
export function endsIn(name: string, part: string, written: string): boolean {
  return name.endsWith(` ${part}`) || (/^[\x20-\x7e]+$/.test(written) && bareKey(name).endsWith(` ${part}`))
}

/** Those whom a link may mean. */
export function idsOf(link: Link): string[] {
  if (link.status === 'linked') return [link.entity]
  return link.status === 'ambiguous' ? link.candidates.map(({ entity }) => entity) : []
}

/** The words of a folded name, those tied by dashes also one by one. */
export function wordsIn(key: string): readonly string[] {
  const words = key.split(' ')
  return key.includes('-') ? [...words, ...key.split(/[ -]/)] : words
}
