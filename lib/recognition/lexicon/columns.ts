// Where the columns of numbered words lie: side by side in one piece of memory, which one text leaves to the next, since
// asking for it costs more than filling it.
import type { Symbols } from './symbols'

/** Bytes that a word takes in all columns. */
const BYTES = 4 * Int32Array.BYTES_PER_ELEMENT + Uint16Array.BYTES_PER_ELEMENT + 4
/** No text has a word in fewer UTF-16 units, but for lists of abbreviations: then columns grow. */
const SHORTEST = 3.5
const SPARE = 32
/** Memory for more words is left to nobody. */
const MOST = 1 << 16

/** How many words are made room for at first. */
export function roomFor(text: string): number {
  // A multiple of four, so that every column begins where its numbers may.
  return (Math.ceil(text.length / SHORTEST) + SPARE + 3) & ~3
}

let left: Symbols | null = null

/** Leaves the columns of a text that has been read to the next one. Nobody may look at them again. */
export function leaveColumns(symbols: Symbols): void {
  if (symbols.word.length <= MOST && symbols.word.length > (left?.word.length ?? 0)) left = symbols
}

/** Columns of zeros with room for at least so many words, a multiple of four. */
export function emptyColumns(text: string, room: number): Symbols {
  if (left === null || left.word.length < room) return newColumns(text, room)
  const taken = left
  left = null
  // What is looked at behind the last word is empty, as in new ones.
  const { length } = taken
  for (const column of columnsOf(taken)) column.fill(0, 0, length)
  // Another object: what somebody remembers of the last text by its words is not said of this one.
  return { ...taken, text, length: 0 }
}

function newColumns(text: string, room: number): Symbols {
  const bytes = new ArrayBuffer(room * BYTES)
  let at = 0
  const next = (size: number) => {
    const from = at
    at += room * size
    return from
  }
  return {
    text,
    length: 0,
    word: new Int32Array(bytes, next(4), room),
    start: new Int32Array(bytes, next(4), room),
    end: new Int32Array(bytes, next(4), room),
    kinds: new Uint32Array(bytes, next(4), room),
    gap: new Uint16Array(bytes, next(2), room),
    shape: new Uint8Array(bytes, next(1), room),
    part: new Uint8Array(bytes, next(1), room),
    loud: new Uint8Array(bytes, next(1), room),
    dark: new Uint8Array(bytes, next(1), room),
  }
}

/** The same words with twice the room. */
export function grown(symbols: Symbols): Symbols {
  const bigger = newColumns(symbols.text, symbols.word.length * 2)
  bigger.length = symbols.length
  const wider = columnsOf(bigger)
  for (const [index, column] of columnsOf(symbols).entries()) wider[index]?.set(column)
  return bigger
}

function columnsOf({ word, start, end, kinds, gap, shape, part, loud, dark }: Symbols) {
  return [word, start, end, kinds, gap, shape, part, loud, dark]
}
