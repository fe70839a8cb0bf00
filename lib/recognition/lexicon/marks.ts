// How a text is written: with the marks of Vietnamese, or without, as English and what is typed without accents.
import { CLASSES, Class, classify } from '../../text'
import type { Marks } from './vocabulary'

/** So many characters tell how a text is written. */
const SAMPLE = 4000
/** Of all letters so many have marks that English has not. */
const SHARE = 0.04

/** Whether marks are to be read: `bare` for English and for Vietnamese typed without accents. */
export function marksOf(text: string, language: string): Marks {
  if (!language.startsWith('vi') || isEnglish(text)) return 'bare'
  const size = Math.min(text.length, SAMPLE)
  let marked = 0
  // More cannot be asked of any sample: Vietnamese has as many in its first lines.
  for (let at = 0; at < size; at++)
    if (MARKED[text.charCodeAt(at)] === 1 && ++marked > SAMPLE * SHARE) return 'accented'
  let letters = 0
  let apart = false
  for (let at = 0; at < size; at++) {
    const code = text.charCodeAt(at)
    const kind = CLASSES[code] || classify(code)
    if (kind === Class.Lower || kind === Class.Upper) letters++
    else if (kind === Class.Inner && code >= 0xc0) apart = true
  }
  if (apart)
    marked = [...text.slice(0, SAMPLE).normalize('NFC')].filter((char) => MARKED[char.charCodeAt(0)]).length
  return marked > letters * SHARE ? 'accented' : 'bare'
}

/** So many characters tell English words from Vietnamese ones. */
const OPENING = 400
/** Of so many words one is a small English one, where Vietnamese has none at all. */
const EVERY = 12
const ENGLISH = new Set(
  'the of and with for from his her was were has that said by to at on in'.split(' ').map(packed),
)
/** As many letters has the longest of these. */
const LONGEST = 4

/** Of so many words in small letters some have marks in Vietnamese. */
const FEW = 4

/** *President Nguyễn Xuân Phúc met with …*, *Phạm Minh Chính receives new ambassador*: names alone have the marks. */
function isEnglish(text: string): boolean {
  const size = Math.min(text.length, OPENING)
  let small = 0
  let plain = 0
  let marked = false
  let named = true
  let words = 1
  let letters = 0
  let length = 0
  for (let at = 0; at <= size; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (at < size && isLetter(code)) {
      if (length === 0) named = (CLASSES[code] || classify(code)) !== Class.Lower
      if (code >= 0x80 && code !== 0x2019 && !named) marked = true
      letters = (letters << 8) | (code < 0x80 ? code | 0x20 : 1)
      length++
      continue
    }
    if (length > 2 && !named) plain++
    // A mark that is a character of its own.
    if (code >= 0x300 && code < 0x370 && !named) marked = true
    if (length > 1 && length <= LONGEST && ENGLISH.has(letters)) small++
    if (code === 0x20 && at < size) words++
    letters = 0
    length = 0
  }
  return (small > 1 && small * EVERY > words) || (plain >= FEW && !marked)
}

/** Letters, and the apostrophes that stand inside of words. */
function isLetter(code: number): boolean {
  const kind = CLASSES[code] || classify(code)
  return kind === Class.Lower || kind === Class.Upper || code === 0x27 || code === 0x2019
}

/** The letters of a short word in one integer. */
function packed(word: string): number {
  return [...word].reduce((letters, char) => (letters << 8) | char.charCodeAt(0), 0)
}

/** Letters that Vietnamese has and English has not, in both cases. */
const MARKED = new Uint8Array(0x1f00)
for (const char of 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ')
  for (const either of [char, char.toUpperCase()]) MARKED[either.charCodeAt(0)] = 1
