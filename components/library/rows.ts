// The library's rows: the reader's and the recognised ones in one order, with heads where a group begins. Pure.
import type { Highlight, PageEntity, Stood } from '@/lib/annotation'
import { dayOfEpoch } from '@/lib/annotation'
import type { EntitySeen, HighlightEntry } from '@/lib/store'
import { orderKey } from '@/lib/text/order'
import type { Direction, Grouping, Sort } from './query'

export interface PageBrief {
  url: string
  title: string
  /** Id of the outlet, or its host. */
  outlet: string
  /** ISO day of the article. */
  day: string
  /** Epoch milliseconds of the first saving. */
  saved: number
}

export type LibraryRow =
  | { kind: 'highlight'; page: PageBrief; highlight: Highlight; stood: Stood | null }
  /** `seen` is what is known of the entity over all pages, where the list is gathered by entity. */
  | { kind: 'mentions'; page: PageBrief; mentions: PageEntity; seen?: EntitySeen }

/** `nth` tells heads of one group apart, where the group stands in the list more than once. */
export type LibraryHead = { nth: number } & (
  | { kind: 'head-page'; page: PageBrief }
  | { kind: 'head-day'; day: string }
  | { kind: 'head-entity'; mentions: PageEntity; seen: EntitySeen | null }
  | { kind: 'head-own' }
)

export type LibraryItem = LibraryRow | LibraryHead

export function highlightRow({ highlight, page, day, outlet, stood }: HighlightEntry): LibraryRow {
  return {
    kind: 'highlight',
    ...{ highlight, stood },
    page: {
      ...{ url: highlight.page, title: page?.facts.title ?? '', outlet, day },
      saved: page?.firstSeen ?? highlight.created,
    },
  }
}

export function mentionsRow(mentions: PageEntity, seen?: EntitySeen): LibraryRow {
  const { page, title, outlet, day, created } = mentions
  const brief = { url: page, title, outlet, day, saved: created }
  return { kind: 'mentions', mentions, page: brief, ...(seen && { seen }) }
}

/** How rows stand beside each other in a list. */
export type CompareRows = (a: LibraryRow, b: LibraryRow) => number

/** The order of a list. Rows of one page may be equal: on their page they stand as they are read. */
export function comparerOfRows(sort: Sort | null, direction: Direction): CompareRows {
  const sign = direction === 'asc' ? 1 : -1
  const byUrl: CompareRows = (a, b) => (a.page.url < b.page.url ? -1 : Number(a.page.url > b.page.url))
  if (sort === 'saved') return (a, b) => sign * (a.page.saved - b.page.saved || byUrl(a, b))
  if (sort === 'title') {
    const keys = new Map<string, string>()
    const keyOf = ({ page: { title } }: LibraryRow) => {
      const key = keys.get(title) ?? orderKey(title)
      keys.set(title, key)
      return key
    }
    return (a, b) => {
      const [one, other] = [keyOf(a), keyOf(b)]
      return sign * (one < other ? -1 : one > other ? 1 : byUrl(a, b))
    }
  }
  return direction === 'asc' ? (a, b) => compareRows(b, a) : compareRows
}

/** The place in the store's own order of mentions; highlights stand at the head of their page. */
function place(row: LibraryRow): string {
  return row.kind === 'mentions' ? row.mentions.id : `${row.page.url}\n\uffff`
}

/** Newest article first, then by page; the order in which the store gives mentions. */
export function compareRows(a: LibraryRow, b: LibraryRow): number {
  if (a.page.day !== b.page.day) return a.page.day < b.page.day ? 1 : -1
  const [one, other] = [place(a), place(b)]
  if (one !== other) return one < other ? 1 : -1
  if (a.kind !== 'highlight' || b.kind !== 'highlight') return 0
  return a.highlight.target.position.start - b.highlight.target.position.start
}

/**
 * The reader's rows laid between the recognised ones, which come in portions.
 * @param done whether all recognised rows are there; else nothing is shown beyond the last of them
 */
export function mergeRows(
  own: readonly LibraryRow[],
  recognised: readonly LibraryRow[],
  done: boolean,
  compare: CompareRows = compareRows,
): LibraryRow[] {
  const last = recognised.at(-1)
  const visible = done ? own : own.filter((row) => last !== undefined && compare(row, last) <= 0)
  return arrangePages([...visible, ...recognised].sort(compare))
}

/** Where a row's first words stand on its page; what is only mentioned in passing comes last. */
function position(row: LibraryRow): number {
  if (row.kind === 'highlight') return row.highlight.target.position.start - Number.MAX_SAFE_INTEGER
  const { spans } = row.mentions
  const first = spans.find(({ quiet }) => !quiet)
  return first?.start ?? Number.MAX_SAFE_INTEGER
}

/** The rows of each page in reading order, the reader's own first. */
function arrangePages(rows: LibraryRow[]): LibraryRow[] {
  const pages: LibraryRow[][] = []
  for (const row of rows) {
    const page = pages.at(-1)
    const same = page?.[0]?.page.url === row.page.url && page[0].page.day === row.page.day
    if (page && same) page.push(row)
    else pages.push([row])
  }
  return pages.flatMap((page) => page.sort((a, b) => position(a) - position(b)))
}

function headOf(row: LibraryRow, group: Grouping, bySaved: boolean): LibraryHead {
  const { page } = row
  if (group === 'page') return { nth: 0, kind: 'head-page', page }
  if (group === 'day') return { nth: 0, kind: 'head-day', day: bySaved ? dayOfEpoch(page.saved) : page.day }
  if (row.kind === 'highlight') return { nth: 0, kind: 'head-own' }
  return { nth: 0, kind: 'head-entity', mentions: row.mentions, seen: row.seen ?? null }
}

/** Tells items apart in one list. */
export function itemKey(item: LibraryItem): string {
  const key = groupKey(item)
  return isHead(item) && item.nth > 0 ? `${key} ${item.nth}` : key
}

function groupKey(item: LibraryItem): string {
  switch (item.kind) {
    case 'highlight':
      return item.highlight.id
    case 'mentions':
      return item.mentions.id
    case 'head-page':
      return `page ${item.page.day} ${item.page.url}`
    case 'head-day':
      return `day ${item.day}`
    case 'head-entity':
      return `entity ${item.mentions.entity}`
    case 'head-own':
      return 'own'
  }
}

export function isHead(item: LibraryItem): item is LibraryHead {
  return item.kind.startsWith('head-')
}

/** Rows with a head before each that begins a group. @param bySaved days are those of saving, not of the articles */
export function withHeads(rows: readonly LibraryRow[], group: Grouping, bySaved = false): LibraryItem[] {
  const items: LibraryItem[] = []
  const times = new Map<string, number>()
  let current = ''
  for (const row of rows) {
    const head = headOf(row, group, bySaved)
    const key = groupKey(head)
    if (key !== current) {
      const nth = times.get(key) ?? 0
      times.set(key, nth + 1)
      items.push({ ...head, nth })
    }
    current = key
    items.push(row)
  }
  return items
}
