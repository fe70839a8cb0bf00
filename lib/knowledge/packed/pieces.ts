// Names and titles as numbers: each word of all names stands once in a table, the commonest first. Where two words
// follow each other a space is between them; everything else between words is a piece of its own.
import type { Container, Sections } from './container'

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

const PIECES = /[\p{L}\p{N}\p{M}]+|&|[^\p{L}\p{N}\p{M}&]+/gu
const WORD = /^[\p{L}\p{N}\p{M}&]/u

/** The pieces of a text: single spaces between words are left out, an empty piece is between words that none parts (R&D). */
export function piecesOf(text: string): string[] {
  const all = text.match(PIECES) ?? []
  return all.flatMap((piece, index) => {
    const before = WORD.test(all[index - 1] ?? '')
    if (WORD.test(piece)) return before ? ['', piece] : [piece]
    return piece === ' ' && before && WORD.test(all[index + 1] ?? '') ? [] : [piece]
  })
}

/** Makes the table of pieces and turns texts into codes; for the compiler. */
export class PieceWriter {
  readonly #counts = new Map<string, number>()
  readonly #codes = new Map<string, number>()

  /** Counts the pieces of a text; of all texts before `sections`. */
  count(text: string): void {
    for (const piece of piecesOf(text)) this.#counts.set(piece, (this.#counts.get(piece) ?? 0) + 1)
  }

  /** Numbers the pieces and writes their table. */
  sections(): Sections {
    const sorted = [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const pieces = sorted.map(([piece]) => piece)
    for (const [index, piece] of pieces.entries()) this.#codes.set(piece, index + FIRST)
    return new Map([
      ['pieces', new TextEncoder().encode(pieces.join('\0'))],
      ['pieces.flags', Uint8Array.from(pieces, flagsOf)],
    ])
  }

  /** Codes of cells, each a list of texts, one after the other. */
  encode(cells: readonly (readonly string[])[]): Uint8Array {
    const bytes: number[] = []
    for (const texts of cells) {
      for (const [index, text] of texts.entries()) {
        if (index > 0) put(bytes, NEXT)
        for (const piece of piecesOf(text)) put(bytes, this.#codes.get(piece) ?? END)
      }
      put(bytes, END)
    }
    return Uint8Array.from(bytes)
  }
}

function flagsOf(piece: string): number {
  const upper = piece.length > 1 && piece === piece.toUpperCase() && /\p{Lu}/u.test(piece)
  return (
    (WORD.test(piece) ? Piece.Word : /\s/.test(piece) ? Piece.Space : 0) |
    (/[A-ZĐƯ]{2}/.test(piece) ? Piece.Capitals : 0) |
    (upper ? Piece.Upper : 0) |
    (/\p{M}/u.test(piece) ? Piece.Mark : 0)
  )
}

// One byte for the commonest codes, two for most of the rest, three where even these do not reach.
const ONE = 160
const TWO = ONE + (255 - ONE) * 256

function put(bytes: number[], code: number) {
  if (code < ONE) bytes.push(code)
  else if (code < TWO) bytes.push(ONE + ((code - ONE) >> 8), (code - ONE) & 255)
  else bytes.push(255, code >> 8, code & 255)
}

/** The table of pieces, read. */
export class Pieces {
  readonly flags: Uint8Array
  readonly #container: Container
  #texts: string[] | null = null

  constructor(container: Container) {
    this.#container = container
    this.flags = container.bytes('pieces.flags')
  }

  /** The pieces by code, counted from `FIRST`. */
  get texts(): readonly string[] {
    this.#texts ??= this.#container.text('pieces').split('\0')
    return this.#texts
  }
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
    let at = this.#start(row)
    for (let count = 0; ; count++) {
      const byte = bytes[at++] as number
      let code = byte
      if (byte >= ONE) {
        if (byte < 255) code = ONE + ((byte - ONE) << 8) + (bytes[at++] as number)
        else {
          code = ((bytes[at] as number) << 8) + (bytes[at + 1] as number)
          at += 2
        }
      }
      if (code === END) return count
      into[count] = code
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
