// One sentence and more for points of what recognition must read, in words of our own.
import { describe, expect, it } from 'vitest'
import { lit } from '../core'

describe('addresses and posts', () => {
  it.each([
    ['2014-12-22', 'Đ/c Ngô Xuân Lịch trao quà cho gia đình chính sách.', ['Ngô Xuân Lịch → Ngô Xuân Lịch']],
    [
      '2021-05-19',
      'Ông Nông Minh Ngự, hiện là Phó Chánh Thanh tra tỉnh Bắc Kạn, không trả lời.',
      ['Nông Minh Ngự → Nông Minh Ngự'],
    ],
    [
      '2016-07-27',
      'Thượng tá Y Băng Niê, Trưởng Công an huyện Lắk, có mặt từ sớm.',
      ['Y Băng Niê → Y Băng Niê'],
    ],
    [
      '2017-03-21',
      'Phó Chủ tịch UBND quận 1 Đoàn Ngọc Hải xuống đường. Ông Hải nói sẽ từ chức.',
      ['Đoàn Ngọc Hải → Đoàn Ngọc Hải', 'Hải → Đoàn Ngọc Hải'],
    ],
    [
      '2018-06-06',
      'Tháng 3/2013, Chủ tịch Quốc hội thăm Cộng hòa Séc.',
      ['Chủ tịch Quốc hội → Nguyễn Sinh Hùng'],
    ],
    [
      '2019-06-30',
      'Bà Nguyễn Thị Hương Giang, Trưởng phòng Y tế quận Ba Đình, trả lời.',
      ['Nguyễn Thị Hương Giang → Nguyễn Thị Hương Giang'],
    ],
    [
      '2019-06-30',
      'Chỉ đạo của Thủ tướng Nguyễn Xuân Phúc Hà Nội đã thực hiện.',
      ['Nguyễn Xuân Phúc → Nguyễn Xuân Phúc'],
    ],
    ['2022-08-08', 'Cầu thủ Nguyễn Văn Thắng ghi hai bàn trong trận chiều qua.', []],
    ['2019-08-08', 'Sân vận động Hàng Đẫy và nhà hát Trần Hữu Trang cùng sửa mái.', []],
  ])('%s %s', (day, text, mentions) => expect(lit(text, day)).toEqual(mentions))
})

describe('bodies of every kind', () => {
  it.each([
    [
      '2019-03-13',
      'Giao các bộ: Xây dựng, Tài chính, Tư pháp báo cáo.',
      ['Xây dựng → Bộ Xây dựng', 'Tài chính → Bộ Tài chính', 'Tư pháp → Bộ Tư pháp'],
    ],
    [
      '2018-12-05',
      'Tỉnh ủy, HĐND, UBND tỉnh Hà Nam tổ chức gặp mặt.',
      [
        'Tỉnh ủy → Tỉnh ủy Hà Nam',
        'HĐND → Hội đồng nhân dân tỉnh Hà Nam',
        'UBND tỉnh Hà Nam → Ủy ban nhân dân tỉnh Hà Nam',
      ],
    ],
    [
      '2023-02-10',
      'Đồn Biên phòng Cửa khẩu quốc tế Cha Lo bắt giữ hai người.',
      ['Đồn Biên phòng Cửa khẩu quốc tế Cha Lo → Đồn Biên phòng cửa khẩu quốc tế Cha Lo'],
    ],
  ])('%s %s', (day, text, mentions) => expect(lit(text, day)).toEqual(mentions))
})

describe('documents of every kind', () => {
  it.each([
    [
      '2018-02-02',
      'Nghị quyết số 18 và Nghị quyết số 19 của Trung ương khóa XII.',
      ['Nghị quyết số 18 → 18-NQ/TW', 'Nghị quyết số 19 → 19-NQ/TW'],
    ],
    [
      '2021-10-28',
      'Kết luận số 21-KL/TW và Quy định số 37-QĐ/TW vừa ban hành.',
      ['Kết luận số 21-KL/TW → 21-KL/TW', 'Quy định số 37-QĐ/TW → 37-QĐ/TW'],
    ],
    [
      '2019-03-03',
      'Nghị định số 15 /2019/ NĐ-CP hướng dẫn.',
      ['Nghị định số 15 /2019/ NĐ-CP → 15/2019/NĐ-CP'],
    ],
    [
      '2022-06-06',
      'Thông tư 16/2021/TT-NHNN gây tranh cãi. Theo Thông tư 16, ngân hàng không được mua.',
      ['Thông tư 16/2021/TT-NHNN → 16/2021/TT-NHNN', 'Thông tư 16 → 16/2021/TT-NHNN'],
    ],
  ])('%s %s', (day, text, mentions) => expect(lit(text, day)).toEqual(mentions))

  it('leaves whose a resolution is outside its span', () => {
    expect(lit('Nghị quyết Đại hội XIII của Đảng đi vào cuộc sống.', '2021-04-04')[0]).toMatch(
      /^Nghị quyết Đại hội XIII → /,
    )
  })
})
