// The order of the library's rows, and the heads between them.
import { expect, it } from 'vitest'
import type { LibraryRow } from '@/components/library/rows'
import {
  compareRows,
  comparerOfRows,
  itemKey,
  mentionsRow,
  mergeRows,
  withHeads,
} from '@/components/library/rows'
import type { PageEntity } from '@/lib/annotation'
import { highlight } from '../../browser/components/samples'

function mention(page: string, day: string, entity: string, start = 0, quiet = false): LibraryRow {
  const row: PageEntity = {
    ...{ id: `${page}\n${entity}`, page, entity, type: 'institution', status: 'linked', label: entity },
    ...{ day, outlet: 'outlet/mau', title: page, candidates: [], generator: 'mẫu', created: 0, modified: 0 },
    spans: [
      {
        ...{ start, end: start + 5, quote: entity, form: 'name', rule: 'mẫu', confidence: 1, quiet },
        ...{ prefix: '', suffix: '', codePointStart: start },
      },
    ],
  }
  return mentionsRow(row)
}

function own(page: string, day: string, number: number): LibraryRow {
  return {
    kind: 'highlight',
    highlight: highlight(number, { page }),
    stood: null,
    page: { url: page, title: page, outlet: 'outlet/mau', day, saved: number },
  }
}

const keys = (rows: readonly LibraryRow[]) => rows.map((row) => itemKey(row).replace(/^0+-.*0(?=\d)/, 'own '))

it('puts the newest article first, and the reader’s own at the head of its page in reading order', () => {
  const rows = mergeRows(
    [own('b', '2020-05-01', 1), own('a', '2019-01-01', 2)],
    [mention('b', '2020-05-01', 'x', 9), mention('b', '2020-05-01', 'y', 3), mention('a', '2019-01-01', 'x')],
    true,
  )
  expect(keys(rows)).toEqual(['own 1', 'b\ny', 'b\nx', 'own 2', 'a\nx'])
})

it('shows none of the reader’s own beyond the last recognised row while more are to come', () => {
  const rows = mergeRows(
    [own('b', '2020-05-01', 1), own('a', '2019-01-01', 2)],
    [mention('b', '2020-05-01', 'x')],
    false,
  )
  expect(keys(rows)).toEqual(['own 1', 'b\nx'])
})

it('puts what is only mentioned in passing last on its page', () => {
  const rows = mergeRows([], [mention('a', '2020', 'x', 1, true), mention('a', '2020', 'y', 50)], true)
  expect(keys(rows)).toEqual(['a\ny', 'a\nx'])
})

it('orders as the store does: by day, then by id, both falling', () => {
  const rows = [mention('a', '2020-05', 'x'), mention('a/b', '2020-05', 'x'), mention('a', '2020-05-02', 'x')]
  expect(rows.sort(compareRows).map(({ page }) => `${page.day} ${page.url}`)).toEqual([
    '2020-05-02 a',
    '2020-05 a/b',
    '2020-05 a',
  ])
})

it.each([
  ['page', ['page 2020 b', 'b\ny', 'b\nx', 'page 2020 a', 'a\nx']],
  ['day', ['day 2020', 'b\ny', 'b\nx', 'a\nx']],
  ['entity', ['entity y', 'b\ny', 'entity x', 'b\nx', 'a\nx']],
] as const)('begins a group by %s with a head', (group, expected) => {
  const rows = [mention('b', '2020', 'y'), mention('b', '2020', 'x'), mention('a', '2020', 'x')]
  expect(withHeads(rows, group).map(itemKey)).toEqual(expected)
})

it('tells the heads of a group that stands twice apart', () => {
  const rows = ['x', 'y', 'x'].map((entity, index) => mention(`${index}`, '2020', entity))
  expect(withHeads(rows, 'entity').map(itemKey)).toEqual([
    ...['entity x', '0\nx', 'entity y', '1\ny', 'entity x 1', '2\nx'],
  ])
})

it.each([
  ['published', 'desc', ['own 2', 'own 3', 'own 1']],
  ['published', 'asc', ['own 1', 'own 3', 'own 2']],
  ['saved', 'desc', ['own 3', 'own 2', 'own 1']],
  ['saved', 'asc', ['own 1', 'own 2', 'own 3']],
  ['title', 'asc', ['own 3', 'own 1', 'own 2']],
  ['title', 'desc', ['own 2', 'own 1', 'own 3']],
] as const)('stand by %s, %s', (sort, direction, expected) => {
  const rows = [own('đất đai', '2018', 1), own('Ê a', '2024', 2), own('dân số', '2020', 3)]
  expect(keys(mergeRows(rows, [], true, comparerOfRows(sort, direction)))).toEqual(expected)
})

it('names the day of saving where the list stands by it', () => {
  const row = own('a', '2018-01-01', Date.UTC(2026, 4, 1))
  const [head] = withHeads([row], 'day', true)
  expect(head).toMatchObject({ kind: 'head-day', day: '2026-05-01' })
})
