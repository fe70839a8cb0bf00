// The library's rows: the reader's and the recognised ones in one order, with heads where a group begins. Pure.
import type { Highlight, PageEntity } from '@/lib/annotation'
import type { EntitySeen, HighlightEntry } from '@/lib/store'
import type { Grouping } from './query'

export interface PageBrief {
  url: string
  title: string
  /** Id of the outlet, or its host. */
  outlet: string
  day: string
}

export type LibraryRow =
  | { kind: 'highlight'; page: PageBrief; highlight: Highlight }
  /** `seen` is what is known of the entity over all pages, where the list is gathered by entity. */
  | { kind: 'mentions'; page: PageBrief; mentions: PageEntity; seen?: EntitySeen }

export type LibraryHead =
  | { kind: 'head-page'; page: PageBrief }
  | { kind: 'head-day'; day: string }
  | { kind: 'head-entity'; mentions: PageEntity; seen: EntitySeen | null }
  | { kind: 'head-own' }

export type LibraryItem = LibraryRow | LibraryHead

export function highlightRow({ highlight, page, day, outlet }: HighlightEntry): LibraryRow {
  return {
    kind: 'highlight',
    highlight,
    page: { url: highlight.page, title: page?.facts.title ?? '', outlet, day },
  }
}

export function mentionsRow(mentions: PageEntity, seen?: EntitySeen): LibraryRow {
  const { page, title, outlet, day } = mentions
  return { kind: 'mentions', mentions, page: { url: page, title, outlet, day }, ...(seen && { seen }) }
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
): LibraryRow[] {
  const last = recognised.at(-1)
  const visible = done ? own : own.filter((row) => last !== undefined && compareRows(row, last) <= 0)
  return [...visible, ...recognised].sort(compareRows)
}

function headOf(row: LibraryRow, group: Grouping): LibraryHead {
  if (group === 'page') return { kind: 'head-page', page: row.page }
  if (group === 'day') return { kind: 'head-day', day: row.page.day }
  if (row.kind === 'highlight') return { kind: 'head-own' }
  return { kind: 'head-entity', mentions: row.mentions, seen: row.seen ?? null }
}

/** Tells items apart in one list. */
export function itemKey(item: LibraryItem): string {
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

/** Rows with a head before each that begins a group. */
export function withHeads(rows: readonly LibraryRow[], group: Grouping): LibraryItem[] {
  const items: LibraryItem[] = []
  let current = ''
  for (const row of rows) {
    const head = headOf(row, group)
    const key = itemKey(head)
    if (key !== current) items.push(head)
    current = key
    items.push(row)
  }
  return items
}
