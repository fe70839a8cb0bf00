// Ministries and agencies of other countries, whatever their field: a country ends their names.

import { Gap, isCapital, JOINED } from '../lexicon/symbols'
import { bareBody } from '../raw'
import { type Hit, hitAt, isWord, joined, type Scan } from '../scan'
import { spelled } from '../written'
import { type BodyParse, beginsName } from './body-parts'
import { isVietnam } from './places'

/** *Bộ Văn hóa và Du lịch Trung Quốc*: whatever its field, a country at its end makes it another one's. */
export function foreignMinistry(read: Scan, hit: Hit): BodyParse | null {
  if (
    !(hit.entry.id === 'Bộ' || hit.entry.class === 'abroad') ||
    !isCapital(read.symbols, hit.from) ||
    !joined(read, hit.to)
  )
    return null
  const country = countryEnding(read, hit.to, hit.to - hit.from > 1 && hit.entry.id !== 'Cơ quan')
  if (!country || isVietnam(country.entry.id)) return null
  const { id } = country.entry
  // *Bộ An ninh (Lào)*: the country in brackets is no part of the name.
  const bracketed = ((read.symbols.gap[country.from] as number) & Gap.Open) !== 0
  const to = bracketed ? country.from : country.to
  const name = `${hit.entry.id} ${spelled(read, hit.to, to)}${bracketed ? ` ${id}` : ''}`
  return {
    from: hit.from,
    to,
    body: { ...bareBody(name, hit.entry.id), country: id },
    rule: 'body-foreign',
    quiet: false,
    general: false,
  }
}

/** The country at the end of a run of capitals that *và* and commas may part; behind a `whole` name it stands at once: *Hải quân Ấn Độ*. */
function countryEnding(read: Scan, from: number, whole: boolean): Hit | undefined {
  const { symbols } = read
  for (let at = from; at < from + LONGEST_MINISTRY && at < symbols.length; at++) {
    const gap = symbols.gap[at] as number
    const opened = at > from && gap === (Gap.Space | Gap.Open)
    if (opened) return hitAt(read, at, 'country')
    if (gap & ~(JOINED | (at > from ? Gap.Comma : 0))) return undefined
    const country = at > from || whole ? hitAt(read, at, 'country') : undefined
    // *Bộ Y tế và tỉnh Lào Cai*: a province, though its first word is a country's name.
    if (country) return (hitAt(read, at, 'place')?.to ?? 0) > country.to ? undefined : country
    if (at > from && beginsName(read, at)) return undefined
    const goesOn =
      isWord(read, at, 'và') ||
      read.lexicon.isPair(symbols.word[at - 1] as number, symbols.word[at] as number) ||
      (at > from && beginsPair(read, at))
    if (!isCapital(symbols, at) && !(at > from && (goesOn || isCapital(symbols, at - 1)))) return undefined
  }
  return undefined
}

/** *Tài nguyên khoáng sản và …*: a word of two syllables that known names have, with which the name goes on. */
function beginsPair(read: Scan, at: number): boolean {
  const { symbols, lexicon } = read
  const known = lexicon.isPair(symbols.word[at] as number, symbols.word[at + 1] as number)
  if (!known || symbols.gap[at + 1] !== Gap.Space || symbols.gap[at + 2] !== Gap.Space) return false
  return isWord(read, at + 2, 'và') || isCapital(symbols, at + 2)
}

/** As many words may name what a ministry is for. */
const LONGEST_MINISTRY = 12
