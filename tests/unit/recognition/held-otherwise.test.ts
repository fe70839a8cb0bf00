import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

describe('a post with a word of how it is held', () => {
  it.each([
    ['Tổng thống đương nhiệm Paul Mbele đã đến.', ['Paul Mbele → Paul Mbele']],
    ['Tổng thống đắc cử Hàn Quốc Kang Min Sik đã đến.', ['Kang Min Sik → Kang Min Sik']],
    ['Thủ tướng lâm thời Peru Diego Salas đã đến.', ['Diego Salas → Diego Salas']],
  ])('is its bearer’s: %s', (text, found) => expect(lit(text, '2024-05-10')).toEqual(found))

  it('is not the one’s who holds it still', () => {
    const text = 'Tổng thống Mỹ đắc cử đã bay về. Thủ tướng tạm quyền đã từ chức.'
    const linked = annotate(text, '2024-11-20').filter(({ status }) => status === 'linked')
    expect(linked).toEqual([])
  })

  it('is nobody’s while it is sought', () => {
    const text = 'Ứng cử viên đối lập tranh cử tổng thống Peru Diego Salas nói. Tổng thống im lặng.'
    expect(lit(text, '2024-05-10')).not.toContain('Tổng thống → Diego Salas')
  })
})

describe('a post with its session or term before a name', () => {
  it.each([
    ['Đại biểu Quốc hội khóa XV Lò Văn Na phát biểu.', ['Lò Văn Na → Lò Văn Na']],
    ['Theo đại biểu Quốc hội Khóa XV, bà Lò Thị Na, việc này khó.', ['Lò Thị Na → Lò Thị Na']],
    ['Chủ tịch Quốc hội khóa XIV Nguyễn Thị Kim Ngân dự.', ['Nguyễn Thị Kim Ngân → Nguyễn Thị Kim Ngân']],
    [
      'Nguyên Chủ tịch HĐND tỉnh Sơn La khóa XIII, nhiệm kỳ 2011-2016 Quàng Văn Inh dự.',
      ['Quàng Văn Inh → Quàng Văn Inh'],
    ],
    ['Các đại biểu Quốc hội Khóa XV đã có mặt.', []],
  ])('%s', (text, found) => expect(lit(text, '2024-05-10')).toEqual(found))
})

describe('bodies and papers beside others', () => {
  it.each([
    [
      'Bản ghi nhớ giữa Bộ Công Thương Việt Nam và Bộ Năng lượng Lào đã được ký.',
      ['Bộ Công Thương Việt Nam → Bộ Công Thương', 'Bộ Năng lượng Lào → Bộ Năng lượng Lào'],
    ],
    [
      'Khách của Bộ Tài nguyên khoáng sản và Năng lượng Mozambique đã về.',
      [
        'Bộ Tài nguyên khoáng sản và Năng lượng Mozambique → Bộ Tài nguyên khoáng sản và Năng lượng Mozambique',
      ],
    ],
    ['Công an tỉnh đã giao Phòng CSGT làm rõ.', ['Phòng CSGT → Phòng Cảnh sát giao thông']],
  ])('%s', (text, found) =>
    expect(lit(text, '2024-05-10').filter((one) => !one.startsWith('Công an tỉnh'))).toEqual(found),
  )

  it.each([
    'Nghị quyết Đại hội XI Đảng bộ tỉnh',
    'Nghị quyết Đại hội XIII Công đoàn Việt Nam',
    'Nghị quyết Đại hội lần thứ XI của Hội Nông dân Việt Nam',
  ])('a congress that is not the Party’s has its own resolution: %s', (text) => {
    const [first] = annotate(`Họ thực hiện ${text}.`, '2024-05-10')
    expect([first?.type, first?.status]).toEqual(['document', 'unknown'])
  })
})
