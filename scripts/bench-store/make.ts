// Makes a large library of our own words, always the same. Runs in a page of the extension; nothing of it is shipped.
import type { PageEntity, PageFacts, SavedPage, SavedSpan } from '@/lib/annotation'
import type { Store } from '@/lib/store'
import { openStore, readTotals } from '@/lib/store'
import { guarded } from '@/lib/store/database'
import { Ledger } from '@/lib/store/ledger'
import { pageRow } from '@/lib/store/pages'
import type { Named } from './names'
import { names, numbers, PLACES, THEMES } from './names'

/** Pages written in one transaction: each writes the counters of all names that it met, so that few are best. */
const CHUNK = 2_500
const ROWS_A_PAGE = 12
const SPANS_A_ROW = 4
const DAY = 86_400_000
const BEGIN = Date.UTC(2012, 0, 1)

function factsOf(index: number, theme: string, place: string): PageFacts {
  const time = new Date(BEGIN + (index % 5_400) * DAY).toISOString()
  const url = `https://bao-${index % 40}.example.vn/tin/${index}.html`
  return {
    ...{ url, canonicalUrl: url, outlet: `outlet/bao-${index % 40}`, outletName: `Báo ${index % 40}` },
    ...{ title: `${place} bàn về ${theme}, kỳ ${index}`, author: null, section: null, language: 'vi' },
    ...{ published: { iso: time, precision: 'minute', from: 'meta' }, updated: null, origin: null },
    ...{ shape: 'article', reasons: [] },
  }
}

function spansOf(label: string, row: number): SavedSpan[] {
  return Array.from({ length: SPANS_A_ROW }, (_, index): SavedSpan => {
    const start = row * 400 + index * 90
    return {
      ...{ start, end: start + label.length, codePointStart: start, quote: label },
      ...{ form: 'name', rule: 'name: exact', confidence: 0.9, quiet: false },
      ...{ prefix: 'Tại phiên họp, đại diện các bên và ', suffix: ' nêu ý kiến về dự thảo, sau đó ' },
    }
  })
}

function rowOf(
  { url, facts, firstSeen }: SavedPage,
  { entity, type, label }: Named,
  row: number,
): PageEntity {
  return {
    ...{ id: `${url}\n${entity}`, page: url, entity, type, status: 'linked', label, candidates: [] },
    ...{ day: facts.published?.iso.slice(0, 10) ?? '', outlet: facts.outlet ?? '', title: facts.title },
    ...{ spans: spansOf(label, row), generator: 'bench', created: firstSeen, modified: firstSeen },
  }
}

async function writePages(store: Store, all: readonly Named[], from: number, to: number): Promise<void> {
  const { recognised } = store
  await guarded(recognised, () =>
    recognised.transaction('rw', recognised.tables, async () => {
      const ledger = new Ledger()
      const rows: PageEntity[] = []
      const pages = []
      for (let index = from; index < to; index++) {
        const next = numbers(index)
        const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T
        const facts = factsOf(index, pick(THEMES), pick(PLACES))
        const seen = BEGIN + index * 60_000
        const page: SavedPage = {
          ...{ url: facts.canonicalUrl, facts, verdict: 'government-news' },
          ...{ firstSeen: seen, lastSeen: seen, textHash: String(index) },
        }
        const named = new Set<Named>()
        // A square of an even number: few names stand on most pages.
        while (named.size < ROWS_A_PAGE) named.add(all[Math.floor(next() ** 2 * all.length)] as Named)
        pages.push(pageRow(page))
        ledger.page(undefined, pageRow(page))
        for (const [row, name] of [...named].entries()) {
          rows.push(rowOf(page, name, row))
          ledger.row(undefined, rows.at(-1))
        }
      }
      await recognised.pages.bulkPut(pages)
      await recognised.pageEntities.bulkPut(rows)
      await ledger.settle(recognised)
    }),
  )
}

/** Makes a library of at least so many mentions, unless one is there, and gives back how many there are. */
export async function make(mentions: number): Promise<number> {
  const store = openStore()
  const { mentions: there } = await readTotals(store)
  if (there > 0) return there
  const all = names()
  const pages = Math.ceil(mentions / (ROWS_A_PAGE * SPANS_A_ROW))
  for (let at = 0; at < pages; at += CHUNK) {
    await writePages(store, all, at, Math.min(at + CHUNK, pages))
  }
  return (await readTotals(store)).mentions
}
