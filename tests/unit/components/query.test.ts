// The library's query in its address.
import { expect, it } from 'vitest'
import type { LibraryQuery } from '@/components/library/query'
import { EMPTY_QUERY, groupingOf, isNarrowed, readQuery, writeQuery } from '@/components/library/query'

const FULL: LibraryQuery = {
  ...{
    words: 'nghị quyết 22',
    made: 'hand',
    type: 'document',
    entity: 'document/22-nq-tw',
    outlet: 'outlet/mau',
  },
  ...{
    page: 'https://bao.example.vn/a?b=1',
    tag: 'đầu tư công',
    colour: 'pink',
    state: 'noted',
    from: '2020-01-01',
    to: '2020',
  },
  group: 'day',
}

it.each([
  ['an empty query', EMPTY_QUERY],
  ['a full one', FULL],
])('gives %s back from its address', (_name, query) => {
  expect(readQuery(new URLSearchParams(writeQuery(query).toString()))).toEqual(query)
})

it('writes nothing for what is not narrowed', () => {
  expect(writeQuery(EMPTY_QUERY).toString()).toBe('')
})

it('leaves out what an address says wrongly', () => {
  const params = new URLSearchParams('type=spaceship&colour=beige&from=yesterday&made=1&group=x&q=a')
  expect(readQuery(params)).toEqual({ ...EMPTY_QUERY, words: 'a' })
})

it('gathers a search by entity, and everything else by page', () => {
  expect(groupingOf(EMPTY_QUERY)).toBe('page')
  expect(groupingOf({ ...EMPTY_QUERY, words: 'bộ' })).toBe('entity')
  expect(groupingOf({ ...EMPTY_QUERY, words: 'bộ', entity: 'institution/bo' })).toBe('page')
  expect(groupingOf({ ...EMPTY_QUERY, words: 'bộ', group: 'day' })).toBe('day')
})

it('is not narrowed by its grouping or by blanks', () => {
  expect(isNarrowed({ ...EMPTY_QUERY, group: 'day', words: '  ' })).toBe(false)
  expect(isNarrowed({ ...EMPTY_QUERY, tag: 'a' })).toBe(true)
})
