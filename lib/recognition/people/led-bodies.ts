// The body that somebody is told to lead behind its name: *Ban Quản lý dự án A do ông B làm Giám đốc*.
import { readBody } from '../bodies/bodies'
import { isCapital } from '../lexicon/symbols'
import type { RawBody, RawTitle } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'

/** As many words may stand between *do* and a name: forms of address, ranks and degrees. */
const LONGEST_ADDRESS = 4
/** As many words may name the body. */
const LONGEST_NAME = 16

/** Titles told behind *do* and a name, of the body that stands right before *do* where they tell of none. */
export function leading(read: Scan, name: number, titles: RawTitle[]): RawTitle[] {
  if (!titles.some(isOpen)) return titles
  const body = bodyLed(read, name)
  return body ? titles.map((title) => (isOpen(title) ? { ...title, body } : title)) : titles
}

function isOpen({ class: kind, body, place, offices }: RawTitle): boolean {
  return kind === 'body' && !body && !place && !offices.length
}

function bodyLed(read: Scan, name: number): RawBody | null {
  let by = name - 1
  while (by > 0 && by >= name - LONGEST_ADDRESS && joined(read, by + 1) && !isWord(read, by, 'do')) by--
  if (by < 1 || !isWord(read, by, 'do') || !joined(read, by) || !joined(read, by + 1)) return null
  if (by + 1 < name && !hitAt(read, by + 1, 'title')) return null
  for (let at = by - 1; at >= Math.max(0, by - LONGEST_NAME); at--) {
    const body = isCapital(read.symbols, at) ? readBody(read, at) : null
    if (body?.to === by) return body.general ? null : body.body
    if (!joined(read, at)) return null
  }
  return null
}
