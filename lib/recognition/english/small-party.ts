// The Party's own bodies in small letters, as papers abroad write them: *the politburo*, *the party central committee*.
import { listedBody } from '../bodies/institution'
import { isVietnam } from '../bodies/places'
import { Gap, isCapital } from '../lexicon/symbols'
import type { RawInstitution, RawMention } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'

const POLITBURO = 'Bộ Chính trị'
export const CENTRAL_COMMITTEE = 'Ban Chấp hành Trung ương Đảng'

/** Bodies of the Party in small letters, where nothing was read and nothing says that they are another country's. */
export function partyBodiesSaid(read: Scan, mentions: readonly RawMention[]): RawInstitution[] {
  const { symbols, lexicon } = read
  const words = [lexicon.word('politburo'), lexicon.word('central')]
  const found: RawInstitution[] = []
  let ours: boolean | undefined
  for (let at = 1; at < symbols.length; at++) {
    if (!words.includes(symbols.word[at] as number) || isCapital(symbols, at)) continue
    const said = bodyAt(read, at)
    if (!said || isAnothers(read, at)) continue
    ours ??= tellsOfVietnam(read)
    const made = ours ? mentionOf(read, said) : null
    if (made && !isTaken(mentions, made)) found.push(made)
  }
  return found
}

interface Said {
  from: number
  to: number
  name: string
}

function bodyAt(read: Scan, at: number): Said | null {
  if (isWord(read, at, 'politburo')) return { from: at, to: at + 1, name: POLITBURO }
  if (!isWord(read, at + 1, 'committee') || !joined(read, at + 1)) return null
  const own = isWord(read, at - 1, 's') ? at - 2 : at - 1
  return isWord(read, own, 'party') && joined(read, at)
    ? {
        from: own === at - 1 && !isCapital(read.symbols, own) ? own : at,
        to: at + 2,
        name: CENTRAL_COMMITTEE,
      }
    : null
}

/** *China's politburo*: whether the sentence names another country before. */
export function isAnothers(read: Scan, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    if ((read.symbols.gap[before + 1] as number) & (Gap.Stop | Gap.Line)) return false
    const country = hitAt(read, before, 'country')
    if (country && !isVietnam(country.entry.id)) return true
  }
  return false
}

function tellsOfVietnam({ symbols, lexicon }: Scan): boolean {
  const own = [lexicon.word('vietnam'), lexicon.word('vietnamese')]
  for (let at = 0; at < symbols.length; at++) if (own.includes(symbols.word[at] as number)) return true
  return false
}

function mentionOf(read: Scan, { from, to, name }: Said): RawInstitution | null {
  const { symbols } = read
  const body = listedBody(read, name, from, to)
  if (!body) return null
  const member = joined(read, to) && isWord(read, to, 'member', 'members')
  return {
    type: 'institution',
    form: 'name',
    start: symbols.start[from] as number,
    end: symbols.end[to - 1] as number,
    rule: 'body-said',
    confidence: 0.9,
    quiet: member,
    body,
  }
}

function isTaken(mentions: readonly RawMention[], { start, end }: RawInstitution): boolean {
  return mentions.some((mention) => {
    const titles = mention.type === 'official' ? mention.titles : []
    return [mention, ...titles].some((one) => one.start < end && start < one.end)
  })
}
