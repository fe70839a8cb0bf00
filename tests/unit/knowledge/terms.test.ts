import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'

const source = 'https://example.org/a'

describe('the end of a packed term', () => {
  const term = (office: string, person: string, from: string, to?: string) => ({
    ...{ office: `office/${office}`, person: `person/${person}`, from, source },
    ...(to && { to }),
  })
  const { compiled } = compileKnowledge({
    'people/a.json': ['a', 'b', 'c'].map((name) => ({ id: `person/${name}`, name: `Lê ${name}`, source })),
    'offices/a.json': ['one', 'two'].map((id) => ({
      ...{ id: `office/${id}`, title: id, names: [id], holders: 'one', source },
    })),
    'terms/a.json': [
      term('one', 'a', '2011-02-03', '2016-04-08'),
      term('one', 'b', '2016-04-08', '2021-05'),
      term('one', 'c', '2021-07-01', '2022-01-01'),
      term('two', 'a', '2022-01-01'),
    ],
  })
  const knowledge = loadKnowledge(compiled)
  const ends = (office: string) => knowledge.holdersOf(office).map(({ to }) => to)

  it('is the day on which the next holder began, or its own, and never that of another post', () => {
    expect(ends('office/one')).toEqual(['2016-04-08', '2021-05', '2022-01-01'])
    expect(ends('office/two')).toEqual([''])
  })
})
