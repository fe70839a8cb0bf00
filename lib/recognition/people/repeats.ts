// A person named with a title once is meant wherever the same full name stands again.

import { titlesSaid } from '../english/said'
import { isCapital, type Symbols } from '../lexicon/symbols'
import type { RawMention, RawOfficial } from '../raw'
import { joined, type Scan } from '../scan'
import { written } from '../written'
import { calledByName, foreignParts, isForeignPart, isFull, isListedAbroad, isTitled } from './called'
import { isAfterInitial } from './names'

/** Further mentions of names that were found with titles, where nothing else was read; what was read is dark from then on. */
export function readRepeats(read: Scan, mentions: readonly RawMention[]): RawOfficial[] {
  const { symbols } = read
  const english = read.lexicon.marks === 'bare'
  const calls = (mention: RawMention) =>
    isTitled(mention) || isForeignPart(mention) || (!english && isListedAbroad(read, mention))
  if (!mentions.some((mention) => calls(mention) || (english && isFull(mention)))) return []
  const { dark: taken } = symbols
  const found: RawOfficial[] = []
  const byFirst = new Map<number, Named[]>()
  for (const mention of mentions) {
    const first = wordAt(symbols, mention.start)
    if (first < 0) continue
    let to = first
    while (to < symbols.length && (symbols.end[to] as number) <= mention.end) taken[to++] = 1
    if (to - first < 2 || !isTitled(mention)) continue
    addName(symbols, byFirst, { from: first, size: to - first, mention })
  }
  if (english) found.push(...calledByName(read, mentions, taken), ...titlesSaid(read, mentions))
  for (let index = 0; byFirst.size > 0 && index < symbols.length; index++) {
    if (taken[index] || !isCapital(symbols, index)) continue
    const names = byFirst.get(symbols.word[index] as number)
    if (!names) continue
    for (const name of names) {
      const to = index + name.size
      if (!isSame(symbols, name, index) || !isFree(read, taken, index, to)) continue
      const { mention } = name
      found.push({
        ...mention,
        start: symbols.start[index] as number,
        end: symbols.end[to - 1] as number,
        name: written(read, index, to),
        rule: 'name-repeated',
        titles: [],
        quiet: false,
      })
      index = to - 1
      break
    }
  }
  if (read.lexicon.marks === 'accented') found.push(...foreignParts(read, mentions, taken))
  return found
}

/** A name found with a title: words [from, from + size). */
interface Named {
  from: number
  size: number
  mention: RawOfficial
}

/** Each name once, as it was found last. */
function addName(symbols: Symbols, byFirst: Map<number, Named[]>, name: Named): void {
  const first = symbols.word[name.from] as number
  const names = byFirst.get(first)
  const known = names?.find(({ size, from }) => size === name.size && isSame(symbols, name, from))
  if (known) known.mention = name.mention
  else if (names) names.push(name)
  else byFirst.set(first, [name])
}

/** Whether the words of a name stand at a word. */
function isSame({ word, length }: Symbols, { from, size }: Named, at: number): boolean {
  if (at + size > length) return false
  for (let offset = 0; offset < size; offset++) if (word[at + offset] !== word[from + offset]) return false
  return true
}

/** Whether words are joined and nothing was read of them. */
function isFree(read: Scan, taken: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (taken[at] || (at > from && !joined(read, at) && !isAfterInitial(read, at))) return false
  return true
}

/** The word that begins at an offset, of an abbreviation its last; -1 where none does. */
function wordAt({ start, length }: Symbols, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low > 0 && start[low - 1] === offset ? low - 1 : -1
}
