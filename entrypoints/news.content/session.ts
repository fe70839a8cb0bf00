// What is known of the page at this moment, and how it is told to the panel.
import type { FoundAssignment, Mention, PageFacts, Reason } from '@/lib/annotation'
import type { Article } from '@/lib/article'
import type { PageState, Reading } from '@/lib/messaging'
import type { PageSettings } from './background'
import type { PlacedHighlight } from './placed'

/** `on`: read whatever the verdict. `off`: left alone until reload. */
export type Wish = 'on' | 'off' | null

export interface Session {
  facts: PageFacts
  /** Null where the page's text was not read: a list, a home page. */
  article: Article | null
  verdict: PageState['verdict']
  reasons: Reason[]
  mentions: Mention[]
  assignments: FoundAssignment[]
  saved: boolean
  problem: string | null
  asOf: string
}

/** A page whose text was looked at, before the background answered. */
export function unread(facts: PageFacts, article: Article | null): Session {
  const isList = facts.shape === 'not-an-article'
  return {
    ...{ facts, article, mentions: [], assignments: [], saved: false, problem: null, asOf: '' },
    verdict: isList ? 'not-an-article' : 'reading',
    reasons: facts.reasons,
  }
}

/** A page that is read anew: while its words are the same, what is lit of them can still be asked about. */
export function stillLit(session: Session, { article, mentions }: Session): Session {
  return article && article.text === session.article?.text ? { ...session, mentions } : session
}

/** A session with the background's answer. */
export function withReading(
  session: Session,
  { verdict, reasons, mentions, assignments, saved, problem, asOf }: Reading,
): Session {
  return { ...session, verdict, reasons, mentions, assignments, saved, problem, asOf }
}

/** The session as the panel is told it. */
export function stateOf(session: Session, placed: readonly PlacedHighlight[], canPaint: boolean): PageState {
  const { article, ...known } = session
  return {
    ...known,
    text: known.mentions.length > 0 ? (article?.text ?? '') : '',
    canPaint,
    highlights: placed.map(({ range: _range, ...told }) => told),
    placing: null,
    spotlight: null,
  }
}

/** How many mentions the badge counts; null where the page is quiet. */
export function badgeOf({ verdict, mentions }: Session, wish: Wish, settings: PageSettings): number | null {
  if (wish === 'off' || (verdict !== 'government-news' && wish !== 'on')) return null
  return mentions.filter(({ type, quiet }) => settings.painted[type] && (!quiet || settings.paintQuiet))
    .length
}
