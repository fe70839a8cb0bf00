// What a reader types into a search box, and what it finds: accents forgiven, exact ones first, phrases kept whole.
import { foldCase, foldForSearch, searchWords } from './fold'

/** A query: every word must begin some word of what is found, every quoted phrase must stand in it whole. */
export interface Query {
  words: string[]
  /** Folded phrases that stood in quotation marks. */
  phrases: string[]
  /** The query with its accents, for ranking exact ones first. */
  exact: string
}

const QUOTED = /["“”]([^"“”]+)["“”]/g

export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(QUOTED)].map((match) => foldForSearch(match[1] ?? '')).filter(Boolean)
  return { words: [...new Set(searchWords(text))], phrases, exact: foldCase(text.replace(/["“”]/g, ' ')) }
}

/** Whether every word of the query begins one of the folded words. */
export function hasWords(query: Query, words: readonly string[]): boolean {
  return query.words.every((word) => words.some((candidate) => candidate.startsWith(word)))
}

/** Whether every phrase of the query stands in one of the texts. */
export function hasPhrases(query: Query, texts: readonly string[]): boolean {
  return (
    query.phrases.length === 0 ||
    query.phrases.every((phrase) => texts.some((text) => foldForSearch(text).includes(phrase)))
  )
}

/** Whether every word of a query begins a word of the texts, and every phrase stands in one of them. */
export function fitsQuery(query: Query, texts: readonly string[]): boolean {
  return hasWords(query, texts.flatMap(searchWords)) && hasPhrases(query, texts)
}

/** 0 for the very words, 1 for words with the same accents, 2 for words that match when folded. */
export function rankQuery(query: Query, texts: readonly string[]): number {
  const cased = texts.map(foldCase)
  if (cased.includes(query.exact)) return 0
  return cased.some((text) => text.includes(query.exact)) ? 1 : 2
}
