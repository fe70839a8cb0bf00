// A text as numbered words with what stands between them: what grammar and gazetteer read.
import { Shape, type Tokens, tokenize } from '../text'
import type { Vocabulary } from './vocabulary'
import abbreviations from './words/abbreviations.json'

/** What stands before a word, as bits. */
export const Gap = {
  Space: 1,
  Line: 2,
  Comma: 4,
  Dash: 8,
  Stop: 16,
  Colon: 32,
  Semicolon: 64,
  Open: 128,
  Close: 256,
  Quote: 512,
  Slash: 1024,
  Other: 2048,
} as const

/** Nothing but white space. */
export const JOINED = Gap.Space
/** What may stand inside a body's name without being written alike everywhere. */
export const LOOSE = Gap.Space | Gap.Comma | Gap.Dash

const MARKS: Record<string, number> = {
  ',': Gap.Comma,
  '-': Gap.Dash,
  '–': Gap.Dash,
  '—': Gap.Dash,
  '‑': Gap.Dash,
  '−': Gap.Dash,
  '.': Gap.Stop,
  '!': Gap.Stop,
  '?': Gap.Stop,
  '…': Gap.Stop,
  ':': Gap.Colon,
  ';': Gap.Semicolon,
  '(': Gap.Open,
  '[': Gap.Open,
  ')': Gap.Close,
  ']': Gap.Close,
  '/': Gap.Slash,
  '"': Gap.Quote,
  '“': Gap.Quote,
  '”': Gap.Quote,
  "'": Gap.Quote,
  '‘': Gap.Quote,
  '’': Gap.Quote,
  '«': Gap.Quote,
  '»': Gap.Quote,
}

/** *People's*: an apostrophe between letters parts nothing. */
const APOSTROPHE = /['’]/

/** Words as columns; `gap` is what stands before each, `part` tells the words of one abbreviation apart (0 whole, 1 first, 2 inner, 3 last). */
export interface Symbols {
  text: string
  length: number
  word: Int32Array
  start: Int32Array
  end: Int32Array
  shape: Uint8Array
  gap: Uint16Array
  part: Uint8Array
  /** 1 on lines written in capitals alone, where a capital tells nothing. */
  loud: Uint8Array
}

/** Reads a text into numbered words. */
export function readSymbols(text: string, vocabulary: Vocabulary): Symbols {
  vocabulary.tidy()
  const tokens = tokenize(text)
  const room = tokens.length * 2 + 16
  const symbols: Symbols = {
    text,
    length: 0,
    word: new Int32Array(room * 3),
    start: new Int32Array(room * 3),
    end: new Int32Array(room * 3),
    shape: new Uint8Array(room * 3),
    gap: new Uint16Array(room * 3),
    part: new Uint8Array(room * 3),
    loud: new Uint8Array(room * 3),
  }
  const trung = vocabulary.expansion('TW') ?? []
  const and = [vocabulary.intern('và')]
  let gap = Gap.Line as number
  for (let index = 0; index < tokens.length; index++) {
    const from = tokens.start[index] as number
    let to = tokens.end[index] as number
    const shape = tokens.shape[index] as Shape
    const space = tokens.gap[index]
    if (space === 1) gap |= Gap.Space
    else if (space === 2) gap |= Gap.Line
    if (shape === Shape.Mark) {
      const mark = text.charAt(from)
      if (mark === '&') {
        push(symbols, and, from, to, Shape.Lower, gap)
        gap = 0
      } else if (
        !(APOSTROPHE.test(mark) && space === 0 && (isInner(tokens, index, to) || isPlural(text, from, to)))
      )
        gap |= MARKS[mark] ?? Gap.Other
      continue
    }
    const raw = text.slice(from, to)
    let words = isSyllable(tokens, text, index, raw) ? [vocabulary.intern(raw)] : vocabulary.read(raw)
    // T.Ư, T.W, TP. Hồ Chí Minh: a dot that abbreviates ends no sentence.
    if (
      raw.length === 1 &&
      (raw === 'T' || raw === 't') &&
      text.charAt(to) === '.' &&
      /^[ƯWU]$/i.test(nextRaw(tokens, text, index + 2))
    ) {
      to = tokens.end[index + 2] as number
      words = trung
      index += 2
      if (text.charAt(to) === '.' && /^\s+\p{Ll}|^\s+Đảng/u.test(text.slice(to + 1, to + 7))) {
        to++
        index++
      }
    }
    push(symbols, words, from, to, shape, gap)
    gap = 0
    if (
      (raw === 'TP' || raw === 'Tp' || raw === 'tp' || raw === 'TX' || raw === 'Q' || raw === 'P') &&
      text.charAt(to) === '.' &&
      tokens.start[index + 1] === to
    ) {
      index++
      if (tokens.gap[index + 1] === 0) gap |= Gap.Space
    }
  }
  hearLoud(symbols)
  return symbols
}

/** Fewer words in capitals are an abbreviation or two. */
const LOUD = 4

function hearLoud(symbols: Symbols) {
  let from = 0
  let loud = 0
  let quiet = false
  for (let at = 0; at <= symbols.length; at++) {
    if (at === symbols.length || (symbols.gap[at] as number) & Gap.Line) {
      if (!quiet && loud >= LOUD) symbols.loud.fill(1, from, at)
      from = at
      loud = 0
      quiet = false
    }
    const shape = symbols.shape[at] as Shape
    const letter = (symbols.end[at] as number) - (symbols.start[at] as number) === 1
    if (symbols.part[at] !== 0 || shape === Shape.Digit) continue
    if (shape === Shape.Upper) loud++
    else if (shape === Shape.Lower || !letter) quiet = true
  }
}

/** *Women's*: letters on both sides. */
function isInner(tokens: Tokens, index: number, to: number): boolean {
  return tokens.gap[index + 1] === 0 && tokens.start[index + 1] === to
}

/** *Farmers' Union*: the mark of a plural's owner, with a word in capitals behind it. */
function isPlural(text: string, from: number, to: number): boolean {
  return text.charAt(from - 1) === 's' && /^ \p{Lu}/u.test(text.slice(to, to + 2))
}

const SYLLABLES: Record<string, { after: string[]; before: string[] }> = abbreviations.syllables

/** *ĐẦU TƯ*, *TƯ PHÁP*: a syllable in capitals that looks like an abbreviation. */
function isSyllable(tokens: Tokens, text: string, index: number, raw: string): boolean {
  const beside = SYLLABLES[raw.normalize('NFC')]
  return (
    beside !== undefined &&
    (beside.after.includes(index > 0 ? nextRaw(tokens, text, index - 1) : '') ||
      beside.before.includes(nextRaw(tokens, text, index + 1)))
  )
}

function nextRaw(
  tokens: { start: Int32Array; end: Int32Array; length: number },
  text: string,
  index: number,
): string {
  return index < tokens.length ? text.slice(tokens.start[index], tokens.end[index]).normalize('NFC') : ''
}

function push(
  symbols: Symbols,
  words: readonly number[],
  start: number,
  end: number,
  shape: Shape,
  gap: number,
) {
  const many = words.length > 1
  for (let index = 0; index < words.length; index++) {
    const at = symbols.length++
    symbols.word[at] = words[index] as number
    symbols.start[at] = start
    symbols.end[at] = end
    symbols.shape[at] = many ? Shape.Capital : shape
    symbols.gap[at] = index === 0 ? gap : Gap.Space
    symbols.part[at] = many ? (index === 0 ? 1 : index === words.length - 1 ? 3 : 2) : 0
  }
}

/** Whether a stretch of words [from, to) begins and ends between tokens, not inside an abbreviation. */
export function isWhole(symbols: Symbols, from: number, to: number): boolean {
  const first = symbols.part[from] as number
  const last = symbols.part[to - 1] as number
  return (first === 0 || first === 1) && (last === 0 || last === 3)
}

/** Written with a capital, or with capitals alone. */
export function isCapital(symbols: Symbols, index: number): boolean {
  const shape = symbols.shape[index] as Shape
  return index < symbols.length && (shape === Shape.Capital || shape === Shape.Upper)
}

/** Written with a capital that means something: not on a line of capitals. */
export function isProper(symbols: Symbols, index: number): boolean {
  return isCapital(symbols, index) && symbols.loud[index] === 0
}
