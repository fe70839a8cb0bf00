// Posts whose body is named elsewhere, posts of the past, and names that are no people's or bodies'.
import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const people = (text: string, day: string, language = 'vi') =>
  lit(text, day, language).filter((one) => /^\p{Lu}\p{L}*( \p{Lu}\p{L}*)+ → /u.test(one))

describe('a post without its body', () => {
  it.each([
    ['Theo Sở GTVT Hà Nội, dự án chậm. Giám đốc Sở Trần Văn Lan hứa sẽ đẩy nhanh.', 'Trần Văn Lan'],
    ['Phòng GD&ĐT huyện Yên Thành đã họp. Trưởng phòng Hồ Thị Bưởi trình bày.', 'Hồ Thị Bưởi'],
    ['Đội CSGT số 1 xử phạt 20 xe. Đội trưởng Lò Văn Pản có mặt.', 'Lò Văn Pản'],
    ['Ban Tổ chức Tỉnh ủy Nghệ An họp báo. Phó Trưởng Ban Vi Thị Mận chủ trì.', 'Vi Thị Mận'],
  ])('%s', (text, name) => expect(lit(text, '2016-08-19').at(-1)).toBe(`${name} → ${name}`))

  it.each([
    'Đội tuyển Việt Nam đã thắng. Đội trưởng Trần Văn Lan ghi bàn.',
    'Phòng khám đa khoa mở cửa. Trưởng phòng Trần Văn Lan đón khách.',
  ])('stays dark where the body is nobody’s office: %s', (text) =>
    expect(lit(text, '2016-08-19')).toEqual([]),
  )
})

describe('a post of the past', () => {
  it('has no holder of the day', () => {
    expect(lit('Ông nhắc chuyện năm năm trước, khi ông còn là Bộ trưởng GTVT.', '2016-08-19')).toEqual([])
  })
})

describe('what somebody sees to', () => {
  it('is no part of the post', () => {
    const text = 'Phó Thủ tướng phụ trách khoa học đã họp với Phó Thủ tướng Nguyễn Chí Dũng.'
    expect(lit(text, '2025-03-05').at(-1)).toBe('Nguyễn Chí Dũng → Nguyễn Chí Dũng')
    expect(lit(text, '2025-03-05').join()).not.toContain('phụ trách')
  })
})

describe('a country few articles name', () => {
  it('is none of its president’s names', () => {
    expect(lit('Tổng thống Guinea-Bissau Umaro Sissoco Embaló đến Hà Nội.', '2025-09-06')).toEqual([
      'Umaro Sissoco Embaló → Umaro Sissoco Embaló',
    ])
  })
})

describe('names that are something else’s', () => {
  it.each([
    'Trụ sở đặt tại số 1 Tôn Thất Đàm, nguyên Bộ trưởng kể lại.',
    'CLB Công an Hà Nội thắng trận thứ ba; Công an Hà Nội đứng đầu bảng.',
    'Mỗi lần tắc đường Trường Sơn là một lần lỡ chuyến bay.',
    'Nến thắp ở nghĩa trang Trường Sơn, đài tưởng niệm Trường Sa.',
  ])('%s', (text) => expect(lit(text, '2021-04-09')).toEqual([]))
})

describe('English', () => {
  it.each([
    ['Police arrested both, said Lt. Gen. To An Banh, an official.', 'To An Banh → To An Banh'],
    [
      'US Secretary of State Antony Blinken and his Vietnamese counterpart Bui Thanh Son signed it.',
      'Bui Thanh Son → Bùi Thanh Sơn',
    ],
  ])('%s', (text, name) => expect(people(text, '2023-09-11', 'en')).toContain(name))

  it('takes a committee for no law', () => {
    const text = "Phan Trung Ly heads the assembly's Law Committee, which the National Assembly set up."
    expect(lit(text, '2013-11-28', 'en')).toContain('Law Committee → Ủy ban Pháp luật của Quốc hội')
  })

  it('calls a committee by the name of its time', () => {
    const text = 'It was reported to the Central Steering Committee for Anti-Corruption.'
    const name = (day: string) => lit(text, day, 'en').join()
    expect(name('2020-06-08')).toContain('phòng, chống tham nhũng')
    expect(name('2022-06-08')).toContain('phòng, chống tham nhũng, tiêu cực')
    expect(name('2025-06-08')).toContain('phòng, chống tham nhũng, lãng phí, tiêu cực')
  })
})
