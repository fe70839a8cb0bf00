// The reader's highlights. Ids come from whoever makes one, so that a message sent twice makes one highlight.
import type { AnchorState, Colour, DeletedHighlight, Highlight, SavedPage, Stood } from '../annotation'
import { dayOfEpoch, siteOf, siteOfHost } from '../annotation'
import type { ReaderDatabase, Store } from './database'
import { guarded } from './database'
import { dayOfPage, outletOfPage } from './group'
import { momentAfter } from './moment'
import type { HighlightRow } from './rows'
import { highlightRow, readerPageRow, toHighlight, toReaderPage, toSavedPage } from './rows'
import { isStood, sound, soundOne } from './sound'

export type HighlightChange = Partial<
  Pick<Highlight, 'colour' | 'note' | 'tags' | 'entity' | 'target' | 'context'>
>

/** Lets search indexes know that highlights were written; call within the transaction of the write. */
export async function bumpRevision({ meta }: ReaderDatabase): Promise<void> {
  const revision = await meta.get('highlights')
  await meta.put({ key: 'highlights', value: (revision?.value ?? 0) + 1 })
}

/** Writes to highlights in one transaction, and lets search indexes know. */
export function writeHighlights<T>(reader: ReaderDatabase, write: () => Promise<T>): Promise<T> {
  const { highlights, pages, drafts, meta } = reader
  return guarded(reader, () =>
    reader.transaction('rw', [highlights, pages, drafts, meta], async () => {
      const result = await write()
      await bumpRevision(reader)
      return result
    }),
  )
}

/** Keeps a new highlight and its page. One whose id is known already is given back as it is. */
export async function createHighlight(
  { reader }: Store,
  highlight: Highlight,
  page: SavedPage,
): Promise<Highlight> {
  return writeHighlights(reader, async () => {
    const known = await reader.highlights.get(highlight.id)
    if (known) return toHighlight(known)
    const old = await reader.pages.get(page.url)
    const firstSeen = Math.min(page.firstSeen, old?.firstSeen ?? page.firstSeen)
    await reader.pages.put(readerPageRow({ ...page, firstSeen }))
    await reader.highlights.add(highlightRow(highlight))
    return highlight
  })
}

/** Changes a highlight; a changed note or tags settle its draft. Null when it is gone. @param now epoch ms */
export async function updateHighlight(
  { reader }: Store,
  id: string,
  change: HighlightChange,
  now: number,
): Promise<Highlight | null> {
  return writeHighlights(reader, async () => {
    const known = await reader.highlights.get(id)
    if (!known) return null
    if (change.note !== undefined || change.tags !== undefined) await reader.drafts.delete(id)
    const next = { ...known, ...change }
    if (JSON.stringify(next) === JSON.stringify(known)) return toHighlight(known)
    next.modified = momentAfter(now, known.modified)
    // Of a new place nothing is known until its page tells.
    if (change.target !== undefined) delete next.stood
    await reader.highlights.put(next)
    return toHighlight(next)
  })
}

/** Deletes a highlight; its page and draft stay for a day, for the undo. Null when it was gone already. */
export async function deleteHighlight(
  { reader }: Store,
  id: string,
  now: number,
): Promise<DeletedHighlight | null> {
  return writeHighlights(reader, async () => {
    const known = await reader.highlights.get(id)
    if (!known) return null
    await reader.highlights.delete(id)
    const left = await reader.highlights.where('page').equals(known.page).count()
    if (left === 0) await reader.pages.update(known.page, { emptied: now })
    return { ...toHighlight(known), ...(known.stood && { stood: known.stood }) }
  })
}

/** A page known by its address alone: what a highlight is given back to when nothing better is left. */
export function barePage(url: string, at: number): SavedPage {
  const facts: SavedPage['facts'] = {
    ...{ url, canonicalUrl: url, outlet: null, outletName: siteOf(url) ?? '', title: '' },
    ...{ published: null, updated: null, author: null, section: null, language: 'vi', origin: null },
    ...{ shape: 'article', reasons: [] },
  }
  return { url, facts, verdict: 'other-article', firstSeen: at, lastSeen: at, textHash: '' }
}

/** Puts a deleted highlight back as it was. One that is there is left alone. */
export async function restoreHighlight(
  { reader, recognised }: Store,
  highlight: DeletedHighlight,
): Promise<void> {
  const read = await guarded(recognised, () => recognised.pages.get(highlight.page)).catch(() => undefined)
  await writeHighlights(reader, async () => {
    if (await reader.highlights.get(highlight.id)) return
    const page = await reader.pages.get(highlight.page)
    if (page) await reader.pages.update(page.url, { emptied: 0 })
    else
      await reader.pages.put(
        readerPageRow(read ? toSavedPage(read) : barePage(highlight.page, highlight.created)),
      )
    await reader.highlights.add(highlightRow(highlight))
  })
}

/** Drops pages and drafts that a deletion left behind more than a day ago. @param now epoch ms */
export async function sweepReader({ reader }: Store, now: number): Promise<void> {
  const yesterday = now - 86_400_000
  const { highlights, pages, drafts } = reader
  await guarded(reader, () =>
    reader.transaction('rw', [highlights, pages, drafts], async () => {
      await pages.where('emptied').between(0, yesterday, false, true).delete()
      const old = await drafts.where('modified').belowOrEqual(yesterday).toArray()
      const owners = await highlights.bulkGet(old.map(({ highlight }) => highlight))
      await drafts.bulkDelete(old.filter((_, index) => !owners[index]).map(({ highlight }) => highlight))
    }),
  )
}

export async function findHighlight({ reader }: Store, id: string): Promise<Highlight | null> {
  const row = soundOne(reader.highlights, await guarded(reader, () => reader.highlights.get(id)))
  return row ? toHighlight(row) : null
}

/** The reader's highlights on one page, in reading order. */
export async function highlightsOfPage({ reader }: Store, url: string): Promise<Highlight[]> {
  const rows = await guarded(reader, () => reader.highlights.where('page').equals(url).toArray())
  return sound(reader.highlights, rows)
    .map(toHighlight)
    .sort((a, b) => a.target.position.start - b.target.position.start || (a.id < b.id ? -1 : 1))
}

/** Whether highlights of the reader's stand on any page of a host's site. */
export async function hasHighlightsOn({ reader }: Store, host: string): Promise<boolean> {
  const site = siteOfHost(host)
  return (await guarded(reader, () => reader.highlights.where('sites').equals(site).limit(1).count())) > 0
}

/** What to look for among the highlights; filters combine. Days are of the article, ISO, both ends included. */
export interface HighlightFilter {
  page?: string
  tag?: string
  colour?: Colour
  entity?: string
  outlet?: string
  /** Where it stood when its page was last read. */
  anchor?: AnchorState
  from?: string
  to?: string
}

/** A highlight beside the page it stands on. `day` is the article's, else that of the highlight. */
export interface HighlightEntry {
  highlight: Highlight
  page: SavedPage | null
  day: string
  outlet: string
  stood: Stood | null
}

/** Highlights beside their pages, in the order given; what cannot be shown is left out. */
export async function withPages(
  { reader }: Store,
  highlights: readonly HighlightRow[],
): Promise<HighlightEntry[]> {
  const shown = sound(reader.highlights, highlights)
  const urls = [...new Set(shown.map(({ page }) => page))]
  const rows = sound(reader.pages, await guarded(reader, () => reader.pages.bulkGet(urls)))
  const pages = new Map(rows.map((row) => [row.url, toReaderPage(row)]))
  return shown.map((row) => {
    const highlight = toHighlight(row)
    const page = pages.get(highlight.page) ?? null
    return {
      highlight,
      page,
      day: page ? dayOfPage(page.facts, highlight.created) : dayOfEpoch(highlight.created),
      outlet: page ? outletOfPage(page.facts) : new URL(highlight.page).hostname,
      stood: row.stood && isStood(row.stood) ? row.stood : null,
    }
  })
}

/** Whether an entry passes what the index did not decide. */
export function passesFilter(
  { highlight, day, outlet, stood }: HighlightEntry,
  filter: HighlightFilter,
): boolean {
  return (
    (filter.page === undefined || highlight.page === filter.page) &&
    (filter.tag === undefined || highlight.tags.includes(filter.tag)) &&
    (filter.colour === undefined || highlight.colour === filter.colour) &&
    (filter.entity === undefined || highlight.entity === filter.entity) &&
    (filter.outlet === undefined || outlet === filter.outlet) &&
    (filter.anchor === undefined || stood?.state === filter.anchor) &&
    (filter.from === undefined || day >= filter.from) &&
    (filter.to === undefined || day <= `${filter.to}\uffff`)
  )
}

/**
 * The reader's highlights, newest first. The narrowest index finds the candidates; the rest is sifted from them.
 * @param offset how many to skip: the reader's work is thousands of rows, not millions
 */
export async function findHighlights(
  store: Store,
  filter: HighlightFilter = {},
  { limit = 50, offset = 0 } = {},
): Promise<{ rows: HighlightEntry[]; total: number }> {
  const { highlights } = store.reader
  const rows = await guarded(store.reader, () => {
    if (filter.page !== undefined) return highlights.where('page').equals(filter.page).toArray()
    if (filter.entity !== undefined) return highlights.where('entity').equals(filter.entity).toArray()
    if (filter.tag !== undefined) return highlights.where('tags').equals(filter.tag).toArray()
    if (filter.colour !== undefined) return highlights.where('colour').equals(filter.colour).toArray()
    return highlights.orderBy('created').toArray()
  })
  const entries = (await withPages(store, rows)).filter((entry) => passesFilter(entry, filter))
  entries.sort(
    (a, b) => b.highlight.created - a.highlight.created || (a.highlight.id < b.highlight.id ? -1 : 1),
  )
  return { rows: entries.slice(offset, offset + limit), total: entries.length }
}

/** How many highlights there are. */
export async function countHighlights({ reader }: Store): Promise<number> {
  return guarded(reader, () => reader.highlights.count())
}

/** The tags in use with how often, most used first. */
export async function tagsInUse({ reader }: Store): Promise<{ tag: string; count: number }[]> {
  const keys = await guarded(reader, () => reader.highlights.orderBy('tags').keys())
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(String(key), (counts.get(String(key)) ?? 0) + 1)
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag, 'vi'))
}
