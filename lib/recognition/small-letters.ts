// Known names in small letters: a law in the making, a department's field.
import { Gap, isCapital, type Symbols } from './lexicon/symbols'

/** *the draft law on residence*, *the law on residence (revised)*, *the draft amended land law*: in small letters it is one only where it is being made. */
export function isDraftLaw(symbols: Symbols, from: number, to: number): boolean {
  if (to - from < 2) return false
  const text = (first: number, last: number) =>
    symbols.text.slice(symbols.start[Math.max(0, first)], symbols.end[Math.min(last, symbols.length) - 1])
  if (from > 0 && / law$/.test(text(from, to)))
    return /\bdraft(?: (?:amended|revised))?$/.test(text(from - 2, from))
  if (!/^law on /.test(text(from, to))) return false
  return (
    /\b(draft|drafts|revised|amended|amending|new|draft amended)\s+law$/.test(text(from - 2, from + 1)) ||
    /\((revised|amended)$/.test(text(to - 1, to + 1))
  )
}

/** No clause begins with as many words of a field: *Sở tài nguyên và môi trường*. */
const WHOLE = 4

/** Behind *Sở* or *Bộ*, and with nothing behind it that would make it a word of doing: *Sở xây dựng quy chế*. */
export function isBehindHead(symbols: Symbols, from: number, to: number): boolean {
  if (from === 0 || symbols.gap[from] !== Gap.Space || !isCapital(symbols, from - 1)) return false
  if (!/^(sở|bộ|phòng)$/i.test(symbols.text.slice(symbols.start[from - 1], symbols.end[from - 1])))
    return false
  return (
    to - from >= WHOLE ||
    to >= symbols.length ||
    symbols.gap[to] !== Gap.Space ||
    isCapital(symbols, to) ||
    isSaid(symbols, to)
  )
}

/** Words that may follow a body, and no thing that is made. */
function isSaid({ text, start, end }: Symbols, at: number): boolean {
  return /^(đã|sẽ|đang|vừa|cũng|và|cho|có|là|tại|về|theo|tỉnh|thành|vào|được|không|chưa|huyện|quận|thị|phường|xã|TP)$/i.test(
    text.slice(start[at], end[at]),
  )
}
