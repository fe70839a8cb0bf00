import { expect, it } from 'vitest'
import { scoreArticles, tableOf } from '../../../scripts/lib/scoring'

const TEXT = 'Thủ tướng dự họp. Chủ tịch nước phát biểu. Bộ trưởng ghi nhận.'
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  type: 'official' as const,
})
const meant = (words: string, name: string) => ({ ...at(words), form: 'title', labels: [name] })

it('counts officials by title alone apart', () => {
  const gold = [
    {
      id: 'one',
      text: TEXT,
      mentions: [
        meant('Thủ tướng', 'Lò Văn A'),
        meant('Chủ tịch nước', 'Lò Văn B'),
        meant('Bộ trưởng', 'Lò Văn C'),
        { ...at('dự'), labels: ['dự'], optional: true, form: 'title' },
      ],
    },
  ]
  const found = [
    { ...at('Thủ tướng'), label: 'Lò Văn A', status: 'linked' },
    { ...at('Chủ tịch nước'), label: null, status: 'ambiguous' },
  ]
  const score = scoreArticles(gold, new Map([['one', found]]))
  expect(score.alone).toEqual({ all: 3, found: 2, right: 1 })
  expect(tableOf(score)).toContain('officials by title alone: 3, found 2, told rightly 1 (0.333)')
})
