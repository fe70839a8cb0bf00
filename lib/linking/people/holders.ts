// A title alone by who held its post: on the day that its sentence tells, else on the article's.
import type { RawTitle } from '../../recognition'
import type { LinkContext } from '../context'
import { ambiguousAmong, type LinkedOfficial, linkedTo } from './identity'
import { type Holders, holdersOn, type Post } from './offices'

/** Who alone held a post on a day (ISO), the article's where none is told, and whether that is sure. */
export function holderOf(
  office: string,
  told: string | null,
  { day: own, knowledge }: LinkContext,
): { person: string; sure: boolean } | null {
  const day = told ?? own
  if (!day || day > knowledge.asOf) return null
  const { sure, perhaps } = holdersOn(office, day, knowledge)
  const people = unique([...sure, ...perhaps].map(({ person }) => person.id))
  const person = people.length === 1 ? people[0] : undefined
  return person ? { person, sure: sure.length > 0 } : null
}

/** A title that nobody in the article bears, by the posts that it may name. */
export function byOffice(
  title: RawTitle,
  offices: readonly Post[],
  told: string | null,
  { day: own, knowledge }: LinkContext,
): LinkedOfficial {
  const day = told ?? own
  if (!offices.length)
    return title.class === 'foreign' && title.country
      ? {
          link: { status: 'unknown', label: `${title.title} ${title.country}` },
          why: 'holder not listed',
          quiet: true,
        }
      : null
  if (!day)
    return { link: { status: 'ambiguous', candidates: [], label: null }, why: 'the article has no date' }
  const held = offices.map(({ id }) => holdersOn(id, day, knowledge))
  const found = title.acting ? whoActs(held) : held
  const sure = unique(found.flatMap((one) => one.sure.map(({ person }) => person.id)))
  const perhaps = unique(found.flatMap((one) => one.perhaps.map(({ person }) => person.id)))
  if (day > knowledge.asOf)
    return ambiguousAmong(knowledge, [...sure, ...perhaps], 'later than what is known')
  const only = sure.length === 1 && !perhaps.some((id) => id !== sure[0]) ? sure[0] : undefined
  // Of deputies and members there are others whom no list has: the only one known is not the one meant.
  const alone = offices.some(({ holders }, at) => holders === 'one' && found[at]?.sure.length)
  if (only && alone) return linkedTo(knowledge, only, 'held the office that day')
  const all = unique([...sure, ...perhaps])
  if (!all.length) return null
  const why = only ? 'others may have held it too' : 'several held it then'
  return { ...ambiguousAmong(knowledge, all, why), quiet: all.length > 6 }
}

/** *quyền Tổng thống* is whoever stands in, not the one suspended; all of them where nobody is known to. */
function whoActs(found: readonly Holders[]): readonly Holders[] {
  const acting = found.map(({ sure, perhaps }) => ({
    sure: sure.filter((term) => term.acting),
    perhaps: perhaps.filter((term) => term.acting),
  }))
  return acting.some(({ sure, perhaps }) => sure.length + perhaps.length > 0) ? acting : found
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)]
}
