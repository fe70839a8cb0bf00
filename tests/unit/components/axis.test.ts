import { describe, expect, it } from 'vitest'
import { axisOf, placeOn } from '@/components/knowledge/axis'

describe('an axis of years', () => {
  it('begins with the year of the first day and names few years', () => {
    const axis = axisOf([{ from: '2011-08-03', to: '2021-04-08' }], '2026-11-22')
    expect(axis?.ticks.map(({ year }) => year)).toEqual([2015, 2020, 2025])
    expect(axis?.at('2011-01-01')).toBe(0)
    expect(axis?.at('2026-11-22')).toBe(100)
  })

  it('is none where nothing is dated', () => {
    expect(axisOf([{ from: null, to: null }], '2026-11-22')).toBeNull()
  })

  it('lays what still lasts up to its end, and what began nobody knows when from its beginning', () => {
    const axis = axisOf([{ from: '2016', to: null }], '2026-01-01')!
    expect(placeOn(axis, { from: '2021', to: null })).toEqual({
      left: expect.closeTo(50, 0),
      width: expect.closeTo(50, 0),
    })
    expect(placeOn(axis, { from: null, to: '2021' })?.left).toBe(0)
    expect(placeOn(axis, { from: null, to: null })).toBeNull()
  })
})
