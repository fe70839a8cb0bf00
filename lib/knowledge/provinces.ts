// Offices and institutions that every province has alike: made from the place, never listed.
import type { Institution, Office, Place } from './schema'

const TEMPLATES = [
  {
    slug: 'party-committee',
    parent: 'institution/dang-cong-san-viet-nam',
    heads: [
      { slug: 'party-secretary', title: 'Bí thư', one: true },
      { slug: 'deputy-party-secretary', title: 'Phó Bí thư', one: false },
    ],
  },
  {
    slug: 'peoples-committee',
    name: 'Ủy ban nhân dân',
    short: 'UBND',
    english: "People's Committee",
    heads: [
      { slug: 'committee-chair', title: 'Chủ tịch', one: true },
      { slug: 'committee-vice-chair', title: 'Phó Chủ tịch', one: false },
    ],
  },
  {
    slug: 'peoples-council',
    name: 'Hội đồng nhân dân',
    short: 'HĐND',
    english: "People's Council",
    heads: [
      { slug: 'council-chair', title: 'Chủ tịch', one: true },
      { slug: 'council-vice-chair', title: 'Phó Chủ tịch', one: false },
    ],
  },
  {
    slug: 'police',
    name: 'Công an',
    english: 'Police',
    heads: [{ slug: 'police-director', title: 'Giám đốc', one: true }],
  },
  {
    slug: 'military-command',
    name: 'Bộ Chỉ huy quân sự',
    english: 'Military Command',
    heads: [{ slug: 'military-commander', title: 'Chỉ huy trưởng', one: true }],
  },
  {
    slug: 'assembly-delegation',
    name: 'Đoàn đại biểu Quốc hội',
    short: 'Đoàn ĐBQH',
    english: 'National Assembly Delegation',
    heads: [{ slug: 'assembly-delegation-head', title: 'Trưởng đoàn', one: true }],
  },
  {
    slug: 'front',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    short: 'Ủy ban MTTQ Việt Nam',
    english: 'Fatherland Front Committee',
    heads: [{ slug: 'front-chair', title: 'Chủ tịch', one: true }],
  },
] as const

/** `tỉnh Nghệ An`, `thành phố Cần Thơ`, `Thành phố Hồ Chí Minh`: a place as bodies carry it in their names. */
export function placeInNames(place: Pick<Place, 'name' | 'kind'>): string {
  if (place.name.startsWith('Thành phố ')) return place.name
  return `${levelOf(place.kind)} ${place.name}`
}

/** The word of a place's kind before its name. */
export function levelOf(kind: string | undefined): string {
  return kind === 'thành phố thuộc tỉnh' ? 'thành phố' : (kind ?? '')
}

type PlaceKind = Pick<Place, 'name' | 'kind' | 'cityFrom'>

/** A place as it was called on an ISO day: Quảng Ninh was a province before it became a city. */
export function placeOn<P extends PlaceKind>(place: P, day: string | null): P {
  const { cityFrom } = place
  return cityFrom && day && day < cityFrom ? { ...place, kind: 'tỉnh' } : place
}

/** A body's name with its place as it was called on an ISO day. */
export function nameOn(
  body: Pick<Institution, 'name' | 'kind'>,
  place: PlaceKind | undefined,
  day: string | null,
): string {
  if (!place || body.kind !== 'local') return body.name
  const then = placeOn(place, day)
  if (then === place) return body.name
  return body.name
    .replace(`${partyHead(place)} ${place.name}`, `${partyHead(then)} ${place.name}`)
    .replace(placeInNames(place), placeInNames(then))
}

function partyHead({ kind }: Pick<Place, 'kind'>): string {
  return kind === 'thành phố' ? 'Thành ủy' : 'Tỉnh ủy'
}

/** The bodies and posts of one province or centrally run city. */
export function provincialBodies(place: Place): { institutions: Institution[]; offices: Office[] } {
  const slug = place.id.slice('place/'.length)
  const where = placeInNames(place)
  const institutions: Institution[] = []
  const offices: Office[] = []
  const validity = { ...(place.from && { from: place.from }), ...(place.to && { to: place.to }) }
  const englishPlace = place.english?.[0]
  for (const template of TEMPLATES) {
    const id = `institution/${template.slug}-${slug}`
    const party = template.slug === 'party-committee'
    const name = party
      ? `${partyHead(place)} ${place.name}`
      : `${'name' in template ? template.name : ''} ${where}`
    const local = { name, kind: 'local' as const }
    institutions.push({
      id,
      ...local,
      place: place.id,
      ...('parent' in template && { parent: template.parent }),
      ...('english' in template && englishPlace && { english: [`${englishPlace} ${template.english}`] }),
      ...validity,
      source: place.source,
    })
    for (const head of template.heads) {
      offices.push({
        id: `office/${head.slug}-${slug}`,
        title: head.title,
        institution: id,
        holders: head.one ? 'one' : 'many',
        ...validity,
        source: place.source,
      })
    }
  }
  return { institutions, offices }
}
