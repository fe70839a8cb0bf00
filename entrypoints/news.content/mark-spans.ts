// Several stretches of the article highlighted at once, as the panel asks for them.
import type { Span } from '@/lib/annotation'
import { readBodyText } from '@/lib/article'
import type { Marked } from '@/lib/messaging'
import type { Background } from './background'
import type { PageReader } from './page-reader'
import { describeSpan } from './placed'
import { newUuid } from './uuid'

export interface MarkSpansParts {
  document: Document
  reader: Pick<PageReader, 'session' | 'settings' | 'placed' | 'rangeOf' | 'refresh'>
  background: Pick<Background, 'create'>
}

/**
 * Highlights spans of the article's text, each with the entity that the mention there is linked to. A span that is
 * highlighted already, by just these words, keeps its highlight; one that is not on the page any more is passed over.
 */
export async function markSpans(
  spans: readonly Span[],
  { document, reader, background }: MarkSpansParts,
): Promise<Marked[]> {
  const body = readBodyText(document)
  const places = reader.placed.map(({ highlight, range }) => ({
    highlight,
    span: range && body.spanOf(range),
  }))
  const { facts, mentions } = reader.session
  const colour = reader.settings?.colour ?? 'amber'
  const marked: Marked[] = []
  try {
    for (const span of spans) {
      const range = reader.rangeOf(span)
      const place = range && body.spanOf(range)
      const there = places.find(({ span }) => span?.start === place?.start && span?.end === place?.end)
      const described = describeSpan(body, place)
      if (there && place) marked.push({ highlight: there.highlight, made: false })
      else if (described) {
        const mention = mentions.find(({ start, end }) => start === span.start && end === span.end)
        const entity = mention?.status === 'linked' ? mention.entity : null
        const highlight = await background.create({ id: newUuid(), ...described, facts, colour, entity })
        marked.push({ highlight, made: true })
      }
    }
  } finally {
    // What was kept is shown, even where the next one could not be.
    await reader.refresh('highlights')
  }
  return marked
}
