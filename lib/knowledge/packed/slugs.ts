// What is kept of addresses, as words: most are titles with a dash between words, where texts have a space, so that what
// packs texts packs them as well. Digits of long numbers, which repeat nowhere, stand apart, two in a byte.
import type { Container, Sections } from './container'
import { PieceWriter, piecesOf } from './piece-writer'
import { FIRST, LONGEST_CELL, Pieces, WordColumn } from './pieces'

/** Stands for two digits of a long number; a digit of no address, since these have no letters of such a script. */
const PAIR = '٠'
const LONG = /\d{5,}/g

/** The sections of texts of one row each. Throws a RangeError on one that cannot be kept. */
export function packSlugs(name: string, texts: readonly string[]): Sections {
  const digits: number[] = []
  const slugs = texts.map((text) => {
    if (text.includes(PAIR) || piecesOf(text).length > LONGEST_CELL) throw new RangeError(`address ${text}`)
    return swapped(text.replace(LONG, (number) => withoutDigits(number, digits)))
  })
  const writer = new PieceWriter()
  for (const slug of slugs) writer.count(slug)
  return writer
    .sections()
    .set(name, writer.encode(slugs.map((slug) => [slug])))
    .set(`${name}.digits`, Uint8Array.from(digits))
}

/** Pairs for the digits of a number, which go to the others; of an odd number of digits the first stays. */
function withoutDigits(number: string, digits: number[]): string {
  const odd = number.length % 2
  for (let at = odd; at < number.length; at += 2) digits.push(Number(number.slice(at, at + 2)))
  return number.slice(0, odd) + PAIR.repeat((number.length - odd) / 2)
}

/** Texts as `packSlugs` wrote them, each made when it is asked for. */
export class Slugs {
  readonly #pieces: Pieces
  readonly #column: WordColumn
  readonly #digits: Uint8Array
  readonly #rows: number
  #starts: Uint32Array | null = null

  constructor(container: Container, name: string, rows: number) {
    this.#pieces = new Pieces(container)
    this.#column = new WordColumn(container.bytes(name), rows, this.#pieces)
    this.#digits = container.bytes(`${name}.digits`)
    this.#rows = rows
  }

  text(row: number): string {
    const [slug = ''] = this.#column.texts(row)
    this.#starts ??= this.#places()
    let next = this.#starts[row] ?? 0
    return swapped(slug).replaceAll(PAIR, () => String(this.#digits[next++] ?? 0).padStart(2, '0'))
  }

  /** By row, where its digits begin. */
  #places(): Uint32Array {
    const pairs = Uint8Array.from(this.#pieces.texts, (text) => (text.includes(PAIR) ? pairsIn(text) : 0))
    const starts = new Uint32Array(this.#rows + 1)
    const codes = new Uint16Array(LONGEST_CELL)
    for (let row = 0, sum = 0; row < this.#rows; row++) {
      const length = this.#column.codes(row, codes)
      for (let at = 0; at < length; at++) sum += pairs[(codes[at] as number) - FIRST] as number
      starts[row + 1] = sum
    }
    return starts
  }
}

function pairsIn(text: string): number {
  return text.split(PAIR).length - 1
}

/** Dashes for spaces and spaces for dashes. */
function swapped(text: string): string {
  return text.replace(/[- ]/g, (char) => (char === '-' ? ' ' : '-'))
}
