// The order of a body's posts.
import { describe, expect, it } from 'vitest'
import { compareRank, rankOf } from '@/lib/knowledge/rank'

const post = (title: string, holders: 'one' | 'many' = 'one') => ({ title, holders })

describe('the rank of a post', () => {
  it.each([
    ['Bộ trưởng', 'one', 'head'],
    ['Trưởng ban', 'one', 'head'],
    ['Phó Trưởng ban Thường trực', 'many', 'deputy'],
    ['Phó Thủ tướng Thường trực', 'one', 'deputy'],
    ['Thứ trưởng', 'many', 'deputy'],
    ['Người phát ngôn', 'one', 'other'],
    ['Đại sứ Việt Nam tại Trung Quốc', 'one', 'other'],
    ['Ủy viên', 'many', 'member'],
  ] as const)('of %s (%s) is %s', (title, holders, rank) => expect(rankOf({ title, holders })).toBe(rank))
})

describe('the posts of a body', () => {
  it('stand head first, then the deputies, then the others', () => {
    const titles = [
      post('Đại sứ Việt Nam tại Trung Quốc'),
      post('Thứ trưởng', 'many'),
      post('Người phát ngôn'),
      post('Bộ trưởng'),
    ].sort(compareRank)
    expect(titles.map(({ title }) => title)).toEqual([
      'Bộ trưởng',
      'Thứ trưởng',
      'Đại sứ Việt Nam tại Trung Quốc',
      'Người phát ngôn',
    ])
  })

  it('put the post of one person before the post of many', () => {
    const titles = [post('Phó Thủ tướng', 'many'), post('Phó Thủ tướng Thường trực'), post('Thủ tướng')]
    expect(titles.sort(compareRank).map(({ title }) => title)).toEqual([
      'Thủ tướng',
      'Phó Thủ tướng Thường trực',
      'Phó Thủ tướng',
    ])
  })
})
