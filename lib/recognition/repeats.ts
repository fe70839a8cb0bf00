// A person named with a title once is meant wherever the same full name stands again.
import { isForeignWord } from '../text'
import { isTied } from './names'
import type { RawMention, RawOfficial } from './raw'
import { hitAt, isWord, joined, type Scan, written } from './scan'
import { Gap, isCapital, type Symbols } from './symbols'

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
    const words: number[] = []
    for (
      let index = first;
      index < symbols.length && (symbols.end[index] as number) <= mention.end;
      index++
    ) {
      taken[index] = 1
      words.push(symbols.word[index] as number)
    }
    if (isTitled(mention) && words.length > 1) names.set(words.join(' '), { words, mention })
  }
  if (read.lexicon.marks === 'bare') found.push(...saidByName(read, [...names.values()], taken))
  const byFirst = new Map<number, { words: number[]; mention: RawOfficial }[]>()
  for (const name of names.values()) {
    const first = name.words[0] ?? 0
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  for (let index = 0; index < symbols.length; index++) {
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

/** *Tổng thống Trump*, *Ngoại trưởng Johnson*: a titled name of one word that no Vietnamese name has. */
function isForeignPart(mention: RawMention): mention is RawOfficial {
  return (
    mention.type === 'official' &&
    mention.form === 'name' &&
    mention.titles.length > 0 &&
    isForeignWord(mention.name.split(/[ -]/).at(-1) ?? '')
  )
}

/** *Trump* alone, where the article gives him a title elsewhere. */
function foreignParts(read: Scan, mentions: readonly RawMention[], taken: Uint8Array): RawOfficial[] {
  const { symbols } = read
  const byLast = new Map<number, RawOfficial>()
  for (const mention of mentions)
    if (isForeignPart(mention)) byLast.set(symbols.word[wordBefore(symbols, mention.end)] as number, mention)
  const found: RawOfficial[] = []
  for (let at = 0; byLast.size > 0 && at < symbols.length; at++) {
    const mention = byLast.get(symbols.word[at] as number)
    if (!mention || taken[at] || !isCapital(symbols, at) || symbols.loud[at]) continue
    // Part of somebody else's name, or of a house's.
    if (at > 0 && (joined(read, at) || isTied(read, at)) && isCapital(symbols, at - 1)) continue
    if ((joined(read, at + 1) || isTied(read, at + 1)) && isCapital(symbols, at + 1)) continue
    found.push(inPart(read, at, mention, 'name-foreign-part'))
  }
  return found
}

/** One word that stands for somebody named elsewhere. */
function inPart(read: Scan, at: number, mention: RawOfficial, rule: string): RawOfficial {
  const { start, end } = read.symbols
  return {
    ...mention,
    start: start[at] as number,
    end: end[at] as number,
    name: written(read, at, at + 1),
    rule,
    ids: [],
    partial: true,
    titles: [],
    sex: null,
    quiet: false,
  }
}

/** The word that ends at an offset. */
function wordBefore({ end, length }: Symbols, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((end[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A full name with a title. */
function isTitled(mention: RawMention): mention is RawOfficial {
  return (
    mention.type === 'official' && mention.form === 'name' && !mention.partial && mention.titles.length > 0
  )
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

/** *Chinh said*: English calls people by one name, with nothing before it; a word of saying behind it tells that it is one. */
function saidByName(
  read: Scan,
  names: readonly { words: number[]; mention: RawOfficial }[],
  taken: Uint8Array,
): RawOfficial[] {
  const { symbols } = read
  const found: RawOfficial[] = []
  const byLast = new Map(names.map(({ words, mention }) => [words.at(-1) ?? 0, mention]))
  // *Qin said*: some countries put the surname first, and call people by it.
  for (const { words, mention } of names)
    if (mention.titles.some(({ country }) => country) && !byLast.has(words[0] ?? 0))
      byLast.set(words[0] ?? 0, mention)
  for (let at = 0; at + 1 < symbols.length; at++) {
    const mention = byLast.get(symbols.word[at] as number)
    if (!mention || taken[at] || !isCapital(symbols, at) || symbols.loud[at]) continue
    if (at > 0 && joined(read, at) && isCapital(symbols, at - 1)) continue
    if (!isMeant(read, at)) continue
    found.push(inPart(read, at, mention, 'name-said'))
  }
  return found
}

/** Whether what stands beside a lone name tells that a person is meant: *Chinh said*, *Chinh, who*, *Chinh's*, *by Chinh*. */
function isMeant(read: Scan, at: number): boolean {
  const { symbols, lexicon } = read
  const next = at + 1
  const says = lexicon.saying.has(symbols.word[next] as number)
  if (joined(read, next) && says) return true
  if ((symbols.gap[next] as number) === (Gap.Space | Gap.Comma) && isWord(read, next, 'who', 'whose'))
    return true
  if (hitAt(read, at, 'place') || (joined(read, next) && isCapital(symbols, next))) return false
  if (isWord(read, next, 's') && symbols.gap[next] === 0) return true
  return joined(read, at) && isWord(read, at - 1, 'by', 'with', 'told', 'to')
}
