import { describe, expect, it } from 'vitest'
import { namesakeQuestions } from '../../../scripts/lib/namesakes'
import { randomOf } from '../../../scripts/lib/quiz'
import { annotate, knowledge } from '../core'

const officials = (text: string, day: string) =>
  annotate(text, day)
    .filter(({ type, quiet }) => type === 'official' && !quiet)
    .map(({ quote, label, status }) => `${quote} → ${status} ${label}`)

describe('ordinary people who bear an official’s name', () => {
  it('are nobody’s link', () => {
    const wrong = namesakeQuestions(knowledge, 2, randomOf(3)).filter(({ text, day, start, end }) =>
      annotate(text, day).some(
        (one) => one.type === 'official' && one.status === 'linked' && one.start < end && one.end > start,
      ),
    )
    expect(wrong.map(({ text }) => text)).toEqual([])
  })
})

describe('a name without any title', () => {
  it('is the official’s where the article speaks of the body he works in', () => {
    const text =
      'Ủy ban Pháp luật của Quốc hội họp phiên toàn thể. Theo ông Phan Trung Lý, dự thảo đã tiếp thu ý kiến.'
    expect(officials(text, '2013-10-22')).toEqual(['Phan Trung Lý → linked Phan Trung Lý'])
  })

  it('is dark where it speaks of nothing of the kind', () => {
    expect(officials('Theo ông Phan Trung Lý, nước dâng rất nhanh.', '2013-10-22')).toEqual([])
  })

  it('is the official’s after “đồng chí”', () => {
    expect(officials('Đồng chí Phạm Bình Minh chúc mừng các đại biểu.', '2020-07-08')).toEqual([
      'Phạm Bình Minh → linked Phạm Bình Minh',
    ])
  })
})
