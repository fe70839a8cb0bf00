// A lexicon's parts as sections of the compiled knowledge or of a file of their own, ready to be read in place: building
// them takes more than a hundred milliseconds, looking them up a few. They are read only with the word lists and the
// knowledge that they were made with.
import { type Knowledge, loadKnowledge } from '../../knowledge'
import { Container, type Sections, writeContainer } from '../../knowledge/packed/container'
import { packDeltas, readDeltas } from '../../knowledge/packed/deltas'
import abbreviations from '../words/abbreviations.json'
import bodies from '../words/bodies.json'
import documents from '../words/documents.json'
import domains from '../words/domains.json'
import english from '../words/english.json'
import titles from '../words/titles.json'
import words from '../words/words.json'
import { buildLexicon } from './lexicon-builder'
import type { LexiconParts } from './lexicon-parts'
import { packSteps, readSteps } from './trie-steps'
import type { Marks } from './vocabulary'

/** Bumped when the sections, or what is read into them, change otherwise than by the word lists. */
const FORM = 6

/** Of the ways of writing, the one that nearly all articles have; the other is built when it is first read, and may be kept. */
const PACKED: Marks = 'accented'

/** Adds the lexicon of text with marks to a compiled knowledge; the rest of the file stays as it is. */
export function withLexicon(recognition: Uint8Array): Uint8Array {
  const container = new Container(recognition)
  const sections = container.sections()
  const own = sectionsOf(buildLexicon(loadKnowledge({ recognition }), PACKED), keyOfWords(PACKED))
  for (const [name, data] of own) sections.set(name, data)
  return writeContainer(container.asOf, sections)
}

/** A lexicon as a file of its own, for whoever keeps it: `takeLexicon` takes it for the same knowledge and words. */
export function packLexicon(knowledge: Knowledge, marks: Marks): Uint8Array {
  return writeContainer(knowledge.asOf, sectionsOf(buildLexicon(knowledge, marks), keyOf(knowledge, marks)))
}

const TAKEN = new WeakMap<Knowledge, Map<Marks, Container>>()

/**
 * Has a lexicon read from a file of `packLexicon` when it is first asked for. False where the file is damaged or was
 * made for another knowledge or other words: it is then built, as where nothing was taken.
 */
export function takeLexicon(knowledge: Knowledge, marks: Marks, bytes: Uint8Array): boolean {
  try {
    const container = new Container(bytes, true)
    if (container.text(`${PREFIX}key`) !== keyOf(knowledge, marks)) return false
    const taken = TAKEN.get(knowledge) ?? new Map<Marks, Container>()
    TAKEN.set(knowledge, taken.set(marks, container))
    return true
  } catch {
    return false
  }
}

const PREFIX = 'lexicon.'

function sectionsOf({ words, known, phrases }: LexiconParts, key: string): Sections {
  const sections: [string, Uint8Array | Uint16Array][] = [
    ['key', new TextEncoder().encode(key)],
    ['known', Uint16Array.of(known)],
    ['words', new TextEncoder().encode(words)],
    ['trie.words', phrases.trie.words],
    ['trie.steps', packSteps(phrases.trie.depths, phrases.trie.ends)],
    ['entries.sources', phrases.sources],
    ['entries.rows', packDeltas(phrases.rows, phrases.sources)],
    ['entries.items', phrases.items],
  ]
  return new Map(sections.map(([name, data]) => [`${PREFIX}${name}`, data]))
}

/** The parts that came with a knowledge or were taken; null where there are none, or they are of other word lists. */
export function packedLexicon(knowledge: Knowledge, marks: Marks): LexiconParts | null {
  const taken = TAKEN.get(knowledge)?.get(marks)
  if (taken) return partsOf(taken)
  const { container } = knowledge
  if (marks !== PACKED || !container.has(`${PREFIX}key`)) return null
  return container.text(`${PREFIX}key`) === keyOfWords(marks) ? partsOf(container) : null
}

function partsOf(container: Container): LexiconParts {
  const bytes = (name: string) => container.bytes(PREFIX + name)
  const numbers = (name: string) => container.numbers(PREFIX + name)
  const nodes = numbers('trie.words')
  return {
    words: container.text(`${PREFIX}words`),
    known: numbers('known')[0] ?? 0,
    phrases: {
      trie: { words: nodes, ...readSteps(bytes('trie.steps'), nodes.length) },
      sources: bytes('entries.sources'),
      rows: readDeltas(bytes('entries.rows'), bytes('entries.sources')),
      items: bytes('entries.items'),
    },
  }
}

/** Tells whether a lexicon is of the same knowledge and word lists. */
function keyOf({ container }: Knowledge, marks: Marks): string {
  return `${marks} ${container.checksum} ${keyOfWords(marks)}`
}

/** Tells whether the word lists are those that a lexicon was made with. */
function keyOfWords(marks: Marks): string {
  const bytes = new TextEncoder().encode(
    JSON.stringify([
      abbreviations,
      bodies,
      documents,
      domains,
      titles,
      words,
      ...(marks === 'bare' ? [english] : []),
    ]),
  )
  // Four bytes at once, by their places, since this runs before it is compiled; what is left at the end are brackets.
  const fours = new Uint32Array(bytes.buffer, 0, bytes.length >> 2)
  let hash = bytes.length
  for (let at = 0; at < fours.length; at++)
    hash = Math.imul(hash ^ (fours[at] as number), 0x01000193) ^ (hash >>> 13)
  return `${FORM} ${hash}`
}
