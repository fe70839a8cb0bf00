// English orders of words about people: a body or a place before the title.
import { Shape } from '../text'
import type { BodyParse } from './bodies'
import { afterChain, type PeopleParse } from './people'
import { readPlace } from './places'
import type { RawTitle } from './raw'
import { isWord, joined, type Scan } from './scan'
import { Gap } from './symbols'
import { readChain, type TitleChain } from './titles'

/** *INTA Chairman*, *SBV Governor*: behind capitals alone a title stands for its holder without a name too. */
function isShort({ symbols }: Scan, body: BodyParse | null): boolean {
  return body !== null && body.to === body.from + 1 && symbols.shape[body.from] === Shape.Upper
}

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
  return named || isShort(read, body) ? parse : null
}
