// The real knowledge files, compiled once, and the whole core as one call.
import type { Mention } from '@/lib/annotation'
import { type Knowledge, loadKnowledge } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'
import { readKnowledgeFiles } from '@/lib/knowledge/files'
import { link } from '@/lib/linking'
import { recognize } from '@/lib/recognition'

const { compiled } = compileKnowledge(await readKnowledgeFiles())
export const knowledge: Knowledge = loadKnowledge(compiled)

/** Mentions of a text as of an ISO day. */
export function annotate(text: string, day: string | null = '2020-07-08', language = 'vi'): Mention[] {
  return link(text, recognize(text, knowledge, language), { knowledge, day, language })
}

/** Mentions as `words → label`, quiet ones left out. */
export function lit(text: string, day?: string | null, language?: string): string[] {
  return annotate(text, day, language)
    .filter(({ quiet }) => !quiet)
    .map(({ quote, label, status }) => `${quote} → ${status === 'ambiguous' ? '?' : label}`)
}

/** Documents of a text with their days of issue, or how they are linked where they are not. */
export function issued(text: string, day: string): string[] {
  return annotate(text, day)
    .filter(({ type }) => type === 'document')
    .map((mention) => (mention.status === 'linked' ? `${mention.label} ${mention.issued}` : mention.status))
}
