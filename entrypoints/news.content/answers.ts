// What panel, menus and shortcuts ask of the reader's tools on a page.
import { readBodyText } from '@/lib/article'
import type { ContentProtocol } from '@/lib/messaging'
import type { Tools } from './handover'
import type { PageInterface } from './interface'
import type { PageReader } from './page-reader'

/** One answer for every message to this tab that the tools are needed for. */
export function toolAnswersOf(reader: PageReader, page: PageInterface): Tools['answers'] {
  function rangeOf(target: Parameters<ContentProtocol['tab/jump']>[0]): Range | null {
    if ('span' in target) return reader.rangeOf(target.span)
    if ('body' in target) return readBodyText(document).rangeOf(target.body)
    return reader.placed.find(({ highlight }) => highlight.id === target.highlight)?.range ?? null
  }

  return {
    'tab/jump': (target) => {
      const range = rangeOf(target)
      if (range) page.jump(range)
      return range !== null
    },
    'tab/mark': ({ spans }) => page.markAll(spans),
    'tab/article': () => {
      const { article, facts } = reader.session
      return article && { facts, text: article.text }
    },
    'tab/place': async ({ highlight, at }) => {
      if (at !== null && at !== 'selection') return page.placing.put(highlight, at)
      page.placing.wait(at && highlight)
      return null
    },
    'tab/highlight-selection': (options) => page.highlightSelection(options),
    'tab/step': ({ by }) => page.step(by),
    'tab/overview': () => page.overview(),
    'tab/spotlight': ({ name }) => page.spot(name),
  }
}
