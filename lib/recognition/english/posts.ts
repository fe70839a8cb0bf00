// English words of posts, made of those of their heads: *Deputy Director*, *Standing Vice Chairwoman*, *Chiefs of Office*.
import english from '../words/english.json'

const { titles } = english

/** Heads that have deputies, by what English calls these. */
const DEPUTIES: Readonly<Record<string, readonly string[]>> = english.deputies

/** One who stands in for all others. */
const STANDING = ['Standing', 'Permanent', 'Executive']
/** The only heads of whom a deputy is called *Thường trực* in Vietnamese too. */
const HAS_STANDING = /^(Chủ tịch|Bí thư)$/

/** Posts that need what they are of, each with its Vietnamese title. */
export function englishPostsOfBodies(): Record<string, string> {
  const made: Record<string, string> = {}
  for (const [head, vietnamese] of Object.entries(titles.body)) {
    for (const deputy of DEPUTIES[vietnamese] ?? []) {
      const title = `Phó ${vietnamese}`
      const first = HAS_STANDING.test(vietnamese) ? `${title} Thường trực` : title
      for (const gap of [' ', '-']) made[`${deputy}${gap}${head}`] = title
      for (const standing of STANDING) {
        made[`${standing} ${deputy} ${head}`] = first
        made[`${deputy} ${standing} ${head}`] = first
      }
    }
  }
  return { ...made, ...titles.body }
}

/** Posts of several people, each with the Vietnamese title of one of them. */
export function englishPlurals(): Record<string, string> {
  const single: Record<string, string> = {
    ...titles.alone,
    ...titles.member,
    ...titles.memberOf,
    ...titles.rank,
    ...titles.foreign,
    ...englishPostsOfBodies(),
  }
  const listed = Object.entries(english.plurals).map(([many, one]) => [many, single[one] ?? one])
  const made = Object.entries(englishPostsOfBodies())
    .filter(([, vietnamese]) => !/^Ủy viên/.test(vietnamese))
    .map(([title, vietnamese]) => [pluralOf(title), vietnamese])
  return { ...Object.fromEntries(made), ...Object.fromEntries(listed) }
}

/** *Directors General*, *Chiefs of Office*, *Vice Chairwomen*. */
function pluralOf(title: string): string {
  const [, before = '', behind = ''] = /^(.+?)((?: of .+| General|-General|-in-Chief)?)$/.exec(title) ?? []
  const many = /man$/.test(before)
    ? before.replace(/man$/, 'men')
    : /y$/.test(before)
      ? before.replace(/y$/, 'ies')
      : `${before}s`
  return `${many}${behind}`
}
