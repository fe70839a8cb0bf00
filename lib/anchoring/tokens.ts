// Words, numbers and codes of a text, and which of them are hard: those must be found as they are.

/** A word, number or code (`22-NQ/TW`, `30/2020/NĐ-CP`, `10/4/2013`, `1.500`). Offsets into the normal form. */
export interface Token {
  /** Lower case, for comparing. */
  key: string
  start: number
  end: number
  /** Digits, codes, dates, letters as labels and capitalised words. */
  hard: boolean
  /** First word of a sentence: its capital says nothing. */
  opens: boolean
}

enum Class {
  Other = 0,
  Lower = 1,
  Upper = 2,
  Digit = 3,
}

/** Classes of the characters up to the end of Latin Extended Additional, where Vietnamese ends. */
const KNOWN = 0x1f00
let classes: Uint8Array | null = null

function classify(char: string): Class {
  if (/\p{N}/u.test(char)) return Class.Digit
  if (!/\p{L}/u.test(char)) return Class.Other
  return /\p{Lu}/u.test(char) ? Class.Upper : Class.Lower
}

function classTable(): Uint8Array {
  if (classes === null) {
    classes = new Uint8Array(KNOWN)
    for (let code = 0; code < KNOWN; code++) classes[code] = classify(String.fromCharCode(code))
  }
  return classes
}

const HYPHEN = 0x2d
const SLASH = 0x2f
const STOP = 0x2e
const COMMA = 0x2c
const SENTENCE_END = /[.!?…:;"\n]$/

/** Marks of a token, as bits. */
enum Mark {
  Hard = 1,
  Opens = 2,
  /** Has a capital somewhere. */
  Cased = 4,
}

function classAt(table: Uint8Array, text: string, at: number): Class {
  const code = text.charCodeAt(at)
  if (code < KNOWN) return table[code] as Class
  return Number.isNaN(code) ? Class.Other : classify(text.charAt(at))
}

/** Calls `emit` for every token of a text in normal form. `before` is what stood before it. */
function scanTokens(
  text: string,
  before: string,
  emit: (start: number, end: number, marks: number) => void,
): void {
  const table = classTable()
  for (let at = 0; at < text.length; ) {
    const first = classAt(table, text, at)
    if (first === Class.Other) {
      at++
      continue
    }
    const start = at
    let marks = 0
    for (;;) {
      const cls = classAt(table, text, at)
      if (cls !== Class.Other) {
        if (cls === Class.Digit) marks |= Mark.Hard
        else if (cls === Class.Upper) marks |= Mark.Cased
        at++
        continue
      }
      // A code goes on over a hyphen, slash or full stop; a number over a comma too.
      const code = text.charCodeAt(at)
      const next = classAt(table, text, at + 1)
      const joins =
        (next !== Class.Other && (code === HYPHEN || code === SLASH || code === STOP)) ||
        (next === Class.Digit && code === COMMA)
      if (!joins) break
      at++
    }
    if (first === Class.Upper) {
      const opens = opensSentence(text, start, before)
      if (opens) marks |= Mark.Opens
      if (!opens || classAt(table, text, start + 1) === Class.Upper) marks |= Mark.Hard
    }
    // A letter by itself is a label: *điểm b khoản 2*.
    if (at - start === 1 && text.charCodeAt(start) < 0x80) marks |= Mark.Hard
    emit(start, at, marks)
  }
}

function opensSentence(text: string, start: number, before: string): boolean {
  let at = start - 1
  while (at >= 0 && text.charCodeAt(at) === 0x20) at--
  const last = at >= 0 ? text.charAt(at) : before.trimEnd().slice(-1)
  return last === '' || SENTENCE_END.test(last)
}

function keyOf(text: string, start: number, end: number, marks: number): string {
  const word = text.slice(start, end)
  return marks & Mark.Cased ? word.toLowerCase() : word
}

/** The tokens of a text in normal form. `before` is what stood before it: a sentence's first word is no name. */
export function tokensOf(text: string, before: string): Token[] {
  const tokens: Token[] = []
  scanTokens(text, before, (start, end, marks) => {
    const key = keyOf(text, start, end, marks)
    tokens.push({ key, start, end, hard: (marks & Mark.Hard) > 0, opens: (marks & Mark.Opens) > 0 })
  })
  return tokens
}

/** A page's tokens as columns, and where each word stands. */
export interface TokenIndex {
  length: number
  /** The number of each token's word. Columns may be longer than `length`. */
  word: Int32Array
  start: Int32Array
  end: Int32Array
  isHard(at: number): boolean
  opens(at: number): boolean
  /** How many different words there are; they are numbered from 0. */
  words: number
  /** The number of a word in lower case; undefined where the page lacks it. */
  wordOf(key: string): number | undefined
  /** In how many places a word stands. */
  countOf(word: number): number
  /** Places of a word in growing order, as token numbers. */
  placesOf(word: number): Int32Array
}

/** Indexes a page in normal form. Linear in its length. */
export function indexTokens(text: string): TokenIndex {
  // A token and the character after it: no text has more of them than half its length, and one.
  const most = (text.length >> 1) + 1
  const word = new Int32Array(most)
  const start = new Int32Array(most)
  const end = new Int32Array(most)
  const marks = new Uint8Array(most)
  const numbers = new Map<string, number>()
  const counts: number[] = []
  let length = 0
  scanTokens(text, '', (from, to, mark) => {
    const key = keyOf(text, from, to, mark)
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size
      numbers.set(key, number)
      counts.push(0)
    }
    counts[number] = (counts[number] as number) + 1
    word[length] = number
    start[length] = from
    end[length] = to
    marks[length] = mark
    length++
  })
  const { places, first } = placesByWord(word, length, counts)
  return {
    ...{ length, word, start, end, words: counts.length },
    isHard: (at) => ((marks[at] as number) & Mark.Hard) > 0,
    opens: (at) => ((marks[at] as number) & Mark.Opens) > 0,
    wordOf: (key) => numbers.get(key),
    countOf: (number) => counts[number] ?? 0,
    placesOf: (number) => places.subarray(first[number], first[number + 1]),
  }
}

/** The tokens of each word side by side, in growing order; `first` says where each word's begin. */
function placesByWord(word: Int32Array, length: number, counts: readonly number[]) {
  const first = new Int32Array(counts.length + 1)
  counts.forEach((count, number) => {
    first[number + 1] = (first[number] as number) + count
  })
  const next = first.slice()
  const places = new Int32Array(length)
  for (let at = 0; at < length; at++) {
    const number = word[at] as number
    const place = next[number] as number
    places[place] = at
    next[number] = place + 1
  }
  return { places, first }
}
