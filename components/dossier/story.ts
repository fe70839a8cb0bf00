// The story of a document: what happened to it by the knowledge, and when the saved pages spoke of it. Pure.
import type { KnownDocument, KnownRelation } from '@/lib/annotation'

export type StoryEvent = { day: string } & (
  | { kind: 'issued' | 'inForce' | 'expired' }
  | { kind: 'amends' | 'replaces' | 'amendedBy' | 'replacedBy'; other: KnownRelation }
  /** The pages of one month. */
  | { kind: 'pages'; pages: number; first: { url: string; title: string } }
)

/** A page that mentions the document. */
export interface Telling {
  url: string
  title: string
  day: string
}

function relations(document: KnownDocument): StoryEvent[] {
  const { issued, amends, replaces, amendedBy, replacedBy } = document
  const own = [
    ...amends.map((other) => ({ kind: 'amends' as const, other, day: issued })),
    ...replaces.map((other) => ({ kind: 'replaces' as const, other, day: issued })),
    ...amendedBy.map((other) => ({ kind: 'amendedBy' as const, other, day: other.issued })),
    ...replacedBy.map((other) => ({ kind: 'replacedBy' as const, other, day: other.issued })),
  ]
  return own.flatMap(({ day, ...event }) => (day ? [{ ...event, day }] : []))
}

/** In the order in which it happened; pages of one month together. */
export function storyOf(document: KnownDocument, pages: readonly Telling[]): StoryEvent[] {
  const events = relations(document)
  for (const kind of ['issued', 'inForce', 'expired'] as const) {
    const day = document[kind]
    if (day) events.push({ kind, day })
  }
  const months = new Map<string, Telling[]>()
  for (const page of pages) {
    const month = page.day.slice(0, 7)
    const others = months.get(month)
    if (others) others.push(page)
    else months.set(month, [page])
  }
  for (const [day, told] of months) {
    const first = told.reduce((early, page) => (page.day < early.day ? page : early))
    events.push({ kind: 'pages', day, pages: told.length, first: { url: first.url, title: first.title } })
  }
  return events.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : rank(a) - rank(b)))
}

function rank({ kind }: StoryEvent): number {
  return ['issued', 'amends', 'replaces', 'inForce'].indexOf(kind)
}
