import { describe, expect, it } from 'vitest'
import { compileKnowledge } from '@/lib/knowledge/build'

const source = 'https://example.org/a'
const office = {
  id: 'office/one',
  title: 'Bộ trưởng',
  names: ['Bộ trưởng'],
  holders: 'one',
  completeFrom: '2011-01-01',
  source,
}
const people = [
  { id: 'person/a', name: 'A B', source },
  { id: 'person/b', name: 'C D', source },
]
const term = (person: string, days: { from?: string; to?: string; note?: string; acting?: boolean }) => ({
  office: 'office/one',
  person: `person/${person}`,
  ...days,
  source,
})
const gap = (from: string, to?: string) => ({
  office: 'office/one',
  from,
  ...(to && { to }),
  reason: 'no page says who',
  checked: '2026-11-22',
})

function problems(terms: object[], gaps: object[] = [], more: object = {}) {
  const files = {
    'people/a.json': people,
    'offices/a.json': [{ ...office, ...more }],
    'terms/a.json': terms,
    'gaps.json': gaps,
  }
  return compileKnowledge(files).problems.map(({ what }) => what)
}

describe('a post that has to be complete', () => {
  it('is, when one holder follows the other', () =>
    expect(
      problems([term('a', { from: '2010-05-01', to: '2015-03-02' }), term('b', { from: '2015-03-02' })]),
    ).toEqual([]))

  it('names the days on which nobody is known', () =>
    expect(
      problems([term('a', { from: '2010-05-01', to: '2015-03-02' }), term('b', { from: '2015-04-01' })]),
    ).toEqual([expect.stringContaining('no sure holder from 2015-03-02 to 2015-04-01')]))

  it('takes a gap that is named', () =>
    expect(
      problems(
        [term('a', { from: '2010-05-01', to: '2015-03-02' }), term('b', { from: '2015-04-01' })],
        [gap('2015-03-02', '2015-04-01')],
      ),
    ).toEqual([]))

  it('finds the part that a gap leaves open', () =>
    expect(
      problems(
        [term('a', { from: '2010-05-01', to: '2015-03-02' }), term('b', { from: '2015-04-01' })],
        [gap('2015-03-02', '2015-03-20')],
      ),
    ).toEqual([expect.stringContaining('no sure holder from 2015-03-20 to 2015-04-01')]))

  it('counts whoever is acting', () =>
    expect(
      problems([
        term('a', { from: '2010-05-01', to: '2015-03-02' }),
        term('b', { from: '2015-03-02', to: '2015-04-01', acting: true }),
        term('b', { from: '2015-04-01' }),
      ]),
    ).toEqual([]))

  it('is unsure in a month of which the day is not known', () =>
    expect(
      problems([term('a', { from: '2010-05-01', to: '2015-03' }), term('b', { from: '2015-03' })]),
    ).toEqual([expect.stringContaining('no sure holder from 2015-03-01 to 2015-04-01')]))

  it('is unsure after the day up to which a holder is confirmed', () =>
    expect(problems([term('a', { from: '2010-05-01', note: 'not confirmed after 2026-03-18' })])).toEqual([
      expect.stringContaining('no sure holder from 2026-03-19 to '),
    ]))

  it('asks nothing after the post ended', () =>
    expect(problems([term('a', { from: '2010-05-01', to: '2015-03-02' })], [], { to: '2015-03-02' })).toEqual(
      [],
    ))

  it('refuses a gap that is none any more', () =>
    expect(problems([term('a', { from: '2010-05-01' })], [gap('2015-03-02', '2015-04-01')])).toEqual([
      expect.stringContaining('no gap any more'),
    ]))

  it('refuses a gap that reaches over days with a holder', () =>
    expect(
      problems(
        [term('a', { from: '2010-05-01', to: '2015-03-02' }), term('b', { from: '2015-04-01' })],
        [gap('2015-03-02', '2015-05-01')],
      ),
    ).toEqual([expect.stringContaining('has a holder on 2015-04-01')]))

  it('has to be so from 2011 on, or from its first day', () => {
    const held = [term('a', { from: '2010-05-01' })]
    expect(problems(held, [], { completeFrom: '2016-07-22' })).toEqual([
      expect.stringContaining('complete from 2011-01-01 on, not only from 2016-07-22'),
    ])
    expect(problems(held, [], { completeFrom: '2016-07-22', from: '2016-07-22' })).toEqual([])
  })

  it('is every minister’s', () => {
    const ministry = { id: 'institution/m', name: 'Bộ M', kind: 'ministry', source }
    const said = (body: object) =>
      compileKnowledge({
        'institutions/a.json': [{ ...ministry, ...body }],
        'offices/a.json': [
          { id: 'office/m', title: 'Bộ trưởng', institution: ministry.id, holders: 'one', source },
        ],
      }).problems.map(({ what }) => what)
    expect(said({})).toEqual([expect.stringContaining('office/m is a minister')])
    expect(said({ to: '2007-08-02' })).toEqual([])
  })

  it('refuses “not confirmed after” without a day', () =>
    expect(problems([term('a', { from: '2010-05-01', note: 'not confirmed after that' })])).toEqual([
      expect.stringContaining('without a day'),
    ]))
})

describe('a name that two entities bear', () => {
  const body = (id: string, more: object) => ({
    id: `institution/${id}`,
    name: `Cục ${id}`,
    kind: 'agency',
    source,
    ...more,
  })
  const shared = (name: string, ...entities: string[]) => ({ name, entities })
  const said = (files: Record<string, object[]>) => compileKnowledge(files).problems.map(({ what }) => what)

  it.each([
    ['two living bodies', { abbreviations: ['VFF'] }, { abbreviations: ['VFF'] }, 1],
    ['an abbreviation in other letters', { abbreviations: ['VFF'] }, { english: ['Vff'] }, 1],
    ['a body and its successor', { names: ['Cục X'], to: '2010' }, { names: ['Cục X'], from: '2010' }, 0],
  ])('%s', (_what, one, other, count) =>
    expect(said({ 'institutions/a.json': [body('a', one), body('b', other)] })).toHaveLength(count),
  )

  it('may be shared on purpose', () =>
    expect(
      said({
        'institutions/a.json': [body('a', { abbreviations: ['VFF'] }), body('b', { abbreviations: ['VFF'] })],
        'shared-names.json': [shared('VFF', 'institution/a', 'institution/b')],
      }),
    ).toEqual([]))

  it('is not marked where nobody shares it', () =>
    expect(
      said({
        'institutions/a.json': [body('a', { abbreviations: ['VFF'] }), body('b', {})],
        'shared-names.json': [shared('VFF', 'institution/a', 'institution/b')],
      }),
    ).toEqual([expect.stringContaining('not shared any more')]))

  it.each([
    [
      'two people of one full name',
      [
        { id: 'person/a', name: 'A B' },
        { id: 'person/b', name: 'A B' },
      ],
      0,
    ],
    [
      'an alias that is another one’s name',
      [
        { id: 'person/a', name: 'A B' },
        { id: 'person/b', name: 'C D', aliases: ['A B'] },
      ],
      1,
    ],
    ['a name that a post is called', [{ id: 'person/a', name: 'Bộ trưởng' }], 1],
  ])('%s', (_what, list, count) =>
    expect(
      said({
        'people/a.json': list.map((one) => ({ ...one, source })),
        'offices/a.json': [
          { id: 'office/one', title: 'Bộ trưởng', names: ['Bộ trưởng'], holders: 'one', source },
        ],
      }),
    ).toHaveLength(count),
  )
})
