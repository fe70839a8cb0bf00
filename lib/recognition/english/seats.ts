// What English adds behind a known body's name: its seat, or the word of who leads its forces.
import type { BodyParse } from '../bodies/body-parts'
import { readPlace } from '../bodies/places'
import { isCapital } from '../lexicon/symbols'
import { bareBody } from '../raw'
import { isWord, joined, type Scan } from '../scan'

/** *the High-level People's Court in Hanoi*, *Coast Guard Region 1 Command*: the whole of it, or null where nothing is added. */
export function withSeat(read: Scan, body: BodyParse): BodyParse | null {
  if (body.rule !== 'body-known' || !joined(read, body.to)) return null
  return seatedAt(read, body) ?? (isCommanded(read, body) ? { ...body, to: body.to + 1 } : null)
}

/** Of several bodies of one name the one that is known by its seat. */
function seatedAt(read: Scan, body: BodyParse): BodyParse | null {
  if (!isWord(read, body.to, 'in', 'at')) return null
  const { places, institutions } = read.lexicon.knowledge
  const seat = readPlace(read, body.to + 1)
  const place = places.get(seat?.place.ids[0] ?? '')?.name
  const [known] = place ? institutions.where('name', `${body.body.name} tại ${place}`) : []
  return seat && known
    ? { ...body, to: seat.to, body: { ...bareBody(known.name, ''), ids: [known.id] } }
    : null
}

function isCommanded(read: Scan, { to, body }: BodyParse): boolean {
  return isWord(read, to, 'command') && isCapital(read.symbols, to) && REGION.test(body.name)
}

const REGION = /^(Vùng|Quân khu|Bộ Tư lệnh Vùng|Bộ Tư lệnh Quân khu|Quân đoàn) /
