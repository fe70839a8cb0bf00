// Where a post stands among those of its body: its head, the deputies, then the others, the many members last.
import ranks from './ranks.json'
import type { Office } from './schema'

/** A body's head, one of its deputies, something else (a spokesperson, an ambassador), or one of its members. */
export type PostRank = 'head' | 'deputy' | 'other' | 'member'

const ORDER: readonly PostRank[] = ['head', 'deputy', 'other', 'member']

/** What kind of post this is, by the word that its title begins with. */
export function rankOf({ title, holders }: Pick<Office, 'title' | 'holders'>): PostRank {
  if (startsWithOneOf(title, ranks.deputies)) return 'deputy'
  if (startsWithOneOf(title, ranks.members)) return 'member'
  return holders === 'one' && startsWithOneOf(title, ranks.heads) ? 'head' : 'other'
}

/** The order of two posts of one body, for sorting: heads first, and of one rank the posts of one person first. */
export function compareRank(
  a: Pick<Office, 'title' | 'holders'>,
  b: Pick<Office, 'title' | 'holders'>,
): number {
  return (
    ORDER.indexOf(rankOf(a)) - ORDER.indexOf(rankOf(b)) ||
    headPlace(a.title) - headPlace(b.title) ||
    Number(b.holders === 'one') - Number(a.holders === 'one')
  )
}

function headPlace(title: string): number {
  return ranks.heads.findIndex((word) => title.startsWith(word))
}

function startsWithOneOf(title: string, words: readonly string[]): boolean {
  return words.some((word) => title.startsWith(word))
}
