// Laws that amend another one, as English calls them: *Law on Amendments and Supplements to a Number of Articles of the Law on Enterprises*.

import { Gap, isCapital } from '../lexicon/symbols'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan } from '../scan'
import { wordAt } from '../written'
import { englishLawEnd } from './documents'

const AMENDING = /^amend(?:ing|ments?)$/i
/** What may stand between that word and the law that is amended. */
const BETWEEN = /^(?:and|supplement\w*|to|of|a|number|some|several|articles|provisions|the)$/i
/** As many of those words may stand there. */
const LONGEST = 16

/** Where such a law's name ends, behind the law that it amends; 0 where the words are none. */
export function englishAmendment(read: Scan, kind: Hit): number {
  if (read.lexicon.marks === 'accented' || !isCapital(read.symbols, kind.from)) return 0
  const from = isWord(read, kind.to, 'on') ? kind.to + 1 : kind.to
  if (!AMENDING.test(wordAt(read, from)) || !joined(read, from) || !joined(read, kind.to)) return 0
  let at = from + 1
  while (at < from + LONGEST && joined(read, at) && BETWEEN.test(wordAt(read, at))) at++
  const known = longestAt(read, at, 'document')
  const changed = hitAt(read, at, 'kind')
  const to = known[0]?.to ?? (changed && isCapital(read.symbols, at) ? englishLawEnd(read, changed) : 0)
  if (!joined(read, at) || to <= (changed?.to ?? at)) return 0
  return lastOf(read, to)
}

/**
 * Where the last of several ends that one law amends, *Law on Housing, Law on Notarisation*, said to an end without *the*;
 * 0 where one goes on with it and may be a law of its own.
 */
function lastOf(read: Scan, to: number): number {
  const next = isWord(read, to, 'and') ? to + 1 : to
  const comma = to < read.symbols.length && ((read.symbols.gap[to] as number) & ~Gap.Space) === Gap.Comma
  if (next === to && !comma) return to
  if (isWord(read, next, 'the')) return hitAt(read, next + 1, 'kind') ? 0 : to
  const law = hitAt(read, next, 'kind')
  if (!law || !isCapital(read.symbols, next)) return to
  const end = longestAt(read, next, 'document')[0]?.to ?? englishLawEnd(read, law)
  return end > law.to ? lastOf(read, end) : to
}
