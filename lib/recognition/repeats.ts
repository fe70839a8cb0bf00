// A person named with a title once is meant wherever the same full name stands again.
import type { RawMention, RawOfficial } from './raw'
import { joined, type Scan, written } from './scan'
import { isCapital } from './symbols'

/** Further mentions of names that were found with titles, where nothing else was read. */
export function readRepeats(
  read: Scan,
  mentions: readonly RawMention[],
  dark: ReadonlySet<number>,
): RawOfficial[] {
  const { symbols } = read
  const taken = new Set<number>(dark)
  const at = new Map<number, number>()
  for (let index = 0; index < symbols.length; index++) at.set(symbols.start[index] as number, index)
  const names = new Map<string, { words: number[]; mention: RawOfficial }>()
  for (const mention of mentions) {
    const first = at.get(mention.start)
    if (first === undefined) continue
    const words: number[] = []
    for (
      let index = first;
      index < symbols.length && (symbols.end[index] as number) <= mention.end;
      index++
    ) {
      taken.add(index)
      words.push(symbols.word[index] as number)
    }
    if (
      mention.type === 'official' &&
      mention.form === 'name' &&
      !mention.partial &&
      mention.titles.length > 0 &&
      words.length > 1
    )
      names.set(words.join(' '), { words, mention })
  }
  const byFirst = new Map<number, { words: number[]; mention: RawOfficial }[]>()
  for (const name of names.values()) {
    const first = name.words[0] ?? 0
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  const found: RawOfficial[] = []
  for (let index = 0; index < symbols.length; index++) {
    if (taken.has(index) || !isCapital(symbols, index)) continue
    for (const { words, mention } of byFirst.get(symbols.word[index] as number) ?? []) {
      const to = index + words.length
      if (
        to > symbols.length ||
        !words.every((word, offset) => symbols.word[index + offset] === word && !taken.has(index + offset))
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
  return found
}
