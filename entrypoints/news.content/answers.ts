// What panel, menus and shortcuts ask of the page.
import type { ContentAnswers } from '@/lib/messaging'
import type { PageInterface } from './interface'
import type { PageReader } from './page-reader'

/** One answer for every message to this tab. */
export function answersOf(reader: PageReader, page: PageInterface): ContentAnswers {
  return {
    'tab/state': () => reader.state(),
    'tab/jump': (target) => {
      const range =
        'span' in target
          ? reader.rangeOf(target.span)
          : (reader.placed.find(({ highlight }) => highlight.id === target.highlight)?.range ?? null)
      if (range) page.jump(range)
      return range !== null
    },
    'tab/annotate': async ({ on }) => {
      page.close()
      await reader.wish(on ? 'on' : 'off')
      return reader.state()
    },
    'tab/highlight-selection': (options) => page.highlightSelection(options),
    'tab/step': ({ by }) => page.step(by),
    'tab/overview': () => page.overview(),
    'tab/refresh': async ({ what }) => {
      await reader.refresh(what)
      return undefined
    },
  }
}
