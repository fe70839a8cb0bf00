// *Chủ tịch Liên đoàn Bóng đá, Nguyễn Trọng A cùng …*: a title right before the name of its bearer is that one's role.
import type { Mention } from '../../annotation'

/** Gives titles that stand alone to the names behind their commas where both are one person. Pure. */
export function withCommaRoles(text: string, mentions: Mention[]): Mention[] {
  const roles = new Map<Mention, Mention>()
  let title: Mention | null = null
  for (const mention of mentions) {
    if (mention.type !== 'official') continue
    if (title && isRoleOf(text, title, mention)) roles.set(title, mention)
    title = mention
  }
  if (!roles.size) return mentions
  const titles = new Map([...roles].map(([title, name]) => [name, title]))
  return mentions.flatMap((mention) => {
    if (roles.has(mention)) return []
    const title = titles.get(mention)
    if (!title) return [mention]
    const { start, end, quote } = title
    return [
      {
        ...mention,
        roles: [{ start, end, title: quote, office: null, institution: null }, ...mention.roles],
      },
    ]
  })
}

function isRoleOf(text: string, title: Mention, name: Mention): boolean {
  if (title.form !== 'title' || name.form !== 'name' || name.start - title.end > LONGEST) return false
  if (!/^,\s(?:ông |bà |đồng chí |đ\/c )?$/.test(text.slice(title.end, name.start))) return false
  return title.status === 'linked'
    ? name.status === 'linked' && title.entity === name.entity
    : title.status === 'unknown' && name.status === 'unknown' && title.label === name.label
}

/** As many UTF-16 units may stand between them: a comma, a space, a form of address. */
const LONGEST = 12
