// What panel, menus and shortcuts ask of the page.
import { readBodyText } from '@/lib/article'
import type { ContentAnswers, ContentProtocol } from '@/lib/messaging'
import type { PageInterface } from './interface'
import type { PageReader } from './page-reader'

/** One answer for every message to this tab. */
export function answersOf(reader: PageReader, page: PageInterface): ContentAnswers {
  const state = () => ({ ...reader.state(), placing: page.placing.waiting })

  function rangeOf(target: Parameters<ContentProtocol['tab/jump']>[0]): Range | null {
    if ('span' in target) return reader.rangeOf(target.span)
    if ('body' in target) return readBodyText(document).rangeOf(target.body)
    return reader.placed.find(({ highlight }) => highlight.id === target.highlight)?.range ?? null
  }

  return {
    'tab/state': state,
    'tab/jump': (target) => {
      const range = rangeOf(target)
      if (range) page.jump(range)
      return range !== null
    },
    'tab/annotate': async ({ on }) => {
      page.close()
      await reader.wish(on ? 'on' : 'off')
      return state()
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
    'tab/refresh': async ({ what }) => {
      await reader.refresh(what)
      return undefined
    },
  }
}
