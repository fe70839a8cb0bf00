// The library's query in its address.
import { expect, it } from 'vitest'
import type { LibraryQuery } from '@/components/library/query'
import {
  directionOf,
  EMPTY_QUERY,
  groupedBy,
  groupingOf,
  isNarrowed,
  readArranged,
  readQuery,
  sortedBy,
  sortOf,
  unnarrowed,
  writeArrangement,
  writeQuery,
} from '@/components/library/query'

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
    anchor: 'lost',
    from: '2020-01-01',
    to: '2020',
  },
  ...{ group: 'day', sort: 'saved', order: 'asc' },
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

it('stands by day, the newest first, and names by how well they match, unless told otherwise', () => {
  expect([sortOf(EMPTY_QUERY), directionOf(EMPTY_QUERY)]).toEqual(['published', 'desc'])
  expect(sortOf({ ...EMPTY_QUERY, words: 'bộ' })).toBeNull()
  const titles = { ...EMPTY_QUERY, sort: 'title' as const }
  expect([groupingOf(titles), sortOf(titles), directionOf(titles)]).toEqual(['page', 'title', 'asc'])
  expect(directionOf({ ...titles, order: 'desc' })).toBe('desc')
})

it('lets groups give way to an order that they cannot stand in, and the other way round', () => {
  const byDay = { ...EMPTY_QUERY, group: 'day' as const }
  expect(sortedBy(byDay, 'saved')).toEqual({ sort: 'saved', order: null })
  const named = { ...byDay, ...sortedBy(byDay, 'entity') }
  expect(groupingOf(named)).toBe('entity')
  expect(groupedBy({ ...named, order: 'desc' }, 'page')).toEqual({ group: 'page', sort: null, order: null })
  expect(sortOf(readQuery(new URLSearchParams('group=day&sort=title')))).toBe('published')
})

it('keeps its arrangement when nothing narrows it any more', () => {
  const query = { ...FULL, ...sortedBy(FULL, 'title') }
  expect(unnarrowed(query)).toEqual({ ...EMPTY_QUERY, sort: 'title' })
  expect(isNarrowed(unnarrowed(query))).toBe(false)
})

it('is arranged as it was the last time, unless its address says anything', () => {
  const kept = writeArrangement({ ...FULL, group: 'day', sort: 'saved', order: 'asc' })
  expect(readArranged(new URLSearchParams(), kept)).toEqual({
    ...EMPTY_QUERY,
    ...{ group: 'day', sort: 'saved', order: 'asc' },
  })
  expect(readArranged(new URLSearchParams('q=bo'), kept)).toEqual({ ...EMPTY_QUERY, words: 'bo' })
  expect(readArranged(new URLSearchParams(), 'sort=colour&group=none')).toEqual(EMPTY_QUERY)
  expect(writeArrangement({ ...FULL, group: 'page', sort: 'published', order: null })).toBe('')
})
