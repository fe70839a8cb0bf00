import { expect, it } from 'vitest'
import { loadKnowledge } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'
import { unheldOf } from '@/scripts/lib/unheld'

const source = 'https://example.org/a'
const office = { id: 'office/one', title: 'Chính ủy', names: ['Chính ủy'], holders: 'one', source }
const term = (person: string, days: object) => ({
  office: office.id,
  person: `person/${person}`,
  ...days,
  source,
})

function unheld(terms: object[], more: object = {}) {
  const { compiled } = compileKnowledge({
    'people/a.json': [
      { id: 'person/a', name: 'A B', source },
      { id: 'person/b', name: 'C D', source },
    ],
    'offices/a.json': [{ ...office, ...more }],
    'terms/a.json': terms,
  })
  const knowledge = loadKnowledge(compiled)
  return unheldOf(knowledge, { ...office, holders: 'one', ...more }, '2020-01-01')
}

it.each([
  ['one holder after the other', [{ from: '2010-05-01', to: '2021-03-02' }, { from: '2021-03-02' }], []],
  [
    'nobody between two holders',
    [{ from: '2010-05-01', to: '2021-03-02' }, { from: '2021-05-01' }],
    [{ from: '2021-03-03', to: '2021-05-01', why: 'nobody' }],
  ],
  [
    'a handover known to the month alone',
    [{ from: '2010-05-01', to: '2021-03' }, { from: '2021-03' }],
    [{ from: '2021-03-01', to: '2021-04-01', why: 'edge' }],
  ],
  [
    'a holder without a first day, and nobody after',
    [{ to: '2022-01-01' }],
    [
      { from: '2020-01-01', to: '2022-01-02', why: 'edge' },
      { from: '2022-01-02', why: 'nobody' },
    ],
  ],
  [
    'an open end that was last confirmed long ago',
    [{ from: '2010-05-01', note: 'not confirmed after 2024-05' }],
    [{ from: '2024-06-01', why: 'unconfirmed' }],
  ],
  [
    'an end known to the year alone',
    [{ from: '2010-05-01', to: '2024' }, { from: '2026-01-01' }],
    [
      { from: '2023-01-01', to: '2025-01-01', why: 'edge' },
      { from: '2025-01-01', to: '2026-01-01', why: 'nobody' },
    ],
  ],
  [
    'the same, and a page that names the holder late in it',
    [
      { from: '2010-05-01', to: '2024', note: 'in office on 2023-04-05 and 2024-06-01' },
      { from: '2026-01-01' },
    ],
    [
      { from: '2024-06-02', to: '2025-01-01', why: 'edge' },
      { from: '2025-01-01', to: '2026-01-01', why: 'nobody' },
    ],
  ],
  [
    'a beginning known to the year alone, and a page that names the holder soon after',
    [{ to: '2022-01-01' }, { from: '2022', note: 'in office on 2022-03-05 and 2024-06-01' }],
    [{ from: '2020-01-01', to: '2022-03-05', why: 'edge' }],
  ],
  [
    'a holder without a first day who is named on a day',
    [{ note: 'in office on 2021-07-01' }],
    [{ from: '2020-01-01', to: '2021-07-01', why: 'edge' }],
  ],
])('%s', (_, terms, stretches) =>
  expect(unheld(terms.map((days, index) => term(index ? 'b' : 'a', days)))).toEqual(stretches),
)

it('does not ask for days before or after the post', () =>
  expect(unheld([term('a', { from: '2022-01-01' })], { from: '2022-01-01' })).toEqual([]))
