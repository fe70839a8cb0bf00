import { describe, expect, it } from 'vitest'
import { heldOn, onDay } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'
import { readKnowledgeFiles } from '@/lib/knowledge/files'
import { knowledge } from '../core'

const source = 'https://example.org/a'
const person = (id: string, name: string) => ({ id: `person/${id}`, name, source })
const office = { id: 'office/one', title: 'Bộ trưởng', names: ['Bộ trưởng'], holders: 'one', source }

describe('the checker', () => {
  it('finds nothing wrong in the files', async () => {
    expect(compileKnowledge(await readKnowledgeFiles()).problems).toEqual([])
  })

  it.each([
    ['a missing source', { 'people/a.json': [{ id: 'person/a', name: 'A B' }] }, /source/],
    ['text that is not NFC', { 'people/a.json': [person('a', 'Phạm'.normalize('NFD'))] }, /NFC/],
    ['an id that stands twice', { 'people/a.json': [person('a', 'A B'), person('a', 'A C')] }, /twice/],
    [
      'a term of nobody',
      {
        'offices/a.json': [office],
        'terms/a.json': [{ office: 'office/one', person: 'person/x', from: '2011', source }],
      },
      /does not exist/,
    ],
    [
      'days out of order',
      {
        'people/a.json': [person('a', 'A B')],
        'offices/a.json': [office],
        'terms/a.json': [
          { office: 'office/one', person: 'person/a', from: '2012-01-02', to: '2011-01-02', source },
        ],
      },
      /before it begins/,
    ],
    [
      'two holders of one post',
      {
        'people/a.json': [person('a', 'A B'), person('b', 'C D')],
        'offices/a.json': [office],
        'terms/a.json': [
          { office: 'office/one', person: 'person/a', from: '2011-01-02', source },
          { office: 'office/one', person: 'person/b', from: '2012-01-02', source },
        ],
      },
      /until today/,
    ],
  ])('names %s', (_what, files, message) => {
    const { problems } = compileKnowledge(files)
    expect(problems.map(({ what }) => what).join('\n')).toMatch(message)
    expect(problems[0]?.line).toBeGreaterThan(1)
  })

  it('lets an acting holder stand beside another', () => {
    const terms = [
      { office: 'office/one', person: 'person/a', from: '2011-01-02', source },
      { office: 'office/one', person: 'person/b', from: '2012-01-02', acting: true, source },
    ]
    const files = {
      'people/a.json': [person('a', 'A B'), person('b', 'C D')],
      'offices/a.json': [office],
      'terms/a.json': terms,
    }
    expect(compileKnowledge(files).problems).toEqual([])
  })

  it('compiles the same bytes twice', async () => {
    const files = await readKnowledgeFiles()
    const [one, other] = [compileKnowledge(files).compiled, compileKnowledge(files).compiled]
    expect(Buffer.compare(one.recognition, other.recognition)).toBe(0)
    expect(Buffer.compare(one.details, other.details)).toBe(0)
  })
})

describe('days', () => {
  it.each([
    [{ from: '2013-11-13', to: '2023-01-05' }, '2020-07-08', 'yes'],
    [{ from: '2013-11-13', to: '2023-01-05' }, '2013-11-12', 'no'],
    [{ from: '2013-11-13', to: '2023-01-05' }, '2023-01-06', 'no'],
    [{ from: '2013-11-13', to: '2023-01-05' }, '2023-01-05', 'unsure'],
    [{ from: '2013', to: '2023' }, '2013-06-01', 'unsure'],
    [{ from: '2013', to: '2023' }, '2014-06-01', 'yes'],
    [{ to: '2023' }, '2014-06-01', 'unsure'],
  ] as const)('%j on %s: %s', (term, day, held) => expect(onDay(term, day)).toBe(held))

  it('has one prime minister on every first of a month since 2011', () => {
    const holders = knowledge.holdersOf('office/prime-minister')
    for (let year = 2011; year <= 2026; year++)
      for (let month = 1; month <= (year === 2026 ? 11 : 12); month++) {
        const day = `${year}-${String(month).padStart(2, '0')}-01`
        expect(holders.filter((term) => heldOn(term, day) === 'yes').length, day).toBe(1)
      }
  })
})
