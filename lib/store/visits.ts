// What a saved page was when it was last read, beside what it is now: shown to the reader before it is forgotten.
import type { MentionType, PageEntity } from '../annotation'
import { hashText } from '../text/hash'
import type { RecognisedDatabase, Store } from './database'
import { guarded } from './database'

/** An entity of a page as it was: enough to tell whether it is new, gone or another one. */
export interface EntityThen {
  entity: string
  type: MentionType
  label: string
  /** Its distinct surface forms on the page. */
  quotes: string[]
}

/** A page as it was before a visit changed it; kept until the reader has seen what changed. */
export interface Baseline {
  /** Epoch milliseconds of the last visit before. */
  since: number
  title: string
  /** As in `VisitRow`; null where the page was saved before lines were kept. */
  lines: string | null
  entities: EntityThen[]
}

/** A saved page's paragraphs as short hashes, joined by blanks, and what the reader has yet to be shown. */
export interface VisitRow {
  url: string
  lines: string
  baseline: Baseline | null
}

/** One entity that is not what it was. `before` is what the same words stood for. */
export type MentionChange = { type: MentionType; label: string } & (
  | { kind: 'new' | 'gone' }
  | { kind: 'relinked'; quote: string; before: string }
)

/** What changed on a saved page since it was last seen. */
export interface Revisit {
  since: number
  /** The title as it was, where it is another one. */
  title: string | null
  /** How many paragraphs came and went; an edited one does both. Null where that is not known. */
  lines: { added: number; removed: number } | null
  mentions: MentionChange[]
}

/** Shorter paragraphs (times, counters, captions' credits) change with every visit. */
const SHORTEST = 25
const MOST_LINES = 1_000
const HASH = 8
const BY_READER = /:\s*reader$/

/** The paragraphs of an article (joined by line feeds) for telling later which are new or gone. */
export function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .normalize('NFC')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    .filter(({ length }) => length >= SHORTEST)
    .slice(0, MOST_LINES)
    .map((line) => hashText(line).slice(-HASH))
    .join(' ')
}

/** Rows of a page as they are to be remembered; what the reader decided or taught is no change of the page's. */
function entitiesOf(rows: readonly PageEntity[]): EntityThen[] {
  return rows
    .filter(({ entity, spans }) => !entity.startsWith('own/') && !spans.every(({ quiet }) => quiet))
    .map(({ entity, type, label, spans }) => ({
      ...{ entity, type, label },
      quotes: [...new Set(spans.filter(({ rule }) => !BY_READER.test(rule)).map(({ quote }) => quote))],
    }))
    .filter(({ quotes }) => quotes.length > 0)
}

/** The entity that each surface form stands for. */
function byQuote(entities: readonly EntityThen[]): Map<string, EntityThen> {
  return new Map(entities.flatMap((one) => one.quotes.map((quote) => [`${one.type} ${quote}`, one] as const)))
}

function mentionChanges(then: readonly EntityThen[], rows: readonly PageEntity[]): MentionChange[] {
  const now = entitiesOf(rows)
  const decided = new Set(
    rows.flatMap(({ spans }) => spans.filter(({ rule }) => BY_READER.test(rule)).map(({ quote }) => quote)),
  )
  const before = byQuote(then)
  const relinked = [...byQuote(now)].flatMap(([key, { entity, type, label }]) => {
    const old = before.get(key)
    if (!old || old.entity === entity) return []
    return [
      { kind: 'relinked', type, label, before: old.label, quote: key.slice(type.length + 1), old, entity },
    ] as const
  })
  const taken = new Set(relinked.flatMap(({ old, entity }) => [old.entity, entity]))
  const isIn = (list: readonly EntityThen[], { entity }: EntityThen) =>
    list.some((one) => one.entity === entity)
  const others = (list: readonly EntityThen[], other: readonly EntityThen[]) =>
    list.filter(
      (one) =>
        !isIn(other, one) && !taken.has(one.entity) && !one.quotes.every((words) => decided.has(words)),
    )
  return [
    ...others(now, then).map(({ type, label }) => ({ kind: 'new', type, label }) as const),
    ...others(then, now).map(({ type, label }) => ({ kind: 'gone', type, label }) as const),
    ...relinked.map(({ old: _old, entity: _entity, ...change }) => change),
  ]
}

function lineChanges(then: string | null, now: string): Revisit['lines'] {
  if (then === null || now === '') return null
  const split = (lines: string) => (lines === '' ? [] : lines.split(' '))
  const [old, present] = [new Set(split(then)), new Set(split(now))]
  const added = [...present].filter((line) => !old.has(line)).length
  const removed = [...old].filter((line) => !present.has(line)).length
  return { added, removed }
}

/** A page as it is now. */
interface Present {
  title: string
  lines: string
  rows: readonly PageEntity[]
}

/** What is not as it was; null where everything is. Pure. */
export function revisitSince(baseline: Baseline, { title, lines, rows }: Present): Revisit | null {
  const revisit: Revisit = {
    since: baseline.since,
    title: baseline.title === title ? null : baseline.title,
    lines: lineChanges(baseline.lines, lines),
    mentions: mentionChanges(baseline.entities, rows),
  }
  const { added, removed } = revisit.lines ?? { added: 0, removed: 0 }
  const isSame = revisit.title === null && added + removed === 0 && revisit.mentions.length === 0
  return isSame ? null : revisit
}

/** The page before it is saved anew: when, its title, its rows. */
export interface Before {
  lastSeen: number
  title: string
  rows: readonly PageEntity[]
}

/**
 * Remembers a visit. What the page was before stays until the reader has seen the changes, or there are none again.
 * Call within the transaction that saves the page.
 * @param before null at the first visit, and where the page was read again without having been left
 */
export async function rememberVisit(
  db: RecognisedDatabase,
  url: string,
  before: Before | null,
  present: Present,
): Promise<void> {
  const known = await db.visits.get(url)
  const fresh: Baseline | null = before && {
    ...{ since: before.lastSeen, title: before.title },
    ...{ lines: known?.lines || null, entities: entitiesOf(before.rows) },
  }
  const baseline = known?.baseline ?? fresh
  const kept = baseline && revisitSince(baseline, present) ? baseline : null
  await db.visits.put({ url, lines: present.lines, baseline: kept })
}

/** What changed on a page since the reader last saw it; null for nothing, or for a page that is not saved. */
export async function findRevisit({ recognised }: Store, url: string): Promise<Revisit | null> {
  const [visit, page, rows] = await guarded(recognised, () =>
    recognised.transaction('r', [recognised.visits, recognised.pages, recognised.pageEntities], () =>
      Promise.all([
        recognised.visits.get(url),
        recognised.pages.get(url),
        recognised.pageEntities.where('page').equals(url).toArray(),
      ]),
    ),
  )
  if (!visit?.baseline || !page) return null
  return revisitSince(visit.baseline, { title: page.facts.title, lines: visit.lines, rows })
}

/** The reader has seen what changed: from now on the page is held against what it is today. */
export async function acknowledgeRevisit({ recognised }: Store, url: string): Promise<void> {
  await guarded(recognised, () => recognised.visits.update(url, { baseline: null }))
}
