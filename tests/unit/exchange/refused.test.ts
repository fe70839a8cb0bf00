import 'fake-indexeddb/auto'
import { readFile } from 'node:fs/promises'
import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import type { LibraryRecord } from '@/lib/annotation'
import { importLibrary, readLibrary } from '@/lib/exchange'
import { newStore } from '../store/samples'
import { fileOf, fileWith, fill, jsonOf, listFrom, recordsIn, shelfOf, TOOLS } from './library'

async function published() {
  const schema = JSON.parse(await readFile('public/schema/chu-giai-library-1.schema.json', 'utf8'))
  return new Ajv2020({ strict: true }).compile(schema)
}

async function full() {
  const store = newStore()
  await fill(store)
  return { store, json: await jsonOf(store) }
}

describe('a file that is refused', () => {
  const record =
    (change: (record: never) => void, kind: LibraryRecord['kind']) => (records: LibraryRecord[]) => {
      const found = records.find((candidate) => candidate.kind === kind)
      change(found as never)
      return records
    }
  type Any = Record<string, Record<string, unknown>>
  const spoil: [string, (records: LibraryRecord[]) => unknown[], string][] = [
    ['a record twice', (records) => [...records, records[0]], 'duplicate'],
    [
      'a highlight without its page',
      (records) => records.filter(({ kind }) => kind !== 'page'),
      'missing-page',
    ],
    ['a record of an unknown kind', (records) => [...records, { kind: 'wonder' }], 'invalid-record'],
    ['a record that is a number', (records) => [...records, 5], 'invalid-record'],
    ['a record that is null', (records) => [...records, null], 'invalid-record'],
    [
      'a colour that is none',
      record((r: Any) => (r.highlight!.colour = 'red'), 'highlight'),
      'invalid-record',
    ],
    ['a time as text', record((r: Any) => (r.highlight!.created = '2026'), 'highlight'), 'invalid-record'],
    [
      'a time that is no number of ours',
      record((r: Any) => (r.highlight!.created = 1.5), 'highlight'),
      'invalid-record',
    ],
    ['an id that is none', record((r: Any) => (r.highlight!.id = '../x'), 'highlight'), 'invalid-record'],
    ['a missing field', record((r: Any) => delete r.highlight!.note, 'highlight'), 'invalid-record'],
    ['a field too many', record((r: Any) => (r.highlight!.evil = 1), 'highlight'), 'invalid-record'],
    [
      'an address that runs',
      record((r: Any) => (r.choice!.url = 'javascript:alert(1)'), 'choice'),
      'invalid-record',
    ],
    [
      'mentions of no type of ours',
      record((r: Any) => (r.mentions!.type = 'animal'), 'mentions'),
      'invalid-record',
    ],
    [
      'a confidence beyond 1',
      record((r: Any) => ((r.mentions!.spans as Any[])[0]!.confidence = 2 as never), 'mentions'),
      'invalid-record',
    ],
  ]

  it.each(spoil)('has %s', async (_name, change, code) => {
    const { store, json } = await full()
    const file = fileWith(change(recordsIn(json)))
    await expect(importLibrary(fileOf(file), await shelfOf(newStore()), TOOLS)).rejects.toMatchObject({
      code,
    })
    await expect(importLibrary(fileOf(file), await shelfOf(store), TOOLS)).rejects.toMatchObject({ code })
    expect(await jsonOf(store)).toBe(json)
    if (code === 'invalid-record') expect((await published())(JSON.parse(file))).toBe(false)
  })

  it('says where the fault is', async () => {
    const { json } = await full()
    const lines = json.split('\n')
    const at = lines.findIndex((line) => line.includes('"kind":"highlight"'))
    lines[at] = (lines[at] ?? '').replace('"colour":"amber"', '"colour":"red"')
    const refused = importLibrary(fileOf(lines.join('\n'), 7), await shelfOf(newStore()), TOOLS)
    await expect(refused).rejects.toMatchObject({
      code: 'invalid-record',
      place: { line: at + 1, column: 1, record: at, path: 'highlight.colour' },
    })
  })

  it.each([
    ['', 'not-json'],
    ['   \n', 'not-json'],
    ['xin chào', 'not-json'],
    ['<html>', 'not-json'],
    ['[1, 2]', 'not-a-library'],
    ['"chu-giai-library"', 'not-a-library'],
    ['{}', 'not-a-library'],
    ['{"records": {}}', 'not-a-library'],
    ['{"records": []}', 'not-a-library'],
    ['{"format": "other", "version": 1, "records": []}', 'not-a-library'],
    ['{"format": "chu-giai-library", "records": []}', 'not-a-library'],
    ['{"format": "chu-giai-library", "version": 0, "records": []}', 'not-a-library'],
    ['{"format": "chu-giai-library", "version": "1", "records": []}', 'not-a-library'],
    ['{"format": "chu-giai-library", "version": 2, "records": []}', 'too-new'],
    ['{"records": [], "version": 2, "format": "chu-giai-library"}', 'too-new'],
    ['{"format": "chu-giai-library", "version": 1, "records": [', 'truncated'],
    ['{"format": "chu-giai-library", "version": 1, "records": []', 'truncated'],
    ['{"format": "chu-giai-li', 'truncated'],
    ['{"format": "chu-giai-library", "version": 1, "records": []}}', 'not-json'],
    ['{"format": "chu-giai-library", "version": 1, "records": [,]}', 'not-json'],
    ['{"format": "chu-giai-library", "version": 1, "records": [],}', 'not-json'],
    ['{"format": "chu-giai-library" "version": 1}', 'not-json'],
    ['{"format": "chu-giai-library", "version": 1x, "records": []}', 'not-json'],
    ['{"format": "chu-giai-library", "version": 1, "records": [{"kind": }]}', 'not-json'],
    ['{"format": "chu-giai-library", "version": 1 2, "records": []}', 'not-json'],
  ])('is %j', async (text, code) => {
    for (const size of [1, 3, 1000]) {
      await expect(listFrom(readLibrary(fileOf(text, size)()))).rejects.toMatchObject({ code })
    }
  })

  it('is cut anywhere', async () => {
    const { json } = await full()
    for (let end = 0; end < json.length - 2; end += 97) {
      const cut = importLibrary(fileOf(json.slice(0, end)), await shelfOf(newStore()), TOOLS)
      await expect(cut).rejects.toMatchObject({ name: 'ImportError' })
    }
  })
})
