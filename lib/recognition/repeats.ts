// A person named with a title once is meant wherever the same full name stands again.
import { calledByName, foreignParts, isForeignPart, isTitled } from './called'
import { titlesSaid } from './english-said'
import type { RawMention, RawOfficial } from './raw'
import { joined, type Scan, written } from './scan'
import { isCapital, type Symbols } from './symbols'

/** Further mentions of names that were found with titles, where nothing else was read; `dark` is 1 where nothing may be. */
export function readRepeats(read: Scan, mentions: readonly RawMention[], dark: Uint8Array): RawOfficial[] {
  const { symbols } = read
  if (!mentions.some((mention) => isTitled(mention) || isForeignPart(mention))) return []
  const taken = dark.slice()
  const found: RawOfficial[] = []
  const names = new Map<string, { words: number[]; mention: RawOfficial }>()
  for (const mention of mentions) {
    const first = wordAt(symbols, mention.start)
    if (first < 0) continue
    let to = first
    while (to < symbols.length && (symbols.end[to] as number) <= mention.end) taken[to++] = 1
    if (to - first < 2 || !isTitled(mention)) continue
    const words: number[] = []
    for (let at = first; at < to; at++) words.push(symbols.word[at] as number)
    names.set(words.join(' '), { words, mention })
  }
  if (read.lexicon.marks === 'bare')
    found.push(...calledByName(read, mentions, taken), ...titlesSaid(read, mentions))
  const byFirst = new Map<number, { words: number[]; mention: RawOfficial }[]>()
  for (const name of names.values()) {
    const first = name.words[0] ?? 0
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  for (let index = 0; byFirst.size > 0 && index < symbols.length; index++) {
    if (taken[index] || !isCapital(symbols, index)) continue
    for (const { words, mention } of byFirst.get(symbols.word[index] as number) ?? []) {
      const to = index + words.length
      if (
        to > symbols.length ||
        !words.every((word, offset) => symbols.word[index + offset] === word && !taken[index + offset])
      )
        continue
      if (!words.every((_, offset) => offset === 0 || joined(read, index + offset))) continue
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
