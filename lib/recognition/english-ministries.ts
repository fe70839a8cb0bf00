// Ministries in small letters: *Vietnam's foreign ministry*, *the health ministry* of an article that has named it.
import { smallMinistry } from './english-small-bodies'
import { institution } from './institution'
import type { RawInstitution, RawMention } from './raw'
import { hitAt, isWord, joined, type Scan } from './scan'
import { isCapital } from './symbols'

/** As many small words may stand before *ministry*. */
const LONGEST_FIELD = 5

/** Ministries told in small letters, where nothing was read: our own by the country's name, or named before by their own. */
export function ministriesSaid(read: Scan, mentions: readonly RawMention[]): RawInstitution[] {
  const { symbols, lexicon } = read
  const ministry = lexicon.word('ministry')
  const found: RawInstitution[] = []
  for (let at = 1; at < symbols.length; at++) {
    if (symbols.word[at] !== ministry || isCapital(symbols, at)) continue
    const parse = endingAt(read, at)
    if (!parse || isTaken(mentions, symbols.start[parse.from] as number, symbols.end[at] as number)) continue
    const before = mentions.filter(({ start }) => start < (symbols.start[parse.from] as number))
    if (isOurs(read, parse.from) || (isThe(read, parse.from) && isNamed(before, parse.body.ids)))
      found.push({ ...institution(read, parse), rule: 'body-said' })
  }
  return found
}

/** The ministry whose last word stands at a place. */
function endingAt(read: Scan, at: number) {
  for (let from = at - 1; from > 0 && from >= at - LONGEST_FIELD && joined(read, from + 1); from--) {
    const parse = smallMinistry(read, from)
    if (parse?.to === at + 1) return parse
  }
  return null
}

/** *Vietnam's*, *the Vietnamese*. */
function isOurs(read: Scan, at: number): boolean {
  const owned = isWord(read, at - 1, 's') && read.symbols.gap[at - 1] === 0
  return joined(read, at) && isWord(read, owned ? at - 2 : at - 1, 'vietnam', 'vietnamese', 'nam')
}

function isThe(read: Scan, at: number): boolean {
  return joined(read, at) && isWord(read, at - 1, 'the') && !hitAt(read, at - 2, 'country')
}

function isNamed(before: readonly RawMention[], ids: readonly string[]): boolean {
  return before.some(
    (mention) =>
      mention.type === 'institution' &&
      !mention.body.country &&
      mention.body.ids.some((id) => ids.includes(id)),
  )
}

function isTaken(mentions: readonly RawMention[], from: number, to: number): boolean {
  return mentions.some((mention) => {
    const titles = mention.type === 'official' ? mention.titles : []
    return [mention, ...titles].some(({ start, end }) => start < to && from < end)
  })
}
