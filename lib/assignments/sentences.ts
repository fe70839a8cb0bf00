// Sentences of an article, as far as assignments need them: dots in dates, numbers and abbreviations end none.

/** Half-open, UTF-16. */
export interface Sentence {
  start: number
  end: number
}

const END = /[.!?…](?=["”’)]*(?:\s+["“‘(]*\p{Lu}|\s*$))|[;\n]/gu

/** The sentences of a text; what stands between semicolons counts as one each. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const push = (to: number) => {
    const raw = text.slice(from, to)
    const start = from + (raw.length - raw.trimStart().length)
    const end = from + raw.trimEnd().length
    if (end > start) sentences.push({ start, end })
    from = to
  }
  for (const { index, 0: mark } of text.matchAll(END)) {
    // A dot after one or two capitals is an abbreviation: T.Ư, TP. Hồ Chí Minh.
    if (mark === '.' && /(?:^|[\s.(])\p{Lu}{1,2}$/u.test(text.slice(Math.max(0, index - 4), index))) continue
    push(index + (mark === '\n' || mark === ';' ? 0 : 1))
    if (mark === ';' || mark === '\n') from = index + 1
  }
  push(text.length)
  return sentences
}
