// What other programs' annotations have in common, and how they become records of ours.
import * as v from 'valibot'
import type { Colour, Highlight, LibraryRecord, SavedPage } from '../../annotation'
import { isWebAddress, siteOf } from '../../annotation'
import { uuidOfName } from '../uuid'

/** An annotation of another program, as far as we can keep it. */
export interface ForeignHighlight {
  /** What tells it from all others of its program; the same file imported again makes the same highlights. */
  id: string
  /** Its UUID where it has one. */
  uuid: string | null
  url: string
  title: string
  /** The words it marks; empty where it marks none. */
  exact: string
  prefix: string
  suffix: string
  /** Where the words begin, as a hint alone. */
  start: number
  note: string
  tags: string[]
  colour: Colour | null
  /** ISO date-times, or empty. */
  created: string
  modified: string
}

/** What the caller knows and this, being pure, does not. */
export interface ForeignTools {
  /** The one address of all variants of a page. */
  canonical(address: string): string
  /** The words of a fragment of HTML. */
  textOfHtml(html: string): string
  /** Epoch milliseconds. */
  now: number
}

/**
 * Annotations left out: `no-quote` mark no words (notes on whole pages, replies), `no-address` no page of the web,
 * `unreadable` are not what their program writes.
 */
export type Skipped = Record<'no-quote' | 'no-address' | 'unreadable', number>

/** What could be read of a file, and how many parts of it could not. */
export interface Read<T> {
  found: T[]
  lost: number
}

/** A list whose parts are read each for itself: one that is damaged takes nothing of the others away. */
export function listOf<T>(item: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((list): Read<T> => {
      const found = list.flatMap((one) => {
        const read = v.safeParse(item, one)
        return read.success ? [read.output] : []
      })
      return { found, lost: list.length - found.length }
    }),
    v.check(({ found, lost }) => found.length > 0 || lost === 0, 'nothing in it can be read'),
  )
}

const MAX_CONTEXT = 400
const MAX_LONG = 200_000
const MAX_TITLE = 2_000
const MAX_TAGS = 200

function epoch(iso: string, otherwise: number): number {
  const time = Date.parse(iso)
  return Number.isSafeInteger(time) && time >= 0 ? time : otherwise
}

/** A page known by its address and title alone. Its times are zero, so that whatever the library knows of it wins. */
function pageOf(url: string, title: string): SavedPage {
  const facts: SavedPage['facts'] = {
    ...{
      url,
      canonicalUrl: url,
      outlet: null,
      outletName: siteOf(url) ?? '',
      title: title.slice(0, MAX_TITLE),
    },
    ...{ published: null, updated: null, author: null, section: null, language: 'vi', origin: null },
    ...{ shape: 'article', reasons: [] },
  }
  return { url, facts, verdict: 'other-article', firstSeen: 0, lastSeen: 0, textHash: '' }
}

async function highlightOf(
  program: string,
  from: ForeignHighlight,
  url: string,
  now: number,
): Promise<Highlight> {
  const { exact, start } = from
  const [prefix, suffix] = [from.prefix.slice(-MAX_CONTEXT), from.suffix.slice(0, MAX_CONTEXT)]
  const created = epoch(from.created, now)
  const tags = from.tags.map((tag) => tag.trim().slice(0, MAX_TAGS)).filter((tag) => tag !== '')
  return {
    id: from.uuid ?? (await uuidOfName(`${program}\n${from.id}`)),
    page: url,
    target: {
      quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
      position: { type: 'TextPositionSelector', start, end: start + exact.length },
      textHash: '',
    },
    colour: from.colour ?? 'amber',
    note: from.note.slice(0, MAX_LONG),
    tags: [...new Set(tags)].slice(0, MAX_TAGS),
    entity: null,
    context: `${prefix}${exact}${suffix}`.slice(0, MAX_LONG),
    created,
    modified: Math.max(created, epoch(from.modified, created)),
  }
}

/** Records of annotations: each page once, before what stands on it; of two with one id the later. */
export async function recordsOf(
  program: string,
  { found, lost }: Read<ForeignHighlight>,
  { canonical, now }: ForeignTools,
): Promise<{ records: LibraryRecord[]; skipped: Skipped }> {
  const skipped: Skipped = { 'no-quote': 0, 'no-address': 0, unreadable: lost }
  const pages = new Map<string, SavedPage>()
  const highlights = new Map<string, Highlight>()
  for (const one of found) {
    const exact = one.exact.trim().slice(0, MAX_LONG)
    if (!isWebAddress(one.url)) skipped['no-address'] += 1
    else if (exact === '') skipped['no-quote'] += 1
    else {
      const url = canonical(one.url)
      const highlight = await highlightOf(program, { ...one, exact }, url, now)
      const known = highlights.get(highlight.id)
      if (known === undefined || known.modified < highlight.modified) highlights.set(highlight.id, highlight)
      if ((pages.get(url)?.facts.title ?? '') === '') pages.set(url, pageOf(url, one.title))
    }
  }
  const records: LibraryRecord[] = [...pages.values()].map((page) => ({
    kind: 'page',
    keptBy: 'reader',
    page,
  }))
  for (const highlight of highlights.values()) records.push({ kind: 'highlight', highlight })
  return { records, skipped }
}
