// What is in the library as a whole, by counters and small tables.
import { comparerOf } from '@/components/format'
import type { LibraryQuery } from '@/components/library/query'
import type { LibraryFacts } from '@/components/library/view'
import type { ListedOutlet } from '@/components/options/OutletChoice'
import type { Store } from '@/lib/store'
import {
  allDrafts,
  backupState,
  countHighlights,
  entitiesSeen,
  outletsMarked,
  readTotals,
  tagsInUse,
  topEntities,
} from '@/lib/store'

const FREQUENT = 14

const NO_WILDCARD = /^\*\./
const IN_A_LANGUAGE = / \(tiếng [^)]+\)$/
const outlets = () => import('@/lib/knowledge/data/outlets.json').then(({ default: all }) => all)

let names: Promise<ReadonlyMap<string, string>> | null = null

/** An outlet's name as a reader's language says in what it writes: *Báo Quảng Ninh (English)* for *… (tiếng Anh)*. */
export function outletIn(reader: string, { name, language }: { name: string; language: string }): string {
  if (reader === 'vi') return name
  const told = new Intl.DisplayNames(reader, { type: 'language' }).of(language)
  return name.replace(IN_A_LANGUAGE, ` (${told})`)
}

/** The names of the outlets we know, by id; loaded once, apart from the page's own code. */
export function outletNames(language: string): Promise<ReadonlyMap<string, string>> {
  names ??= outlets().then((all) => new Map(all.map((outlet) => [outlet.id, outletIn(language, outlet)])))
  return names
}

/** The outlets that are read by themselves, by name, with their hosts. */
export async function listedOutlets(language: string): Promise<ListedOutlet[]> {
  const compare = comparerOf(language)
  return (await outlets())
    .map((outlet) => ({
      name: outletIn(language, outlet),
      hosts: outlet.hosts.map((host) => host.replace(NO_WILDCARD, '')),
    }))
    .sort((a, b) => compare(a.name, b.name))
}

/** Everything but the names, which are no part of the library. */
export async function readFacts(
  store: Store,
  { type, entity }: Pick<LibraryQuery, 'type' | 'entity'>,
): Promise<Omit<LibraryFacts, 'outletNames'>> {
  const [totals, highlights, tags, frequent, narrowed, drafts, backup, marked] = await Promise.all([
    readTotals(store),
    countHighlights(store),
    tagsInUse(store),
    topEntities(store, { limit: FREQUENT, ...(type && { type }) }),
    entity ? entitiesSeen(store, [entity]) : [],
    allDrafts(store),
    backupState(store, Date.now()),
    outletsMarked(store),
  ])
  return {
    ...{ totals, highlights, tags, frequent, backup },
    outlets: [...new Set([...totals.outlets.map(({ outlet }) => outlet), ...marked])],
    entity: narrowed[0] ?? null,
    drafts: new Map(drafts.map((draft) => [draft.highlight, draft])),
  }
}
