// English orders of words about people: a body or a place before the title, one title for several names.
import type { BodyParse } from './bodies'
import { readName } from './names'
import { afterChain, official, type PeopleParse } from './people'
import { readPlace } from './places'
import type { RawMention, RawTitle } from './raw'
import { hitAt, isWord, joined, type Scan } from './scan'
import { Gap } from './symbols'
import { readChain, type TitleChain } from './titles'

/** Heads of places' committees, said with the place alone: *Hanoi Mayor*, *Da Nang Party Secretary*. */
const OF_PLACES = new Set(['Chủ tịch', 'Phó Chủ tịch', 'Bí thư', 'Phó Bí thư', 'Phó Bí thư Thường trực'])

/** Without a country these are heads of state; of a body they are its heads. */
const OF_BODIES: Record<string, string> = { 'Chủ tịch nước': 'Chủ tịch', 'Phó Chủ tịch nước': 'Phó Chủ tịch' }

/** *SBV Governor A*, *the Foreign Ministry's spokesperson A*, *Hanoi mayor A*: a title behind what it belongs to, with a name. */
export function readOwnedTitle(read: Scan, at: number, body: BodyParse | null): PeopleParse | null {
  if (read.lexicon.marks === 'accented') return null
  const place = body ? null : readPlace(read, at, true)
  const owner = body?.to ?? (place?.place.name ? place.to : 0)
  if (!owner) return null
  const next = isWord(read, owner, 's') && read.symbols.gap[owner] === 0 ? owner + 1 : owner
  const plural = next < read.symbols.length && (read.symbols.gap[next] as number) === (Gap.Space | Gap.Quote)
  if (!joined(read, next) && !(plural && next === owner)) return null
  const chain = readChain(read, next)
  const first = chain?.titles[0]
  if (!chain || !first || first.from !== next) return null
  const { title } = first
  if (
    title.body ||
    title.domain ||
    title.place ||
    title.country ||
    /^(rank|foreign|company)$/.test(title.class)
  )
    return null
  if (place && !OF_PLACES.has(title.title)) return null
  const own: RawTitle = {
    ...title,
    start: read.symbols.start[at] as number,
    title: OF_BODIES[title.title] ?? title.title,
    offices: title.title in OF_BODIES ? [] : title.offices,
    body: body?.body ?? null,
    place: place?.place ?? null,
    country: body?.body.country ?? null,
  }
  const whole: TitleChain = {
    ...chain,
    from: at,
    titles: [{ ...first, from: at, title: own, inner: body }, ...chain.titles.slice(1)],
  }
  const parse = afterChain(read, whole)
  const named = parse.mentions.some((mention) => mention.type === 'official' && mention.form === 'name')
  return named ? parse : null
}

/** *Deputy Prime Ministers A, B and C*: one title for several names. */
export function readPlural(read: Scan, at: number): PeopleParse | null {
  const hit = hitAt(read, at, 'title', 'plural')
  if (!hit) return null
  const single = read.lexicon.postsNamed(hit.entry.id)
  const title: RawTitle = {
    start: read.symbols.start[at] as number,
    end: read.symbols.end[hit.to - 1] as number,
    title: hit.entry.id,
    class: 'alone',
    offices: single,
    body: null,
    domain: null,
    country: null,
    place: null,
    former: isWord(read, at - 1, 'former'),
    acting: false,
    standing: false,
  }
  const mentions: RawMention[] = []
  let to = hit.to
  for (let next = to; joined(read, next) || mentions.length; ) {
    const name = readName(read, next, false)
    if (!name) break
    mentions.push(official(read, name, { rule: 'title-list', titles: [title] }))
    to = name.to
    const gap = to < read.symbols.length ? (read.symbols.gap[to] as number) : Gap.Line
    if (gap & ~(Gap.Space | Gap.Comma)) break
    if (isWord(read, to, 'and')) next = to + 1
    else if (gap & Gap.Comma) next = to
    else break
  }
  return mentions.length ? { to, mentions } : null
}
