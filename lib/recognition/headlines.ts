// Lines of which every longer word has a capital: capitals tell no names there.

import { Gap, isCapital } from './lexicon/symbols'
import type { Scan } from './scan'
import { wordAt } from './written'

/** So many words of a line make it a headline where all of them have capitals, and so many of them are no title's, body's or place's. */
const HEADLINE = 6
const OTHERS = 3
/** As many are enough where one looks like a word of doing. */
const SHORT_HEADLINE = 4

const NAMED = /^(person|title|office|body|place|country|byline)$/

/** *Former Minister Draws Life Term in Case*: where every longer word has a capital, capitals tell no name. */
export function isHeadline(read: Scan, at: number): boolean {
  return isAllCapitals(read, at, OTHERS, HEADLINE)
}

/**
 * Where a name ends that a headline says something of: *Emmanuel Macron Hails Strategic Partnership*. The word of doing in
 * the run of capitals [from, to), which may be the first; `to` where there is none.
 */
export function headlineEnd(read: Scan, from: number, to: number): number {
  if (read.lexicon.marks === 'accented') return to
  const later = (at: number) => at < to && !doesSomething(read, at)
  let end = from + 2
  while (later(end)) end++
  if (end >= to) end = doesSomething(read, from) ? from : doesSomething(read, from + 1) ? from + 1 : to
  return end < to && isAllCapitals(read, from, 1, SHORT_HEADLINE) ? end : to
}

/** *Hails*, *Draws*: what a word of doing looks like where headlines tell of somebody. */
function doesSomething(read: Scan, at: number): boolean {
  return /^[A-Z][a-z]+[^su]s$/.test(wordAt(read, at))
}

function isAllCapitals({ symbols, lexicon, hits }: Scan, at: number, fewest: number, words: number): boolean {
  if (lexicon.marks === 'accented') return false
  let from = at
  while (from > 0 && !((symbols.gap[from] as number) & Gap.Line)) from--
  let long = 0
  let others = 0
  let named = from
  for (
    let word = from;
    word === from || (word < symbols.length && !((symbols.gap[word] as number) & Gap.Line));
    word++
  ) {
    for (const { to, entry } of hits[word] ?? []) if (NAMED.test(entry.kind)) named = Math.max(named, to)
    if ((symbols.end[word] as number) - (symbols.start[word] as number) < 5) continue
    if (!isCapital(symbols, word)) return false
    long++
    if (word >= named) others++
  }
  return long >= words && others >= fewest
}
