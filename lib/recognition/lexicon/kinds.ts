// Kinds of entries as bits, so that one number tells what begins at a word: rules that nothing there concerns are not asked.
import type { EntryKind } from './sources'

const KINDS: readonly EntryKind[] = [
  'person',
  'body',
  'document',
  'office',
  'title',
  'domain',
  'place',
  'district',
  'town',
  'country',
  'head',
  'level',
  'bearer',
  'club',
  'compound',
  'deed',
  'ordinary',
  'kind',
  'byline',
  'private',
  'department',
]

/** The bits of some kinds. */
export function bitsOf(...kinds: EntryKind[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << KINDS.indexOf(kind)), 0)
}
