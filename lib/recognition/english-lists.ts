// English lists that say their head once: *ministries of health, transport and public security*.
import { departmentOf } from './english-plurals'
import type { ListParse } from './lists'
import type { RawInstitution } from './raw'
import { isWord, joined, type Scan } from './scan'
import { Gap } from './symbols'

/** The ministries of such a list, each by its field, or null. */
export function readMinistries(read: Scan, at: number): ListParse | null {
  const { symbols } = read
  if (read.lexicon.marks === 'accented' || !isWord(read, at, 'ministries')) return null
  let next = isWord(read, at + 1, 'of') ? at + 2 : at + 1
  if (isWord(read, next, 'the')) next++
  const first = next
  const mentions: RawInstitution[] = []
  while (next < symbols.length) {
    const gap = symbols.gap[next] as number
    const begins = next === first
    if (gap & ~(Gap.Space | Gap.Comma | (begins ? Gap.Colon : 0))) break
    const and = !begins && isWord(read, next, 'and')
    if (!begins && !and && !(gap & Gap.Comma)) break
    const from = and ? next + 1 : next
    const field = joined(read, from) || !and ? departmentOf(read, from) : null
    if (!field?.body) break
    mentions.push({
      type: 'institution',
      form: 'name',
      start: symbols.start[from] as number,
      end: symbols.end[field.to - 1] as number,
      rule: 'body-list',
      confidence: 0.9,
      quiet: false,
      body: field.body,
    })
    next = field.to
  }
  return mentions.length > 1 ? { to: next, mentions } : null
}
