// A lexicon's parts as sections of the compiled knowledge, ready to be read in place: building them takes a hundred
// milliseconds the first time, looking them up a few. They are read only with the word lists that they were made with.
import { type Knowledge, loadKnowledge } from '../knowledge'
import { Container, type Sections, writeContainer } from '../knowledge/packed/container'
import { packDeltas, readDeltas } from '../knowledge/packed/deltas'
import { buildLexicon } from './lexicon-builder'
import type { LexiconParts } from './lexicon-parts'
import type { Marks } from './vocabulary'
import abbreviations from './words/abbreviations.json'
import bodies from './words/bodies.json'
import documents from './words/documents.json'
import domains from './words/domains.json'
import titles from './words/titles.json'
import words from './words/words.json'

/** Bumped when the sections, or what is read into them, change otherwise than by the word lists. */
const FORM = 4

/** Of the ways of writing, the one that nearly all articles have; the other is built when it is first read. */
const PACKED: Marks = 'accented'

/** Adds the lexicon of text with marks to a compiled knowledge; the rest of the file stays as it is. */
export function withLexicon(recognition: Uint8Array): Uint8Array {
  const container = new Container(recognition)
  const { words: all, known, phrases } = buildLexicon(loadKnowledge({ recognition }), PACKED)
  const numbers = Uint16Array.of(known)
  const own: Sections = new Map<string, Uint8Array | Uint16Array>([
    ['key', new TextEncoder().encode(keyOfWords())],
    ['known', numbers],
    ['words', new TextEncoder().encode(all)],
    ['trie.words', phrases.trie.words],
    ['trie.depths', phrases.trie.depths],
    ['trie.ends', phrases.trie.ends],
    ['entries.sources', phrases.sources],
    ['entries.rows', packDeltas(phrases.rows, phrases.sources)],
    ['entries.items', phrases.items],
  ])
  const sections = container.sections()
  for (const [name, data] of own) sections.set(`${PREFIX}${name}`, data)
  return writeContainer(container.asOf, sections)
}

const PREFIX = 'lexicon.'

/** The parts that came with a knowledge; null where it has none, or was packed with other word lists. */
export function packedLexicon({ container }: Knowledge, marks: Marks): LexiconParts | null {
  if (marks !== PACKED || !container.has(`${PREFIX}key`)) return null
  const text = (name: string) => container.text(PREFIX + name)
  const bytes = (name: string) => container.bytes(PREFIX + name)
  const numbers = (name: string) => container.numbers(PREFIX + name)
  if (text('key') !== keyOfWords()) return null
  return {
    words: text('words'),
    known: numbers('known')[0] ?? 0,
    phrases: {
      trie: { words: numbers('trie.words'), depths: bytes('trie.depths'), ends: bytes('trie.ends') },
      sources: bytes('entries.sources'),
      rows: readDeltas(bytes('entries.rows'), bytes('entries.sources')),
      items: bytes('entries.items'),
    },
  }
}

/** Tells whether the word lists are those that a lexicon was made with. */
function keyOfWords(): string {
  const bytes = new TextEncoder().encode(
    JSON.stringify([abbreviations, bodies, documents, domains, titles, words]),
  )
  // Four bytes at once, by their places, since this runs before it is compiled; what is left at the end are brackets.
  const fours = new Uint32Array(bytes.buffer, 0, bytes.length >> 2)
  let hash = bytes.length
  for (let at = 0; at < fours.length; at++)
    hash = Math.imul(hash ^ (fours[at] as number), 0x01000193) ^ (hash >>> 13)
  return `${FORM} ${hash}`
}
