// Words, numbers and codes of a text, and which of them are hard: those must be found as they are.

/** A word, number or code (`22-NQ/TW`, `30/2020/NĐ-CP`, `10/4/2013`, `1.500`). Offsets into the normal form. */
export interface Token {
  /** Lower case, for comparing. */
  key: string
  start: number
  end: number
  /** Digits, codes, dates and capitalised words. */
  hard: boolean
}

const WORD = /[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+|,\p{N}+)*/gu
const SENTENCE_START = /(?:^|[.!?…:;"\n]\s*)$/

/** The tokens of a text in normal form. `before` is what stood before it: a sentence's first word is no name. */
export function tokensOf(text: string, before: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const start = match.index
    const isCapital = /^\p{Lu}/u.test(word)
    const opens =
      isCapital && SENTENCE_START.test(start === 0 ? before : text.slice(Math.max(0, start - 4), start))
    tokens.push({
      key: word.toLowerCase(),
      start,
      end: start + word.length,
      hard: /\p{N}/u.test(word) || (isCapital && (!opens || /^\p{Lu}{2}/u.test(word))),
    })
  }
  return tokens
}
