// How the panel sifts, counts and gathers mentions.
import { expect, it } from 'vitest'
import { countTypes, groupByEntity, siftMentions, toggleType } from '@/components/panel/groups'
import { linked, MENTIONS, unknown } from '../../browser/components/samples'

const ALL = { types: [], text: '', quiet: true } as const
const quotes = (text: string) => siftMentions(MENTIONS, { ...ALL, text }).map(({ quote }) => quote)

it.each([
  ['pham binh minh', ['Phạm Bình Minh']],
  ['PHẠM BÌNH', ['Phạm Bình Minh']],
  ['bo ngoai giao', ['Phạm Bình Minh', 'Bộ Ngoại giao']],
  ['22-nq', ['Nghị quyết 22']],
  ['dang cong san', ['Đảng']],
  ['duong thuong', ['Lương Thị Ế']],
  ['giao minh bo', ['Phạm Bình Minh']],
  ['không có', []],
])('finds %j without accents, in names, titles and candidates', (text, found) => {
  expect(quotes(text)).toEqual(found)
})

it('leaves out quiet mentions unless they are asked for', () => {
  expect(siftMentions(MENTIONS, { ...ALL, quiet: false })).toHaveLength(MENTIONS.length - 2)
})

it('shows only the types chosen', () => {
  const types = siftMentions(MENTIONS, { ...ALL, types: ['document'] }).map(({ type }) => type)
  expect(types).toEqual(['document', 'document'])
})

it('counts mentions by type', () => {
  expect(countTypes(MENTIONS)).toEqual({ official: 5, institution: 5, document: 2 })
})

it('gathers what stands for one entity, most mentions first, with the first title beside it', () => {
  const [first] = groupByEntity(MENTIONS)
  expect(first).toMatchObject({ label: 'Nguyễn Xuân Phúc', role: 'Thủ tướng Chính phủ' })
  expect(first?.mentions.map(({ quote }) => quote)).toEqual([
    'Nguyễn Xuân Phúc',
    'Thủ tướng',
    'Thủ tướng Nguyễn Xuân Phúc',
  ])
})

it('gathers unknown names by their folded words, and never with another type', () => {
  const mentions = [
    unknown('official', 'Lý A'),
    unknown('official', 'LÝ A'),
    unknown('institution', 'Lý A'),
    linked('official', 'Lý A', { entity: 'person/ly-a', label: 'Lý A' }),
  ]
  expect(groupByEntity(mentions).map((group) => group.mentions.length)).toEqual([2, 1, 1])
})

it('takes all three types for none', () => {
  expect(toggleType(['official', 'document'], 'institution')).toEqual([])
  expect(toggleType(['official'], 'official')).toEqual([])
  expect(toggleType([], 'official')).toEqual(['official'])
})

it.each([
  ['most', ['Nguyễn Xuân Phúc', 'Bộ Kế hoạch và Đầu tư', 'Chính phủ']],
  ['first', ['Nguyễn Xuân Phúc', 'Chính phủ', 'Bộ Kế hoạch và Đầu tư']],
  ['name', ['84/NQ-CP', 'Bộ Kế hoạch và Đầu tư', 'Bộ Ngoại giao']],
] as const)('puts entities in the order %s', (order, labels) => {
  const all = groupByEntity(MENTIONS, order, new Intl.Collator('vi').compare)
  expect(all.slice(0, 3).map(({ label }) => label)).toEqual(labels)
})
