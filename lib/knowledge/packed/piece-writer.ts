// Makes the tables of pieces and phrases, and texts into their numbers: for the compiler.
import type { Sections } from './container'
import { joinPairs } from './pairs'
import { END, FIRST, NEXT, ONE, Piece, TWO } from './pieces'
import { writeStarts } from './starts'

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

/** Makes the tables of pieces and phrases and turns texts into codes; for the compiler. */
export class PieceWriter {
  readonly #pieces: string[] = []
  readonly #ids = new Map<string, number>()
  /** By text, the ids of its pieces, and once phrases are known of its phrases. */
  readonly #texts = new Map<string, number[]>()
  /** By id, the number that is written. */
  #numbers: number[] = []

  /** Takes in a text that is to be encoded; all texts before `sections`. */
  count(text: string): void {
    this.#texts.set(
      text,
      piecesOf(text).map((piece) => {
        const id = this.#ids.get(piece) ?? this.#pieces.push(piece) - 1
        this.#ids.set(piece, id)
        return id
      }),
    )
  }

  /** Finds the phrases, numbers all and writes their tables. */
  sections(): Sections {
    const size = this.#pieces.length
    const phrases = joinPairs([...this.#texts.values()], size)
    const counts = new Uint32Array(size + phrases.length)
    for (const ids of this.#texts.values()) for (const id of ids) counts[id] = (counts[id] as number) + 1
    const textOf = (id: number) => this.#pieces[id] ?? ''
    const byCount = [...counts.keys()].sort(
      (a, b) => (counts[b] as number) - (counts[a] as number) || (textOf(a) < textOf(b) ? -1 : 1) || a - b,
    )
    // The commonest in one byte, pieces before phrases; of the other pieces rare ones by letters, which pack better so.
    const short = byCount.slice(0, ONE - FIRST).filter((id) => id < size)
    const others = byCount.filter((id) => id < size).slice(short.length)
    const pieces = [
      ...short,
      ...others.slice(0, COMMON),
      ...others.slice(COMMON).sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1)),
    ]
    const joined = byCount.filter((id) => id >= size)
    const from = FIRST + short.length
    this.#numbers = new Array(counts.length)
    for (const [index, id] of pieces.entries())
      this.#numbers[id] = FIRST + index + (index < short.length ? 0 : joined.length)
    for (const [index, id] of joined.entries()) this.#numbers[id] = from + index
    const pairs: number[] = []
    for (const id of joined)
      for (const part of phrases[id - size] ?? []) put(pairs, this.#numbers[part] as number)
    const texts = pieces.map(textOf)
    return new Map<string, Uint8Array | Uint16Array>([
      ['pieces', new TextEncoder().encode(writeStarts(texts))],
      ['pieces.flags', Uint8Array.from(texts, flagsOf)],
      ['phrases', Uint8Array.from(pairs)],
      ['phrases#', Uint16Array.of(from, joined.length)],
    ])
  }

  /** Codes of cells, each a list of texts, one after the other. */
  encode(cells: readonly (readonly string[])[]): Uint8Array {
    const bytes: number[] = []
    for (const texts of cells) {
      for (const [index, text] of texts.entries()) {
        if (index > 0) put(bytes, NEXT)
        for (const id of this.#texts.get(text) ?? []) put(bytes, this.#numbers[id] as number)
      }
      put(bytes, END)
    }
    return Uint8Array.from(bytes)
  }
}

/** So many pieces behind those of one byte stand by how often they are. */
const COMMON = 768

function flagsOf(piece: string): number {
  const upper = piece.length > 1 && piece === piece.toUpperCase() && /\p{Lu}/u.test(piece)
  return (
    (WORD.test(piece) ? Piece.Word : /\s/.test(piece) ? Piece.Space : 0) |
    (/[A-ZĐƯ]{2}/.test(piece) ? Piece.Capitals : 0) |
    (upper ? Piece.Upper : 0) |
    (/\p{M}/u.test(piece) ? Piece.Mark : 0)
  )
}

function put(bytes: number[], code: number) {
  if (code < ONE) bytes.push(code)
  else if (code < TWO) bytes.push(ONE + ((code - ONE) >> 8), (code - ONE) & 255)
  else bytes.push(255, code >> 8, code & 255)
}
