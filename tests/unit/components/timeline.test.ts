// Where terms of office and the article's date lie on the hairline.
import { expect, it } from 'vitest'
import { placeTerms } from '@/components/entity/Timeline'
import type { CardTerm } from '@/lib/annotation'

function term(from: string | null, to: string | null): CardTerm {
  return { title: 'Bộ trưởng', from, to, acting: false, onDay: 'no', sources: [] }
}

it('begins with the first term and ends with what is known', () => {
  const { spans, dot } = placeTerms({
    terms: [term('2015-01-01', null), term('2010-01-01', '2015-01-01')],
    day: '2015-01-01',
    asOf: '2020-01-01',
  })
  expect(spans.map(({ left, width }) => [Math.round(left), Math.round(width)])).toEqual([
    [50, 50],
    [0, 50],
  ])
  expect(Math.round(dot ?? -1)).toBe(50)
})

it('has room for an article before the first term, and no dot without a date', () => {
  expect(placeTerms({ terms: [term('2015', null)], day: '2010', asOf: '2020-01-01' }).dot).toBe(0)
  expect(placeTerms({ terms: [term('2015', null)], day: null, asOf: '2020-01-01' }).dot).toBeNull()
})

it('draws nothing of a term whose beginning is unknown', () => {
  expect(placeTerms({ terms: [term(null, '2015')], day: null, asOf: '2020-01-01' }).spans).toEqual([])
})
