// Mentions of one article to rows: one row a page and entity, its places inside.
import type { Mention, PageEntity, PageFacts, SavedSpan } from '../annotation'
import { dayOfEpoch, dayOfTime } from '../annotation'

/** How much of the text is kept on each side of a mention, in UTF-16 code units: enough to tell places apart. */
const CONTEXT = 32

/** The key under which mentions of one thing are gathered. */
export function entityKey(mention: Mention): string {
  if (mention.status === 'linked') return mention.entity
  if (mention.status === 'unknown') return `unknown/${mention.type}/${mention.label}`
  return `ambiguous/${mention.type}/${mention.quote.normalize('NFC')}`
}

/** The primary key of the row of a page and an entity key. */
export function pageEntityId(page: string, entity: string): string {
  return `${page}\n${entity}`
}

/** The day a page's rows stand under: the article's as far as known, else the day of the visit. */
export function dayOfPage(facts: PageFacts, visited: number): string {
  return dayOfTime(facts.published) ?? dayOfEpoch(visited)
}

/** The outlet a page's rows stand under: its id, or the host where it is none of the listed. */
export function outletOfPage(facts: PageFacts): string {
  return facts.outlet ?? new URL(facts.canonicalUrl).hostname
}

function isSplit(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
}

/** The text around a span, never cut through a pair of surrogates. */
function around(text: string, start: number, end: number): { prefix: string; suffix: string } {
  let from = Math.max(0, start - CONTEXT)
  let to = Math.min(text.length, end + CONTEXT)
  if (isSplit(text, from)) from += 1
  if (isSplit(text, to)) to -= 1
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) }
}

/** Counts code points up to growing offsets in one walk. */
function codePointCounter(text: string): (offset: number) => number {
  let at = 0
  let pairs = 0
  return (offset) => {
    for (; at < offset; at++) if (isSplit(text, at + 1) && at + 1 < offset) pairs += 1
    return offset - pairs
  }
}

/**
 * Rows for the mentions of an article, in the order of their first place.
 * @param visited epoch milliseconds of the visit; `created` and `modified` of the rows.
 */
export function groupMentions(
  { facts, text }: { facts: PageFacts; text: string },
  mentions: readonly Mention[],
  { generator, visited }: { generator: string; visited: number },
): PageEntity[] {
  const page = facts.canonicalUrl
  const rows = new Map<string, PageEntity>()
  const codePoints = codePointCounter(text)
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const { start, end, quote, form, rule, confidence, quiet } = mention
    const span: SavedSpan = {
      ...{ start, end, quote, form, rule, confidence, quiet },
      ...around(text, start, end),
      codePointStart: codePoints(start),
      ...(mention.roles.length > 0 && {
        roles: mention.roles.map(({ title, office }) => ({ title, office })),
      }),
    }
    const entity = entityKey(mention)
    const row = rows.get(entity)
    if (row) {
      row.spans.push(span)
      continue
    }
    rows.set(entity, {
      id: pageEntityId(page, entity),
      page,
      entity,
      type: mention.type,
      status: mention.status,
      label: mention.label ?? mention.quote,
      day: dayOfPage(facts, visited),
      outlet: outletOfPage(facts),
      title: facts.title,
      candidates:
        mention.status === 'ambiguous'
          ? mention.candidates.map(({ entity, label }) => ({ entity, label }))
          : [],
      spans: [span],
      generator,
      created: visited,
      modified: visited,
    })
  }
  return [...rows.values()]
}
