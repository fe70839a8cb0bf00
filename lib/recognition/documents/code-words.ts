// Codes of documents among the words of a text.
import type { Scan } from '../scan'
import { type Code, readCode } from './codes'

interface CodeAt {
  to: number
  code: string
}

/** The code that begins at a word; `typed` after a kind or *số*, where any letters make one. */
export function codeAt(read: Scan, at: number, typed: boolean): CodeAt | null {
  const { symbols } = read
  if (at >= symbols.length) return null
  const start = symbols.start[at] as number
  const first = symbols.text.charCodeAt(start)
  if (first < 48 || first > 57) return null
  // *66.7/2025/NQ-CP*: a number with a part behind a dot, where a year follows.
  const dotted = /^\.\d{1,2}(?=\s?\/\s?20\d\d\s?\/)/.exec(
    symbols.text.slice(symbols.end[at], (symbols.end[at] as number) + 12),
  )
  const numberEnd = (symbols.end[at] as number) + (dotted?.[0].length ?? 0)
  const code: Code | null = readCode(symbols.text, start, numberEnd, typed)
  if (!code) return null
  let to = at + 1
  while (to < symbols.length && (symbols.start[to] as number) < code.end) to++
  return { to, code: code.code }
}

/** *18-NQ/TW*: where a code of a known scheme ends that begins at a word, else the same word. */
export function codeEnd(read: Scan, at: number): number {
  return codeAt(read, at, false)?.to ?? at
}
