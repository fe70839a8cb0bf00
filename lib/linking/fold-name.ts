// Words and names as they are compared: in small letters, precomposed, tone marks in their newer place, with one space
// between them.
import {
  CLASSES,
  Class,
  classify,
  composed,
  isComposed,
  mayBeOldPlace,
  placeTone,
  placeTones,
  remembered,
} from '../text'

/** Names and titles that were folded before: articles ask for the same few again and again. */
const folded = remembered(fold)
const LONGEST = 80

/** Text for comparing names: NFC, lower case, `hóa` for `hoá`, one space. */
export function foldName(text: string): string {
  return text.length > LONGEST ? (foldAtOnce(text) ?? fold(text)) : folded(text)
}

const [SPACE, BREAK, ETH, DE] = [0x20, 0x0a, 0xf0, 0x111]

function fold(text: string): string {
  const low = composed(text).toLowerCase()
  const { length } = low
  let lines = false
  let old = false
  let before: number = SPACE
  for (let at = 0; at < length; at++) {
    const code = low.charCodeAt(at)
    // Letters, digits and marks of plain text: nothing to mend.
    if (code > SPACE && code < 0x7f) {
      before = code
      continue
    }
    if (code === ETH || (isBlank(code) && (isSpace(before) || !isSpace(code)))) return placeTones(mended(low))
    if (code === BREAK) lines = true
    else if (mayBeOldPlace(before, code)) old = true
    before = code
  }
  const spelt = old ? placeTones(low) : low
  const words = lines ? spelt.replaceAll('\n', ' ') : spelt
  return isSpace(before) ? words.trim() : words
}

/** White space of one kind, that stands alone between words nearly everywhere. */
function isSpace(code: number): boolean {
  return code === SPACE || code === BREAK
}

/** With `đ` for eth, and one space for all white space between words. */
function mended(low: string): string {
  let words = ''
  let from = 0
  const { length } = low
  for (let at = 0; at < length; at++) {
    const code = low.charCodeAt(at)
    if ((code > SPACE && code < 0x7f) || !isBlank(code)) continue
    const end = at
    while (at + 1 < length && isBlank(low.charCodeAt(at + 1))) at++
    if (at === end && code === SPACE) continue
    words += `${low.slice(from, end)} `
    from = at + 1
  }
  words += low.slice(from)
  return (words.includes('ð') ? words.replaceAll('ð', 'đ') : words).trim()
}

function isBlank(code: number): boolean {
  const kind = CLASSES[code] || classify(code)
  return kind === Class.Space || kind === Class.Break
}

/** Of each unit the one that stands for it: its small letter, a space for every blank. 0 until it was asked for. */
const FOLDED = new Uint16Array(0x2070)
/** A unit of several others, or changed by what stands beside it. */
const ODD = 0xffff

const decoder = new TextDecoder('utf-16le')
/** As much as most articles have; what is longer gets a row of its own. */
const units = new Uint16Array(1 << 14)

/**
 * As `fold`, for whole articles: composing, lowering and mending each go through all of a text, this goes through it
 * once. Null where a text is not made of the letters and marks of nearly all others.
 */
function foldAtOnce(text: string): string | null {
  const { length } = text
  const into = length > units.length ? new Uint16Array(length) : units
  let to = 0
  let before: number = SPACE
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    const unit = code < FOLDED.length ? FOLDED[code] || foldedUnit(code) : ODD
    if (unit === ODD) return null
    if (unit === SPACE && before === SPACE) continue
    if (before > PLAIN && !isLetter(unit)) placeTone(into, to)
    into[to++] = unit
    before = unit
  }
  placeTone(into, to)
  return decoder.decode(into.subarray(0, before === SPACE && to > 0 ? to - 1 : to))
}

/** The last unit of plain text: none above it bears no mark. */
const PLAIN = 0x7f

/** Whether a unit is a small letter: those above are punctuation. */
function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit > 0xde && unit < 0x2000)
}

function foldedUnit(code: number): number {
  const low = String.fromCharCode(code).toLowerCase()
  const letter = low.charCodeAt(0)
  const unit =
    !isComposed(code) || low.length > 1 ? ODD : isBlank(code) ? SPACE : letter === ETH ? DE : letter
  FOLDED[code] = unit
  return unit
}
