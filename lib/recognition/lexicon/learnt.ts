// What the phrases themselves teach: which words stand side by side in the names that are learnt from, and which are
// those of people. Read off the trie, where each way into a name stands once.
import type { PhraseRows } from './lexicon-parts'
import { Pairs } from './pairs'
import type { Step } from './sources'

/** What phrases teach of words, by their numbers. */
export interface Learnt {
  pairs: Pairs
  /** 1 for the words of people's names. */
  people: Uint8Array
}

const PAIRS = 1
const PEOPLE = 2

/** Learns from the phrases of some steps. `highest` is the highest number of a word. */
export function learn({ trie, sources }: PhraseRows, steps: readonly Step[], highest: number): Learnt {
  const lessons = Uint8Array.from(
    steps.flatMap(({ sources: all, learn, people }) =>
      all.map(() => (learn ? PAIRS : 0) | (people ? PEOPLE : 0)),
    ),
  )
  const { words, depths, ends } = trie
  // What the phrases teach that end at a row or go on from it; children stand behind their parents.
  const taught = new Uint8Array(words.length)
  const onwards = new Uint8Array(256)
  for (let row = words.length - 1, entry = sources.length; row >= 0; row--) {
    const depth = depths[row] as number
    let lesson = onwards[depth + 1] as number
    onwards[depth + 1] = 0
    for (let end = ends[row] as number; end > 0; end--)
      lesson |= lessons[sources[--entry] as number] as number
    onwards[depth] = (onwards[depth] as number) | lesson
    taught[row] = lesson
  }
  const learnt: Learnt = { pairs: new Pairs(), people: new Uint8Array(highest + 1) }
  const path = new Uint16Array(256)
  for (let row = 0; row < words.length; row++) {
    const depth = depths[row] as number
    const word = words[row] as number
    path[depth] = word
    const lesson = taught[row] as number
    if (lesson & PEOPLE) learnt.people[word] = 1
    if (lesson & PAIRS && depth > 1) learnt.pairs.add(path[depth - 1] as number, word)
  }
  return learnt
}
