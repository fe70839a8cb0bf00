// How often each of many phrases stands in a text: one pass over the text for all of them.
import { PLACES, placeOf } from './word-sieve'

/** A folded phrase of three words or more. */
export interface Phrase {
  text: string
  /** Its second word, which stands between spaces wherever the phrase does, and where that begins. */
  anchor: string
  offset: number
  /** What stands before the phrase in its whole name, that name's end being the phrase. */
  name: string
}

/** A phrase of at least three words at the end of a name. */
export function phraseOf(text: string, name: string): Phrase {
  const offset = text.indexOf(' ') + 1
  return { text, anchor: text.slice(offset, text.indexOf(' ', offset)), offset, name }
}

/** Fewer phrases than this are looked for one by one. */
const FEW = 4

/** How often each phrase stands in a folded text without its whole name. */
export function countApart(folded: string, phrases: readonly Phrase[]): number[] {
  if (phrases.length < FEW) return phrases.map((phrase) => countOf(folded, phrase))
  const counts = phrases.map(() => 0)
  const ends = phrases.map(() => 0)
  const byAnchor = Map.groupBy(phrases.keys(), (index) => phrases[index]?.anchor ?? '')
  const marks = new Uint8Array(PLACES)
  for (const anchor of byAnchor.keys()) marks[placeOf(anchor, 0, anchor.length)] = 1
  for (let from = folded.indexOf(' ') + 1, to = 0; from > 0 && to >= 0; from = to + 1) {
    to = folded.indexOf(' ', from)
    const end = to < 0 ? folded.length : to
    if (marks[placeOf(folded, from, end)] === 0) continue
    for (const index of byAnchor.get(folded.slice(from, end)) ?? []) {
      const { text, offset, name } = phrases[index] as Phrase
      const start = from - offset
      if (start < (ends[index] as number) || !folded.startsWith(text, start)) continue
      const last = start + text.length
      ends[index] = last
      const named = last >= name.length && folded.startsWith(name, last - name.length)
      if (!named) counts[index] = (counts[index] as number) + 1
    }
  }
  return counts
}

function countOf(folded: string, { text, name }: Phrase): number {
  let count = 0
  for (let at = folded.indexOf(text); at !== -1; at = folded.indexOf(text, at + text.length)) {
    const last = at + text.length
    const named = last >= name.length && folded.startsWith(name, last - name.length)
    if (!named) count++
  }
  return count
}
