import 'fake-indexeddb/auto'
import { readFile } from 'node:fs/promises'
import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { exportJson, importLibrary, previewImport, readLibrary } from '@/lib/exchange'
import {
  createHighlight,
  deleteHighlight,
  forgetEverything,
  highlightsOfPage,
  libraryRecords,
  mentionsOfPage,
  readTotals,
  savePage,
  searchHighlights,
  topEntities,
  updateHighlight,
} from '@/lib/store'
import {
  DAY,
  factsOf,
  highlightOf,
  NOW,
  newStore,
  pageOf,
  sampleRows,
  saveSample,
  uuid,
} from '../store/samples'
import { fileOf, fill, from, jsonOf, listFrom, NASTY, recordsIn, shelfOf, TOOLS, textFrom } from './library'

async function published() {
  const schema = JSON.parse(await readFile('public/schema/chu-giai-library-1.schema.json', 'utf8'))
  return new Ajv2020({ strict: true }).compile(schema)
}

async function full() {
  const store = newStore()
  await fill(store)
  return { store, json: await jsonOf(store) }
}

describe('the JSON of a library', () => {
  it('keeps to its published schema, and has every kind of record', async () => {
    const { json } = await full()
    const validate = await published()
    expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true)
    expect(new Set(recordsIn(json).map(({ kind }) => kind)).size).toBe(7)
  })

  it('says how many rows it lacks, where it lacks any', async () => {
    const { store, json } = await full()
    const lacking = await textFrom(exportJson(libraryRecords(store, { what: 'all' }), { rows: 2 }))
    const validate = await published()
    expect(validate(JSON.parse(lacking)), JSON.stringify(validate.errors)).toBe(true)
    expect(JSON.parse(lacking)).toEqual({ ...JSON.parse(json), leftOut: 2 })
    expect(json).not.toContain('leftOut')
  })

  it('is one record a line', async () => {
    const { json } = await full()
    const lines = json.trimEnd().split('\n').slice(1, -1)
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(recordsIn(json))
  })

  it('after wiping and importing is the same bytes again', async () => {
    const { store, json } = await full()
    const totals = await readTotals(store)
    const entities = await topEntities(store)
    await forgetEverything(store)
    expect(recordsIn(await jsonOf(store))).toEqual([])
    await importLibrary(fileOf(json), await shelfOf(store), TOOLS)
    expect(await jsonOf(store)).toBe(json)
    expect(await readTotals(store)).toEqual(totals)
    expect(await topEntities(store)).toEqual(entities)
    expect(await searchHighlights(store, 'dam')).toHaveLength(1)
  })

  it('is the same bytes whatever order things were saved in', async () => {
    const [one, other] = [newStore(), newStore()]
    await fill(one)
    const records = await listFrom(libraryRecords(one, { what: 'all' }))
    await importLibrary(
      fileOf(await textFrom(exportJson(from(records.toReversed())))),
      await shelfOf(other),
      TOOLS,
    )
    expect(await jsonOf(other)).toBe(await jsonOf(one))
  })

  it('of an empty library is a library', async () => {
    const json = await jsonOf(newStore())
    expect(json).toBe('{"format":"chu-giai-library","version":1,"records":[\n]}\n')
    expect(await listFrom(readLibrary(fileOf(json)()))).toEqual([])
  })
})

describe('a part of the library', () => {
  const kinds = (json: string) =>
    recordsIn(json).map((record) => (record.kind === 'page' ? record.keptBy : record.kind))

  it('that is one page has all of it and nothing else', async () => {
    const { store } = await full()
    const page = await jsonOf(store, { what: 'page', url: pageOf('rieng.html').url })
    expect(kinds(page)).toEqual(['reader', 'highlight', 'choice', 'correction'])
    const read = await jsonOf(store, { what: 'page', url: pageOf().url })
    expect(kinds(read)).toEqual([
      'reader',
      'recogniser',
      'highlight',
      'highlight',
      'draft',
      'mentions',
      'mentions',
      'mentions',
    ])
  })

  it('that is one entity has its mentions, the highlights tied to it, and their pages', async () => {
    const { store } = await full()
    const json = await jsonOf(store, { what: 'entity', entity: 'institution/bo-ngoai-giao' })
    expect(kinds(json)).toEqual(['reader', 'recogniser', 'highlight', 'mentions'])
  })

  it.each([
    [{ type: 'document' }, ['recogniser', 'mentions']],
    [{ made: 'hand' }, ['reader', 'highlight', 'highlight', 'reader', 'highlight']],
    [{ made: 'recognised', outlet: 'bao.example.vn' }, ['recogniser', 'mentions', 'mentions']],
    [{ colour: 'violet' }, ['reader', 'highlight']],
    [{ tag: 'họp' }, ['reader', 'highlight']],
    [{ words: 'nghi quyet 22' }, ['recogniser', 'mentions']],
    [{ words: 'alert dam' }, ['reader', 'highlight', 'recogniser', 'mentions', 'mentions']],
    [{ from: '2026-11-21', made: 'recognised' }, ['recogniser', 'mentions', 'mentions']],
    [{ to: '2026', made: 'hand', colour: 'violet' }, ['reader', 'highlight']],
    [{ to: '2025' }, []],
  ] as const)('that passes %j', async (filter, expected) => {
    const { store } = await full()
    expect(kinds(await jsonOf(store, { what: 'filter', filter }))).toEqual(expected)
  })

  it('can be imported by itself', async () => {
    const { store } = await full()
    const other = newStore()
    const json = await jsonOf(store, { what: 'filter', filter: { made: 'hand' } })
    await importLibrary(fileOf(json), await shelfOf(other), TOOLS)
    expect(await highlightsOfPage(other, pageOf().url)).toHaveLength(2)
  })
})

describe('merging', () => {
  it('adds, changes what is newer, and skips what is the same or older', async () => {
    const { store, json } = await full()
    const other = newStore()
    await createHighlight(other, highlightOf(1, { note: 'của tôi', modified: NOW + DAY }), pageOf())
    await createHighlight(other, highlightOf(2, { modified: NOW - 2 * DAY }), pageOf())
    await createHighlight(other, highlightOf(9), pageOf())
    const preview = await previewImport(fileOf(json), { existing: (await shelfOf(other)).existing }, TOOLS)
    expect(preview.highlight).toEqual({ added: 1, changed: 1, same: 0, older: 1 })
    expect(await highlightsOfPage(other, pageOf().url)).toHaveLength(3)
    expect((await importLibrary(fileOf(json), await shelfOf(other), TOOLS)).preview).toEqual(preview)
    const kept = await highlightsOfPage(other, pageOf().url)
    expect(kept.map(({ id, note }) => [id.slice(-1), note])).toEqual([
      ['1', 'của tôi'],
      ['2', ''],
      ['9', ''],
    ])
    const { preview: again } = await importLibrary(fileOf(json), await shelfOf(other), TOOLS)
    expect([again.highlight.same, again.highlight.older, again.mentions.same]).toEqual([2, 1, 5])
    expect(await readTotals(other)).toEqual(await readTotals(store))
  })

  it('keeps the counters right where rows on both sides differ', async () => {
    const { json } = await full()
    const other = newStore()
    const facts = factsOf('bai-1.html')
    const rows = sampleRows(facts, NOW - DAY).slice(0, 1)
    await savePage(other, { facts, verdict: 'government-news', textHash: 'h0' }, rows, NOW - DAY)
    await importLibrary(fileOf(json), await shelfOf(other), TOOLS)
    const totals = await readTotals(other)
    const all = await other.recognised.pageEntities.toArray()
    expect(totals.mentions).toBe(all.reduce((sum, { spans }) => sum + spans.length, 0))
    expect(totals.pages).toBe(2)
    expect(await mentionsOfPage(other, facts.canonicalUrl)).toHaveLength(3)
  })
})

describe('a file laid out by another program', () => {
  it.each([
    ['indented', (value: unknown) => JSON.stringify(value, null, 2)],
    ['on one line', (value: unknown) => JSON.stringify(value)],
    [
      'with members in another order',
      ({ records, ...head }: { records: unknown }) => JSON.stringify({ records, ...head }, null, '\t'),
    ],
    [
      'with a byte order mark and Windows line ends',
      (value: unknown) => `\ufeff${JSON.stringify(value, null, 1).replaceAll('\n', '\r\n')}`,
    ],
  ])('%s is read the same, in portions of any size', async (_name, layOut) => {
    const { json } = await full()
    const text = layOut(JSON.parse(json))
    for (const size of [1, 17, 100_000]) {
      const records = (await listFrom(readLibrary(fileOf(text, size)()))).map(([record]) => record)
      expect(records).toEqual(recordsIn(json))
    }
  })
})

describe('what was marked and deleted', () => {
  it('goes out only while it is there', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1, { note: NASTY }), pageOf())
    await saveSample(store, 'bai-2.html')
    await updateHighlight(store, uuid(1), { note: 'x' }, NOW)
    await deleteHighlight(store, uuid(1), NOW)
    expect(recordsIn(await jsonOf(store)).map(({ kind }) => kind)).toEqual([
      'page',
      'mentions',
      'mentions',
      'mentions',
    ])
  })
})

describe('what the reader taught', () => {
  it('goes out alone, and comes into another library without the pages', async () => {
    const { store } = await full()
    const json = await jsonOf(store, { what: 'taught' })
    expect(recordsIn(json).map(({ kind }) => kind)).toEqual(['correction', 'correction', 'entity'])
    const colleague = newStore()
    const { preview } = await importLibrary(fileOf(json), await shelfOf(colleague), TOOLS)
    expect([preview.correction.added, preview.entity.added]).toEqual([2, 1])
    expect(await jsonOf(colleague, { what: 'taught' })).toBe(json)
  })
})
