// Which rows go by a name, whatever its capitals: each piece's letters are reckoned once, and a name's number is put
// together from those of its pieces, so that no name is made of them to be compared.
import { FIRST, LONGEST_CELL, NEXT, Piece, type Pieces, type WordColumn } from './pieces'

const BASE = 0x01000193
const SPACE = 0x20

/** Rows by the number of a name; few names share one. */
export type NameIndex = ReadonlyMap<number, readonly number[]>

/** The number of a name in small letters with one space between words. */
export function numberOf(folded: string): number {
  let number = 0
  for (let at = 0; at < folded.length; at++) number = (Math.imul(number, BASE) + folded.charCodeAt(at)) | 0
  return number
}

/** The numbers of all pieces in small letters, and how far each moves what stands before it. */
interface PieceNumbers {
  numbers: Int32Array
  moves: Int32Array
}

const RECKONED = new WeakMap<Pieces, PieceNumbers>()

function numbersOf(pieces: Pieces): PieceNumbers {
  let reckoned = RECKONED.get(pieces)
  if (!reckoned) {
    const { texts } = pieces
    reckoned = { numbers: new Int32Array(texts.length), moves: new Int32Array(texts.length) }
    for (const [piece, text] of texts.entries()) {
      const small = text.toLowerCase()
      let move = 1
      for (let at = 0; at < small.length; at++) move = Math.imul(move, BASE)
      reckoned.numbers[piece] = numberOf(small)
      reckoned.moves[piece] = move
    }
    RECKONED.set(pieces, reckoned)
  }
  return reckoned
}

const BUFFER = new Uint16Array(LONGEST_CELL)

/** The index of the texts of some columns with so many rows. */
export function indexNames(columns: readonly WordColumn[], rows: number, pieces: Pieces): NameIndex {
  const { flags } = pieces
  const { numbers, moves } = numbersOf(pieces)
  const index = new Map<number, number[]>()
  const put = (number: number, row: number) => {
    const list = index.get(number)
    if (list === undefined) index.set(number, [row])
    else if (list.at(-1) !== row) list.push(row)
  }
  for (let row = 0; row < rows; row++)
    for (const column of columns) {
      const length = column.codes(row, BUFFER)
      let number = 0
      let word = false
      for (let at = 0; at < length; at++) {
        const code = BUFFER[at] as number
        if (code === NEXT) {
          put(number, row)
          number = 0
          word = false
          continue
        }
        const piece = code - FIRST
        const next = ((flags[piece] as number) & Piece.Word) !== 0
        if (word && next) number = (Math.imul(number, BASE) + SPACE) | 0
        number = (Math.imul(number, moves[piece] as number) + (numbers[piece] as number)) | 0
        word = next
      }
      if (length > 0) put(number, row)
    }
  return index
}
