import { describe, expect, it } from 'vitest'
import { dueIn, findAssignments, lastDayOf } from '@/lib/assignments'
import { annotate } from '../core'

const DAY = '2025-07-10'

function found(text: string, day = DAY) {
  return findAssignments(text, annotate(text, day), day).map(({ by, who, with: others, what, due }) => ({
    by: by?.label ?? null,
    who: who.map(({ label }) => label),
    with: others.map(({ label }) => label),
    what,
    due: due?.day ?? null,
  }))
}

describe('assignments', () => {
  it('are read with who leads, who joins, what and by when', () => {
    expect(
      found(
        'Thủ tướng giao Bộ Tài chính chủ trì, phối hợp với Bộ Xây dựng và các địa phương liên quan rà soát vốn đầu tư công, báo cáo trước ngày 30/9.',
      ),
    ).toEqual([
      {
        by: 'Phạm Minh Chính',
        who: ['Bộ Tài chính'],
        with: ['Bộ Xây dựng', 'các địa phương liên quan'],
        what: 'rà soát vốn đầu tư công, báo cáo',
        due: '2025-09-30',
      },
    ])
  })

  it.each([
    ['Giao Bộ Y tế xây dựng đề án, hoàn thành trong quý III/2025.', ['Bộ Y tế'], 'xây dựng đề án', '2025-09'],
    [
      'Phân công Bộ Công an, Bộ Quốc phòng bảo đảm an ninh đại hội.',
      ['Bộ Công an', 'Bộ Quốc phòng'],
      'bảo đảm an ninh đại hội',
      null,
    ],
    [
      'Chính phủ yêu cầu Bộ Tài chính hoàn thiện dự thảo nghị định chậm nhất là ngày 15 tháng 8 năm 2025.',
      ['Bộ Tài chính'],
      'hoàn thiện dự thảo nghị định',
      '2025-08-15',
    ],
    [
      'Giao Bộ Ngoại giao làm đầu mối tổng hợp ý kiến, gửi Văn phòng Chính phủ trong tháng 8.',
      ['Bộ Ngoại giao'],
      'tổng hợp ý kiến, gửi Văn phòng Chính phủ',
      '2025-08',
    ],
  ])('%s', (text, who, what, due) => {
    expect(found(text)).toEqual([expect.objectContaining({ who, what, due })])
  })

  it.each([
    'Bộ Ngoại giao Bộ Công an và các bên đã trao đổi về hợp tác.',
    'Đại diện Bộ Giao thông vận tải cho biết dự án đã bàn giao mặt bằng.',
    'Hai bên đề nghị Bộ Tài chính lưu ý.',
    'Bộ Công Thương giao lưu với Bộ Tài chính.',
    'Chuyển giao Bộ Tài chính là chuyện của năm trước.',
  ])('are not read where nothing is assigned: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('stand each in its own sentence, with its place in the text', () => {
    const text = 'Mở đầu.\nGiao Bộ Y tế trình đề án trước 1/9; giao Bộ Nội vụ sắp xếp biên chế trước 1/10.'
    const all = findAssignments(text, annotate(text, DAY), DAY)
    expect(all.map(({ quote }) => quote)).toEqual([
      'Giao Bộ Y tế trình đề án trước 1/9',
      'giao Bộ Nội vụ sắp xếp biên chế trước 1/10.',
    ])
    for (const { start, end, quote } of all) expect(text.slice(start, end)).toBe(quote)
  })

  it('name officials with their titles as written', () => {
    const [one] = found('Giao Phó Thủ tướng Trần Hồng Hà trực tiếp chỉ đạo việc giải ngân.')
    expect(one?.who).toEqual(['Phó Thủ tướng Trần Hồng Hà'])
  })
})

describe('a deadline', () => {
  it.each([
    ['trước ngày 30/9', '2025-09-30'],
    ['trước 5/1', '2026-01-05'],
    ['trước ngày 30/9/2026', '2026-09-30'],
    ['chậm nhất ngày 1 tháng 12', '2025-12-01'],
    ['trong tháng 10', '2025-10'],
    ['trong quý IV', '2025-12'],
    ['đến hết năm 2030', '2030'],
  ])('%s is %s', (text, day) => {
    expect(dueIn(`báo cáo ${text}.`, DAY)?.day).toBe(day)
  })

  it.each(['trong 30 ngày', 'trước 45/9', 'trong thời gian tới', 'tỷ lệ 30/90'])('is none in: %s', (text) => {
    expect(dueIn(text, DAY)).toBeNull()
  })

  it('without a year has none where the article has no day', () => {
    expect(dueIn('trước ngày 30/9', null)).toMatchObject({ day: null, text: 'trước ngày 30/9' })
  })

  it.each([
    ['2025-09-30', '2025-09-30'],
    ['2024-02', '2024-02-29'],
    ['2030', '2030-12-31'],
  ])('%s ends on %s', (day, last) => {
    expect(lastDayOf(day)).toBe(last)
  })
})
