import { describe, expect, it } from 'vitest'
import { issued, lit } from '../core'

describe('a number whose code the article gives further on', () => {
  it.each([
    [
      'is that code’s, in a headline',
      'Nghị định 70: hóa đơn đổi ra sao?\nTheo Nghị định 70/2025/NĐ-CP, hộ kinh doanh dùng hóa đơn điện tử.',
      ['70/2025/NĐ-CP 2025-03-20', '70/2025/NĐ-CP 2025-03-20'],
    ],
    [
      'is not, where another issuer is said',
      'Nghị quyết 18 của Trung ương đi vào đời sống.\nTỉnh ban hành Nghị quyết số 18/NQ-HĐND.',
      ['ambiguous', 'unknown'],
    ],
    [
      'is none of two codes',
      'Nghị định 70 được nhắc nhiều.\nNghị định 70/2025/NĐ-CP khác Nghị định 70/2010/NĐ-CP.',
      ['ambiguous', '70/2025/NĐ-CP 2025-03-20', '70/2010/NĐ-CP 2010-06-22'],
    ],
  ])('%s', (_, text, answer) => expect(issued(text, '2025-12-01')).toEqual(answer))
})

describe('a number behind a number and its year', () => {
  const told = 'Thông tư 93/2019 của Bộ Công Thương sắp có hiệu lực. Theo Thông tư 93 thì không được.'
  it('is that one, listed or not', () =>
    expect(lit(told, '2019-08-23').filter((one) => one.startsWith('Thông tư'))).toEqual([
      'Thông tư 93/2019 → 93/2019',
      'Thông tư 93 → 93/2019',
    ]))
})

describe('a number alone', () => {
  it.each([
    ['with its year behind it', 'Nghị định 70 2025 sửa đổi quy định về hóa đơn.', '70/2025/NĐ-CP 2025-03-20'],
    [
      'in words of its title',
      'Chính sách tinh giản biên chế theo Nghị định 108 giúp bộ máy gọn hơn.',
      '108/2014/NĐ-CP 2014-11-20',
    ],
    [
      'with the day from which it is in force',
      'Nghị định 71 có hiệu lực từ ngày 27-6-2024.',
      '71/2024/NĐ-CP 2024-06-27',
    ],
    ['of a ministry whose circular of that number is not listed', 'Thông tư 97 của Bộ NN&PTNT.', 'unknown'],
  ])('%s', (_, text, answer) => expect(issued(text, '2025-12-01')).toEqual([answer]))

  it('is not told by a body whose name is made of a title’s words', () => {
    const text = 'Bộ Kế hoạch và Đầu tư họp với Bộ Tài nguyên và Môi trường. Hai bộ nhắc lại Nghị quyết 29.'
    expect(issued(text, '2023-04-18')).toEqual(['ambiguous'])
  })

  it('is not the new one of that number, which is about something else', () => {
    expect(issued('Tỉnh cử tuyển học sinh theo Nghị định 134 của Chính phủ.', '2016-10-22')).toEqual([
      '134/2006/NĐ-CP 2006-11-14',
    ])
  })
})

describe('which law is meant', () => {
  it.each([
    [
      'the year behind its short name in brackets',
      'Theo Luật Bảo hiểm xã hội (BHXH) 2014, mức đóng không đổi.',
      '2025-12-01',
      ['Luật Bảo hiểm xã hội 2014-11-20'],
    ],
    [
      'what amends it in the year told',
      'Theo Luật Xây dựng sửa đổi 2020, chủ đầu tư phải báo cáo.',
      '2025-12-01',
      ['62/2020/QH14 2020-06-17'],
    ],
    [
      'the one in force from the day that the sentence tells',
      'Từ ngày 1/8, Luật Đất đai và Luật Nhà ở đồng thời có hiệu lực.',
      '2024-07-31',
      ['Luật Đất đai 2024-01-18', 'Luật Nhà ở 2023-11-27'],
    ],
    ['none where law is studied', 'Cô học ngành Luật Thương mại tại khoa Luật Kinh tế.', '2025-12-01', []],
  ])('%s', (_, text, day, answer) => expect(issued(text, day)).toEqual(answer))
})

describe('a number of another body, or of another matter', () => {
  it.each([
    [
      'of a province, which issues it',
      'Năm 2019, Ban Thường vụ Tỉnh ủy Nghệ An ban hành Chỉ thị số 39 về công tác gia đình.',
      '2024-06-28',
      'unknown',
    ],
    ['of a province, whose it is', 'Các sở thực hiện Chỉ thị số 39 của Tỉnh ủy.', '2024-06-28', 'unknown'],
    [
      'of some years ago, where the new one shares but single words with the article',
      'Với Nghị định 24, thị trường vàng do một ngân hàng độc quyền; đấu thầu vàng miếng là biện pháp được lựa chọn.',
      '2024-04-23',
      '24/2012/NĐ-CP 2012-04-03',
    ],
    [
      'about what its title says, not the one of this year',
      'Nghị định 109 của Chính phủ về điều kiện kinh doanh xuất khẩu gạo gây tranh cãi.',
      '2016-10-15',
      '109/2010/NĐ-CP 2010-11-04',
    ],
  ])('%s', (_, text, day, answer) => expect(issued(text, day)).toEqual([answer]))
})

describe('a Party number with another day of its time', () => {
  it.each([
    [
      'of its month',
      'Nghị quyết 35-NQ/TW ngày 25/10/2018 của Bộ Chính trị được quán triệt.',
      '35-NQ/TW 2018-10-22',
    ],
    [
      'and its own subject',
      'Nghị quyết số 35-NQ/TW ngày 05/11/2018 về tăng cường bảo vệ nền tảng tư tưởng của Đảng.',
      '35-NQ/TW 2018-10-22',
    ],
    ['and nothing more is another one', 'Nghị quyết số 35-NQ/TW ngày 05/12/2018 được quán triệt.', 'unknown'],
  ])('%s', (_, text, answer) => expect(issued(text, '2025-08-01')).toEqual([answer]))
})

describe('a bare number with a day', () => {
  it('is not the plan of a year, which is out in its first month', () => {
    const text = 'Thành phố triển khai nghị quyết số 01 ngày 26-3-2018 về thu phí lòng đường.'
    expect(issued(text, '2019-07-13')).toEqual(['unknown'])
  })

  it('is read in small letters where it is carried out', () => {
    const text = 'Qua 7 năm thực hiện nghị quyết 18, bộ máy gọn hơn. Thực hiện nghị quyết 2 năm qua.'
    expect(issued(text, '2024-11-27')).toEqual(['18-NQ/TW 2017-10-25'])
  })
})
