// From when and until when a holder is sure, of edges that are known roughly.
import { describe, expect, it } from 'vitest'
import { sureOf } from '@/lib/knowledge/confirmed'

const term = (person: string, from?: string, to?: string, note?: string) => ({ person, from, to, note })

describe('an end known to the year alone', () => {
  const own = term('person/a', '2011-08-03', '2016')

  it.each([
    ['is sure until that year where the next one began on a day of it', '2016-07-22', '2015-12-31'],
    ['is not where the next one began in a year', '2016', ''],
    ['is not where the next one began in another year', '2017-01-05', ''],
  ])('%s', (_, from, confirmed) => {
    expect(sureOf(own, [own, term('person/b', from)])).toEqual({ confirmed, since: '' })
  })

  it('stays sure until a later day on which the holder was seen', () => {
    const seen = term('person/a', '2011', '2016', 'in office on 2016-03-01')
    expect(sureOf(seen, [seen, term('person/b', '2016-07-22')]).confirmed).toBe('2016-03-01')
  })

  it('is not told by another term of the same holder', () => {
    expect(sureOf(own, [own, term('person/a', '2016-07-22')]).confirmed).toBe('')
  })
})

describe('a beginning known to the year alone', () => {
  const own = term('person/b', '2016', '2021-04-08')

  it('is past with that year where the one before left on a day of it', () => {
    expect(sureOf(own, [term('person/a', '2011', '2016-05'), own])).toEqual({
      confirmed: '',
      since: '2017-01-01',
    })
  })

  it('is past on an earlier day on which the holder was seen', () => {
    const seen = { ...own, note: 'in office on 2016-09-30' }
    expect(sureOf(seen, [term('person/a', '2011', '2016-05'), seen]).since).toBe('2016-09-30')
  })
})
