// What English puts between a name and its office: *, 57, is*, *, who is also*, *was appointed as*, *, the*.
import { isWord, joined, type Scan, wordAt } from './scan'
import { Gap } from './symbols'
import { oneOf } from './word-sets'

const isBeing = oneOf([
  'is',
  'was',
  'became',
  'remains',
  'has',
  'been',
  'had',
  'also',
  'currently',
  'concurrently',
  'now',
])
const isGiven = oneOf([
  'appointed',
  'elected',
  're',
  'reappointed',
  'named',
  'promoted',
  'assigned',
  'made',
  'chosen',
  'assumes',
  'assumed',
  'takes',
  'took',
  'as',
])
const isAs = oneOf([
  'as',
  'to',
  'the',
  'a',
  'an',
  'position',
  'positions',
  'post',
  'role',
  'over',
  'of',
  'be',
  'become',
  'hold',
  'new',
])

/** The word at which the office of a name that ends before `at` begins, null where no such words stand between. */
export function englishOffice(read: Scan, at: number): number | null {
  let next = afterAge(read, at)
  const comma = ((read.symbols.gap[next] ?? 0) & Gap.Comma) !== 0 || next > at
  if (isWord(read, next, 'who') && comma) next++
  else if (comma && isWord(read, next, 'the', 'a', 'an')) return joined(read, next + 1) ? next + 1 : null
  else if (comma && next === at && !isWord(read, at, 'formerly')) return null
  const being = next
  while (next < being + 4 && isBeing(read, next) && (next === being || joined(read, next))) next++
  // *A elected Secretary of …*, as headlines say it.
  if (next === being && !(next === at && joined(read, at) && isGiven(read, at)))
    return next > at && comma ? next : null
  const given = next
  while (next < given + 2 && isGiven(read, next) && joined(read, next)) next++
  while (next < given + 8 && isAs(read, next) && joined(read, next)) next++
  return joined(read, next) ? next : null
}

/** *, 57,* behind a name. */
function afterAge(read: Scan, at: number): number {
  const { gap } = read.symbols
  const aged = gap[at] === (Gap.Comma | Gap.Space) && /^\d\d$/.test(wordAt(read, at))
  return aged && ((gap[at + 1] ?? 0) & Gap.Comma) !== 0 ? at + 1 : at
}
