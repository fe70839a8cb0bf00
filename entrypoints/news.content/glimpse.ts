// The first light of a page: an article is lit as soon as it is recognised, before the whole page was read and before
// anything is kept of it. What the page's reader paints after that takes its place.
import type { Article } from '@/lib/article'
import type { Painter } from '@/lib/highlighting'
import { reached } from '@/lib/messaging/stage'
import type { Background, PageSettings } from './background'
import { drawn } from './drawn'
import { mentionMarks } from './marks'

export interface Glimpse {
  /** Lights an article unless its text is lit, or asked about, already. Resolves when that is done. */
  light(article: Article): Promise<void>
  /** From now on the page's reader says what is lit. */
  stop(): void
}

export interface GlimpseParts {
  painter: Painter
  background: Pick<Background, 'preview'>
  settings: PageSettings
}

export function createGlimpse({ painter, background, settings }: GlimpseParts): Glimpse {
  let asked: string | null = null
  let stopped = false
  return {
    async light(article) {
      const { text } = article
      if (stopped || text === asked) return
      asked = text
      // What goes wrong here goes wrong again where the page is read, and is told there.
      const mentions = await background.preview(article).catch(() => null)
      reached('answered')
      if (mentions === null || stopped || asked !== text) return
      painter.redraw(mentionMarks(mentions, settings, article.rangeOf), 'guessed')
      reached('painted')
      // What paper the words stand on is asked of the page's styles when a frame has worked them out.
      await drawn()
      painter.refresh()
    },
    stop() {
      stopped = true
    },
  }
}
