// Whom of the article's own people a title alone may mean, and who of several stands nearest.
import type { RawTitle } from '../../recognition'
import { countUpTo } from '../ascending'
import { type ArticlePerson, agreesAlike, isPublic, lastBefore, titleText } from './people'

/** So many characters behind somebody a title still means that person before the holder of the day. */
const NEAR = 600

/** People of an article who bear a title that this one shortens. */
export function findBearers(title: RawTitle, people: readonly ArticlePerson[]): ArticlePerson[] {
  const fits = (held: RawTitle) =>
    held.former === title.former &&
    held.class !== 'company' &&
    agreesAlike(title, held) &&
    isSameRealm(title, held)
  const bearers = people.filter(
    (person) =>
      person.titles.some((held) => fits(held.title)) &&
      (person.ids.length > 0 || person.titles.some((held) => isPublic(held.title))),
  )
  const bearing = (is: (held: RawTitle) => boolean) =>
    bearers.filter((person) => person.titles.some((held) => fits(held.title) && is(held.title)))
  // *quyền Bộ trưởng* is the one who acts.
  const acting = title.acting ? bearing((held) => held.acting) : []
  if (acting.length) return acting
  // *Chủ tịch huyện* is the committee's chair, not the council's.
  const chairs = title.place && !title.body ? bearing(isCommittee) : []
  return chairs.length ? chairs : bearers
}

/** Of people who bear a title those whose own is written with its words, if any: *the Secretary* is no *Foreign Minister*. */
export function writtenSo(
  people: readonly ArticlePerson[],
  title: RawTitle,
  text: string,
): readonly ArticlePerson[] {
  if (people.length < 2) return people
  const words = text.slice(title.start, title.end).toLowerCase()
  const same = people.filter(({ titles }) =>
    titles.some((held) => text.slice(held.title.start, held.title.end).toLowerCase().includes(words)),
  )
  return same.length ? same : people
}

function isCommittee({ body, place }: RawTitle): boolean {
  return body ? body.head === 'Ủy ban nhân dân' : place !== null
}

/** *Thủ tướng* alone is Vietnam's while the article has one; another country's needs the country. */
function isSameRealm(title: RawTitle, held: RawTitle): boolean {
  if (title.country) return held.country !== null || titleText(held) === titleText(title)
  return held.country === null || !title.offices.length
}

/** Whether any of some people was named shortly before a place. */
export function isNear(people: readonly ArticlePerson[], at: number): boolean {
  return people.some((person) => at - lastBefore(person, at) < NEAR)
}

/**
 * Whom of several called alike a name in part means: who was named last in its paragraph, else whom the article named
 * most, the last of equals.
 */
export function likeliest(people: readonly ArticlePerson[], at: number, paragraph: number): ArticlePerson {
  const last = (one: ArticlePerson) => lastBefore(one, at)
  const near = people.filter((one) => last(one) > paragraph)
  const count = ({ seen }: ArticlePerson) => countUpTo(seen, at - 1)
  const most = Math.max(...people.map(count))
  const pool = near.length ? near : people.filter((one) => count(one) === most)
  return pool.reduce((late, one) => (last(one) > last(late) ? one : late))
}

/**
 * Whether nothing says whom of several called alike a name in part means: none was named in its paragraph, the one before
 * names all or none of them, and the article names each as often; or it stands in a list.
 */
export function isToss(
  people: readonly ArticlePerson[],
  at: number,
  paragraphs: [number, number],
  isListed: () => boolean,
): boolean {
  const [own, before] = paragraphs
  if (people.length < 2 || people.some((one) => lastBefore(one, at) > own)) return false
  const near = people.filter((one) => lastBefore(one, at) > before)
  const counts = new Set(people.map(({ seen }) => countUpTo(seen, at - 1)))
  return (counts.size === 1 && near.length !== 1) || isListed()
}

/** *warned Dong, Thuyen, Thanh and Hoang*: whether nothing but a comma or *and* parts two names in part. */
export function areListed(text: string, one: Span, other: Span): boolean {
  const [end, start] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start]
  return start > end && start - end <= LONGEST_JOINT && JOINT.test(text.slice(end, start))
}

interface Span {
  start: number
  end: number
}

const JOINT = /^(?:, (?:and )?| and | và )$/
const LONGEST_JOINT = 6

/** So many characters apart two people are named side by side. */
const BESIDE = 90

/** *Bộ trưởng A và Bộ trưởng B trả lời*: whether the last one named before a place was named together with another of them. */
export function isBeside(people: readonly ArticlePerson[], at: number, text: string): boolean {
  const last = people.map((one) => lastBefore(one, at)).sort((a, b) => b - a)
  const [one = -1, other = -1] = last
  return (
    other >= 0 && one - other < BESIDE && /^[^.;:\n]*(?:,| và | cùng )[^.;:\n]*$/.test(text.slice(other, one))
  )
}

/** Who of some people was named last before a place, null where nobody was. */
export function nearestBefore(people: readonly ArticlePerson[], at: number): ArticlePerson | null {
  const before = people.filter(({ seen }) => (seen[0] ?? at) < at)
  if (!before.length) return null
  return before.reduce((late, one) => (lastBefore(one, at) > lastBefore(late, at) ? one : late))
}

/** Who of some people was named last before a place; the only one where nobody was. */
export function nearest(people: readonly ArticlePerson[], at: number): ArticlePerson | null {
  return nearestBefore(people, at) ?? (people.length === 1 ? (people[0] ?? null) : null)
}

/** *the Government leader* in an article that names no Prime Minister: the deputy named last before it, null where there is none. */
export function deputyLeading(
  words: string,
  people: readonly ArticlePerson[],
  at: number,
): ArticlePerson | null {
  if (!/^(?:Government|Cabinet) leader$/i.test(words)) return null
  const isDeputy = ({ titles }: ArticlePerson) => titles.some(({ title }) => title.title === 'Phó Thủ tướng')
  return nearestBefore(people.filter(isDeputy), at) ?? null
}
