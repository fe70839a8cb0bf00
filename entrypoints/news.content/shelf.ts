// Pages without an end: the articles that were read before stay lit, each with its own record, and are taken up again
// when their address comes back.
import type { Mark } from '@/lib/highlighting'
import type { PageSettings } from './background'
import { mentionMarks } from './marks'
import type { Session } from './session'

/** Articles kept beside the one at hand: a reader who scrolls on and on does not fill the memory. */
const MOST = 8

export interface Shelf {
  /** Keeps an article that was read, if its text still stands in the page. */
  put(session: Session): void
  /** Takes the article of an address, if it is there. */
  take(canonicalUrl: string): Session | null
  marks(settings: PageSettings): Mark[]
  clear(): void
}

export function createShelf(): Shelf {
  const kept = new Map<string, Session>()

  /** What left the page is not kept. */
  const sweep = () => {
    for (const [url, session] of kept) if (!isStanding(session)) kept.delete(url)
  }

  return {
    put(session) {
      const { canonicalUrl } = session.facts
      kept.delete(canonicalUrl)
      if (session.mentions.length > 0 && isStanding(session)) kept.set(canonicalUrl, session)
      const [oldest] = kept.keys()
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
    },
    take(canonicalUrl) {
      sweep()
      const session = kept.get(canonicalUrl) ?? null
      kept.delete(canonicalUrl)
      return session
    },
    marks(settings) {
      sweep()
      return [...kept.values()].flatMap(({ article, mentions, facts }) =>
        article
          ? mentionMarks(mentions, settings, article.rangeOf).map((mark) => ({
              ...mark,
              key: `${facts.canonicalUrl} ${mark.key}`,
            }))
          : [],
      )
    },
    clear: () => kept.clear(),
  }
}

/** Whether an article's text stands in the page as it was read, from its first letter to its last. */
function isStanding({ article }: Session): boolean {
  const range = article?.rangeOf({ start: 0, end: article.text.length })
  return range?.commonAncestorContainer.isConnected ?? false
}
