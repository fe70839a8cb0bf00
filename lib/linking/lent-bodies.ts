// *Phó Chủ tịch B* in an article about a board whose *Chủ tịch* was named with it: the body that such a title leaves out.
import type { RawBody, RawInstitution, RawTitle } from '../recognition'
import { remembered } from '../text'
import { foldName } from './context'
import { type ArticlePerson, isPrivate, isPublic } from './people'

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
  const borne = people
    .flatMap(({ titles }) => titles)
    .flatMap(({ title, at }): Borne[] => {
      const post = postOf(title.title)
      return post ? [{ title, at, post }] : []
    })
  const whole = borne.filter(({ title }) => title.body && isPublic(title) && !title.country)
  const led = people.flatMap(({ titles }) => titles).filter(({ title }) => title.body && isPublic(title))
  const mixed = new Set(borne.flatMap(({ title, post }) => (title.body && !isPublic(title) ? [post] : [])))
  for (const person of people) {
    if (person.titles.some(({ title }) => isPublic(title))) continue
    lendNamed(person, bodies)
    lendDeputys(person, led)
    for (const { title, at } of person.titles) {
      const post = postOf(title.title)
      if (!post || title.class !== 'body' || mixed.has(post)) continue
      const lender = whole.filter((one) => one.post === post && one.at < at).at(-1)
      if (!lender) continue
      person.titles.push({ title: { ...title, body: lender.title.body, words: null }, at })
      break
    }
  }
}

/** So many characters behind a post its deputy's stands beside it. */
const BESIDE = 80

/** *ông A - Giám đốc và ông B - Phó Giám đốc Ban Quản lý …*: the body is said once, with the deputy's post. */
function lendDeputys(person: ArticlePerson, led: readonly { title: RawTitle; at: number }[]): void {
  for (const { title, at } of person.titles) {
    if (title.body || title.class !== 'body') continue
    const deputy = foldName(`phó ${title.title}`)
    const beside = led.find(
      (one) => one.at > at && one.at - at < BESIDE && foldName(one.title.title) === deputy,
    )
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
