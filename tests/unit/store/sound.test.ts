// One damaged row takes nothing of the rest away: it is left out, counted, and found by the check of the library.
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { exportJson, previewImport } from '@/lib/exchange'
import {
  allCorrections,
  allDrafts,
  allOwnEntities,
  checkLibrary,
  correctionsFor,
  countDamaged,
  decidedAssignments,
  findHighlights,
  findMentions,
  foundAssignments,
  highlightsOfPage,
  latestPages,
  libraryRecords,
  mentionsOfPage,
  onDamaged,
  recheckDamaged,
  repairLibrary,
  type Store,
  saveAssignment,
  searchEntities,
  searchHighlights,
  searchPages,
  topEntities,
} from '@/lib/store'
import { fileOf, fill, jsonOf, recordsIn, shelfOf, TOOLS, textFrom } from '../exchange/library'
import { assignmentOf, NOW, newStore, saveSample } from './samples'

async function filled() {
  const store = newStore()
  await fill(store)
  await saveAssignment(store, assignmentOf(1, 'bai-1.html', { state: 'confirmed' }), NOW)
  return store
}

/** Everything that screens ask for, as one number of rows each. */
async function readAll(store: Store): Promise<Record<string, number>> {
  const records: unknown[] = []
  for await (const record of libraryRecords(store, { what: 'all' })) records.push(record)
  const pages = await latestPages(store)
  const rows = {
    highlights: (await findHighlights(store)).rows,
    searched: await searchHighlights(store, 'bộ'),
    mentions: (await findMentions(store)).rows,
    pages,
    onPage: (await Promise.all(pages.map(({ url }) => mentionsOfPage(store, url)))).flat(),
    marked: (await Promise.all(pages.map(({ url }) => highlightsOfPage(store, url)))).flat(),
    entities: await topEntities(store),
    named: await searchEntities(store, 'bộ ngoại giao'),
    titled: await searchPages(store, 'chính phủ'),
    drafts: await allDrafts(store),
    corrections: await allCorrections(store),
    own: await allOwnEntities(store),
    decided: await decidedAssignments(store),
    found: await foundAssignments(store),
    records,
  }
  return Object.fromEntries(Object.entries(rows).map(([name, { length }]) => [name, length]))
}

/** Damage of several kinds: a part gone, a part of another kind, a value that nobody knows. */
const DAMAGE: [what: string, db: 'reader' | 'recognised', table: string, change: object][] = [
  ['a highlight without its words', 'reader', 'highlights', { target: null }],
  ['a highlight whose place has no number', 'reader', 'highlights', { 'target.position.start': 'x' }],
  ['a highlight whose tags are none', 'reader', 'highlights', { tags: [3] }],
  ['a highlight in a colour that nobody knows', 'reader', 'highlights', { colour: 'mauve' }],
  ['a highlight whose note is a number', 'reader', 'highlights', { note: 7 }],
  ['a page of the reader without facts', 'reader', 'pages', { facts: null }],
  ['a draft without words', 'reader', 'drafts', { note: null }],
  ['a correction that decides nothing', 'reader', 'corrections', { verdict: {} }],
  ['an own name without other names', 'reader', 'ownEntities', { aliases: null }],
  ['a decision about nobody', 'reader', 'assignments', { who: null }],
  ['a recognised page without a title', 'recognised', 'pages', { 'facts.title': null }],
  ['names without places', 'recognised', 'pageEntities', { spans: null }],
  ['names of a type that nobody knows', 'recognised', 'pageEntities', { type: 'city' }],
  ['an entity without forms', 'recognised', 'entities', { forms: 'x' }],
]

describe('a damaged row', () => {
  it.each(DAMAGE)('is left out and counted, and the check finds it: %s', async (_what, db, name, change) => {
    const store = await filled()
    const before = await readAll(store)
    expect(countDamaged(store)).toBe(0)
    const table = store[db].table(name)
    const [key] = await table.toCollection().primaryKeys()
    expect(key).toBeDefined()
    expect(await table.update(key, change)).toBe(1)
    let told = 0
    onDamaged(store, () => {
      told += 1
    })
    const after = await readAll(store)
    for (const [what, count] of Object.entries(before)) {
      expect(after[what]).toBeLessThanOrEqual(count)
      if (!['records'].includes(what)) expect(after[what]).toBeGreaterThanOrEqual(Math.min(1, count) - 1)
    }
    expect(countDamaged(store)).toBe(1)
    expect(told).toBe(1)
    const health = await checkLibrary(store)
    expect(health.broken + health.loose + health.miscounted).toBeGreaterThan(0)
    const mended = await repairLibrary(store)
    expect(mended.broken + mended.loose + mended.miscounted).toBe(0)
    await recheckDamaged(store)
    expect(countDamaged(store)).toBe(0)
    expect(told).toBe(2)
  })

  it('among others takes none of them away', async () => {
    const store = await filled()
    const whole = (await findHighlights(store)).rows.length
    const [key] = await store.reader.highlights.toCollection().primaryKeys()
    await store.reader.highlights.update(key ?? '', { target: null } as never)
    expect((await findHighlights(store)).rows).toHaveLength(whole - 1)
  })

  it('whose page alone is damaged is shown all the same, as one whose page is not known', async () => {
    const store = await filled()
    const whole = (await findHighlights(store)).rows.length
    await store.reader.pages.toCollection().modify({ facts: null } as never)
    const { rows } = await findHighlights(store)
    expect(rows).toHaveLength(whole)
    expect(rows.every(({ page }) => page === null)).toBe(true)
  })

  it.each([
    ...DAMAGE.filter(([, , table]) => table !== 'entities'),
    ['a highlight counted in no numbers', 'reader', 'highlights', { 'target.codePointStart': 'x' }],
    ['a page read by nobody', 'reader', 'pages', { textHash: 5 }],
    ['a choice of nothing', 'reader', 'choices', { keep: 'maybe' }],
    ['names with a place of no length', 'recognised', 'pageEntities', { 'spans.0.rule': 3 }],
  ] as typeof DAMAGE)(
    'is not in a file, which says so and can be imported: %s',
    async (_what, db, name, change) => {
      const store = await filled()
      const table = store[db].table(name)
      const [key] = await table.toCollection().primaryKeys()
      expect(await table.update(key, change)).toBe(1)
      for (const what of db === 'reader' ? (['all', 'own'] as const) : (['all'] as const)) {
        const leftOut = { rows: 0 }
        const json = await textFrom(exportJson(libraryRecords(store, { what }, leftOut), leftOut))
        expect(leftOut.rows).toBeGreaterThan(0)
        expect(JSON.parse(json).leftOut).toBe(leftOut.rows)
        const other = newStore()
        const preview = await previewImport(fileOf(json), await shelfOf(other), TOOLS)
        expect(preview.records).toBe(recordsIn(json).length)
      }
    },
  )

  it('of a page leaves its highlights in the file, on what else is known of the page', async () => {
    const store = await filled()
    const before = recordsIn(await jsonOf(store)).filter(({ kind }) => kind === 'highlight').length
    await store.reader.pages.toCollection().modify({ facts: null } as never)
    await store.recognised.pages.toCollection().modify({ facts: null } as never)
    const records = recordsIn(await jsonOf(store))
    expect(records.filter(({ kind }) => kind === 'highlight')).toHaveLength(before)
    expect(records.filter(({ kind }) => kind === 'mentions')).toHaveLength(0)
    const narrowed = await jsonOf(store, { what: 'filter', filter: { made: 'hand' } })
    expect(recordsIn(narrowed).filter(({ kind }) => kind === 'highlight')).toHaveLength(before)
  })

  it('in the middle of a long list does not end it', async () => {
    const store = newStore()
    for (let nth = 0; nth < 9; nth++) await saveSample(store, `bai-${nth}.html`)
    const all = (await findMentions(store, {}, { limit: 1000 })).rows
    await store.recognised.pageEntities.update(all[2]?.id ?? '', { spans: null } as never)
    const read: string[] = []
    let after = null
    do {
      const portion = await findMentions(store, {}, { limit: 3, after })
      read.push(...portion.rows.map(({ id }) => id))
      after = portion.next
    } while (after)
    expect(read).toHaveLength(all.length - 1)
  })

  it('of a page that is read again gives way to what was read', async () => {
    const store = newStore()
    const { canonicalUrl: url } = await saveSample(store)
    const rows = await mentionsOfPage(store, url)
    await store.recognised.pageEntities.update(rows[0]?.id ?? '', { spans: null } as never)
    await store.recognised.pages.update(url, { facts: null } as never)
    await saveSample(store, undefined, {}, NOW + 1)
    expect(await mentionsOfPage(store, url)).toHaveLength(rows.length)
    expect((await latestPages(store)).map((page) => page.url)).toEqual([url])
  })

  it('says of corrections for a page only what can be followed', async () => {
    const store = await filled()
    const [one] = await allCorrections(store)
    const url = one?.page ?? 'https://bao.example.vn/bai-1.html'
    const before = await correctionsFor(store, url)
    await store.reader.corrections.update(one?.id ?? '', { verdict: { kind: 'entity' } } as never)
    expect(await correctionsFor(store, url)).toHaveLength(before.length - 1)
  })
})
