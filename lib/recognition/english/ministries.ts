// Ministries in small letters: *Vietnam's foreign ministry*, *the health ministry* of an article that has named it.
import type { BodyParse } from '../bodies/body-parts'
import { institution } from '../bodies/institution'
import { isCapital } from '../lexicon/symbols'
import { bareBody, type RawInstitution, type RawMention } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { smallMinistry } from './small-bodies'

/** As many small words may stand before *ministry*. */
const LONGEST_FIELD = 5

/** Ministries told in small letters, where nothing was read: our own by the country's name, or named before by their own. */
export function ministriesSaid(read: Scan, mentions: readonly RawMention[]): RawInstitution[] {
  const { symbols, lexicon } = read
  const ministry = lexicon.word('ministry')
  const found = ministersSaid(read, mentions)
  const named = [...mentions, ...found]
  for (let at = 1; at < symbols.length; at++) {
    if (symbols.word[at] !== ministry || isCapital(symbols, at)) continue
    const parse = endingAt(read, at)
    if (!parse || isTaken(mentions, symbols.start[parse.from] as number, symbols.end[at] as number)) continue
    const before = named.filter(({ start }) => start < (symbols.start[parse.from] as number))
    if (isOurs(read, parse.from) || (isThe(read, parse.from) && isNamed(read, before, parse.body.ids)))
      found.push({ ...institution(read, parse), rule: 'body-said' })
  }
  return found
}

/** *two former communications ministers*: the ministries that the article speaks of by their heads; linking asks for them, and no reader sees them. */
function ministersSaid(read: Scan, mentions: readonly RawMention[]): RawInstitution[] {
  const { symbols, lexicon } = read
  const [minister, ministers] = [lexicon.word('minister'), lexicon.word('ministers')]
  const found: RawInstitution[] = []
  for (let at = 1; at < symbols.length; at++) {
    const word = symbols.word[at]
    if ((word !== minister && word !== ministers) || isCapital(symbols, at)) continue
    const body = ministryOf(read, at, minister)
    const [start, end] = [symbols.start[body?.from ?? at] as number, symbols.end[at] as number]
    if (body && !isTaken(mentions, start, end))
      found.push({ ...institution(read, body), start, end, rule: 'body-spoken-of', quiet: true })
  }
  return found
}

/** The ministry of which the words before a place and *minister* tell the head. */
function ministryOf(read: Scan, at: number, minister: number): BodyParse | null {
  const { lexicon, symbols } = read
  for (let from = at - 1; from > 0 && from >= at - LONGEST_FIELD && joined(read, from + 1); from--) {
    let node = 0
    for (let word = from; word < at && node >= 0; word++)
      node = lexicon.step(node, symbols.word[word] as number)
    node = node > 0 ? lexicon.step(node, minister) : -1
    const office = node > 0 ? lexicon.at(node).find(({ kind }) => kind === 'office') : undefined
    const id = office && lexicon.knowledge.offices.get(office.id)?.institution
    const name = id && lexicon.knowledge.institutions.get(id)?.name
    if (!id || !name?.startsWith('Bộ ')) continue
    const body = { ...bareBody(name, 'Bộ'), ids: [id] }
    return { from, to: at, body, rule: 'body-known', quiet: true, general: false }
  }
  return null
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

/** Whether the article has named a ministry, or somebody who heads it. */
function isNamed({ lexicon }: Scan, before: readonly RawMention[], ids: readonly string[]): boolean {
  const { offices } = lexicon.knowledge
  return before.some((mention) => {
    if (mention.type === 'institution')
      return !mention.body.country && mention.body.ids.some((id) => ids.includes(id))
    if (mention.type !== 'official') return false
    return mention.titles.some(
      ({ country, offices: posts }) =>
        !country && posts.some((id) => ids.includes(offices.get(id)?.institution ?? '')),
    )
  })
}

function isTaken(mentions: readonly RawMention[], from: number, to: number): boolean {
  return mentions.some((mention) => {
    const titles = mention.type === 'official' ? mention.titles : []
    return [mention, ...titles].some(({ start, end }) => start < to && from < end)
  })
}
