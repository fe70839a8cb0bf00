// Which of several posts of one person is told first.
import { describe, expect, it } from 'vitest'
import { createLookup, describeEntity, linesOn, loadKnowledge, officeName } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'

const source = 'https://example.org/a'
const body = (id: string, name: string) => ({ id: `institution/${id}`, name, kind: 'government', source })
const office = (id: string, title: string, of: string, holders: 'one' | 'many' = 'one') => ({
  ...{ id: `office/${id}`, title, institution: `institution/${of}`, holders, source },
})
const term = (office: string, person: string, from: string, to?: string) => ({
  ...{ office: `office/${office}`, person: `person/${person}`, from, source },
  ...(to && { to }),
})

const { compiled } = compileKnowledge({
  'people/a.json': ['an', 'binh', 'cuong', 'dung', 'em'].map((name) => ({
    ...{ id: `person/${name}`, name: `Lê Thử ${name}`, source },
  })),
  'institutions/a.json': [
    body('chinh-phu', 'Chính phủ'),
    body('dang-uy-chinh-phu', 'Đảng ủy Chính phủ'),
    body('bo-thu', 'Bộ Thử nghiệm'),
    body('hdnd', 'Hội đồng nhân dân tỉnh Thử'),
    body('tinh-uy', 'Tỉnh ủy Thử'),
    body('trung-uong', 'Ban Chấp hành Trung ương'),
  ],
  'offices/a.json': [
    office('prime', 'Thủ tướng', 'chinh-phu'),
    office('deputy', 'Phó Thủ tướng', 'chinh-phu', 'many'),
    office('party', 'Bí thư', 'dang-uy-chinh-phu'),
    office('minister', 'Bộ trưởng', 'bo-thu'),
    office('council', 'Chủ tịch', 'hdnd'),
    office('secretary', 'Bí thư', 'tinh-uy'),
    office('member', 'Ủy viên', 'trung-uong', 'many'),
  ],
  'terms/a.json': [
    term('prime', 'an', '2021-04-05', '2026-04-07'),
    term('party', 'an', '2025-02-03', '2026-04'),
    term('member', 'an', '2016-01-26', '2026-01-22'),
    term('minister', 'an', '2016-04-08', '2021-04-05'),
    term('deputy', 'binh', '2021-04-05'),
    term('party', 'binh', '2026-04-07'),
    term('member', 'binh', '2026-01-22'),
    term('secretary', 'cuong', '2020-10-15'),
    term('council', 'cuong', '2021-06-20'),
    term('member', 'dung', '2016-01-26', '2021-01-30'),
    term('minister', 'dung', '2015', '2020'),
    { ...term('party', 'em', '2024'), note: 'not confirmed after 2025-06' },
    term('deputy', 'em', '2023-01-05', '2026-04-08'),
  ],
})
const knowledge = loadKnowledge(compiled)
const people = ['an', 'binh', 'cuong', 'dung'].map((name) => `person/${name}`)

describe('the one line about somebody', () => {
  it('is the post that tells most of him on that day, whichever came later', () => {
    expect(linesOn(knowledge, people, '2025-06-01')).toEqual({
      'person/an': 'Thủ tướng Chính phủ',
      'person/binh': 'Phó Thủ tướng Chính phủ',
      'person/cuong': 'Bí thư Tỉnh ủy Thử',
    })
    expect(linesOn(knowledge, people, '2026-05-01')['person/binh']).toBe('Phó Thủ tướng Chính phủ')
    expect(linesOn(knowledge, people, '2017-05-01')['person/an']).toBe('Bộ trưởng Bộ Thử nghiệm')
  })

  it.each([
    [
      'of somebody without a post any more is the one left last, roughly dated ones too',
      'an',
      'Thủ tướng Chính phủ',
    ],
    ['is no seat among many where there was a post', 'dung', 'Bộ trưởng Bộ Thử nghiệm'],
    ['is not one that was confirmed before another was left', 'em', 'Phó Thủ tướng Chính phủ'],
    ['is the present post, not the seat that is newer', 'binh', 'Phó Thủ tướng Chính phủ'],
  ])('in a search %s', (_, name, post) => {
    const { hits } = createLookup(knowledge)({ words: `Lê Thử ${name}`, kind: 'official', limit: 1 })
    expect(hits[0]).toMatchObject({ id: `person/${name}`, detail: post })
  })
})

describe('what a post is called', () => {
  const named = (names: string[]) => {
    const { compiled } = compileKnowledge({
      'institutions/a.json': [{ ...body('uy-ban', 'Ủy ban Thử'), names: ['Hội đồng Thử nghiệm cũ'] }],
      'offices/a.json': [{ ...office('chair', 'Chủ tịch', 'uy-ban'), names }],
    })
    const one = loadKnowledge(compiled)
    const [chair] = one.offices.values()
    return chair && officeName(one, chair)
  }

  it.each([
    [['Chủ tịch Ủy ban Thử', 'Chủ tịch Hội đồng Thử nghiệm cũ'], 'Chủ tịch Ủy ban Thử'],
    [['Chủ tịch Hội đồng Thử nghiệm cũ'], 'Chủ tịch Hội đồng Thử nghiệm cũ'],
    [['Trưởng Thử', 'Trưởng Thử toàn quốc'], 'Trưởng Thử toàn quốc'],
  ])('of %j is the longest that its body does not belie', (names, name) => expect(named(names)).toBe(name))
})

describe('the posts on a card', () => {
  it('stand as they tell most: those of the day, those of today, then the others, the latest first', () => {
    const titles = (name: string, day: string | null) =>
      describeEntity(knowledge, `person/${name}`, day)?.terms.map(({ title }) => title)
    expect(titles('an', '2025-06-01')).toEqual([
      'Thủ tướng Chính phủ',
      'Bí thư Đảng ủy Chính phủ',
      'Ủy viên Ban Chấp hành Trung ương',
      'Bộ trưởng Bộ Thử nghiệm',
    ])
    expect(titles('binh', null)).toEqual([
      'Phó Thủ tướng Chính phủ',
      'Bí thư Đảng ủy Chính phủ',
      'Ủy viên Ban Chấp hành Trung ương',
    ])
  })
})
