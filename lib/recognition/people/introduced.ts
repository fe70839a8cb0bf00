// What stands right before a name and says that somebody else than an official is meant.

import { oneOf } from '../lexicon/word-sets'
import { isWord, joined, type Scan } from '../scan'
import { wordAt } from '../written'

/** *tuyển thủ Nguyễn Văn A*: a word right before a name that is none of those that say nothing. */
export function isIntroduced(read: Scan, at: number): boolean {
  const before = read.symbols.word[at - 1]
  if (at === 0 || !joined(read, at) || before === undefined || read.lexicon.beforeNames.has(before))
    return false
  // *appointing A*, *sidelined A*: English says what is done to people right before their names.
  if (read.lexicon.marks === 'accented') return true
  // *to endorse A*, *would not back A*: so it does behind *to* and *would*.
  const verb = joined(read, at - 1) && (isAuxiliary(read, at - 2) || isWord(read, at - 2, 'not'))
  return !(verb || /^(?:\d+|[a-z]{2,}(?:ed|ing))$/.test(wordAt(read, at - 1)))
}

const isAuxiliary = oneOf('to would will could can should may might must did does'.split(' '))
