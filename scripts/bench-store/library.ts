// Runs in a page of the extension: makes a large library of our own words, always the same, and asks it questions, as
// the library page does and naively. Bundled by the bench and put into the page; nothing of it is shipped.
import { EMPTY_QUERY } from '@/components/library/query'
import { openFeed } from '@/entrypoints/library/feed'
import type { MentionType, PageEntity, PageFacts, SavedPage, SavedSpan } from '@/lib/annotation'
import type { Store } from '@/lib/store'
import { mentionsOfPage, openStore, readTotals } from '@/lib/store'
import { guarded } from '@/lib/store/database'
import { Ledger } from '@/lib/store/ledger'
import { pageRow } from '@/lib/store/pages'
import { fitsQuery, parseQuery } from '@/lib/text/query'

/** Pages written in one transaction. */
const CHUNK = 250
const ROWS_A_PAGE = 12
const SPANS_A_ROW = 4
const FIRST = 50
const DAY = 86_400_000
const BEGIN = Date.UTC(2012, 0, 1)

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Lý']
const MIDDLE = ['Văn', 'Thị', 'Bình', 'Minh', 'Đức', 'Quang', 'Thanh', 'Xuân', 'Hồng', 'Ngọc', 'Anh', 'Thu']
const GIVEN = [
  'An',
  'Minh',
  'Hà',
  'Sơn',
  'Hùng',
  'Lan',
  'Phúc',
  'Trang',
  'Dũng',
  'Hòa',
  'Việt',
  'Yến',
  'Khánh',
]
const FIELDS = ['Ngoại giao', 'Tài chính', 'Y tế', 'Tư pháp', 'Nội vụ', 'Công an', 'Quốc phòng', 'Xây dựng']
const PLACES = ['Hà Nội', 'Hải Phòng', 'Nghệ An', 'Đà Nẵng', 'Cà Mau', 'Lào Cai', 'Thanh Hóa', 'An Giang']
const THEMES = ['hội nhập quốc tế', 'chuyển đổi số', 'đầu tư công', 'cải cách tiền lương', 'phòng cháy']

/** A generator of numbers below 1 that always gives the same ones, for neighbouring seeds too (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Named {
  entity: string
  type: MentionType
  label: string
}

/** Some five thousand names, those in front much more frequent than those behind. */
function names(): Named[] {
  const made: Named[] = []
  for (const family of FAMILY) {
    for (const middle of MIDDLE) {
      for (const given of GIVEN) {
        made.push({ entity: '', type: 'official', label: `${family} ${middle} ${given}` })
      }
    }
  }
  for (const field of FIELDS) {
    made.push({ entity: '', type: 'institution', label: `Bộ ${field}` })
    for (const place of PLACES) made.push({ entity: '', type: 'institution', label: `Sở ${field} ${place}` })
  }
  for (let number = 1; number <= 2_000; number++) {
    made.push({ entity: '', type: 'document', label: `Nghị quyết số ${number}-NQ/TW` })
  }
  const next = numbers(7)
  // Bodies stand on more pages than people.
  const weight = ({ type }: Named) => (type === 'institution' ? 0.3 : 1)
  const keyed = made.map((name) => ({
    ...name,
    entity: `${name.type}/${name.label}`,
    order: next() * weight(name),
  }))
  return keyed.sort((a, b) => a.order - b.order).map(({ order: _order, ...name }) => name)
}

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

/** Makes a library of at least so many mentions, and gives back how many there are. */
export async function make(mentions: number, progress: (done: number) => void): Promise<number> {
  const store = openStore()
  const all = names()
  const pages = Math.ceil(mentions / (ROWS_A_PAGE * SPANS_A_ROW))
  for (let at = 0; at < pages; at += CHUNK) {
    await writePages(store, all, at, Math.min(at + CHUNK, pages))
    progress(at / pages)
  }
  return (await readTotals(store)).mentions
}

async function timed(work: () => Promise<number>): Promise<{ ms: number; found: number }> {
  const start = performance.now()
  const found = await work()
  return { ms: performance.now() - start, found }
}

/** The first fifty rows of a search, as the library page asks for them. */
export function search(words: string): Promise<{ ms: number; found: number }> {
  const store = openStore()
  return timed(async () => {
    let found = 0
    for await (const rows of openFeed(store, { ...EMPTY_QUERY, words })) {
      found += rows.length
      if (found >= FIRST) break
    }
    return found
  })
}

/** The same rows by reading everything. */
export function searchNaively(words: string): Promise<{ ms: number; found: number }> {
  const { recognised } = openStore()
  return timed(async () => {
    const query = parseQuery(words)
    const rows = await guarded(recognised, () => recognised.pageEntities.toArray())
    const fits = ({ label, title, spans }: PageEntity) =>
      fitsQuery(query, [label, title, ...spans.map(({ quote }) => quote)])
    return rows
      .filter(fits)
      .sort((a, b) => (a.day < b.day ? 1 : -1))
      .slice(0, FIRST).length
  })
}

/** The rows of one page, for a panel's first list, as it asks for them and by reading everything. */
export async function panelRows(): Promise<{
  asked: { ms: number; found: number }
  naive: { ms: number; found: number }
}> {
  const store = openStore()
  const url = (await guarded(store.recognised, () => store.recognised.pages.orderBy('day').last()))?.url ?? ''
  return {
    asked: await timed(async () => (await mentionsOfPage(store, url)).length),
    naive: await timed(
      async () =>
        (await guarded(store.recognised, () => store.recognised.pageEntities.toArray())).filter(
          ({ page }) => page === url,
        ).length,
    ),
  }
}
