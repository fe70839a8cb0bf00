// English titles behind what they belong to: *SBV Governor*, *Hanoi mayor*, *the former Ben Tre province Party chief*.
import type { BodyParse } from '../bodies/bodies'
import { readPlace } from '../bodies/places'
import { Gap } from '../lexicon/symbols'
import { readChain, type TitleChain } from '../people/titles'
import type { RawTitle } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { levelAt } from './bodies'
import { OF_BODIES } from './titles'

/** Heads of places' committees, said with the place alone: *Hanoi Mayor*, *Da Nang Party Secretary*, *Ha Tinh Party chief*. */
const OF_PLACES: Record<string, string> = {
  'Chủ tịch': 'Chủ tịch',
  'Phó Chủ tịch': 'Phó Chủ tịch',
  'Bí thư': 'Bí thư',
  'Phó Bí thư': 'Phó Bí thư',
  'Phó Bí thư Thường trực': 'Phó Bí thư Thường trực',
  'Tổng Bí thư': 'Bí thư',
}

/** Titles of which the first stands behind what it belongs to, body or place, or null. */
export function ownedChain(read: Scan, at: number, body: BodyParse | null): TitleChain | null {
  if (read.lexicon.marks === 'accented') return null
  const place = body ? null : readPlace(read, at, true)
  const end = body?.to ?? (place?.place.name ? place.to : 0)
  if (!end) return null
  const owner = place && joined(read, end) && levelAt(read, end) ? end + 1 : end
  const next = isWord(read, owner, 's') && read.symbols.gap[owner] === 0 ? owner + 1 : owner
  const plural = next < read.symbols.length && (read.symbols.gap[next] as number) === (Gap.Space | Gap.Quote)
  // *World Bank (WB) Vice President*: the second of two names of one body.
  const bracketed = next < read.symbols.length && read.symbols.gap[next] === (Gap.Space | Gap.Close)
  if (!joined(read, next) && !(bracketed && body && next === owner) && !(plural && next === owner))
    return null
  const chain = readChain(read, next)
  const first = chain?.titles[0]
  // *Hanoi's former Deputy Mayor*: what tells that one is no more stands between.
  const before = first?.title.former ? hitAt(read, next, 'title', 'former') : undefined
  if (!chain || !first || first.from !== (before?.to ?? next)) return null
  const { title } = first
  if (
    title.body ||
    title.domain ||
    title.place ||
    title.country ||
    /^(rank|foreign|company)$/.test(title.class)
  )
    return null
  if (place && !(title.title in OF_PLACES)) return null
  const own: RawTitle = {
    ...title,
    start: bracketed ? title.start : (read.symbols.start[at] as number),
    title: (place ? OF_PLACES[title.title] : OF_BODIES[title.title]) ?? title.title,
    offices: place || title.title in OF_BODIES ? [] : title.offices,
    body: body?.body ?? null,
    place: place?.place ?? null,
    country: body?.body.country ?? null,
  }
  return {
    ...chain,
    from: at,
    titles: [{ ...first, from: at, title: own, inner: body }, ...chain.titles.slice(1)],
  }
}
