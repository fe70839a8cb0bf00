// A lexicon as columns of numbers: what is built from the names, kept in a file, and read in place.
import type { TrieRows } from './trie'

/** What a lexicon is made of, as it is built or kept. */
export interface LexiconParts {
  /** The keys of all words by number, from one, written as `Vocabulary.sorted` does. */
  words: string
  /** The highest number of a word that the lexicon contains; those above are of abbreviations. */
  known: number
  phrases: PhraseRows
}

/** Phrases as numbers: their trie, and for each entry (in the order of the trie) source, row and which of the row's texts. */
export interface PhraseRows {
  trie: TrieRows
  sources: Uint8Array
  rows: Uint16Array
  items: Uint8Array
}
