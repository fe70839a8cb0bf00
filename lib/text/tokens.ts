// Text to tokens: one pass over the characters, offsets kept. A token is a word, a number or one mark.
import { CLASSES, Class, classify } from './letters'

/** How a word is written: `lower`, `Capital`, `ALL CAPITALS` (two letters or more), or without letters. */
export enum Shape {
  Lower = 0,
  Capital = 1,
  Upper = 2,
  Digit = 3,
  Mark = 4,
}

/** Tokens as columns. Offsets are UTF-16, half-open; `gap` is true where white space stands before. */
export interface Tokens {
  text: string
  length: number
  start: Int32Array
  end: Int32Array
  shape: Uint8Array
  /** 0 none, 1 white space, 2 line break before the token. */
  gap: Uint8Array
}

/** Splits a text into tokens in one pass. Invisible characters inside words belong to them, at their ends they don't. */
export function tokenize(text: string): Tokens {
  const size = text.length
  let capacity = (size >> 1) + 16
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let shape = new Uint8Array(capacity)
  let gap = new Uint8Array(capacity)
  let length = 0
  let pending = 2
  let at = 0
  while (at < size) {
    const cls = classOf(text.charCodeAt(at))
    if (cls === Class.Space || cls === Class.Inner) {
      if (pending === 0 && cls === Class.Space) pending = 1
      at++
      continue
    }
    if (cls === Class.Break) {
      pending = 2
      at++
      continue
    }
    if (length === capacity) {
      capacity *= 2
      start = grow(start, capacity)
      end = grow(end, capacity)
      shape = grow(shape, capacity)
      gap = grow(gap, capacity)
    }
    const from = at
    let kind = Shape.Mark
    if (cls === Class.Other) at++
    else {
      let upper = 0
      let lower = 0
      let first = 0
      let last = at
      for (; at < size; at++) {
        const inner = classOf(text.charCodeAt(at))
        if (inner === Class.Upper) {
          upper++
          if (first === 0) first = 1
        } else if (inner === Class.Lower) {
          lower++
          if (first === 0) first = 2
        } else if (inner === Class.Digit) {
          if (first === 0) first = 3
        } else if (inner !== Class.Inner) break
        if (inner !== Class.Inner || isMark(text.charCodeAt(at))) last = at + 1
      }
      at = last
      kind =
        upper + lower === 0
          ? Shape.Digit
          : upper > 1 && lower === 0
            ? Shape.Upper
            : first === 1
              ? Shape.Capital
              : Shape.Lower
    }
    start[length] = from
    end[length] = at
    shape[length] = kind
    gap[length] = pending
    length++
    pending = 0
  }
  return { text, length, start, end, shape, gap }
}

function classOf(code: number): number {
  return CLASSES[code] || classify(code)
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

function grow<T extends Int32Array | Uint8Array>(array: T, size: number): T {
  const bigger = (array instanceof Int32Array ? new Int32Array(size) : new Uint8Array(size)) as T
  bigger.set(array)
  return bigger
}
