// *Phó Chủ tịch B* in an article about a board whose *Chủ tịch* was named with it: the body that such a title leaves out.
import type { RawTitle } from '../recognition'
import { remembered } from '../text'
import { foldName } from './context'
import { type ArticlePerson, isPublic } from './people'

/** Posts that mostly belong to the one body that an article is about; directors are too many. */
const POST = /^(?:phó )?(chủ tịch|chủ nhiệm|bí thư|viện trưởng|tổng thư ký)(?: thường trực)?$/

/** The post of a title, '' where it is none of these. */
const postOf = remembered((title) => POST.exec(foldName(title))?.[1] ?? '')

interface Borne {
  title: RawTitle
  at: number
  post: string
}

/** Gives titles without a body the one of the nearest such title before them, unless somebody of no public body bears one too. */
export function lendBodies(people: readonly ArticlePerson[]): void {
  const borne = people
    .flatMap(({ titles }) => titles)
    .flatMap(({ title, at }): Borne[] => {
      const post = postOf(title.title)
      return post ? [{ title, at, post }] : []
    })
  const whole = borne.filter(({ title }) => title.body && isPublic(title) && !title.country)
  if (!whole.length) return
  const mixed = new Set(borne.flatMap(({ title, post }) => (title.body && !isPublic(title) ? [post] : [])))
  for (const person of people) {
    if (person.titles.some(({ title }) => isPublic(title))) continue
    for (const { title, at } of person.titles) {
      const post = postOf(title.title)
      if (!post || title.class !== 'body' || mixed.has(post)) continue
      const lender = whole.filter((one) => one.post === post && one.at < at).at(-1)
      if (!lender) continue
      person.titles.push({ title: { ...title, body: lender.title.body }, at })
      break
    }
  }
}
