import { describe, expect, it } from 'vitest'
import { annotate, issued, lit } from '../core'

const titles = (text: string, day: string) =>
  annotate(text, day, 'vi')
    .filter(({ type, quiet }) => type === 'official' && !quiet)
    .map(({ label, status }) => (status === 'ambiguous' ? '?' : label))

describe('a term told behind a title', () => {
  it.each([
    ['Chủ tịch Quốc hội khóa XIV dự lễ kỷ niệm.', '2023-05-10', 'Nguyễn Thị Kim Ngân'],
    ['Chủ tịch Quốc hội khoá XIII đến thăm xã.', '2023-05-10', 'Nguyễn Sinh Hùng'],
    ['Thủ tướng nhiệm kỳ 2011 - 2016 đã giao việc này.', '2023-05-10', 'Nguyễn Tấn Dũng'],
    ['Tổng Bí thư khóa IX từng về thăm xã.', '2023-05-10', 'Nông Đức Mạnh'],
  ])('is of whoever held it then: %s', (text, day, name) => expect(titles(text, day)).toEqual([name]))

  it('is of any of several who held it', () =>
    expect(titles('Bộ trưởng Bộ Y tế nhiệm kỳ 2016 - 2021 dự họp.', '2023-05-10')).toEqual(['?']))

  it('that is the article’s own says nothing more', () =>
    expect(titles('Chủ tịch Quốc hội khóa XIV dự lễ.', '2018-05-10')).toEqual(['Nguyễn Thị Kim Ngân']))

  it('that has not begun is nobody’s', () =>
    expect(titles('Chủ tịch Quốc hội khóa XVI sẽ được bầu.', '2025-05-10')).toEqual([]))
})

describe('a number of a union’s own', () => {
  it('is no Party resolution', () =>
    expect(issued('Nghị quyết 12 của Trung ương Đoàn được học tập.', '2018-09-10')).toEqual(['unknown']))
})

describe('a resolution for one province', () => {
  it('is meant by its number and issuer in news of that province', () =>
    expect(
      issued('Nghị quyết 37 của Quốc hội cho tỉnh Thanh Hóa thêm vốn. Thanh Hóa đã thu đủ.', '2024-08-03'),
    ).toEqual(['37/2021/QH15 2021-11-13']))
})

describe('a law’s name with its beginning in letters', () => {
  it('is that law', () =>
    expect(issued('Luật PCTH thuốc lá có hiệu lực.', '2019-05-10')).toEqual([
      issued('Luật Phòng, chống tác hại của thuốc lá có hiệu lực.', '2019-05-10')[0],
    ]))
})

describe('a district’s committee without its name', () => {
  it('is of the district whose committee alone is named', () =>
    expect(lit('Họ báo cáo Huyện ủy. Sau đó Huyện ủy Mường Khương đã họp.', '2018-04-09')[0]).toBe(
      'Huyện ủy → Huyện ủy Mường Khương',
    ))
})
