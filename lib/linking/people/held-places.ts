// *Bí thư Tỉnh ủy A*, where no province is named: the one whose committee's secretary A was on the day.
import { heldOn } from '../../knowledge'
import type { PlaceRef, RawOfficial, RawTitle } from '../../recognition'
import { SLUGS } from '../bodies/institutions'
import type { LinkContext } from '../context'
import { officesOf } from './offices'

/** The province in which all who are said to lead one of no name held that post; null where they differ, or nobody did. */
export function provinceHeld(officials: readonly RawOfficial[], context: LinkContext): PlaceRef | null {
  const { knowledge, day } = context
  if (!day) return null
  const provinces = new Set<string>()
  for (const { ids, titles, partial } of officials)
    if (!partial && ids.length)
      for (const title of titles) for (const place of placesOf(ids, title, context)) provinces.add(place)
  const [only] = provinces
  const place = provinces.size === 1 && only ? knowledge.places.get(only) : undefined
  if (!place) return null
  const { id, name, kind } = place
  return { level: kind, label: `${kind} ${name}`, name, ids: [id], here: undefined }
}

/** The places in which people held such a post on the day. */
function placesOf(people: readonly string[], title: RawTitle, context: LinkContext): string[] {
  const { knowledge, day } = context
  if (title.former || title.country || title.body?.place?.name || title.place?.name || !day) return []
  const slug = title.body?.local ? SLUGS[title.body.head] : undefined
  if (title.body && !slug) return []
  return people.flatMap((person) =>
    knowledge.termsOf(person).flatMap((term) => {
      const place = PROVINCIAL.exec(term.office.id)?.[1]
      if (!place || heldOn(term, day) === 'no') return []
      const bodies = slug ? [`institution/${slug}-${place}`] : []
      const posts = officesOf(title, bodies, `place/${place}`, context)
      return posts.some(({ id }) => id === term.office.id) ? [`place/${place}`] : []
    }),
  )
}

/** Posts whose ids end in their province's. */
const PROVINCIAL =
  /^office\/(?:(?:deputy-)?party-secretary|(?:committee|council)-(?:vice-)?chair|police-director|assembly-delegation-head)-(.+)$/
