// One word of a name that stands for somebody whom the article names with a title elsewhere.
import { isForeignWord } from '../../text'
import { Gap, isCapital, type Symbols } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import type { RawMention, RawOfficial } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import words from '../words/words.json'
import { wordAt, written } from '../written'
import { isTied } from './names'
import { turnedBack } from './turned-names'

/** *Tổng thống Trump*, *Ngoại trưởng Johnson*: a titled name of one word that no Vietnamese name has. */
export function isForeignPart(mention: RawMention): mention is RawOfficial {
  return (
    mention.type === 'official' &&
    mention.form === 'name' &&
    mention.titles.length > 0 &&
    isForeignWord(lastWord(mention.name))
  )
}

/** *Donald Trump* without a title: a listed official of another country, whose last word no Vietnamese name has. */
export function isListedAbroad({ lexicon }: Scan, mention: RawMention): mention is RawOfficial {
  if (mention.type !== 'official' || mention.partial || !mention.ids.length) return false
  const { people } = lexicon.knowledge
  return isForeignWord(lastWord(mention.name)) && mention.ids.every((id) => people.get(id)?.country)
}

/** What stands behind the last space or dash. */
function lastWord(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1)
}

/** *Trump* alone, where the article gives him a title elsewhere. */
export function foreignParts(read: Scan, mentions: readonly RawMention[], taken: Uint8Array): RawOfficial[] {
  const { symbols } = read
  const byLast = new Map<number, RawOfficial>()
  for (const mention of mentions)
    if (isForeignPart(mention) || isListedAbroad(read, mention))
      byLast.set(symbols.word[wordBefore(symbols, mention.end)] as number, mention)
  const found: RawOfficial[] = []
  for (let at = 0; byLast.size > 0 && at < symbols.length; at++) {
    if (taken[at] || symbols.loud[at] || !isCapital(symbols, at)) continue
    const mention = byLast.get(symbols.word[at] as number)
    if (!mention) continue
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
export function isTitled(mention: RawMention): mention is RawOfficial {
  return (
    mention.type === 'official' && mention.form === 'name' && !mention.partial && mention.titles.length > 0
  )
}

/** A full name of somebody who may be of office; linking tells whether one is. */
export function isFull(mention: RawMention): mention is RawOfficial {
  return mention.type === 'official' && (/^name-(address|listed)$/.test(mention.rule) || isTitled(mention))
}

/** Names that begin an English sentence as everyday words: *Long queues*, *Man arrested*. */
const EVERYDAY = new Set(words.everydayNames)

/** As many words are looked through for English ones. */
const SAMPLE = 300

/** *Chinh said*, *Blinken and Minh*: English calls people by one name, with nothing before it. */
export function calledByName(read: Scan, mentions: readonly RawMention[], taken: Uint8Array): RawOfficial[] {
  const { symbols } = read
  const found: RawOfficial[] = []
  const byWord = namesByWord(read, mentions)
  const english = byWord.size > 0 && isEnglish(read)
  for (let at = 0; byWord.size > 0 && at < symbols.length; at++) {
    if (taken[at] || symbols.loud[at] || !isCapital(symbols, at)) continue
    const mention = byWord.get(symbols.word[at] as number)
    if (!mention) continue
    // *The* is a name too, and a sentence's first word far more often.
    if (isProse(read, at) || (at > 0 && isCapital(symbols, at - 1) && !mayStandBefore(read, at))) continue
    if (isTied(read, at) || isTied(read, at + 1)) continue
    if (isMeant(read, at) || (english && isAlone(read, at)))
      found.push(inPart(read, at, mention, 'name-said'))
  }
  return found
}

/** Who may be called by a word: the last one of a name; where a surname comes first, that one too. */
function namesByWord(read: Scan, mentions: readonly RawMention[]): Map<number, RawOfficial> {
  const { symbols } = read
  const byWord = new Map<number, RawOfficial>()
  const titled = mentions.filter((one): one is RawOfficial => isFull(one) || isForeignPart(one))
  for (const mention of titled) byWord.set(symbols.word[wordBefore(symbols, mention.end)] as number, mention)
  for (const mention of titled) {
    // *Qin said*: some countries put the surname first, and call people by it.
    const first = symbols.word[wordBefore(symbols, mention.start + 1)] as number
    const { people } = read.lexicon.knowledge
    const foreign = mention.ids.some((id) => people.get(id)?.country)
    const abroad = foreign || mention.titles.some(({ country }) => country)
    // *Chen met*: so does an unlisted name of two words that no Vietnamese one has.
    // *Son said*: of *Son Bac Nguyen* it is the given name.
    const strange = isStrange(read, mention, first) || (!mention.ids.length && turnedBack(mention.name))
    if ((abroad || strange) && !byWord.has(first)) byWord.set(first, mention)
  }
  return byWord
}

/** An unlisted name of two words, the first of which is no surname here. */
function isStrange({ lexicon }: Scan, { ids, name }: RawOfficial, first: number): boolean {
  return !ids.length && /^\S+ \S+$/.test(name) && !lexicon.surnames.has(first)
}

/** Whether a text is English: Vietnamese without marks is read by the same words. */
export function isEnglish({ symbols, lexicon }: Scan): boolean {
  if (lexicon.marks === 'accented') return false
  const the = lexicon.word('the')
  for (let at = 0; at < symbols.length && at < SAMPLE; at++) if (symbols.word[at] === the) return true
  return false
}

function isProse(read: Scan, at: number): boolean {
  // *Nam* is everyday only as the country's second word.
  if (isWord(read, at, 'nam')) return isWord(read, at - 1, 'viet')
  return read.lexicon.prose.has(read.symbols.word[at] as number)
}

/** *Meanwhile Hoan*, *On Monday, Hoan*: a capital before a name that is no part of it. */
function mayStandBefore(read: Scan, at: number): boolean {
  const { gap } = read.symbols
  if (!joined(read, at)) return ((gap[at] as number) & Gap.Dash) === 0
  // *Briefing Hoan on …*: what a sentence begins with.
  if (!joined(read, at - 1) && /^[A-Z][a-z]{3,}(?:ed|ing)$/.test(written(read, at - 1, at))) return true
  return isProse(read, at - 1) && !joined(read, at - 1)
}

/** A capital that is no part of a longer name, no place, and no everyday word that a sentence begins with. */
function isAlone(read: Scan, at: number): boolean {
  const { symbols } = read
  const next = at + 1
  if (hitAt(read, at, 'country')) return false
  if (
    (hitAt(read, at, 'town') || hitAt(read, at, 'place')) &&
    (isVisited(read, at) || isAmongPlaces(read, at))
  )
    return false
  if (joined(read, next) && isCapital(symbols, next) && !isProse(read, next)) return false
  const begins = !joined(read, at) && ((symbols.gap[at] as number) & ~(Gap.Space | Gap.Comma)) !== 0
  return !(begins && EVERYDAY.has(written(read, at, next).toLowerCase()) && !didSomething(read, next))
}

/** *in Vinh*, *Vinh city*: whether the article speaks of the town that bears a word's name. */
function isVisited(read: Scan, word: number): boolean {
  const { symbols } = read
  for (let at = 0; at < symbols.length; at++) {
    if (symbols.word[at] !== symbols.word[word] || !isCapital(symbols, at)) continue
    if (isWord(read, at - 1, 'in', 'at', 'near', 'from', 'of') || isTownly(read, at + 1)) return true
  }
  return false
}

/** *Hue and Da Nang*, *Hanoi, Hue*: a name among names of places is one. */
function isAmongPlaces(read: Scan, at: number): boolean {
  const next = isWord(read, at + 1, 'and') ? at + 2 : at + 1
  const back = isWord(read, at - 1, 'and') ? at - 2 : at - 1
  const before = [back, back - 1].some((from) => from >= 0 && hitAt(read, from, 'place')?.to === back + 1)
  const on = next === at + 1 && joined(read, next)
  return before || (!on && next < read.symbols.length && hitAt(read, next, 'place') !== undefined)
}

const isTownly = oneOf(['city', 'town', 'district', 'commune', 'ward', 'province', 'airport'])

/** *Man used the occasion*, *Long and his secretary*, and no *man arrested for theft*: a word of doing that something is done to, or what is somebody's. */
function didSomething(read: Scan, at: number): boolean {
  if (!joined(read, at)) return false
  if (isWord(read, at, 'and') && isWord(read, at + 1, 'his', 'her')) return true
  const did = isWord(read, at, 'also', 'reportedly', 'later', 'earlier') ? at + 1 : at
  return (
    /^[a-z]+ed$/.test(wordAt(read, did)) && (did > at || isWord(read, at + 1, 'the', 'his', 'her', 'a', 'an'))
  )
}

/** *56* of *Long, 56, had served*. */
function isAge(read: Scan, at: number): boolean {
  return /^\d{2}$/.test(wordAt(read, at)) && read.symbols.gap[at + 1] === (Gap.Space | Gap.Comma)
}

/** Whether what stands beside a lone name tells that a person is meant: *Chinh said*, *Chinh, who*, *Chinh, 66,* *Chinh's*, *by Chinh*. */
function isMeant(read: Scan, at: number): boolean {
  const { symbols, lexicon } = read
  const next = at + 1
  const says = lexicon.saying.has(symbols.word[next] as number)
  if (joined(read, next) && says) return true
  const aside = symbols.gap[next] === (Gap.Space | Gap.Comma)
  if (aside && (isWord(read, next, 'who', 'whose') || isAge(read, next))) return true
  if (aside && isWord(read, next, 'a', 'an') && hitAt(read, next + 1, 'title')) return true
  if (hitAt(read, at, 'place') || (joined(read, next) && isCapital(symbols, next))) return false
  if (isWord(read, next, 's') && symbols.gap[next] === 0) return true
  return joined(read, at) && isWord(read, at - 1, 'by', 'with', 'told', 'to')
}
