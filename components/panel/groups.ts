// Mentions of a page as the panel lists them: sifted, counted, gathered by what they stand for. Pure.
import type { Mention, MentionType } from '@/lib/annotation'
import { MENTION_TYPES } from '@/lib/annotation'
import { foldForSearch } from '@/lib/text/fold'

/** All mentions of one entity on a page; unknown and ambiguous ones are gathered by their words. */
export interface EntityGroup {
  key: string
  type: MentionType
  status: Mention['status']
  label: string
  /** The first title that stands beside the name. */
  role: string | null
  /** In reading order, never empty. */
  mentions: Mention[]
}

/** What tells a mention from all others of its page. */
export function mentionKey({ start, end, type }: Mention): string {
  return `${start} ${end} ${type}`
}

export function groupKey(mention: Mention): string {
  if (mention.status === 'linked') return mention.entity
  return `${mention.status} ${mention.type} ${foldForSearch(mention.label ?? mention.quote)}`
}

function roleOf(mention: Mention): string | null {
  return mention.roles[0]?.title ?? null
}

/** How entities are put in order: the most mentions first, as they come in the article, or by their names. */
export type GroupOrder = 'most' | 'first' | 'name'

/** Mentions by entity; equal ones in reading order. `compare` orders names as the language does. */
export function groupByEntity(
  mentions: readonly Mention[],
  order: GroupOrder = 'most',
  compare: (a: string, b: string) => number = (a, b) => a.localeCompare(b),
): EntityGroup[] {
  const groups = new Map<string, EntityGroup>()
  for (const mention of mentions) {
    const key = groupKey(mention)
    const group = groups.get(key)
    if (group) {
      group.mentions.push(mention)
      group.role ??= roleOf(mention)
    } else {
      const { type, status } = mention
      const label = mention.label ?? mention.quote
      groups.set(key, { key, type, status, label, role: roleOf(mention), mentions: [mention] })
    }
  }
  const all = [...groups.values()]
  if (order === 'first') return all
  if (order === 'name') return all.sort((a, b) => compare(a.label, b.label))
  return all.sort((a, b) => b.mentions.length - a.mentions.length)
}

/** How many mentions of each type there are. */
export function countTypes(mentions: readonly Mention[]): Record<MentionType, number> {
  const counts: Record<MentionType, number> = { official: 0, institution: 0, document: 0 }
  for (const { type } of mentions) counts[type] += 1
  return counts
}

export interface MentionSieve {
  /** Types to show; none means all. */
  types: readonly MentionType[]
  /** Every word must stand in it; accents, case and đ do not matter. */
  text: string
  /** Whether to show those that are known but not painted by default. */
  quiet: boolean
}

/** Folded words of a filter box; nothing when it is empty. */
export function filterWords(text: string): string[] {
  return foldForSearch(text).split(' ').filter(Boolean)
}

export function siftMentions(mentions: readonly Mention[], { types, text, quiet }: MentionSieve): Mention[] {
  const words = filterWords(text)
  return mentions.filter((mention) => {
    if (mention.quiet && !quiet) return false
    if (types.length > 0 && !types.includes(mention.type)) return false
    if (words.length === 0) return true
    const candidates = mention.status === 'ambiguous' ? mention.candidates.map(({ label }) => label) : []
    const titles = mention.roles.map(({ title }) => title)
    const haystack = foldForSearch([mention.quote, mention.label ?? '', ...candidates, ...titles].join(' '))
    return words.every((word) => haystack.includes(word))
  })
}

/** Adds a type to those shown, or takes it away; all of them is the same as none. */
export function toggleType(types: readonly MentionType[], type: MentionType): MentionType[] {
  const next = types.includes(type) ? types.filter((other) => other !== type) : [...types, type]
  return next.length === MENTION_TYPES.length ? [] : next
}
