// Corrections over every saved page, at once and back again. In portions, so that a large library is never held at once;
// what was left undone when the browser closed is finished at the next start.
import type { Correction, PageEntity } from '../annotation'
import { correctionsByWords, withCorrections, withoutCorrection } from './corrected'
import { beginCorrecting, endCorrecting, isCorrecting } from './correcting'
import { allCorrections, correctionsFor } from './corrections'
import type { Store } from './database'
import { guarded } from './database'
import { movedRow } from './moved'
import { replaceRows, writeRecognised } from './pages'

/** Rows read at once, and pages written at once. */
const READ = 1000
const WRITTEN = 50

/** Pages in whose rows a correction finds its words. */
async function* pagesWith({ recognised }: Store, corrections: readonly Correction[]) {
  const correctionOf = correctionsByWords(corrections)
  const bears = ({ type, spans }: PageEntity) => spans.some(({ quote }) => correctionOf(type, quote))
  let after = ''
  for (;;) {
    const rows = await guarded(recognised, () =>
      recognised.pageEntities.where(':id').above(after).limit(READ).toArray(),
    )
    yield [...new Set(rows.filter(bears).map(({ page }) => page))]
    const last = rows.at(-1)
    if (!last || rows.length < READ) return
    after = last.id
  }
}

async function correctPages(
  store: Store,
  urls: readonly string[],
  general: readonly Correction[],
  now: number,
): Promise<number> {
  const own = new Map(
    await Promise.all(
      urls.map(async (url) => {
        const all = await correctionsFor(store, url)
        return [url, all.filter(({ page }) => page !== null)] as const
      }),
    ),
  )
  return writeRecognised(store, async (db, ledger) => {
    let changed = 0
    for (const url of urls) {
      const page = await db.pages.get(url)
      const before = await db.pageEntities.where('page').equals(url).toArray()
      const correctionOf = correctionsByWords([...general, ...(own.get(url) ?? [])])
      const { rows, moved } = withCorrections(before, correctionOf, now)
      if (!page || moved.length === 0) continue
      changed += 1
      await replaceRows(db, before, rows, ledger)
      for (const one of moved) {
        const row = movedRow(url, page.textHash, one)
        const known = await db.moved.get(row.id)
        await db.moved.put(known ? { ...row, spans: [...known.spans, ...row.spans] } : row)
      }
    }
    return changed
  })
}

/**
 * Lays corrections over saved pages: those of one page over that page, those that apply everywhere over all.
 * @param now epoch milliseconds
 * @param only the pages to look at; all that are concerned where it is left out
 * @returns how many pages changed
 */
export async function correctSaved(
  store: Store,
  corrections: readonly Correction[],
  now: number,
  only?: readonly string[],
): Promise<number> {
  const general = corrections.filter(({ page }) => page === null)
  const named = only ? [] : new Set(corrections.flatMap(({ page }) => page ?? []))
  let changed = await correctPages(store, [...named], [], now)
  if (general.length === 0) return changed
  for await (const urls of only ? [only] : pagesWith(store, general)) {
    for (let at = 0; at < urls.length; at += WRITTEN)
      changed += await correctPages(store, urls.slice(at, at + WRITTEN), general, now)
  }
  return changed
}

/**
 * Brings back, on every saved page, what a correction took the place of.
 * @param now epoch milliseconds
 * @returns the pages that changed
 */
export async function uncorrectSaved(store: Store, correction: string, now: number): Promise<string[]> {
  const { recognised } = store
  const changed: string[] = []
  for (;;) {
    const notes = await guarded(recognised, () =>
      recognised.moved.where('correction').equals(correction).limit(WRITTEN).toArray(),
    )
    if (notes.length === 0) return changed
    await writeRecognised(store, async (db, ledger) => {
      for (const { id, page: url, textHash, spans } of notes) {
        await db.moved.delete(id)
        const page = await db.pages.get(url)
        const before = await db.pageEntities.where('page').equals(url).toArray()
        if (!page) continue
        const { day, outlet, facts, firstSeen } = page
        const common = { page: url, day, outlet, title: facts.title, generator: '', created: firstSeen }
        const known = before[0] ? { ...common, generator: before[0].generator } : common
        // Words that were taken out stand where they stood only in the same text.
        const rows = withoutCorrection(before, spans, known, page.textHash === textHash, now)
        await replaceRows(db, before, rows, ledger)
        changed.push(url)
      }
    })
  }
}

/**
 * Brings saved pages in line with the corrections there are: what was taken back and still shows, what was decided and
 * does not show everywhere yet.
 * @param now epoch milliseconds
 */
export async function settleCorrections(store: Store, now: number): Promise<void> {
  const { recognised } = store
  const note = await beginCorrecting(store)
  const all = await allCorrections(store)
  const standing = new Set(all.map(({ id }) => id))
  const noted = await guarded(recognised, () => recognised.moved.orderBy('correction').uniqueKeys())
  for (const id of noted) if (!standing.has(String(id))) await uncorrectSaved(store, String(id), now)
  await correctSaved(store, all, now)
  await endCorrecting(store, note)
}

/** Finishes what was left undone when the browser closed. @param now epoch milliseconds */
export async function resumeCorrecting(store: Store, now: number): Promise<void> {
  if (await isCorrecting(store)) await settleCorrections(store, now)
}
