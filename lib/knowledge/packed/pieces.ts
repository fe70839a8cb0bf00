// Names and titles as numbers: each word of all names stands once in a table, the commonest first. Where two words
// follow each other a space is between them; everything else between words is a piece of its own. Pieces that often
// follow each other are phrases, which have numbers as well.
import type { Container } from './container'
import { readStarts } from './starts'

/** What a piece is, as bits: what lexicons ask of every word of every name. */
export const Piece = {
  Word: 1,
  /** Not a word, and with white space in it. */
  Space: 2,
  /** Holds two capitals side by side. */
  Capitals: 4,
  /** All capitals, more than one. */
  Upper: 8,
  /** Holds a combining mark. */
  Mark: 16,
} as const

/** Codes below this are no pieces: the end of a cell, and what parts the items of a list. */
export const FIRST = 2
export const END = 0
export const NEXT = 1

// One byte for the commonest codes, two for most of the rest, three where even these do not reach.
export const ONE = 160
export const TWO = ONE + (255 - ONE) * 256

/** The tables of pieces and phrases, read. */
export class Pieces {
  readonly flags: Uint8Array
  readonly #container: Container
  #texts: string[] | null = null
  #phrases: Phrases | null = null

  constructor(container: Container) {
    this.#container = container
    this.flags = container.bytes('pieces.flags')
  }

  /** The pieces by code, counted from `FIRST`. */
  get texts(): readonly string[] {
    this.#texts ??= readStarts(this.#container.text('pieces'))
    return this.#texts
  }

  /** What numbers that stand for several pieces stand for. */
  get phrases(): Phrases {
    this.#phrases ??= readPhrases(this.#container)
    return this.#phrases
  }
}

/** Phrases by number, from `from` to before `to`: the codes of each lie between two of `starts`. */
interface Phrases {
  from: number
  to: number
  starts: Uint32Array
  codes: Uint16Array
}

function readPhrases(container: Container): Phrases {
  const bytes = container.bytes('phrases')
  const [from = 0, size = 0] = container.numbers('phrases#')
  const pairs = numbersOf(bytes)
  const all: number[][] = new Array(size)
  const codesOf = (number: number): number[] => {
    if (number < from) return [number]
    const phrase = number - from
    if (phrase >= size) return [number - size]
    const known = all[phrase]
    if (known) return known
    // A pair whose parts lead back to it would be no phrase, and ends here.
    all[phrase] = []
    const codes = [...codesOf(pairs[2 * phrase] ?? END), ...codesOf(pairs[2 * phrase + 1] ?? END)]
    all[phrase] = codes
    return codes
  }
  const starts = new Uint32Array(size + 1)
  for (let phrase = 0; phrase < size; phrase++)
    starts[phrase + 1] = (starts[phrase] as number) + codesOf(from + phrase).length
  return { from, to: from + size, starts, codes: Uint16Array.from(all.flat()) }
}

/** Numbers as `put` writes them. */
function numbersOf(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at++] as number
    if (byte < ONE) numbers.push(byte)
    else if (byte < 255) numbers.push(ONE + ((byte - ONE) << 8) + (bytes[at++] as number))
    else {
      numbers.push(((bytes[at] as number) << 8) + (bytes[at + 1] as number))
      at += 2
    }
  }
  return numbers
}

/** A column of texts or of lists of texts in codes, read cell by cell. */
export class WordColumn {
  readonly #bytes: Uint8Array
  readonly #pieces: Pieces
  readonly #rows: number
  #starts: Uint32Array | null = null

  constructor(bytes: Uint8Array, rows: number, pieces: Pieces) {
    this.#bytes = bytes
    this.#rows = rows
    this.#pieces = pieces
  }

  /** Puts the codes of a row's cell into `into`, which must be long enough, and returns how many there are. */
  codes(row: number, into: Uint16Array): number {
    const bytes = this.#bytes
    const { from, to, starts, codes } = this.#pieces.phrases
    let at = this.#start(row)
    for (let count = 0; ; ) {
      const byte = bytes[at++] as number
      let number = byte
      if (byte >= ONE) {
        if (byte < 255) number = ONE + ((byte - ONE) << 8) + (bytes[at++] as number)
        else {
          number = ((bytes[at] as number) << 8) + (bytes[at + 1] as number)
          at += 2
        }
      }
      if (number < from) {
        if (number === END) return count
        into[count++] = number
      } else if (number >= to) into[count++] = number - (to - from)
      else {
        const end = starts[number - from + 1] as number
        for (let index = starts[number - from] as number; index < end; index++)
          into[count++] = codes[index] as number
      }
    }
  }

  /** The texts of a row's cell. */
  texts(row: number): string[] {
    const length = this.codes(row, BUFFER)
    if (length === 0) return []
    const { texts, flags } = this.#pieces
    const all: string[] = []
    let text = ''
    let word = false
    for (let index = 0; index < length; index++) {
      const code = BUFFER[index] as number
      if (code === NEXT) {
        all.push(text)
        text = ''
        word = false
        continue
      }
      const next = ((flags[code - FIRST] as number) & Piece.Word) !== 0
      if (word && next) text += ' '
      text += texts[code - FIRST]
      word = next
    }
    all.push(text)
    return all
  }

  #start(row: number): number {
    if (!this.#starts) {
      const bytes = this.#bytes
      const starts = new Uint32Array(this.#rows + 1)
      let at = 0
      for (let index = 1; index <= this.#rows; index++) {
        for (let byte = bytes[at++]; byte !== END; byte = bytes[at++])
          if ((byte as number) >= ONE) at += byte === 255 ? 2 : 1
        starts[index] = at
      }
      this.#starts = starts
    }
    return this.#starts[row] as number
  }
}

/** More codes than any cell has; the writer refuses longer ones. */
export const LONGEST_CELL = 4096
const BUFFER = new Uint16Array(LONGEST_CELL)
