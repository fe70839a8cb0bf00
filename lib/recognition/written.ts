// Stretches of words as they are written: cleaned, and with abbreviations spelled out.

import type { Symbols } from './lexicon/symbols'
import type { Scan } from './scan'

/** A stretch of words as written, cleaned. */
export function written(read: Scan, from: number, to: number): string {
  const { text, start, end } = read.symbols
  return cleaned(text.slice(start[from], end[to - 1]))
}

/** A word as written, '' where there is none. */
export function wordAt(read: Scan, at: number): string {
  return at >= 0 && at < read.symbols.length ? written(read, at, at + 1) : ''
}

/** With single spaces, in NFC, `Đ` for eth; most words are so already. */
function cleaned(raw: string): string {
  let before = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (isOdd(code) || (code === 32 && before === 32))
      return raw
        .replace(/[\s\u00a0]+/g, ' ')
        .normalize('NFC')
        .replaceAll('Ð', 'Đ')
    before = code
  }
  return raw
}

/** A unit that is changed by cleaning, or may be: control characters, eth, marks, everything beyond Latin. */
function isOdd(code: number): boolean {
  return code < 32 || code === 0xa0 || code === 0xd0 || (code >= 0x300 && code < 0x1e00) || code >= 0x1f00
}

function hasAbbreviation({ part }: Symbols, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (part[at] !== 0) return true
  return false
}

/** A stretch of words as written, with abbreviations as the words they stand for: *Cục CSGT* → *Cục Cảnh sát giao thông*. */
export function spelled(read: Scan, from: number, to: number): string {
  const { symbols, lexicon } = read
  const plain = symbols.text.slice(symbols.start[from], symbols.end[to - 1])
  if (!plain.includes('.') && !hasAbbreviation(symbols, from, to)) return cleaned(plain)
  let text = ''
  let coded = false
  for (let at = from; at < to; at++) {
    const part = symbols.part[at] as number
    if (part > 1) continue
    const raw = written(read, at, at + 1)
    const between = at > from ? symbols.text.slice(symbols.end[at - 1], symbols.start[at]) : ''
    // *18-NQ/TW*: behind a number the letters of a code stay as they are.
    coded = /^\s?[-–/]\s?$/.test(between) && (coded || /\d$/.test(text))
    // *TP.HCM* has a dot for a space.
    const before = /^\.\s?$/.test(between) ? ' ' : between
    text += before + ((part === 1 && !coded && lexicon.vocabulary.spelled(raw)) || raw)
  }
  // *PCTT&TKCN*: spelled out, what joins the letters is a word too.
  return cleaned(text.includes('&') ? text.replace(/\s*&\s*/g, ' và ') : text)
}
