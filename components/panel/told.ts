// What an article tells of a document beside naming it: who issued it, when, on what, and which provisions are cited.
// Pure.
import type { DocumentFacts, Mention } from '@/lib/annotation'

/** What all mentions of one document tell together: of each fact the first, of provisions all, in reading order. */
export interface Told extends Omit<DocumentFacts, 'cited'> {
  cited: string[]
}

export function toldOf(mentions: readonly Mention[]): Told {
  const all = mentions.flatMap(({ facts }) => facts ?? [])
  const first = (fact: 'issuer' | 'day' | 'subject') =>
    all.find((facts) => facts[fact] !== null)?.[fact] ?? null
  const issued = mentions.flatMap((mention) => (mention.status === 'linked' ? (mention.issued ?? []) : []))[0]
  return {
    issuer: first('issuer'),
    day: issued ?? first('day'),
    subject: first('subject'),
    cited: [...new Set(all.flatMap(({ cited }) => cited ?? []))],
  }
}
