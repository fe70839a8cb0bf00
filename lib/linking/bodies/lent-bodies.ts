// *Phó Chủ tịch B* in an article about a board whose *Chủ tịch* was named with it: the body that such a title leaves out.
import type { RawBody, RawInstitution, RawTitle } from '../../recognition'
import { remembered } from '../../text'
import { foldName } from '../context'
import { type ArticlePerson, isPrivate, isPublic } from '../people/people'

/** Posts that mostly belong to the one body that an article is about; directors are too many. */
const POST = /^(?:phó )?(chủ tịch|chủ nhiệm|bí thư|viện trưởng|tổng thư ký)(?: thường trực)?$/

/** The post of a title, '' where it is none of these. */
const postOf = remembered((title) => POST.exec(foldName(title))?.[1] ?? '')

/** Posts whose word says what kind of body they are of: the one of that kind that the article named last is meant. */
const OF_KIND: readonly (readonly [post: RegExp, head: RegExp])[] = [
  [/^(?:phó )?trưởng phòng$|^phó phòng$/, /^Phòng/],
  [/^(?:phó )?trưởng ban$|^phó ban$/, /^Ban/],
  [/^(?:phó )?đội trưởng$/, /^Đội/],
  [/^(?:phó )?viện trưởng$|^viện phó$/, /^Viện kiểm sát/i],
  [/^(?:phó )?chỉ huy trưởng$/, /^(?:Bộ|Ban) Chỉ huy/],
]

interface Borne {
  title: RawTitle
  at: number
  post: string
}

/**
 * Gives titles without a body the one of the nearest such title before them, unless somebody of no public body bears
 * one too, or that of the body named last whose kind the title says. `bodies` in reading order.
 */
export function lendBodies(people: readonly ArticlePerson[], bodies: readonly RawInstitution[]): void {
  const asking = people.filter(
    ({ titles }) => titles.length > 0 && !titles.some(({ title }) => isPublic(title)),
  )
  if (!asking.length) return
  const { whole, mixed, led } = lendersAmong(people)
  for (const person of asking) {
    lendNamed(person, bodies)
    lendDeputys(person, led)
    for (const { title, at } of person.titles) {
      const post = postOf(title.title)
      if (!post || title.class !== 'body' || mixed.has(post)) continue
      const lender = whole.findLast((one) => one.post === post && one.at < at)
      if (!lender) continue
      person.titles.push({ title: { ...title, body: lender.title.body, words: null }, at })
      break
    }
  }
}

/** The titles with public bodies, those of them whose post mostly has but one, and the posts that bodies of both sorts have. */
function lendersAmong(people: readonly ArticlePerson[]) {
  const led: { title: RawTitle; at: number }[] = []
  const whole: Borne[] = []
  const mixed = new Set<string>()
  for (const { titles } of people)
    for (const { title, at } of titles) {
      if (!title.body) continue
      const post = postOf(title.title)
      if (!isPublic(title)) {
        if (post) mixed.add(post)
        continue
      }
      led.push({ title, at })
      if (post && !title.country) whole.push({ title, at, post })
    }
  return { led, whole, mixed }
}

/** So many characters behind a post its deputy's stands beside it. */
const BESIDE = 80

/** So many characters behind a post that tells of its body its deputy's may stand. */
const BEHIND = 160

/** *ông A (giám đốc Ban Quản lý …), ông B (phó giám đốc)*: the body is said once, with the head's post. */
function isDeputyOf(title: RawTitle, at: number, head: { title: RawTitle; at: number }): boolean {
  if (head.at >= at || at - head.at > BEHIND) return false
  return foldName(`phó ${head.title.title}`) === foldName(title.title)
}

/** *ông A - Giám đốc và ông B - Phó Giám đốc Ban Quản lý …*: the body is said once, with the deputy's post. */
function lendDeputys(person: ArticlePerson, led: readonly { title: RawTitle; at: number }[]): void {
  for (const { title, at } of person.titles) {
    if (title.body || title.class !== 'body') continue
    const deputy = foldName(`phó ${title.title}`)
    const beside =
      led.find((one) => one.at > at && one.at - at < BESIDE && foldName(one.title.title) === deputy) ??
      led.findLast((one) => isDeputyOf(title, at, one))
    if (!beside) continue
    person.titles.push({ title: { ...title, body: beside.title.body, words: null }, at })
    return
  }
}

/** *Trưởng phòng B* after *Phòng A*. */
function lendNamed(person: ArticlePerson, bodies: readonly RawInstitution[]): void {
  for (const { title, at } of person.titles) {
    const head =
      title.body || title.class === 'company'
        ? undefined
        : OF_KIND.find(([post]) => post.test(foldName(title.title)))?.[1]
    const lender: RawBody | undefined =
      head && bodies.findLast(({ start, body }) => start < at && head.test(body.name))?.body
    if (!lender || isPrivate(lender)) continue
    person.titles.push({ title: { ...title, body: lender, words: null }, at })
    return
  }
}
