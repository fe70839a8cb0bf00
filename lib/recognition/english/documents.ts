// English names of documents: congresses before or behind their resolutions, laws that no list has.
import { ordinalAt } from '../documents/attributes'
import { type DocumentParse, idsNamed, make } from '../documents/document-parts'
import { Gap, isCapital } from '../lexicon/symbols'
import type { RawDocument } from '../raw'
import { type Hit, isWord, joined, type Scan } from '../scan'
import { wordAt, written } from '../written'
import { capitalsEnd } from './committees'
import { lawsAlike } from './laws'

/** *Resolution of the 13th National Party Congress*, *the 13th National Party Congress's Resolution*. */
export function englishCongress(read: Scan, kind: Hit): DocumentParse | null {
  if (read.lexicon.marks === 'accented') return null
  const of = isWord(read, kind.to, 'of', 'adopted') && joined(read, kind.to)
  const the = isWord(read, kind.to, 'adopted') ? kind.to + 2 : kind.to + 1
  const behind = of && isWord(read, the, 'the') ? congressAt(read, the + 1) : null
  if (behind) return resolution(read, kind.from, behind.to, behind.roman)
  const own = isWord(read, kind.from - 1, 's') && read.symbols.gap[kind.from - 1] === 0
  if (!own || !joined(read, kind.from)) return null
  for (let from = kind.from - 3; from >= 0 && from > kind.from - 6; from--) {
    const before = congressAt(read, from)
    if (before?.to === kind.from - 1) return resolution(read, from, kind.to, before.roman)
  }
  return null
}

/** *13th National Party Congress*: where it ends, and its number. */
function congressAt(read: Scan, from: number): { to: number; roman: string } | null {
  const roman = ordinalAt(read, from)
  if (!roman) return null
  let at = from + 1
  while (isWord(read, at, 'national', 'party') && joined(read, at)) at++
  return isWord(read, at, 'congress') && joined(read, at) ? { to: at + 1, roman } : null
}

function resolution(read: Scan, from: number, to: number, roman: string): DocumentParse {
  const name = `Nghị quyết Đại hội ${roman}`
  const ids = idsNamed(read, [name, `Nghị quyết Đại hội lần thứ ${roman}`])
  return {
    to,
    mentions: [make(read, from, to, { kind: 'Nghị quyết', name, ids, rule: 'resolution-congress' })],
  }
}

/** As many words may make a law's field. */
const LONGEST_FIELD = 8

/** *Laws on Investment, Enterprises and Housing*: known ones of which the kind is said once. */
export function englishLawList(read: Scan, kind: Hit): DocumentParse | null {
  if (!isWord(read, kind.to, 'on') || !joined(read, kind.to)) return null
  const mentions: RawDocument[] = []
  let to = kind.to + 1
  for (;;) {
    const from = isWord(read, to, 'and') ? to + 1 : to
    const gap = from < read.symbols.length ? (read.symbols.gap[from] as number) & ~Gap.Space : Gap.Line
    const parted = from > to || gap === Gap.Comma
    const law = gap & ~Gap.Comma || (mentions.length > 0 && !parted) ? null : fieldAt(read, from)
    if (!law) break
    const first = mentions.length === 0 ? kind.from : from
    mentions.push(make(read, first, law.to, { kind: 'Luật', name: law.name, ids: law.ids, rule: 'law-list' }))
    to = law.to
  }
  return mentions.length > 1 ? { to, mentions } : null
}

/** The longest field of a known law that begins at a word. */
function fieldAt(read: Scan, from: number): { to: number; name: string; ids: string[] } | null {
  if (!isCapital(read.symbols, from)) return null
  for (let to = Math.min(from + LONGEST_FIELD, read.symbols.length); to > from; to--) {
    const name = `Law on ${written(read, from, to)}`
    const ids = read.lexicon.documentsCalled(name)
    if (ids.length) return { to, name, ids }
  }
  return null
}

/** *Law on Entry, Exit and Residence of Foreigners in Vietnam*: where an unlisted law's name ends, else its kind's end. */
export function englishLawEnd(read: Scan, kind: Hit): number {
  const { symbols, lexicon } = read
  if (lexicon.marks === 'accented' || !isCapital(symbols, kind.from)) return kind.to
  if (!isWord(read, kind.to, 'on', 'of') || !joined(read, kind.to)) return kind.to
  if (isWord(read, kind.to, 'of')) return calledOf(read, kind)
  // *Law on Amendments to the Investment Law*: the name of none.
  if (isWord(read, kind.to + 1, 'amendments', 'amending', 'amendment')) return kind.to
  const next = isWord(read, kind.to + 1, 'the') ? kind.to + 2 : kind.to + 1
  if (!joined(read, next) || !isCapital(symbols, next)) return kind.to
  let to = Math.max(capitalsEnd(read, next), kind.to)
  if (isWord(read, to, 'in', 'against') && symbols.gap[to] === Gap.Space && !/^\d/.test(wordAt(read, to + 1)))
    to = Math.max(to, capitalsEnd(read, to + 1))
  return beforeNext(read, next, to)
}

/** *Law on Fees, Law on Accounting, and Law on Pharmacy*: the end of the first of them. */
function beforeNext(read: Scan, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (!isWord(read, at, 'law', 'code', 'ordinance', 'laws') || !isWord(read, at + 1, 'on', 'of')) continue
    let end = at
    while (isWord(read, end - 1, 'and', 'the')) end--
    return end
  }
  return to
}

/** *Law of Pharmacy*: what is listed as *Law on …*, else the kind's end. */
function calledOf(read: Scan, kind: Hit): number {
  for (let to = kind.to + 1 + LONGEST_FIELD; to > kind.to + 1; to--)
    if (lawsOf(read, kind.to + 1, to).length) return to
  return kind.to
}

/** The laws whose field stands in words [from, to). */
export function lawsOf(read: Scan, from: number, to: number): string[] {
  const first = isWord(read, from, 'the') ? from + 1 : from
  if (first >= read.symbols.length || to > read.symbols.length || !isCapital(read.symbols, first)) return []
  const called = read.lexicon.documentsCalled(`Law on ${written(read, from, to)}`)
  return called.length || read.lexicon.marks === 'accented'
    ? called
    : lawsAlike(read.lexicon, written(read, from, to))
}
