// Makes room: takes out what was recognised on pages that were last seen long ago. The reader's work stays whole.
import type { Store } from './database'
import { guarded } from './database'
import { removePages } from './pages'

/** Pages taken out in one transaction. */
const CHUNK = 200

/** Pages last seen before a moment, that the reader did not ask to keep. */
export async function oldPages({ reader, recognised }: Store, before: number): Promise<string[]> {
  const urls = await guarded(recognised, () => recognised.pages.where('lastSeen').below(before).primaryKeys())
  const chosen = await guarded(reader, () => reader.choices.toArray())
  const kept = new Set(chosen.filter(({ keep }) => keep).map(({ url }) => url))
  return urls.filter((url) => !kept.has(url))
}

/** How many pages `pruneRecognised` would take out. @param before epoch milliseconds */
export async function countOldPages(store: Store, before: number): Promise<number> {
  return (await oldPages(store, before)).length
}

/**
 * Takes out what was recognised on pages last seen before a moment, in portions: stopped half-way, the rest is as
 * it was. Pages that the reader chose to keep stay. Gives back how many pages went.
 * @param before epoch milliseconds
 * @param progress called with how many of all are gone
 */
export async function pruneRecognised(
  store: Store,
  before: number,
  progress: (gone: number, all: number) => void = () => {},
): Promise<number> {
  const urls = await oldPages(store, before)
  let gone = 0
  for (let at = 0; at < urls.length; at += CHUNK) {
    gone += await removePages(store, urls.slice(at, at + CHUNK))
    progress(gone, urls.length)
  }
  return gone
}
