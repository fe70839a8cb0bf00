// The strict reading of selectors: every place where the quote stands between all of its context, letter by letter.
// https://www.w3.org/TR/annotation-model/#text-quote-selector

import type { Span } from '../annotation'

/** A quote with as much of its context as is known. */
export interface Quoted {
  exact: string
  prefix: string
  suffix: string
}

/** Every place of a quote, also overlapping ones and, for an empty quote, every place between two characters. */
export function* quoteSpans(text: string, { exact, prefix, suffix }: Quoted): Generator<Span, undefined> {
  const whole = prefix + exact + suffix
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const start = at + prefix.length
    yield { start, end: start + exact.length }
    if (at >= text.length) return undefined
  }
  return undefined
}

/** The span (UTF-16) of offsets that count code points, as the standard does; null where the text is shorter. */
export function spanOfCodePoints(text: string, start: number, end: number): Span | null {
  let at = 0
  let from = -1
  for (let count = 0; ; count++) {
    if (count === start) from = at
    if (count === end) return from < 0 ? null : { start: from, end: at }
    if (at >= text.length) return null
    at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1
  }
}
